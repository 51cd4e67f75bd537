import { useMemo } from 'react';
import { addressOf } from '../../shared/api';
import { Chart, type ChartData } from '../../shared/charts';
import { useGroundNames } from '../../shared/disclosure';
import { useFormat, useTexts } from '../../shared/i18n';
import { Panel, Records } from '../../shared/ui';
import { reviewTexts } from './reclassification.texts';
import { pathOf, type Campaign } from './review-queries';

const COLORS = { disclosed: '#2f6b3c', kept: '#55595f', open: '#c79a3b' } as const;
const ROW_HEIGHT = 34;

interface Row {
  readonly name: string;
  readonly total: number;
  readonly disclosed: number;
  readonly kept: number;
  readonly deferred: number;
}

const Numbers = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) => {
  const t = useTexts(reviewTexts);
  return (
    <Records
      caption={title}
      rows={rows}
      rowKey={({ name }) => name}
      empty={t('noItems')}
      columns={[
        { key: 'name', title, heading: true, cell: ({ name }) => name },
        { key: 'total', title: t('count'), width: 90, cell: ({ total }) => total },
        { key: 'disclosed', title: t('disclosed'), width: 110, cell: ({ disclosed }) => disclosed },
        { key: 'kept', title: t('kept'), width: 150, cell: ({ kept }) => kept },
        { key: 'deferred', title: t('deferred'), width: 150, cell: ({ deferred }) => deferred },
      ]}
    />
  );
};

/** The year in numbers and as a picture, the year before beside it, and the lists as files. */
export const ReportPart = ({ campaign }: { readonly campaign: Campaign }) => {
  const t = useTexts(reviewTexts);
  const format = useFormat();
  const names = useGroundNames();
  const { year, lastYear } = campaign;
  const chart = useMemo<ChartData>(() => {
    const rows = campaign.bySection;
    return {
      kind: 'bars',
      labels: rows.map(({ section }) => section.name),
      series: [
        { name: t('disclosed'), color: COLORS.disclosed, values: rows.map((row) => row.disclosed) },
        { name: t('kept'), color: COLORS.kept, values: rows.map((row) => row.kept) },
        {
          name: t('open'),
          color: COLORS.open,
          values: rows.map((row) => row.total - row.disclosed - row.kept),
        },
      ],
    };
  }, [campaign.bySection, t]);
  const percent = (share: number | null) =>
    share === null ? '—' : `${format.number(Math.round(share * 1000) / 10)}%`;
  const years = [
    { name: t('thisYear', { year }), numbers: campaign },
    ...(lastYear ? [{ name: t('thisYear', { year: lastYear.year }), numbers: lastYear }] : []),
  ];
  return (
    <>
      <p className="review-acts">
        <a href={addressOf(`${pathOf(year)}/list.docx`, {})}>{t('docx')}</a>
        <a href={addressOf(`${pathOf(year)}/list.xlsx`, {})}>{t('xlsx')}</a>
      </p>
      <Panel title={t('report')}>
        <Records
          caption={t('report')}
          rows={years}
          rowKey={({ name }) => name}
          columns={[
            { key: 'year', title: t('year'), heading: true, cell: ({ name }) => name },
            { key: 'total', title: t('total'), cell: ({ numbers }) => format.number(numbers.total) },
            {
              key: 'disclosed',
              title: t('disclosed'),
              cell: ({ numbers }) => format.number(numbers.counts.disclosed),
            },
            { key: 'kept', title: t('kept'), cell: ({ numbers }) => format.number(numbers.counts.kept) },
            {
              key: 'deferred',
              title: t('deferred'),
              cell: ({ numbers }) => format.number(numbers.counts.deferred),
            },
            { key: 'share', title: t('share'), cell: ({ numbers }) => percent(numbers.openedShare) },
          ]}
        />
        {!lastYear && <p className="review-hint">{t('noLastYear')}</p>}
      </Panel>
      {campaign.total > 0 && (
        <Panel title={t('sectionProgress')}>
          <Chart
            title={t('sectionProgress')}
            data={chart}
            height={70 + ROW_HEIGHT * campaign.bySection.length}
          />
          <Numbers
            title={t('section')}
            rows={campaign.bySection.map((row) => ({ ...row, name: row.section.name }))}
          />
        </Panel>
      )}
      <Panel title={t('byGround')}>
        <Numbers
          title={t('ground')}
          rows={campaign.byGround.map((row) => ({
            ...row,
            name: row.ground === 'on_request' ? t('onRequest') : names.ground(row.ground, row.label),
          }))}
        />
      </Panel>
      <Panel title={t('byYear')}>
        <Numbers
          title={t('byYear')}
          rows={campaign.byYear.map((row) => ({
            ...row,
            name: row.year === null ? t('noYear') : t('thisYear', { year: row.year }),
          }))}
        />
      </Panel>
    </>
  );
};
