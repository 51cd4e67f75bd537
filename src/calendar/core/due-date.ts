import { addDays, type LocalDate } from '../../shared/local-date.js';
import { dayKind, isWeekend, type DayKind, type HolidaySchedule } from './schedule.js';

/** One line of the day-by-day count that every due date shows. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly counted: boolean;
  /** `provisional_margin`: a day given back because a schedule is missing. */
  readonly why: DayKind | 'provisional_margin';
}

export interface DueDate {
  readonly date: LocalDate;
  /** The span touches a year without a published schedule: an internal target, recomputed on import. */
  readonly provisional: boolean;
  /** Every day after the start, in order. */
  readonly days: readonly CountedDay[];
}

/**
 * Make-up weekends can put the true deadline before the Monday–Friday one; two working days cover it
 * for every start day of 2022–2026.
 */
const PROVISIONAL_MARGIN = 2;

const requireCount = (workingDays: number): void => {
  if (!Number.isSafeInteger(workingDays) || workingDays < 1 || workingDays > 1000) {
    throw new RangeError(`not a number of working days: ${workingDays}`);
  }
};

const provisionalDueDate = (start: LocalDate, workingDays: number): DueDate => {
  const days: CountedDay[] = [];
  const weekdays: LocalDate[] = [];
  for (let date = addDays(start, 1); weekdays.length < workingDays; date = addDays(date, 1)) {
    const weekend = isWeekend(date);
    if (!weekend) weekdays.push(date);
    days.push({ date, counted: !weekend, why: weekend ? 'weekend' : 'weekday' });
  }
  const due = weekdays[Math.max(workingDays - PROVISIONAL_MARGIN, 1) - 1]!;
  return {
    date: due,
    provisional: true,
    days: days.map((day) => (day.date > due ? { ...day, counted: false, why: 'provisional_margin' } : day)),
  };
};

/**
 * The last day of a period of working days; the start day is not counted (民法典第二百零一条).
 * When the span touches a year without a schedule the date is provisional: Monday to Friday are counted
 * and two working days are given back, but never all of them.
 * @basis 政府信息公开条例第二十六条 (20 working days from the day the information was formed or changed)
 */
export const dueDate = (
  start: LocalDate,
  workingDays: number,
  schedules: readonly HolidaySchedule[],
): DueDate => {
  requireCount(workingDays);
  const days: CountedDay[] = [];
  let count = 0;
  for (let date = addDays(start, 1); ; date = addDays(date, 1)) {
    const why = dayKind(date, schedules);
    if (why === 'schedule_missing') return provisionalDueDate(start, workingDays);
    const counted = why === 'weekday' || why === 'makeup';
    days.push({ date, counted, why });
    if (counted) count += 1;
    if (count === workingDays) return { date, provisional: false, days };
  }
};

/**
 * Working days after `from` up to and including `to`; 0 when `to` is not later.
 * In a year without a schedule Monday to Friday are counted and the result is provisional.
 */
export const workingDaysBetween = (
  from: LocalDate,
  to: LocalDate,
  schedules: readonly HolidaySchedule[],
): { readonly count: number; readonly provisional: boolean } => {
  let count = 0;
  let provisional = false;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    const kind = dayKind(date, schedules);
    if (kind === 'schedule_missing') provisional = true;
    if (kind === 'weekday' || kind === 'makeup' || (kind === 'schedule_missing' && !isWeekend(date)))
      count += 1;
  }
  return { count, provisional };
};

/** How far away the last day of a period is: working days left, or passed since (negative). */
export const timeLeft = (
  due: LocalDate,
  today: LocalDate,
  schedules: readonly HolidaySchedule[],
): { readonly overdue: boolean; readonly workingDaysLeft: number } => {
  const overdue = due < today;
  const workingDaysLeft = overdue
    ? -workingDaysBetween(due, today, schedules).count
    : workingDaysBetween(today, due, schedules).count;
  return { overdue, workingDaysLeft };
};

/**
 * The same day some calendar months later, or the last day of that month where it has no such day.
 * @basis 民法典第二百零二条
 */
export const monthsLater = (date: LocalDate, months: number): LocalDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const firstOf = (monthIndex: number): LocalDate =>
    `${String(Math.floor(monthIndex / 12)).padStart(4, '0')}-${String((monthIndex % 12) + 1).padStart(2, '0')}-01`;
  const last = addDays(firstOf(index + 1), -1);
  const wished = `${firstOf(index).slice(0, 8)}${String(day).padStart(2, '0')}`;
  return wished < last ? wished : last;
};
