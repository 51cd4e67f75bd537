import { HolidayScheduleRow } from './holiday-schedule.entity.js';

/**
 * Working days: the periods of the law counted by the holiday notices of the State Council.
 * Owns the published schedules (versioned data) and the counting of due dates.
 * Serves 政府信息公开条例第二十六条 (20 working days), 民法典第二百零一条 and 第二百零二条 (how periods run).
 */
export { builtInSchedules } from './built-in-schedules.js';
export { CalendarModule } from './calendar.module.js';
export { HolidaySchedules } from './holiday-schedules.js';
export { insertSchedule } from './holiday-schedules.repository.js';
export const calendarEntities = [HolidayScheduleRow];
export { dueDate, monthsLater, timeLeft, workingDaysBetween } from './core/due-date.js';
export type { CountedDay, DueDate } from './core/due-date.js';
export { coveredYears, dayKind, isWorkingDay, scheduleProblems } from './core/schedule.js';
export type { DayKind, HolidaySchedule } from './core/schedule.js';
