import { SeenEntries, type DocumentEntry } from './seen-entries.js';

const entry = (documentId: string, seq: number, second: number): DocumentEntry => ({
  documentId,
  seq,
  at: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
});
const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second));

describe('entries that were told', () => {
  it('are told once, each document once', () => {
    const seen = new SeenEntries(15_000);
    const first = [entry('a', 1, 0), entry('a', 2, 0), entry('b', 1, 1)];
    expect(seen.fresh(first, at(1))).toEqual(['a', 'b']);
    expect(seen.fresh(first, at(2))).toEqual([]);
  });

  it('include one that became visible after a later one', () => {
    const seen = new SeenEntries(15_000);
    expect(seen.fresh([entry('b', 1, 5)], at(5))).toEqual(['b']);
    expect(seen.fresh([entry('a', 1, 3), entry('b', 1, 5)], at(6))).toEqual(['a']);
  });

  it('are remembered longer than they are looked back upon', () => {
    const seen = new SeenEntries(15_000);
    seen.fresh([entry('a', 1, 0)], at(0));
    expect(seen.fresh([entry('a', 1, 0)], at(29))).toEqual([]);
    expect(seen.fresh([entry('a', 1, 0)], at(31))).toEqual(['a']);
  });
});
