import { canonicalJson, type Json } from '../../shared/canonical-json.js';
import { fingerprintOf } from '../../shared/hash.js';

/** What an audit entry says; it never holds document text or the value of a finding. */
export interface EntryContent {
  /** `system` or `document:<id>`. */
  readonly stream: string;
  /** 1, 2, 3 … without a gap within the stream. */
  readonly seq: number;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  /** A dotted code, e.g. `session.signed_in`. */
  readonly action: string;
  /** Person, or null where nobody was signed in or the system acted. */
  readonly actorId: string | null;
  /** The absent person in whose place the actor acted. */
  readonly onBehalfOfId: string | null;
  /** Canonical JSON text, hashed as it is stored: a changed byte is a changed entry. */
  readonly detail: string;
  readonly requestId: string | null;
}

/** The hash before the first entry of every chain. */
export const GENESIS = '0'.repeat(64);

/** The link of one entry: SHA-256 over canonical JSON of its content and the hash before it. */
export const entryHash = (previousHash: string, entry: EntryContent): string =>
  fingerprintOf({
    format: 1,
    previous: previousHash,
    stream: entry.stream,
    seq: entry.seq,
    at: entry.at,
    action: entry.action,
    actor: entry.actorId,
    onBehalfOf: entry.onBehalfOfId,
    detail: entry.detail,
    requestId: entry.requestId,
  });

export const detailText = (detail: { readonly [key: string]: Json | undefined }): string =>
  canonicalJson(detail);

/** Where a chain stands: number and hash of its last entry. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const EMPTY_CHAIN: ChainHead = { seq: 0, hash: GENESIS };

/** What contradicts the chain at this entry, or the new head. */
export const followChain = (
  head: ChainHead,
  entry: EntryContent & { readonly previousHash: string; readonly hash: string },
): ChainHead | { readonly broken: 'entry_removed' | 'entry_changed'; readonly seq: number } => {
  if (entry.seq !== head.seq + 1) return { broken: 'entry_removed', seq: head.seq + 1 };
  if (entry.previousHash !== head.hash || entry.hash !== entryHash(head.hash, entry)) {
    return { broken: 'entry_changed', seq: entry.seq };
  }
  return { seq: entry.seq, hash: entry.hash };
};
