import type { DueDate } from '../api';
import { useFormat, useTexts } from '../i18n';
import './due.css';
import { dueTexts } from './due.texts';

/** Day by day, why a due date is what it is: which days count, which do not. */
export const DueDays = ({ due }: { readonly due: DueDate }) => {
  const t = useTexts(dueTexts);
  const format = useFormat();
  if (due.days.length === 0) return null;
  const counts = due.days.map((_, index) => due.days.slice(0, index + 1).filter((day) => day.counted).length);
  return (
    <details className="due-explained">
      <summary>{t('why')}</summary>
      <ol>
        {due.days.map(({ date, counted, why }, index) => (
          <li key={date} className={counted ? 'due-day' : 'due-day due-day-free'}>
            <time dateTime={date}>{format.shortDay(date)}</time>
            <span>{counted ? t('counted', { count: counts[index] ?? 0 }) : t(why)}</span>
            {counted && why !== 'weekday' && <em>{t(why)}</em>}
          </li>
        ))}
      </ol>
    </details>
  );
};
