import { fingerprintOf, sha256Hex } from '../../shared/hash.js';

/** The head of one stream as a checkpoint saw it. */
export interface SealedHead {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
}

export interface CheckpointContent {
  readonly seq: number;
  readonly at: string;
  /** Merkle root of the sealed heads, ordered by stream. */
  readonly root: string;
  /** How many heads it seals. */
  readonly heads: number;
}

export const checkpointHash = (previousHash: string, checkpoint: CheckpointContent): string =>
  fingerprintOf({
    format: 1,
    previous: previousHash,
    seq: checkpoint.seq,
    at: checkpoint.at,
    root: checkpoint.root,
    heads: checkpoint.heads,
  });

const leafHash = ({ stream, seq, hash }: SealedHead): string =>
  fingerprintOf({ leaf: { stream, seq, hash } });
const nodeHash = (left: string, right: string): string => sha256Hex(`node:${left}:${right}`);

/**
 * Merkle root over heads that arrive one after another; memory grows with the logarithm of their number.
 * Leaves and nodes are hashed over different forms, so that no node can pass for a leaf.
 */
export class MerkleRoot {
  private readonly peaks: { readonly height: number; readonly hash: string }[] = [];
  private leaves = 0;

  add(head: SealedHead): void {
    let peak = { height: 0, hash: leafHash(head) };
    for (let left = this.peaks.at(-1); left?.height === peak.height; left = this.peaks.at(-1)) {
      this.peaks.pop();
      peak = { height: peak.height + 1, hash: nodeHash(left.hash, peak.hash) };
    }
    this.peaks.push(peak);
    this.leaves += 1;
  }

  get count(): number {
    return this.leaves;
  }

  /** @throws RangeError without a single head. */
  get root(): string {
    const [last, ...others] = this.peaks.map((peak) => peak.hash).reverse();
    if (last === undefined) throw new RangeError('a checkpoint needs at least one head');
    return others.reduce((right, left) => nodeHash(left, right), last);
  }
}
