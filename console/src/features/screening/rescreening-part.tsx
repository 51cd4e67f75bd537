import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useFindingNames } from '../../shared/findings';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, Records } from '../../shared/ui';
import { rescreeningQuery } from './screening-queries';
import { screeningTexts } from './screening.texts';

/** What the last screening of everything published found that nobody had decided to keep. */
export const RescreeningPart = () => {
  const t = useTexts(screeningTexts);
  const format = useFormat();
  const { kindName } = useFindingNames();
  const { data, error, isPending, refetch } = useQuery(rescreeningQuery);
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  const { run, rules, items } = data;
  if (!run) return <Panel title={t('rescreening')}>{t('neverRun')}</Panel>;
  const fileName = (file: string): string => {
    if (file.endsWith('.html')) return t('page');
    return file.startsWith('document') ? t('download') : t('attachment');
  };
  return (
    <>
      <p>
        {t('ran', {
          at: format.instant(run.finishedAt),
          rules: run.rules,
          documents: run.documents,
          files: run.files,
          findings: run.findings,
        })}
      </p>
      {run.rules !== rules && <p className="rules-outdated">{t('outdated', { rules })}</p>}
      <Panel title={t('rescreening')}>
        <Records
          caption={t('rescreening')}
          rows={items}
          rowKey={({ id }) => id}
          empty={t('nothingFound')}
          columns={[
            {
              key: 'document',
              title: t('document'),
              heading: true,
              cell: ({ document }) => (
                <>
                  <Link to={`/documents/${document.id}`}>{document.title}</Link>{' '}
                  {document.published ? document.number : <span className="mark">{t('gone')}</span>}
                </>
              ),
            },
            { key: 'kind', title: t('finding'), width: 150, cell: ({ kind }) => kindName(kind) },
            { key: 'file', title: t('file'), width: 110, cell: ({ file }) => fileName(file) },
            { key: 'excerpt', title: t('excerpt'), cell: ({ excerptMasked }) => excerptMasked },
          ]}
        />
      </Panel>
    </>
  );
};
