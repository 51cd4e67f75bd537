import { readFileSync } from 'node:fs';
import type { ClosingRule } from './core/closing-rule.js';

export interface PlannedLine {
  readonly task: string;
  readonly measure: string;
  readonly limit: string;
  readonly leader: string;
  readonly owner: string;
  readonly closesBy: ClosingRule | null;
}

/** The ledger of the work plan (附件2) with which an office begins. */
export const firstLedger = (): readonly PlannedLine[] => {
  const text = readFileSync(new URL('./data/first-ledger.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly lines: readonly PlannedLine[] }).lines;
};
