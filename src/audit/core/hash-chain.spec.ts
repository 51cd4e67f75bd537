import * as fc from 'fast-check';
import { detailText, EMPTY_CHAIN, entryHash, followChain, GENESIS, type EntryContent } from './hash-chain.js';

type Linked = EntryContent & { previousHash: string; hash: string };

const content = (seq: number, more: Partial<EntryContent> = {}): EntryContent => ({
  stream: 'document:0190',
  seq,
  at: '2026-03-02T01:00:00.000Z',
  action: 'document.submitted',
  actorId: 'p1',
  onBehalfOfId: null,
  detail: detailText({ to: 'section_review', from: 'drafting' }),
  requestId: 'r1',
  ...more,
});

const chainOf = (length: number): Linked[] => {
  const chain: Linked[] = [];
  let previousHash = GENESIS;
  for (let seq = 1; seq <= length; seq += 1) {
    const hash = entryHash(previousHash, content(seq));
    chain.push({ ...content(seq), previousHash, hash });
    previousHash = hash;
  }
  return chain;
};

const verdictOn = (chain: readonly Linked[]): unknown => {
  let head = EMPTY_CHAIN;
  for (const entry of chain) {
    const next = followChain(head, entry);
    if ('broken' in next) return next;
    head = next;
  }
  return head.seq;
};

describe('the hash chain', () => {
  it('is the same for ever', () => {
    expect(entryHash(GENESIS, content(1))).toBe(
      '6c881d1cba6d19ea9c291d4749206438b9b35bc8b8772a93f4f5fb91fb43fb80',
    );
  });

  it('accepts what it wrote', () => {
    expect(verdictOn(chainOf(20))).toBe(20);
  });

  it.each<[string, Partial<Linked>]>([
    ['stream', { stream: 'document:0191' }],
    ['time', { at: '2026-03-02T01:00:00.001Z' }],
    ['action', { action: 'document.submitteD' }],
    ['actor', { actorId: null }],
    ['absent person', { onBehalfOfId: 'p2' }],
    ['detail, though it means the same', { detail: '{"from":"drafting", "to":"section_review"}' }],
    ['request', { requestId: null }],
    ['hash', { hash: GENESIS }],
    ['previous hash', { previousHash: GENESIS }],
  ])('names the entry whose %s was changed', (_, change) => {
    const chain = chainOf(5);
    chain[2] = { ...chain[2]!, ...change };
    expect(verdictOn(chain)).toEqual({ broken: 'entry_changed', seq: 3 });
  });

  it('names the entry after one that was changed and given a fitting hash', () => {
    const chain = chainOf(5);
    const forged = content(3, { actorId: 'p9' });
    chain[2] = { ...chain[2]!, ...forged, hash: entryHash(chain[1]!.hash, forged) };
    expect(verdictOn(chain)).toEqual({ broken: 'entry_changed', seq: 4 });
  });

  it('names the first removed entry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), (removed) => {
        const chain = chainOf(10).filter((_, index) => index !== removed);
        expect(verdictOn(chain)).toEqual({ broken: 'entry_removed', seq: removed + 1 });
      }),
    );
  });
});
