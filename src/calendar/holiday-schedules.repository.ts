import type { Transaction } from '../platform/database/index.js';
import { HolidayScheduleRow } from './holiday-schedule.entity.js';

export const importedSchedules = (tx: Transaction): Promise<HolidayScheduleRow[]> =>
  tx.find(HolidayScheduleRow, { order: { year: 'ASC', version: 'ASC' } });

export const insertSchedule = async (tx: Transaction, row: HolidayScheduleRow): Promise<void> => {
  await tx.insert(HolidayScheduleRow, row);
};
