import { useQuery } from '@tanstack/react-query';
import { useFormat, useTexts } from '../../shared/i18n';
import { LoadFailure, Loading, Panel, Records } from '../../shared/ui';
import { rulesHistoryQuery, type RulesChange } from './screening-queries';
import { screeningTexts } from './screening.texts';

const Change = ({ change }: { readonly change: RulesChange }) => {
  const t = useTexts(screeningTexts);
  const { lists, masksChanged } = change;
  if (lists.length === 0 && !masksChanged) return <>{t('noChange')}</>;
  return (
    <ul className="rules-change">
      {lists.flatMap(({ list, added, removed }) => [
        ...added.map((entry) => (
          <li key={`${list} + ${entry}`}>
            {t(list)} · {t('added')} <ins>{entry}</ins>
          </li>
        )),
        ...removed.map((entry) => (
          <li key={`${list} - ${entry}`}>
            {t(list)} · {t('removed')} <del>{entry}</del>
          </li>
        )),
      ])}
      {masksChanged && <li>{t('masksChanged')}</li>}
    </ul>
  );
};

/** Who changed the rules, when, and what. */
export const HistoryPart = () => {
  const t = useTexts(screeningTexts);
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(rulesHistoryQuery);
  if (isPending) return <Loading />;
  if (!data) return <LoadFailure error={error} retry={() => void refetch()} />;
  return (
    <Panel title={t('history')}>
      <Records
        caption={t('history')}
        rows={data.items}
        rowKey={({ version }) => String(version)}
        empty={t('noHistory')}
        columns={[
          { key: 'version', title: t('change'), heading: true, width: 80, cell: ({ version }) => version },
          {
            key: 'by',
            title: t('by'),
            width: 200,
            cell: ({ changedBy, changedAt }) => `${changedBy.name} · ${format.instant(changedAt)}`,
          },
          { key: 'what', title: t('what'), cell: (change) => <Change change={change} /> },
        ]}
      />
    </Panel>
  );
};
