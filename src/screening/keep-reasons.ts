import { readFileSync } from 'node:fs';
import type { FindingKind } from './core/finding.js';

/** A ground on which something found may stay in the public text. @basis 条例第十五条、第二十条; 个人信息保护法 */
export interface KeepReason {
  readonly code: string;
  readonly labels: { readonly zh: string; readonly en: string };
  readonly basis: string;
  /** Kinds of findings for which it can be given; empty: for all. */
  readonly kinds: readonly FindingKind[];
}

const file = JSON.parse(readFileSync(new URL('./data/keep-reasons.json', import.meta.url), 'utf8')) as {
  readonly items: readonly KeepReason[];
};

/** All grounds, in the order in which they are offered. */
export const KEEP_REASONS: readonly KeepReason[] = file.items;

/** The ground that stands for the text alone: given where none is chosen. */
export const OTHER_REASON = 'other';

export const findKeepReason = (code: string): KeepReason | undefined =>
  KEEP_REASONS.find((reason) => reason.code === code);

/** Whether the ground can be given for a finding of the kind. */
export const suitsKind = ({ kinds }: KeepReason, kind: string): boolean =>
  kinds.length === 0 || (kinds as readonly string[]).includes(kind);
