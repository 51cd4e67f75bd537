import {
  LedgerEvidenceRow,
  LedgerLineRow,
  LedgerLineSectionRow,
  LedgerRecordRow,
  LedgerRow,
} from './ledger.entity.js';

/**
 * Owns the task ledger 任务台账: the year's plan line by line, what shows that a line was done, and the look
 * back 回看 at the year before. Lines close by what happened elsewhere, or by hand with something to show.
 * Serves 政务公开工作要点 (附件2 任务台账).
 */
export { linesWithDueDate, tasksOfLines } from './ledger.repository.js';
export { LedgerModule } from './ledger.module.js';
export const ledgerEntities = [
  LedgerEvidenceRow,
  LedgerLineRow,
  LedgerLineSectionRow,
  LedgerRecordRow,
  LedgerRow,
];
