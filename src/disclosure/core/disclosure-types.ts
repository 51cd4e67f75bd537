/** 公开属性; there is no default. @basis 条例第十三条 */
export const DISCLOSURE_ATTRIBUTES = ['proactive', 'on_request', 'withheld', 'not_applicable'] as const;
export type DisclosureAttribute = (typeof DISCLOSURE_ATTRIBUTES)[number];

/** Whole or in part (区分处理). @basis 条例第三十七条 */
export const DISCLOSURE_EXTENTS = ['full', 'partial'] as const;
export type DisclosureExtent = (typeof DISCLOSURE_EXTENTS)[number];

/** A statutory ground as cited for one document: its code, the evidence asked for, and why a discretion is used. */
export interface CitedGround {
  readonly code: string;
  readonly evidence: { readonly [key: string]: string };
  readonly reason?: string;
}

/** What somebody proposes; incomplete while drafting. */
export interface DisclosureDraft {
  readonly attribute: DisclosureAttribute;
  readonly extent: DisclosureExtent;
  readonly grounds: readonly CitedGround[];
  readonly reason?: string;
}
