import type { LocalDate } from '../../shared/local-date.js';

/** 附注 that this product writes. @basis 国办发〔2016〕80号 一（一）; GB/T 9704-2012 7.3.6 */
export const OFFICIAL_NOTES = ['此件公开发布', '此件依申请公开', '此件不予公开'] as const;
export type OfficialNote = (typeof OFFICIAL_NOTES)[number];

/** 公开属性 as the forms show it. */
export type AttributeName = 'proactive' | 'on_request' | 'withheld' | 'not_applicable';

/** The 附注 that a determination gives; `not_applicable` documents carry none. */
export const noteOf = (attribute: AttributeName): OfficialNote | null =>
  (
    ({
      proactive: '此件公开发布',
      on_request: '此件依申请公开',
      withheld: '此件不予公开',
      not_applicable: null,
    }) as const
  )[attribute];

/** Everything that the official copy 正式公文 shows beside the signed body. An empty string means: not shown. */
export interface OfficialCopyView {
  /** 发文机关标志 as printed in red, e.g. `淄博市张店区机关事务服务中心文件`. */
  readonly organMark: string;
  /** 发文字号, e.g. `张事服字〔2022〕12号`. */
  readonly number: string;
  /** 签发人, only for upward documents; otherwise empty. */
  readonly issuer: string;
  /** 紧急程度: empty, `特急` or `加急`. */
  readonly urgency: string;
  readonly title: string;
  /** 主送机关 in order; empty for genres without one. */
  readonly recipients: readonly string[];
  /** Names of the attachments in order, written only when the draft has no 附件说明 of its own. */
  readonly attachments: readonly string[];
  /** 发文机关署名. */
  readonly organ: string;
  /** 成文日期: the day of the signature. */
  readonly signedOn: LocalDate;
  /** Whether a seal goes over name and date; decides their position. */
  readonly sealed: boolean;
  /** 附注 without its parentheses; null for none. */
  readonly note: OfficialNote | null;
  /** 抄送机关 in order. */
  readonly copies: readonly string[];
  /** 印发机关. */
  readonly printingOrgan: string;
  /** 印发日期. */
  readonly printedOn: LocalDate;
}

/** One opinion on a form: a step, what was said, by whom, for whom, when. */
export interface OpinionView {
  /** Name of the step, e.g. `科室审核`. */
  readonly step: string;
  /** e.g. `同意` or `退回：…`. */
  readonly opinion: string;
  readonly name: string;
  /** Whom the person stood in for; empty when acting for themselves. */
  readonly onBehalfOf: string;
  /** Time as it shall be printed, e.g. `2026-03-05 14:02`. */
  readonly at: string;
}

/** A statutory ground as it stands on the determination. */
export interface GroundView {
  /** e.g. `第十六条第二款`. */
  readonly article: string;
  /** e.g. `过程性信息：请示报告`. */
  readonly label: string;
  /** The stated evidence, already joined to one text. */
  readonly evidence: string;
  /** Why the discretion is used; empty for grounds of force `must`. */
  readonly reason: string;
}

/** 拟定或者确定的公开属性, as both forms print it. A null attribute prints every box unmarked. */
export interface DisclosureView {
  readonly attribute: AttributeName | null;
  /** 拟定 before the signature, 确定 by it. */
  readonly stage: 'proposed' | 'determined';
  readonly extent: 'full' | 'partial' | null;
  readonly grounds: readonly GroundView[];
  /** The reason for `on_request` and `not_applicable`, or for the adjustment. */
  readonly reason: string;
}

/** 发文拟稿纸: every field of the form; an empty string leaves the field blank. */
export interface DraftingSheetView {
  readonly organ: string;
  readonly genre: string;
  readonly number: string;
  readonly urgency: string;
  readonly title: string;
  readonly recipients: readonly string[];
  readonly copies: readonly string[];
  readonly attachments: readonly string[];
  readonly jointOrgans: readonly string[];
  readonly section: string;
  readonly drafter: string;
  readonly telephone: string;
  readonly draftedOn: string;
  readonly disclosure: DisclosureView;
  readonly isNormative: boolean;
  readonly isPolicy: boolean;
  readonly isUpward: boolean;
  readonly isImportant: boolean;
  /** e.g. `解读方案、解读材料随文报批` or the reason of the exemption. */
  readonly interpretation: string;
  /** Column category, e.g. `规划计划／部门工作计划及完成情况`. */
  readonly category: string;
  readonly opinions: readonly OpinionView[];
  readonly signer: string;
  readonly signedOn: string;
  readonly retention: string;
  readonly archiveNumber: string;
  /** 印数. */
  readonly printCount: string;
  readonly sealed: boolean | null;
  readonly distribution: string;
  readonly remarks: string;
}

/** One screening finding on the review form, its value masked. */
export interface FindingView {
  readonly kind: string;
  readonly location: string;
  readonly excerpt: string;
  readonly verdict: string;
  readonly reason: string;
  /** Who decided and when, and on which earlier file where the verdict was taken over. */
  readonly name: string;
}

/** 政府信息公开保密审查表. @basis 条例第十七条; 保密法第三十五条; 保密法实施条例第四十二条 */
export interface ReviewFormView {
  readonly organ: string;
  readonly title: string;
  readonly number: string;
  readonly carrier: 'official' | 'information';
  readonly genre: string;
  readonly section: string;
  readonly drafter: string;
  readonly draftedOn: string;
  /** 拟公开方式, e.g. `政府网站政府信息公开专栏`. */
  readonly channel: string;
  /** 拟公开时间. */
  readonly publishOn: string;
  readonly attachments: readonly string[];
  readonly disclosure: DisclosureView;
  readonly findings: readonly FindingView[];
  readonly opinions: readonly OpinionView[];
  /** 报请确定 (条例第十七条第三款): organ, reference, outcome, date as one text; empty when none. */
  readonly ruling: string;
  /** The reviewed files, one a line: SHA-256 and the version of the rules of screening. */
  readonly fileHash: string;
  readonly conclusion: string;
}
