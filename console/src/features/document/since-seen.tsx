import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { historyQuery, type DocumentAnswer } from '../../shared/api';
import { compareAddress } from '../../shared/changes';
import { useFormat, useTexts } from '../../shared/i18n';
import { documentTexts } from './document.texts';
import { useVersionLastSeen } from './last-seen';

/** What changed since I last saw it: leads to the comparison of the two texts. */
export const SinceSeen = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const { data: history } = useQuery(historyQuery(document.id));
  const seen = useVersionLastSeen(document, history);
  const newest = document.versions.at(-1);
  if (!seen || !newest) return null;
  return (
    <p className="changes" role="status">
      {t('sinceSeen', { version: seen.version, at: format.instant(seen.at), newest: newest.version })}{' '}
      <Link to={compareAddress(document.id, seen.version, newest.version)}>{t('seeChanges')}</Link>
    </p>
  );
};
