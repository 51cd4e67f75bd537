/** Owns the import of a year's holiday notice and what it does to deadlines that are still open. */
export { HolidaysModule } from './holidays.module.js';
