import { addDays, dayOfWeek, isLocalDate, yearOf, type LocalDate } from '../../shared/local-date.js';

/**
 * The holiday arrangement of one year as the State Council published it.
 * `off` and `makeup` may hold days of the neighbouring years (2022-12-31 belongs to the notice for 2023).
 * A notice can be changed in the middle of its year: the highest version of a year is the one in force.
 * @basis 全国年节及纪念日放假办法
 */
export interface HolidaySchedule {
  readonly year: number;
  readonly version: number;
  /** 文号 of the notice. */
  readonly notice: string;
  readonly issuedOn: LocalDate;
  readonly url: string;
  /** Days off, weekends within a holiday included. */
  readonly off: readonly LocalDate[];
  /** Weekend days on which everybody works. */
  readonly makeup: readonly LocalDate[];
}

/** Why a day counts as a working day or not. */
export type DayKind = 'weekday' | 'makeup' | 'weekend' | 'holiday' | 'schedule_missing';

interface Lookup {
  readonly years: ReadonlySet<number>;
  readonly off: ReadonlySet<LocalDate>;
  readonly makeup: ReadonlySet<LocalDate>;
}

const lookups = new WeakMap<readonly HolidaySchedule[], Lookup>();

const lookupOf = (schedules: readonly HolidaySchedule[]): Lookup => {
  const known = lookups.get(schedules);
  if (known) return known;
  const inForce = new Map<number, HolidaySchedule>();
  for (const schedule of schedules) {
    const other = inForce.get(schedule.year);
    if (!other || other.version < schedule.version) inForce.set(schedule.year, schedule);
  }
  const lookup = {
    years: new Set(inForce.keys()),
    off: new Set([...inForce.values()].flatMap((schedule) => schedule.off)),
    makeup: new Set([...inForce.values()].flatMap((schedule) => schedule.makeup)),
  };
  lookups.set(schedules, lookup);
  return lookup;
};

export const isWeekend = (date: LocalDate): boolean => dayOfWeek(date) === 0 || dayOfWeek(date) === 6;

/** What a day is by the schedules; `schedule_missing` where its year has none. */
export const dayKind = (date: LocalDate, schedules: readonly HolidaySchedule[]): DayKind => {
  const lookup = lookupOf(schedules);
  if (!lookup.years.has(yearOf(date))) return 'schedule_missing';
  if (lookup.makeup.has(date)) return 'makeup';
  if (lookup.off.has(date)) return 'holiday';
  return isWeekend(date) ? 'weekend' : 'weekday';
};

/** True for a working day, false for a day off, undefined when the year's schedule is not known. */
export const isWorkingDay = (date: LocalDate, schedules: readonly HolidaySchedule[]): boolean | undefined => {
  const kind = dayKind(date, schedules);
  return kind === 'schedule_missing' ? undefined : kind === 'weekday' || kind === 'makeup';
};

/** Years that have a schedule in force, ascending. */
export const coveredYears = (schedules: readonly HolidaySchedule[]): readonly number[] =>
  [...lookupOf(schedules).years].sort((a, b) => a - b);

/** What is wrong with a schedule before it may be used, as codes; empty when it is sound. */
export const scheduleProblems = (schedule: HolidaySchedule): readonly string[] => {
  const days = [...schedule.off, ...schedule.makeup];
  const first = addDays(`${schedule.year}-01-01`, -31);
  const last = addDays(`${schedule.year}-12-31`, 31);
  const problems: string[] = [];
  if (!days.every(isLocalDate)) return ['schedule.date_invalid'];
  if (new Set(days).size !== days.length) problems.push('schedule.date_twice');
  if (!schedule.makeup.every(isWeekend)) problems.push('schedule.makeup_not_on_weekend');
  if (days.some((day) => day < first || day > last)) problems.push('schedule.date_outside_year');
  return problems;
};
