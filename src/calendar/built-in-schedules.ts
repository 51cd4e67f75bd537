import { readFileSync } from 'node:fs';
import { scheduleProblems, type HolidaySchedule } from './core/schedule.js';

const YEARS = [2022, 2023, 2024, 2025, 2026] as const;

const readSchedule = (year: number): HolidaySchedule => {
  const text = readFileSync(new URL(`./data/${year}.json`, import.meta.url), 'utf8');
  const schedule = JSON.parse(text) as HolidaySchedule;
  const problems = scheduleProblems(schedule);
  if (schedule.year !== year || problems.length > 0) {
    throw new Error(`holiday schedule ${year} is damaged: ${problems.join(', ')}`);
  }
  return schedule;
};

/** The schedules that come with the product: one file per published notice. */
export const builtInSchedules: readonly HolidaySchedule[] = YEARS.map(readSchedule);
