import { Link } from 'react-router';
import type { DocumentAnswer } from '../../shared/api';
import { compareAddress } from '../../shared/changes';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel } from '../../shared/ui';
import { documentTexts } from './document.texts';

/** Every version of the text, the newest first, each compared with the one before it. */
export const VersionsPanel = ({ document }: { readonly document: DocumentAnswer }) => {
  const t = useTexts(documentTexts);
  const format = useFormat();
  const { id, versions } = document;
  if (versions.length < 2) return null;
  const newestFirst = versions.toReversed();
  return (
    <Panel
      title={t('versions')}
      extra={
        <Link to={compareAddress(id, versions[0]!.version, versions.at(-1)!.version)}>{t('compareAny')}</Link>
      }
    >
      <ul className="file-list">
        {newestFirst.map(({ version, by, at, bytes, origin }, index) => {
          const earlier = newestFirst[index + 1];
          return (
            <li key={version}>
              <a href={`/api/documents/${id}/versions/${version}/file`}>{t('version', { version })}</a>
              {origin === 'revision' && <span className="mark">{t('revised')}</span>}
              <small>
                {by.name} · {format.instant(at)} · {format.bytes(bytes)}
              </small>
              {earlier && (
                <Link to={compareAddress(id, earlier.version, version)}>
                  {t('compareWith', { version: earlier.version })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
