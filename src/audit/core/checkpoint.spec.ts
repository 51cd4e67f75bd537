import * as fc from 'fast-check';
import { checkpointHash, MerkleRoot, type SealedHead } from './checkpoint.js';
import { GENESIS } from './hash-chain.js';

const head = (index: number): SealedHead => ({
  stream: `document:${String(index).padStart(4, '0')}`,
  seq: index + 1,
  hash: index.toString(16).padStart(64, '0'),
});
const rootOf = (heads: readonly SealedHead[]): string => {
  const merkle = new MerkleRoot();
  for (const one of heads) merkle.add(one);
  return merkle.root;
};
const heads = (count: number): SealedHead[] => Array.from({ length: count }, (_, index) => head(index));

describe('MerkleRoot', () => {
  it('differs for every number of heads', () => {
    const roots = Array.from({ length: 40 }, (_, index) => rootOf(heads(index + 1)));
    expect(new Set(roots).size).toBe(40);
  });

  it('changes with any head that is changed, removed or moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 33 }), fc.nat(), (count, pick) => {
        const all = heads(count);
        const index = pick % count;
        const changed = all.map((one, at) => (at === index ? { ...one, seq: one.seq + 1 } : one));
        const moved = [...all.slice(1), all[0]!];
        const root = rootOf(all);
        expect(rootOf(changed)).not.toBe(root);
        expect(rootOf(all.filter((_, at) => at !== index))).not.toBe(root);
        expect(rootOf(moved)).not.toBe(root);
      }),
    );
  });

  it('counts its heads and refuses to be empty', () => {
    const merkle = new MerkleRoot();
    expect(() => merkle.root).toThrow(RangeError);
    merkle.add(head(0));
    expect(merkle.count).toBe(1);
  });
});

describe('checkpointHash', () => {
  it('covers every part and the checkpoint before', () => {
    const checkpoint = { seq: 1, at: '2026-03-02T01:00:00.000Z', root: rootOf(heads(3)), heads: 3 };
    const hashes = [
      checkpointHash(GENESIS, checkpoint),
      checkpointHash('f'.repeat(64), checkpoint),
      checkpointHash(GENESIS, { ...checkpoint, seq: 2 }),
      checkpointHash(GENESIS, { ...checkpoint, at: '2026-03-02T01:01:00.000Z' }),
      checkpointHash(GENESIS, { ...checkpoint, root: rootOf(heads(4)) }),
      checkpointHash(GENESIS, { ...checkpoint, heads: 4 }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
