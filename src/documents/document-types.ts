import type { LocalDate } from '../shared/local-date.js';

/** 公文, or other information of the office (a guide, a budget table) that has no number. */
export type Carrier = 'official' | 'information';

/** The fifteen 文种. @basis 党政机关公文处理工作条例第八条 */
export const GENRES = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const;
export type Genre = (typeof GENRES)[number];

/** 紧急程度. @basis 党政机关公文处理工作条例第九条 */
export const URGENCIES = ['特急', '加急'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** `attachment` and the interpretation are published, `supporting` is for the reviewers alone. */
export const ATTACHMENT_KINDS = [
  'attachment',
  'supporting',
  'interpretation_plan',
  'interpretation',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Scan of a signature given on paper 代录: evidence, kept beside the document, never part of what is issued. */
export const SCAN_KIND = 'signature_scan';
export type EvidenceKind = typeof SCAN_KIND;

export const PRODUCED_KINDS = ['official', 'drafting-sheet', 'review-form'] as const;
export type ProducedKind = (typeof PRODUCED_KINDS)[number];

/** The written decision of a competent organ. @basis 条例第十七条第三款 */
export interface Ruling {
  readonly organ: string;
  readonly reference: string;
  readonly outcome: 'may_disclose' | 'must_not_disclose';
  readonly date: LocalDate;
}

/** Release or erasure needs two persons: one proposes it with the written decision, another confirms. */
export interface CustodyProposal {
  readonly action: 'release' | 'erase';
  readonly proposedBy: string;
  readonly proposedOnBehalfOf: string | null;
  readonly organ: string;
  readonly reference: string;
  readonly date: LocalDate;
}

export interface IssueDetails {
  readonly copies?: number;
  readonly sealed?: boolean;
  readonly distribution?: readonly string[];
}

export const WITHDRAWAL_REASONS = [
  'personal_information',
  'secrecy',
  'third_party',
  'error',
  'superseded',
  'other',
] as const;

export interface Withdrawal {
  readonly reasonCode: (typeof WITHDRAWAL_REASONS)[number];
  readonly explanation: string;
  readonly at: string;
}

export const VALIDITIES = ['valid', 'amended', 'repealed', 'expired', 'annulled'] as const;

export interface Validity {
  readonly validity: (typeof VALIDITIES)[number];
  readonly date: LocalDate;
  readonly decidedBy: string;
  readonly replacedBy?: string;
}

/** A file of the public copy beside the page itself: the download, a picture of the page, an attachment. */
export interface PublicFile {
  readonly role: 'document' | 'image' | 'attachment' | 'interpretation';
  readonly name: string;
  readonly title: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** What was left out of a public copy, as the public is told. @basis 条例第三十七条 */
export interface LeftOutOfCopy {
  readonly places: number;
  readonly grounds: readonly { readonly code: string; readonly places: number }[];
  /** Attachments that are not published, by their place among the attachments, from 1. */
  readonly attachments: readonly number[];
}

/** What keeps a public copy from being clean; never the value itself. */
export interface UnresolvedFinding {
  readonly source: string;
  readonly kind: string;
  readonly severity: string;
  readonly location: string;
  readonly excerptMasked: string;
}
