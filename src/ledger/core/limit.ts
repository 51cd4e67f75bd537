import type { LocalDate } from '../../shared/local-date.js';

/** 长期坚持 · 每年一次 · 一次性 · 有日期的 */
export const LIMIT_KINDS = ['standing', 'yearly', 'once', 'by_date'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

export interface Limit {
  readonly kind: LimitKind;
  /** Last day; null for what goes on all the time. */
  readonly dueOn: LocalDate | null;
}

const lastDayOfMonth = (year: number, month: number): LocalDate =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const twoDigits = (text: string): string => text.padStart(2, '0');

/**
 * Reads the limit as it is written in a plan: 长期坚持, 每年年底前, 年底前, 6月底前, 9月15日前, 2026年6月底前, 三季度末前.
 * @param year the year of the plan, for limits that name none
 * @returns undefined when it is none of these: a person then gives the date
 */
export const readLimit = (text: string, year: number): Limit | undefined => {
  const words = text.replaceAll(/\s/g, '');
  if (/^(长期坚持|长期|常态化(推进|落实)?|持续(推进|落实|坚持)?|全年)$/.test(words)) {
    return { kind: 'standing', dueOn: null };
  }
  if (/^每年(年底|12月底|12月31日)?前?$/.test(words)) return { kind: 'yearly', dueOn: `${year}-12-31` };
  if (/^(本年|当年)?年(底|末|内)(前|完成)?$/.test(words)) return { kind: 'by_date', dueOn: `${year}-12-31` };
  const quarter = /^(?:第)?([一二三四])季度(?:末|底)?前?$/.exec(words);
  if (quarter) {
    return { kind: 'by_date', dueOn: lastDayOfMonth(year, ('一二三四'.indexOf(quarter[1]!) + 1) * 3) };
  }
  const day = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|底|末)?(?:之?前|前完成)?$/.exec(words);
  if (!day) return undefined;
  const [, ownYear, month, date] = day;
  const ofYear = ownYear === undefined ? year : Number(ownYear);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = lastDayOfMonth(ofYear, Number(month));
  if (date === undefined) return { kind: 'by_date', dueOn: last };
  const dueOn = `${ofYear}-${twoDigits(month!)}-${twoDigits(date)}`;
  return Number(date) >= 1 && dueOn <= last ? { kind: 'by_date', dueOn } : undefined;
};
