/**
 * The audit trail: who did what, when and in whose place, in hash chains that cannot be changed unnoticed.
 * Owns the append-only entries (a chain per stream: `document:<id>` and `system`), the checkpoints that seal
 * all chains once a minute, and their verification.
 * Serves 政府信息公开条例第十七条 and 保守国家秘密法第三十五条: every review before publication can be shown
 * afterwards as it happened.
 */
export { auditEntities } from './audit-entities.js';
export { AuditModule } from './audit.module.js';
export { AuditTrail, documentStream, SYSTEM_STREAM } from './audit-trail.js';
export type { AuditFilter, AuditEntry, AuditEvent, AuditStream } from './audit-trail.js';
export { auditVerify } from './audit-verify.cli.js';
export { sealCheckpoint, type CheckpointAnchor } from './seal-checkpoint.js';
export { verifyAudit } from './verify-audit.js';
export type { AuditDamage, AuditVerification, BrokenEntry, NotedAnchor } from './verify-audit.js';
