import type { Json } from './canonical-json.js';

/** Why something may not happen, as a value: a stable dotted code, never a sentence. */
export interface Refusal {
  readonly code: string;
  readonly detail?: { readonly [key: string]: Json | undefined };
}

export const refusal = (code: string, detail?: Refusal['detail']): Refusal =>
  detail === undefined ? { code } : { code, detail };
