/** Kinds of record that the office keeps: 培训、听取汇报、专题研究、经费预算、领导干部学法. */
export const RECORD_KINDS = ['training', 'briefing', 'meeting', 'budget', 'law_study'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * What serves a line without anybody's hand. With `closes` it also closes the line; otherwise it is evidence
 * for a line that goes on.
 */
export type ClosingRule =
  | {
      readonly on: 'publication';
      readonly closes: boolean;
      /** 二级指标 of the catalogue; any when left out */
      readonly category?: string | undefined;
      readonly normative?: boolean | undefined;
      readonly policy?: boolean | undefined;
      readonly interpretation?: boolean | undefined;
    }
  | { readonly on: 'record'; readonly closes: boolean; readonly record: RecordKind; readonly times: number }
  | { readonly on: 'campaign_closed'; readonly closes: boolean }
  | { readonly on: 'look_back_done'; readonly closes: boolean };

/** What a publication is, as far as rules ask. */
export interface Publication {
  readonly category: string | null;
  readonly isNormative: boolean;
  readonly isPolicy: boolean;
  readonly interpreted: boolean;
}

export const servesBy = (
  rule: Extract<ClosingRule, { on: 'publication' }>,
  publication: Publication,
): boolean =>
  (rule.category === undefined || rule.category === publication.category) &&
  (rule.normative !== true || publication.isNormative) &&
  (rule.policy !== true || publication.isPolicy) &&
  (rule.interpretation !== true || publication.interpreted);
