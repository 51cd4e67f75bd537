import { useState } from 'react';
import type { Finding } from '../../shared/api';
import { useTexts } from '../../shared/i18n';
import { findingPictureTexts } from './finding-picture.texts';
import './finding-picture.css';

/** The picture that a finding is about: nobody decides on one that was not looked at. */
export const FindingPicture = ({
  documentId,
  finding,
}: {
  readonly documentId: string;
  readonly finding: Finding;
}) => {
  const t = useTexts(findingPictureTexts);
  const [failed, setFailed] = useState(false);
  if (!finding.hasPicture)
    return finding.kind === 'picture_unread' ? <p className="findings-note">{t('noPreview')}</p> : null;
  if (failed) return <p className="findings-note">{t('failed')}</p>;
  const address = `/api/documents/${documentId}/findings/${finding.id}/picture`;
  return (
    <figure className="finding-picture">
      <img src={address} alt={t('alt')} onError={() => setFailed(true)} />
      <figcaption>
        {t('look')}{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {t('enlarge')}
        </a>
      </figcaption>
    </figure>
  );
};
