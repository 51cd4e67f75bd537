import { Link } from 'react-router';
import { useFormat, useTexts } from '../../shared/i18n';
import { listOf, type Statistics } from './statistics-answer';
import { statisticsTexts } from './statistics.texts';

export const Totals = ({ statistics }: { readonly statistics: Statistics }) => {
  const t = useTexts(statisticsTexts);
  const format = useFormat();
  const { total, overdue, openShare } = statistics;
  return (
    <div className="statistics-totals">
      <Link to={listOf(total.filter)}>
        <b>{format.number(total.count)}</b>
        <span>{t('total')}</span>
      </Link>
      <Link to={listOf(overdue.filter)} className={overdue.count > 0 ? 'statistics-late' : ''}>
        <b>{format.number(overdue.count)}</b>
        <span>{t('overdue')}</span>
      </Link>
      <div>
        <b>{openShare.share === null ? '–' : `${Math.round(openShare.share * 100)}%`}</b>
        <span>{t('share')}</span>
        <small>{t('shareOf', { determined: openShare.determined, proactive: openShare.proactive })}</small>
      </div>
    </div>
  );
};
