import { MoreThanOrEqual } from 'typeorm';
import { isDuplicate, rowLock, type Transaction } from '../platform/database/index.js';
import { AuditCheckpointRow, AuditSealRow } from './audit-checkpoint.entity.js';
import { AuditEntryRow, AuditHeadRow } from './audit-entry.entity.js';
import { GENESIS, type ChainHead } from './core/hash-chain.js';

/** The chain of checkpoints has a head like the streams; no entry may use this name. */
export const CHECKPOINT_STREAM = 'checkpoint';

/** The stream's head, locked until the transaction ends; a stream begins with its first entry. */
export const lockHead = async (tx: Transaction, stream: string): Promise<AuditHeadRow> => {
  const head = await rowLock(tx, AuditHeadRow, { stream });
  if (head) return head;
  try {
    await tx.insert(AuditHeadRow, { stream, seq: 0, hash: GENESIS, unsealed: 0, sealedBy: 0 });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const created = await rowLock(tx, AuditHeadRow, { stream });
  if (!created) throw new Error(`the head of audit stream ${stream} cannot be created`);
  return created;
};

export const insertEntry = async (tx: Transaction, entry: AuditEntryRow): Promise<void> => {
  await tx.insert(AuditEntryRow, entry);
  const moved = await tx.update(
    AuditHeadRow,
    { stream: entry.stream, seq: entry.seq - 1 },
    { seq: entry.seq, hash: entry.hash, unsealed: 1 },
  );
  if (moved.affected !== 1)
    throw new Error(`the head of audit stream ${entry.stream} moved without its lock`);
};

export const entriesOfStream = (
  tx: Transaction,
  stream: string,
  afterSeq: number,
  limit: number,
): Promise<AuditEntryRow[]> =>
  tx
    .createQueryBuilder(AuditEntryRow, 'e')
    .where('e.stream = :stream AND e.seq > :afterSeq', { stream, afterSeq })
    .orderBy('e.seq')
    .limit(limit)
    .getMany();

/** The next entries in the order of stream and number. */
export const entriesAfter = (
  tx: Transaction,
  stream: string,
  seq: number,
  limit: number,
): Promise<AuditEntryRow[]> =>
  tx
    .createQueryBuilder(AuditEntryRow, 'e')
    .where('e.stream > :stream OR (e.stream = :stream AND e.seq > :seq)', { stream, seq })
    .orderBy('e.stream')
    .addOrderBy('e.seq')
    .limit(limit)
    .getMany();

export interface EntryPlace {
  readonly at: string;
  readonly stream: string;
  readonly seq: number;
}

/** Entries that fit, newest first, after a place in that order. */
export const searchEntries = (
  tx: Transaction,
  filter: {
    readonly stream?: string | undefined;
    readonly action?: string | undefined;
    readonly actor?: string | undefined;
    readonly after?: EntryPlace | undefined;
  },
  limit: number,
): Promise<AuditEntryRow[]> => {
  const query = tx
    .createQueryBuilder(AuditEntryRow, 'e')
    .where('1 = 1')
    .orderBy('e.at', 'DESC')
    .addOrderBy('e.stream', 'DESC')
    .addOrderBy('e.seq', 'DESC')
    .limit(limit);
  const { stream, action, actor, after } = filter;
  if (stream !== undefined) query.andWhere('e.stream = :stream', { stream });
  if (action !== undefined) query.andWhere('e.action = :action', { action });
  if (actor !== undefined) query.andWhere('e.actorId = :actor', { actor });
  if (after) {
    query.andWhere(
      'e.at <= :lastAt AND (e.at < :lastAt OR e.stream < :lastStream OR (e.stream = :lastStream AND e.seq < :lastSeq))',
      { lastAt: after.at, lastStream: after.stream, lastSeq: after.seq },
    );
  }
  return query.getMany();
};

/** The newest entries since a moment, by time. */
export const entriesSince = (
  tx: Transaction,
  since: string,
  limit: number,
): Promise<Pick<AuditEntryRow, 'stream' | 'seq' | 'at'>[]> =>
  tx.find(AuditEntryRow, {
    select: { stream: true, seq: true, at: true },
    where: { at: MoreThanOrEqual(since) },
    order: { at: 'DESC' },
    take: limit,
  });

export const headOf = async (tx: Transaction, stream: string): Promise<AuditHeadRow | null> =>
  tx.findOne(AuditHeadRow, { where: { stream } });

/** Heads that say they have entries but have none: the stream was removed. */
export const headWithoutEntries = async (tx: Transaction): Promise<AuditHeadRow | null> =>
  tx
    .createQueryBuilder(AuditHeadRow, 'h')
    .leftJoin(AuditEntryRow, 'e', 'e.stream = h.stream AND e.seq = 1')
    .where('h.seq > 0 AND h.stream <> :checkpoint AND e.stream IS NULL', { checkpoint: CHECKPOINT_STREAM })
    .orderBy('h.stream')
    .limit(1)
    .getOne();

export const lastSealedBy = async (tx: Transaction): Promise<number> => {
  const row = await tx
    .createQueryBuilder(AuditHeadRow, 'h')
    .select('MAX(h.sealedBy)', 'last')
    .getRawOne<{ last: number | string | null }>();
  return Number(row?.last ?? 0);
};

export const unsealedHeads = (tx: Transaction, afterStream: string, limit: number): Promise<AuditHeadRow[]> =>
  tx
    .createQueryBuilder(AuditHeadRow, 'h')
    .where('h.unsealed = 1 AND h.stream > :afterStream', { afterStream })
    .orderBy('h.stream')
    .limit(limit)
    .getMany();

/** A head that has moved on in the meantime stays unsealed for the next checkpoint. */
export const insertSeals = async (
  tx: Transaction,
  checkpointSeq: number,
  heads: readonly AuditHeadRow[],
): Promise<void> => {
  await tx.insert(
    AuditSealRow,
    heads.map(({ stream, seq, hash }) => ({ checkpointSeq, stream, seq, hash })),
  );
  for (const { stream, seq } of heads) {
    await tx.update(AuditHeadRow, { stream, seq }, { unsealed: 0 });
    await tx.update(AuditHeadRow, { stream }, { sealedBy: checkpointSeq });
  }
};

export const insertCheckpoint = async (tx: Transaction, checkpoint: AuditCheckpointRow): Promise<void> => {
  await tx.insert(AuditCheckpointRow, checkpoint);
  await tx.update(
    AuditHeadRow,
    { stream: CHECKPOINT_STREAM },
    { seq: checkpoint.seq, hash: checkpoint.hash },
  );
};

export const checkpointBySeq = (tx: Transaction, seq: number): Promise<AuditCheckpointRow | null> =>
  tx.findOne(AuditCheckpointRow, { where: { seq } });

export const checkpointsAfter = (
  tx: Transaction,
  seq: number,
  limit: number,
): Promise<AuditCheckpointRow[]> =>
  tx
    .createQueryBuilder(AuditCheckpointRow, 'c')
    .where('c.seq > :seq', { seq })
    .orderBy('c.seq')
    .limit(limit)
    .getMany();

export interface SealWithEntry extends ChainHead {
  readonly stream: string;
  /** Hash of the entry that the seal names; null when the entry is gone. */
  readonly entryHash: string | null;
}

export const sealsAfter = async (
  tx: Transaction,
  checkpointSeq: number,
  stream: string,
  limit: number,
): Promise<SealWithEntry[]> => {
  const rows = await tx
    .createQueryBuilder(AuditSealRow, 's')
    .leftJoin(AuditEntryRow, 'e', 'e.stream = s.stream AND e.seq = s.seq')
    .select('s.stream', 'stream')
    .addSelect('s.seq', 'seq')
    .addSelect('s.hash', 'hash')
    .addSelect('e.hash', 'entryHash')
    .where('s.checkpointSeq = :checkpointSeq AND s.stream > :stream', { checkpointSeq, stream })
    .orderBy('s.stream')
    .limit(limit)
    .getRawMany<{ stream: string; seq: number | string; hash: string; entryHash: string | null }>();
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
};

export const lastSeqOf = async (tx: Transaction, stream: string): Promise<number> => {
  const last = await tx.findOne(AuditEntryRow, { where: { stream }, order: { seq: 'DESC' } });
  return last?.seq ?? 0;
};
