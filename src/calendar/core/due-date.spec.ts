import * as fc from 'fast-check';
import { addDays } from '../../shared/local-date.js';
import { builtInSchedules } from '../built-in-schedules.js';
import { dueDate, monthsLater, timeLeft, workingDaysBetween } from './due-date.js';
import { isWorkingDay } from './schedule.js';

const vectors = [
  { start: '2022-05-12', days: 20, due: '2022-06-10' },
  { start: '2022-05-12', days: 3, due: '2022-05-17' },
  { start: '2022-01-28', days: 20, due: '2022-03-02' },
  { start: '2022-04-29', days: 7, due: '2022-05-12' },
  { start: '2022-09-09', days: 7, due: '2022-09-21' },
  { start: '2022-09-30', days: 20, due: '2022-11-02' },
  { start: '2022-12-30', days: 20, due: '2023-02-02' },
  { start: '2024-12-25', days: 20, due: '2025-01-23' },
  { start: '2025-01-24', days: 20, due: '2025-02-27' },
  { start: '2025-09-26', days: 15, due: '2025-10-23' },
  { start: '2026-02-13', days: 20, due: '2026-03-19' },
  { start: '2026-12-01', days: 20, due: '2026-12-29' },
];

const startDay = fc.integer({ min: 0, max: 1700 }).map((day) => addDays('2022-01-01', day));

describe('dueDate', () => {
  it.each(vectors)('$days working days after $start end on $due', ({ start, days, due }) => {
    expect(dueDate(start, days, builtInSchedules)).toMatchObject({ date: due, provisional: false });
  });

  it('shows every day after the start and why it counts', () => {
    const { days } = dueDate('2022-04-29', 7, builtInSchedules);
    expect(days[0]).toEqual({ date: '2022-04-30', counted: false, why: 'holiday' });
    expect(days.find((day) => day.date === '2022-05-07')).toEqual({
      date: '2022-05-07',
      counted: true,
      why: 'makeup',
    });
    expect(days.at(-1)).toEqual({ date: '2022-05-12', counted: true, why: 'weekday' });
    expect(days.filter((day) => day.counted)).toHaveLength(7);
  });

  it('is provisional, two working days earlier, where the span touches a year without a schedule', () => {
    const due = dueDate('2026-12-10', 20, builtInSchedules);
    expect(due).toMatchObject({ date: '2027-01-05', provisional: true });
    expect(due.days.at(-1)).toEqual({ date: '2027-01-07', counted: false, why: 'provisional_margin' });
  });

  it('becomes final when the schedule is there, and follows a changed schedule', () => {
    const schedule = (version: number, off: string[]) => ({
      year: 2027,
      version,
      notice: '',
      issuedOn: '2026-11-30',
      url: '',
      off,
      makeup: [],
    });
    const first = [...builtInSchedules, schedule(1, ['2027-01-01'])];
    const second = [...first, schedule(2, ['2027-01-01', '2027-01-04'])];
    expect(dueDate('2026-12-10', 20, first)).toMatchObject({ date: '2027-01-08', provisional: false });
    expect(dueDate('2026-12-10', 20, second)).toMatchObject({ date: '2027-01-11', provisional: false });
  });

  it('never gives back the whole period', () => {
    expect(dueDate('2027-03-01', 1, builtInSchedules).date).toBe('2027-03-02');
    expect(dueDate('2027-03-01', 3, builtInSchedules).date).toBe('2027-03-02');
  });

  it('refuses what is not a number of days', () => {
    for (const days of [0, -1, 1.5, Number.NaN]) {
      expect(() => dueDate('2026-03-02', days, builtInSchedules)).toThrow(RangeError);
    }
  });

  it('ends on a working day, and the count between start and end is the period', () => {
    fc.assert(
      fc.property(startDay, fc.integer({ min: 1, max: 30 }), (start, days) => {
        const due = dueDate(start, days, builtInSchedules);
        expect(due.provisional).toBe(false);
        expect(isWorkingDay(due.date, builtInSchedules)).toBe(true);
        expect(workingDaysBetween(start, due.date, builtInSchedules)).toEqual({
          count: days,
          provisional: false,
        });
      }),
    );
  });
});

describe('workingDaysBetween', () => {
  it('is 0 when the end is not later, and says when it is an estimate', () => {
    expect(workingDaysBetween('2026-03-02', '2026-03-02', builtInSchedules).count).toBe(0);
    expect(workingDaysBetween('2026-12-31', '2027-01-08', builtInSchedules)).toEqual({
      count: 6,
      provisional: true,
    });
  });
});

describe('timeLeft', () => {
  it.each([
    ['2026-03-06', '2026-03-02', { overdue: false, workingDaysLeft: 4 }],
    ['2026-03-06', '2026-03-06', { overdue: false, workingDaysLeft: 0 }],
    ['2026-03-06', '2026-03-07', { overdue: true, workingDaysLeft: -0 }],
    ['2026-03-06', '2026-03-10', { overdue: true, workingDaysLeft: -2 }],
  ])('due on %s, today %s', (due, today, expected) => {
    expect(timeLeft(due, today, builtInSchedules)).toEqual(expected);
  });
});

describe('monthsLater', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-10-31', 6, '2027-04-30'],
    ['2026-12-01', 12, '2027-12-01'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(monthsLater(date, months)).toBe(expected);
  });
});
