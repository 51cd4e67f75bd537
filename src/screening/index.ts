/**
 * Screening: bytes of an upload -> what they are, what they hide, what in them is secret or personal; and the
 * copy that may be published, with the masked values really gone.
 *
 * Owns the intake gate (limits, archive, secrecy marks), the readers and detectors, findings and their keys,
 * redaction at the OOXML level, the page made from a document. Stores nothing: findings and verdicts are rows
 * of the documents module, and a finding's value never leaves this module.
 *
 * Serves 保守国家秘密法 (secrets may not enter this system, marks, review before publication: 第二十二、三十一、
 * 三十五条), 政府信息公开条例 (review before disclosure: 第十四、十五、十七条; separation of what may be
 * disclosed: 第三十七条) and 个人信息保护法 (第二十五、二十八条).
 */
export { Screener } from './screener.js';
export type { WorkerPoolOptions } from './worker-pool.js';
export type { PublicAttachment, PublicAttachmentRequest } from './core/public-attachment.js';
export type {
  PartsProgress,
  PublicAttachmentAnswer,
  PublicCopyAnswer,
  ScreenAnswer,
  Screening,
} from './worker-protocol.js';
export type { IntakeCode, IntakeDetail, IntakeRefusal } from './core/intake-refusal.js';
export type {
  PublicCopy,
  PublicCopyRequest,
  PublicImage,
  RangeLeftOut,
  VerdictOnFinding,
} from './core/public-copy.js';
export { CELL_MARK, REMOVAL_NOTE, targetKey, type RemovalTarget } from './core/removal-target.js';
export type { OutlineWithTargets, TargetReading } from './core/read-outline.js';
export type { ScreenOptions } from './core/screen-file.js';
export type { GroupedFinding, ScreenedFinding } from './core/screened-finding.js';
export type { FindingKind, Severity, Verdict, Visibility } from './core/finding.js';
export type { FileType } from './core/open-package.js';
export type { IntakeLimits } from './core/limits.js';
export { DEFAULT_LIMITS } from './core/limits.js';
export { isPictureText } from './core/finding.js';
export { detectTesseract, PICTURE_TEXT, type PictureText } from './detect-tesseract.js';
export { findPersonalNumber, findSecrecyMark } from './core/detect.js';
export { ScreeningModule } from './screening.module.js';
export { FindingRow } from './finding.entity.js';
export { ScreeningRulesRow } from './screening-rules.entity.js';
export { verdictToCarry, type Remembered } from './core/carry-verdicts.js';
export { findKeepReason, KEEP_REASONS, OTHER_REASON, suitsKind } from './keep-reasons.js';
export { rulesInForce } from './screening-rules.js';
export { FindingVerdictRow } from './finding-verdict.entity.js';
export {
  eraseFindings,
  findingsOf,
  forgetValues,
  insertFindings,
  replaceVerdict,
  supersedeVerdicts,
  verdictGiversOf,
  verdictsFingerprint,
  withdrawVerdict,
  type FindingWithVerdict,
  type ScreenedSource,
} from './findings.repository.js';
export { RescreenedFindingRow } from './rescreened-finding.entity.js';
export { RescreeningRow } from './rescreening.entity.js';
export { insertRescreening, latestRescreening, rescreenedFindings } from './rescreenings.repository.js';
export { SCREENING_ENGINE } from './screening-engine.js';
