import {
  DeadlineEventRow,
  DeadlineRow,
  MailRow,
  NoticeRow,
  NoticeSettingRow,
  StepLimitRow,
} from './deadline.entity.js';

/**
 * Owns every running period as one list: when it is due, who holds it, who was told and when, and that it was
 * missed. Periods come from the modules that know them; nothing here changes a document.
 * Serves 政府信息公开条例第二十六条 and the limits that an office sets for itself.
 */
export { DeadlinesModule } from './deadlines.module.js';
export const deadlineEntities = [
  DeadlineEventRow,
  DeadlineRow,
  MailRow,
  NoticeRow,
  NoticeSettingRow,
  StepLimitRow,
];
