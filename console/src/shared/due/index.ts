export { DueDays } from './due-days';
