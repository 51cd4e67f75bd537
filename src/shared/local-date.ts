/** A legal day as `YYYY-MM-DD`; it has no time zone and compares as a string. */
export type LocalDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

const toEpochDay = (date: LocalDate): number => {
  const match = PATTERN.exec(date);
  if (!match) throw new RangeError(`not a date: ${date}`);
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MILLISECONDS_A_DAY;
};

const fromEpochDay = (day: number): LocalDate =>
  new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** True for an existing calendar day written as `YYYY-MM-DD` (2026-02-30 is false). */
export const isLocalDate = (text: string): boolean =>
  PATTERN.test(text) && Number(text.slice(0, 4)) >= 1000 && fromEpochDay(toEpochDay(text)) === text;

export const addDays = (date: LocalDate, days: number): LocalDate => fromEpochDay(toEpochDay(date) + days);

/** 0 is Sunday, 6 is Saturday. */
export const dayOfWeek = (date: LocalDate): number => (((toEpochDay(date) + 4) % 7) + 7) % 7;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** `2026年3月5日`: Arabic digits, no zero padding (GB/T 9704-2012, 7.3.5). */
export const formatOfficialDate = (date: LocalDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};
