import type { LocalDate } from './local-date.js';

/** The only source of the present moment. Everything that needs "now" is handed a clock. */
export interface Clock {
  now(): Date;
}

/** The office's legal time zone: all of China keeps Beijing time (UTC+8, no daylight saving). */
export const OFFICE_TIME_ZONE = 'Asia/Shanghai';

export const systemClock: Clock = { now: () => new Date() };

/** Milliseconds of a monotonic counter, for measuring durations; never a date. */
export const monotonicMilliseconds = (): number => performance.now();

const localDateFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: OFFICE_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The legal day (`YYYY-MM-DD`, Beijing time) in which an instant falls. */
export const localDateOf = (instant: Date): LocalDate => localDateFormat.format(instant);

export const todayOf = (clock: Clock): LocalDate => localDateOf(clock.now());

/** The first instant of a legal day in the office's time zone. */
export const startOfDay = (date: LocalDate): Date => new Date(`${date}T00:00:00+08:00`);
