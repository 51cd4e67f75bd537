import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { attributeTexts, Panel } from '../../shared/ui';
import { Chart, type ChartData } from '../../shared/charts';
import { listOf, type Statistics } from './statistics-answer';
import { statisticsTexts } from './statistics.texts';

const COLORS = {
  proactive: '#2f6b3c',
  on_request: '#2b4f77',
  withheld: '#55595f',
  not_applicable: '#8a8378',
  none: '#c79a3b',
} as const;
const REST = '#a9a296';
const ROW_HEIGHT = 34;

interface Row {
  readonly name: string;
  readonly count: number;
  readonly proactive?: number;
  readonly filter: Statistics['total']['filter'];
}

/** The numbers of a picture; each leads to its list. */
const Numbers = ({ head, rows }: { readonly head: string; readonly rows: readonly Row[] }) => {
  const t = useTexts(statisticsTexts);
  const format = useFormat();
  const withProactive = rows.some(({ proactive }) => proactive !== undefined);
  return (
    <table className="statistics-numbers">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t('count')}</th>
          {withProactive && <th scope="col">{t('proactive')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, proactive, filter }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {count === 0 ? (
                0
              ) : (
                <Link to={listOf(filter)} aria-label={`${format.number(count)}，${t('list', { name })}`}>
                  {format.number(count)}
                </Link>
              )}
            </td>
            {withProactive && (
              <td>
                {proactive ? (
                  <Link to={listOf({ ...filter, attribute: 'proactive' })}>{format.number(proactive)}</Link>
                ) : (
                  0
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Card = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  return (
    <Panel title={title}>
      <div className="statistics-card">{children}</div>
    </Panel>
  );
};

/** Documents by attribute, month, section and state. */
export const Charts = ({ statistics }: { readonly statistics: Statistics }) => {
  const t = useTexts(statisticsTexts);
  const attributes = useTexts(attributeTexts);
  const label = useLabel();
  const shares = useMemo<ChartData>(() => {
    const shown = statistics.byAttribute.filter(({ count }) => count > 0);
    return {
      kind: 'shares',
      labels: shown.map(({ attribute }) => (attribute === null ? t('none') : attributes(attribute))),
      series: [{ name: t('count'), color: REST, values: shown.map(({ count }) => count) }],
      colors: shown.map(({ attribute }) => COLORS[attribute ?? 'none']),
    };
  }, [statistics, t, attributes]);
  const stacked = useMemo(() => {
    const of = (
      kind: ChartData['kind'],
      labels: readonly string[],
      rows: readonly { count: number; proactive: number }[],
    ): ChartData => ({
      kind,
      labels,
      series: [
        { name: t('proactive'), color: COLORS.proactive, values: rows.map(({ proactive }) => proactive) },
        { name: t('others'), color: REST, values: rows.map((row) => row.count - row.proactive) },
      ],
    });
    const { bySection, byMonth } = statistics;
    return {
      sections: of(
        'bars',
        bySection.map(({ section }) => section.name),
        bySection,
      ),
      months: of(
        'columns',
        byMonth.map(({ month }) => month),
        byMonth,
      ),
    };
  }, [statistics, t]);
  if (statistics.total.count === 0) return <Panel>{t('empty')}</Panel>;
  return (
    <div className="statistics-grid">
      <Card title={t('byAttribute')}>
        <Chart title={t('byAttribute')} data={shares} height={240} />
        <Numbers
          head={t('attribute')}
          rows={statistics.byAttribute.map(({ attribute, ...row }) => ({
            ...row,
            name: attribute === null ? t('none') : attributes(attribute),
          }))}
        />
      </Card>
      <Card title={t('byMonth')}>
        <Chart title={t('byMonth')} data={stacked.months} height={240} />
        <Numbers
          head={t('month')}
          rows={statistics.byMonth
            .filter(({ count }) => count > 0)
            .map(({ month, ...row }) => ({ ...row, name: month }))}
        />
      </Card>
      <Card title={t('bySection')}>
        <Chart
          title={t('bySection')}
          data={stacked.sections}
          height={70 + ROW_HEIGHT * statistics.bySection.length}
        />
        <Numbers
          head={t('section')}
          rows={statistics.bySection.map(({ section, ...row }) => ({ ...row, name: section.name }))}
        />
      </Card>
      <Card title={t('byState')}>
        <Numbers
          head={t('state')}
          rows={statistics.byState
            .filter(({ count }) => count > 0)
            .map(({ label: name, count, filter }) => ({ name: label(name), count, filter }))}
        />
      </Card>
    </div>
  );
};
