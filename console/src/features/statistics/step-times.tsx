import { Link } from 'react-router';
import { useFormat, useLabel, useTexts } from '../../shared/i18n';
import { Panel, Records } from '../../shared/ui';
import { listOf, type Statistics } from './statistics-answer';
import { statisticsTexts } from './statistics.texts';

const HOURS_OF_A_DAY = 24;
const MINUTES_OF_AN_HOUR = 60;
const SHOWN_IN_HOURS = 2 * HOURS_OF_A_DAY;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** How long each step took, and how many documents stand there now. */
export const StepTimes = ({ statistics }: { readonly statistics: Statistics }) => {
  const t = useTexts(statisticsTexts);
  const label = useLabel();
  const format = useFormat();
  const duration = (hours: number | null): string => {
    if (hours === null) return '–';
    if (hours < 1) return t('minutes', { count: Math.round(hours * MINUTES_OF_AN_HOUR) });
    return hours < SHOWN_IN_HOURS
      ? t('hours', { count: oneDecimal(hours) })
      : t('days', { count: oneDecimal(hours / HOURS_OF_A_DAY) });
  };
  return (
    <Panel title={t('timePerStep')}>
      <Records
        caption={t('timePerStep')}
        rows={statistics.timePerStep}
        rowKey={({ step }) => step}
        empty={t('empty')}
        columns={[
          { key: 'step', title: t('step'), heading: true, cell: (row) => label(row.label) },
          {
            key: 'measured',
            title: t('measured'),
            width: 130,
            cell: ({ measured }) => format.number(measured),
          },
          {
            key: 'waiting',
            title: t('waiting'),
            width: 110,
            cell: ({ waiting, filter }) =>
              waiting === 0 ? '0' : <Link to={listOf(filter)}>{format.number(waiting)}</Link>,
          },
          {
            key: 'average',
            title: t('average'),
            width: 160,
            cell: ({ averageHours }) => duration(averageHours),
          },
          {
            key: 'median',
            title: t('median'),
            width: 150,
            cell: ({ medianHours }) => duration(medianHours),
          },
          {
            key: 'longest',
            title: t('longest'),
            width: 160,
            cell: ({ longestHours }) => duration(longestHours),
          },
        ]}
      />
    </Panel>
  );
};
