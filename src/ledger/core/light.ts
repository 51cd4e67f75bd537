import { addDays, yearOf, type LocalDate } from '../../shared/local-date.js';
import type { LimitKind } from './limit.js';

/** 已完成 · 正常 · 临期（黄灯） · 逾期（红灯） */
export const LIGHTS = ['done', 'green', 'amber', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

export interface LineInTime {
  readonly year: number;
  readonly kind: LimitKind;
  readonly dueOn: LocalDate | null;
  readonly closed: boolean;
  /** Day of the newest evidence. */
  readonly lastEvidenceOn: LocalDate | null;
}

/** Days before the limit from which a line is close to it. */
const CLOSE_DAYS = 30;
/** Days without evidence after which somebody should look at what is to go on all the time. */
const QUIET_DAYS = 180;

/**
 * The traffic light of a line. What goes on all the time has no limit of its own: it is close when nothing
 * has been shown for half a year, and missed when the year ends without any evidence.
 */
export const lightOf = (line: LineInTime, today: LocalDate): Light => {
  if (line.closed) return 'done';
  if (line.dueOn !== null) {
    if (line.dueOn < today) return 'red';
    return addDays(today, CLOSE_DAYS) >= line.dueOn ? 'amber' : 'green';
  }
  if (yearOf(today) > line.year) return line.lastEvidenceOn === null ? 'red' : 'amber';
  const since = line.lastEvidenceOn ?? `${line.year}-01-01`;
  return addDays(since, QUIET_DAYS) < today ? 'amber' : 'green';
};
