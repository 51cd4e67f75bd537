import { AuditCheckpointRow, AuditSealRow } from './audit-checkpoint.entity.js';
import { AuditEntryRow, AuditHeadRow } from './audit-entry.entity.js';

export const auditEntities = [AuditEntryRow, AuditHeadRow, AuditCheckpointRow, AuditSealRow];
