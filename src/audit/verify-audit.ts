import type { Transaction } from '../platform/database/index.js';
import {
  CHECKPOINT_STREAM,
  checkpointsAfter,
  entriesAfter,
  entriesOfStream,
  headOf,
  headWithoutEntries,
  lastSealedBy,
  lastSeqOf,
  sealsAfter,
} from './audit.repository.js';
import { checkpointHash, MerkleRoot } from './core/checkpoint.js';
import { EMPTY_CHAIN, followChain, GENESIS, type ChainHead } from './core/hash-chain.js';

const PAGE = 1000;

export type AuditDamage =
  | 'entry_changed'
  | 'entry_removed'
  | 'tail_cut'
  | 'stream_removed'
  | 'head_changed'
  | 'checkpoint_changed'
  | 'checkpoint_removed'
  | 'checkpoints_cut'
  | 'anchor_contradicted';

/** The first place that contradicts the chains; for checkpoints the stream is `checkpoint`. */
export interface BrokenEntry {
  readonly damage: AuditDamage;
  readonly stream: string;
  readonly seq: number;
}

export interface AuditVerification {
  readonly entries: number;
  readonly streams: number;
  readonly checkpoints: number;
  /** Of the last checkpoint; noted outside the database it proves later that nothing before was replaced. */
  readonly lastCheckpointHash: string | null;
  readonly broken: BrokenEntry | null;
}

/** Checkpoint number and hash that were noted outside the database (log, paper). */
export interface NotedAnchor {
  readonly seq: number;
  readonly hash: string;
}

class Damaged extends Error {
  constructor(readonly broken: BrokenEntry) {
    super(broken.damage);
  }
}

const damaged = (damage: AuditDamage, stream: string, seq: number): never => {
  throw new Damaged({ damage, stream, seq });
};

/** Entries may be appended while the verification runs: the rest of the stream is followed to its head. */
const verifyTail = async (tx: Transaction, stream: string, reached: ChainHead): Promise<number> => {
  let chain = reached;
  const head = await headOf(tx, stream);
  if (!head) return damaged('head_changed', stream, chain.seq);
  while (chain.seq < head.seq) {
    const [entry] = await entriesOfStream(tx, stream, chain.seq, 1);
    if (!entry) return damaged('tail_cut', stream, chain.seq + 1);
    const next = followChain(chain, entry);
    if ('broken' in next) return damaged(next.broken, stream, next.seq);
    chain = next;
  }
  if (head.seq < chain.seq || head.hash !== chain.hash) return damaged('head_changed', stream, chain.seq);
  return chain.seq - reached.seq;
};

const verifyEntries = async (tx: Transaction): Promise<{ entries: number; streams: number }> => {
  const count = { entries: 0, streams: 0 };
  let stream = '';
  let chain: ChainHead = EMPTY_CHAIN;
  for (;;) {
    const page = await entriesAfter(tx, stream, chain.seq, PAGE);
    if (page.length === 0) break;
    for (const entry of page) {
      if (entry.stream !== stream) {
        if (stream !== '') count.entries += await verifyTail(tx, stream, chain);
        stream = entry.stream;
        chain = EMPTY_CHAIN;
        count.streams += 1;
      }
      const next = followChain(chain, entry);
      if ('broken' in next) return damaged(next.broken, stream, next.seq);
      chain = next;
      count.entries += 1;
    }
  }
  if (stream !== '') count.entries += await verifyTail(tx, stream, chain);
  return count;
};

/** Recomputes one checkpoint's root; every head that it sealed must still be an entry. */
const verifySeals = async (tx: Transaction, checkpointSeq: number): Promise<MerkleRoot> => {
  const merkle = new MerkleRoot();
  for (let last = ''; ;) {
    const page = await sealsAfter(tx, checkpointSeq, last, PAGE);
    if (page.length === 0) return merkle;
    for (const seal of page) {
      merkle.add({ stream: seal.stream, seq: seal.seq, hash: seal.hash });
      if (seal.entryHash === seal.hash) continue;
      if (seal.entryHash !== null) damaged('entry_changed', seal.stream, seal.seq);
      const reached = await lastSeqOf(tx, seal.stream);
      damaged(reached === 0 ? 'stream_removed' : 'tail_cut', seal.stream, reached + 1);
    }
    last = page.at(-1)!.stream;
  }
};

const verifyCheckpoints = async (tx: Transaction, anchors: readonly NotedAnchor[]): Promise<ChainHead> => {
  const sealedBy = await lastSealedBy(tx);
  const head = await headOf(tx, CHECKPOINT_STREAM);
  const noted = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
  let chain: ChainHead = EMPTY_CHAIN;
  for (;;) {
    const page = await checkpointsAfter(tx, chain.seq, PAGE);
    if (page.length === 0) break;
    for (const checkpoint of page) {
      const { seq } = checkpoint;
      if (seq !== chain.seq + 1) damaged('checkpoint_removed', CHECKPOINT_STREAM, chain.seq + 1);
      const merkle = await verifySeals(tx, seq);
      const sound =
        merkle.count > 0 &&
        merkle.count === checkpoint.heads &&
        merkle.root === checkpoint.root &&
        checkpoint.previousHash === chain.hash &&
        checkpoint.hash === checkpointHash(chain.hash, checkpoint);
      if (!sound) damaged('checkpoint_changed', CHECKPOINT_STREAM, seq);
      if (noted.has(seq) && noted.get(seq) !== checkpoint.hash) {
        damaged('anchor_contradicted', CHECKPOINT_STREAM, seq);
      }
      chain = { seq, hash: checkpoint.hash };
    }
  }
  const known = Math.max(sealedBy, head?.seq ?? 0, ...noted.keys());
  if (!head || chain.seq < known) return damaged('checkpoints_cut', CHECKPOINT_STREAM, chain.seq + 1);
  const now = (await headOf(tx, CHECKPOINT_STREAM)) ?? head;
  if (now.seq < chain.seq || (now.seq === chain.seq && now.hash !== chain.hash)) {
    return damaged('head_changed', CHECKPOINT_STREAM, chain.seq);
  }
  return chain;
};

/**
 * Follows every chain from its first entry, then every checkpoint, in pages: memory does not grow.
 * Found by the database alone: changed and removed entries, removed streams, tails cut off below their head
 * or below a checkpoint, changed, removed and cut checkpoints.
 * Not found by the database alone: entries of the last minute cut off together with their head's row, and a
 * history that somebody with the database password wrote anew from some point to the end, checkpoints
 * included. Against this the hash of each checkpoint is written to the log; `anchors` compares them.
 */
export const verifyAudit = async (
  tx: Transaction,
  anchors: readonly NotedAnchor[] = [],
): Promise<AuditVerification> => {
  let count = { entries: 0, streams: 0 };
  try {
    count = await verifyEntries(tx);
    const removed = await headWithoutEntries(tx);
    if (removed) damaged('stream_removed', removed.stream, 1);
    const { seq, hash } = await verifyCheckpoints(tx, anchors);
    return { ...count, checkpoints: seq, lastCheckpointHash: hash === GENESIS ? null : hash, broken: null };
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { ...count, checkpoints: 0, lastCheckpointHash: null, broken: error.broken };
  }
};
