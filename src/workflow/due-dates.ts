import { builtInSchedules, dueDate } from '../calendar/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { yearOf } from '../shared/local-date.js';
import type { Clock } from './core/index.js';

/** Working days of the periods. @basis 条例第二十六条 (20); 政策解读 3 */
export const WORKING_DAYS: Readonly<Record<Clock, number>> = {
  publication: 20,
  adjusted_publication: 20,
  interpretation: 3,
};

export interface Deadline {
  readonly on: LocalDate;
  readonly provisional: boolean;
}

/**
 * The last day of a period. After an adjustment of the attribute it ends on 31 December at the latest (rule
 * of the office); that never cures a deadline that was missed before.
 */
export const deadlineOf = (clock: Clock, from: LocalDate): Deadline => {
  const due = dueDate(from, WORKING_DAYS[clock], builtInSchedules);
  const endOfYear = `${yearOf(from)}-12-31`;
  if (clock === 'adjusted_publication' && endOfYear < due.date) return { on: endOfYear, provisional: false };
  return { on: due.date, provisional: due.provisional };
};
