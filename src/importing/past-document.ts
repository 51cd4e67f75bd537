import type { CitedGround } from '../disclosure/index.js';
import type { Genre, TakenIn } from '../documents/index.js';
import type { PastProblem, PastRow } from './core/past-row.js';
import type { PastNote } from './import-words.js';

/** A row that may be brought in, with its file as the gate has seen it. */
export interface PastDocument {
  readonly line: number;
  readonly row: PastRow<Genre>;
  readonly number: string;
  readonly sectionId: string;
  readonly grounds: readonly CitedGround[];
  readonly reason: string | null;
  readonly lawVersion: string;
  readonly taken: TakenIn;
  readonly bytes: Buffer;
}

/** What became of a row. */
export type CheckedRow =
  | { readonly kind: 'ready'; readonly past: PastDocument; readonly notes: readonly PastNote[] }
  | { readonly kind: 'present'; readonly line: number; readonly number: string }
  | {
      readonly kind: 'refused';
      readonly line: number;
      /** Empty where the row may not be repeated, or its number could not be read. */
      readonly number: string;
      readonly problems: readonly PastProblem[];
    };
