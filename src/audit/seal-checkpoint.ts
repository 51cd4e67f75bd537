import type { Transaction } from '../platform/database/index.js';
import {
  checkpointBySeq,
  CHECKPOINT_STREAM,
  insertCheckpoint,
  insertSeals,
  lockHead,
  unsealedHeads,
} from './audit.repository.js';
import { checkpointHash, MerkleRoot } from './core/checkpoint.js';

const PAGE = 500;

/** A checkpoint as it may be noted outside the database, to be compared later. */
export interface CheckpointAnchor {
  readonly seq: number;
  readonly hash: string;
  readonly heads: number;
}

/**
 * Seals the heads of all streams that moved since the last checkpoint.
 * The locked row of the checkpoint chain makes it happen once across nodes.
 * @param pauseMilliseconds nothing is sealed when the last checkpoint is younger.
 * @returns null when nothing moved or another node has just done it.
 */
export const sealCheckpoint = async (
  tx: Transaction,
  at: Date,
  pauseMilliseconds = 0,
): Promise<CheckpointAnchor | null> => {
  const chain = await lockHead(tx, CHECKPOINT_STREAM);
  const previous = chain.seq === 0 ? null : await checkpointBySeq(tx, chain.seq);
  if (previous && at.getTime() - Date.parse(previous.at) < pauseMilliseconds) return null;
  const seq = chain.seq + 1;
  const merkle = new MerkleRoot();
  for (let last = ''; ;) {
    const page = await unsealedHeads(tx, last, PAGE);
    if (page.length === 0) break;
    for (const head of page) merkle.add(head);
    await insertSeals(tx, seq, page);
    last = page.at(-1)!.stream;
  }
  if (merkle.count === 0) return null;
  const content = { seq, at: at.toISOString(), root: merkle.root, heads: merkle.count };
  const hash = checkpointHash(chain.hash, content);
  await insertCheckpoint(tx, { ...content, previousHash: chain.hash, hash });
  return { seq, hash, heads: merkle.count };
};
