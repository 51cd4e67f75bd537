import { pagesOf } from './paging.js';

const newestFirst = (length: number): number[] => Array.from({ length }, (_, index) => length - index);

describe('pages of a list', () => {
  it('has one page, also for nothing', () => {
    expect(pagesOf([], 10)).toEqual([{ number: 0, items: [], older: undefined, newer: undefined }]);
    expect(pagesOf(newestFirst(19), 10)).toHaveLength(1);
  });

  it.each([0, 1, 9, 10, 19, 20, 21, 57, 100])('shows each of %i items once, newest first', (length) => {
    const pages = pagesOf(newestFirst(length), 10);
    expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(length));
    expect(pages.every(({ items }) => items.length < 20)).toBe(true);
    expect(pages.slice(1).every(({ items }) => items.length === 10)).toBe(true);
  });

  it('leads from each page to its neighbours', () => {
    const pages = pagesOf(newestFirst(45), 10);
    expect(pages.map(({ number, older, newer }) => [newer, number, older])).toEqual([
      [undefined, 0, 3],
      [0, 3, 2],
      [3, 2, 1],
      [2, 1, undefined],
    ]);
  });

  it('leaves full pages as they are when something new comes', () => {
    for (let length = 0; length < 60; length += 1) {
      const before = pagesOf(newestFirst(length), 10).filter(({ number }) => number > 0);
      const after = new Map(
        pagesOf(newestFirst(length + 1), 10).map((page) => [page.number, page.items] as const),
      );
      for (const { number, items } of before) expect(after.get(number)).toEqual(items);
    }
  });
});
