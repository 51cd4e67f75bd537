/** Where a line of the ledger stands. */
export const LINE_STATES = ['open', 'closed', 'dropped'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** What shows that something was done. */
export const EVIDENCE_KINDS = ['note', 'document', 'publication', 'file', 'record', 'campaign'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** 回看: what became of a line that last year left open — 已整改完成、转入本年、不再执行. */
export const LOOK_BACK_RESULTS = ['rectified', 'carried_over', 'ended'] as const;
export type LookBackResult = (typeof LOOK_BACK_RESULTS)[number];

/** Last day of the look back at the year before. @basis 附件2 第十三项（6月底前） */
export const lookBackUntil = (year: number): string => `${year}-06-30`;
