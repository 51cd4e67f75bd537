import { dueDate, type HolidaySchedule } from '../calendar/index.js';
import type { DocumentRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import { localDateOf } from '../shared/clock.js';
import type { LocalDate } from '../shared/local-date.js';
import { yearOf } from '../shared/local-date.js';
import type { Clock } from './core/index.js';
import { signaturesOf } from './workflow.repository.js';

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
export const deadlineOf = (
  clock: Clock,
  from: LocalDate,
  schedules: readonly HolidaySchedule[],
): Deadline => {
  const due = dueDate(from, WORKING_DAYS[clock], schedules);
  const endOfYear = `${yearOf(from)}-12-31`;
  if (clock === 'adjusted_publication' && endOfYear < due.date) return { on: endOfYear, provisional: false };
  return { on: due.date, provisional: due.provisional };
};

/** The period that runs for a document with a due date, and the day from which it is counted. */
export const runningClockOf = async (
  tx: Transaction,
  document: Pick<DocumentRow, 'id' | 'state' | 'publishedAt' | 'signedOn'>,
): Promise<{ readonly clock: Clock; readonly from: LocalDate } | null> => {
  if (document.state === 'published') {
    const { publishedAt } = document;
    return publishedAt === null
      ? null
      : { clock: 'interpretation', from: localDateOf(new Date(publishedAt)) };
  }
  const adjustment = (await signaturesOf(tx, document.id)).findLast(
    ({ step }) => step === 'reclassification_signing',
  );
  if (adjustment) return { clock: 'adjusted_publication', from: adjustment.signedOn };
  return document.signedOn === null ? null : { clock: 'publication', from: document.signedOn };
};
