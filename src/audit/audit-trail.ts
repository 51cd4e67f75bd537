import { Injectable } from '@nestjs/common';
import { InvalidError } from '../shared/errors.js';
import type { Json } from '../shared/canonical-json.js';
import type { Transaction } from '../platform/database/index.js';
import type { AuditEntryRow } from './audit-entry.entity.js';
import {
  entriesOfStream,
  entriesSince,
  insertEntry,
  lockHead,
  searchEntries,
  type EntryPlace,
} from './audit.repository.js';
import { detailText, entryHash, type EntryContent } from './core/hash-chain.js';

/** Everything that belongs to no document; documents have `document:<id>`. */
export const SYSTEM_STREAM = 'system';
export type AuditStream = typeof SYSTEM_STREAM | `document:${string}`;
const DOCUMENT_STREAMS = 'document:';
export const documentStream = (documentId: string): AuditStream => `${DOCUMENT_STREAMS}${documentId}`;

/** What happened. `detail` holds codes, ids, hashes and states, never document text or a finding's value. */
export interface AuditEvent {
  readonly stream: AuditStream;
  readonly action: string;
  readonly actorId: string | null;
  readonly onBehalfOfId?: string | null;
  readonly detail?: { readonly [key: string]: Json | undefined };
  readonly requestId?: string | null;
  readonly at: Date;
}

export interface AuditEntry extends Omit<EntryContent, 'detail'> {
  readonly detail: Json;
  readonly hash: string;
}

export interface AuditFilter {
  readonly stream?: string | undefined;
  readonly action?: string | undefined;
  /** Identifier of who acted. */
  readonly actor?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const placeOf = (cursor: string): EntryPlace => {
  const [, at, stream, seq] = /^(\S{24}) (\S{1,64}) (\d{1,12})$/.exec(cursor) ?? [];
  if (at === undefined || stream === undefined) {
    throw new InvalidError('request.malformed', [{ field: 'cursor', code: 'audit.cursor_invalid' }]);
  }
  return { at, stream, seq: Number(seq) };
};

const asEntry = (row: AuditEntryRow): AuditEntry => ({
  stream: row.stream,
  seq: row.seq,
  at: row.at,
  action: row.action,
  actorId: row.actorId,
  onBehalfOfId: row.onBehalfOfId,
  detail: JSON.parse(row.detail) as Json,
  requestId: row.requestId,
  hash: row.hash,
});

/** The way into the audit chains: an entry stands or falls with the transaction that it reports. */
@Injectable()
export class AuditTrail {
  /**
   * Adds an entry to the end of its stream and keeps the stream locked until the transaction ends.
   * In a transaction that writes to a document's stream and to `system`, `system` comes last.
   */
  async append(tx: Transaction, event: AuditEvent): Promise<AuditEntry> {
    const head = await lockHead(tx, event.stream);
    const content: EntryContent = {
      stream: event.stream,
      seq: head.seq + 1,
      at: event.at.toISOString(),
      action: event.action,
      actorId: event.actorId,
      onBehalfOfId: event.onBehalfOfId ?? null,
      detail: detailText(event.detail ?? {}),
      requestId: event.requestId?.slice(0, 64) ?? null,
    };
    const row = { ...content, previousHash: head.hash, hash: entryHash(head.hash, content) };
    await insertEntry(tx, row);
    return asEntry(row);
  }

  /** The entries of one stream in their order. */
  async entries(
    tx: Transaction,
    stream: AuditStream,
    page: { readonly afterSeq?: number; readonly limit?: number } = {},
  ): Promise<readonly AuditEntry[]> {
    const rows = await entriesOfStream(tx, stream, page.afterSeq ?? 0, Math.min(page.limit ?? 500, 1000));
    return rows.map(asEntry);
  }

  /**
   * A page of entries of all streams, newest first.
   * @throws InvalidError for a cursor that no page has given
   */
  async search(
    tx: Transaction,
    { cursor, limit, ...filter }: AuditFilter,
  ): Promise<{ readonly entries: readonly AuditEntry[]; readonly nextCursor: string | null }> {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const rows = await searchEntries(tx, { ...filter, after }, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      entries: page.map(asEntry),
      nextCursor: rows.length > limit && last ? `${last.at} ${last.stream} ${last.seq}` : null,
    };
  }

  /** Which documents have newer entries than `since`: document, number and time, newest first. */
  async documentEntriesSince(
    tx: Transaction,
    since: string,
    limit: number,
  ): Promise<readonly { readonly documentId: string; readonly seq: number; readonly at: string }[]> {
    const rows = await entriesSince(tx, since, limit);
    return rows
      .filter(({ stream }) => stream.startsWith(DOCUMENT_STREAMS))
      .map(({ stream, seq, at }) => ({ documentId: stream.slice(DOCUMENT_STREAMS.length), seq, at }));
  }
}
