import { isWorkday } from 'chinese-days';
import { addDays, yearOf } from '../../shared/local-date.js';
import { builtInSchedules } from '../built-in-schedules.js';
import { coveredYears, dayKind, isWorkingDay, scheduleProblems } from './schedule.js';

const everyDay = (): string[] => {
  const days: string[] = [];
  for (let date = '2022-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) days.push(date);
  return days;
};

describe('the built-in schedules', () => {
  it('agree with an independent package on every day of 2022 to 2026', () => {
    const different = everyDay().filter((date) => isWorkingDay(date, builtInSchedules) !== isWorkday(date));
    expect(different).toEqual([]);
  });

  it('have the number of working days that the published notices give', () => {
    const counts: Record<number, number> = {};
    for (const date of everyDay()) {
      if (isWorkingDay(date, builtInSchedules)) counts[yearOf(date)] = (counts[yearOf(date)] ?? 0) + 1;
    }
    expect(counts).toEqual({ 2022: 249, 2023: 249, 2024: 251, 2025: 248, 2026: 248 });
  });

  it('hold as many days off and make-up days as each notice names', () => {
    expect(builtInSchedules.map(({ notice, off, makeup }) => [notice, off.length, makeup.length])).toEqual([
      ['国办发明电〔2021〕11号', 31, 7],
      ['国办发明电〔2022〕16号', 27, 7],
      ['国办发明电〔2023〕7号', 28, 8],
      ['国办发明电〔2024〕12号', 28, 5],
      ['国办发明电〔2025〕7号', 33, 6],
    ]);
  });

  it('are sound', () => {
    expect(builtInSchedules.flatMap(scheduleProblems)).toEqual([]);
    expect(coveredYears(builtInSchedules)).toEqual([2022, 2023, 2024, 2025, 2026]);
  });
});

describe('dayKind', () => {
  it('tells a day of an unknown year from a working day', () => {
    expect(dayKind('2027-01-04', builtInSchedules)).toBe('schedule_missing');
    expect(isWorkingDay('2027-01-04', builtInSchedules)).toBeUndefined();
  });

  it('knows the working Tuesday after New Year 2023', () => {
    expect(dayKind('2023-01-03', builtInSchedules)).toBe('weekday');
  });
});

describe('scheduleProblems', () => {
  it('names what is wrong', () => {
    const sound = {
      year: 2027,
      version: 1,
      notice: '',
      issuedOn: '2026-11-30',
      url: '',
      off: [],
      makeup: [],
    };
    expect(scheduleProblems({ ...sound, off: ['2027-02-30'] })).toEqual(['schedule.date_invalid']);
    expect(scheduleProblems({ ...sound, off: ['2027-01-01'], makeup: ['2027-01-01'] })).toEqual([
      'schedule.date_twice',
      'schedule.makeup_not_on_weekend',
    ]);
    expect(scheduleProblems({ ...sound, off: ['2025-01-01'] })).toEqual(['schedule.date_outside_year']);
  });
});
