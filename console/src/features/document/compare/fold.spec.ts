import { foldUnchanged, sideOf, type Compared } from './fold';

const same = (count: number): Compared[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'same' as const, text: `第${index}段` }));
const changed: Compared = {
  kind: 'changed',
  stretches: [
    { kind: 'same', text: '在' },
    { kind: 'removed', text: '三' },
    { kind: 'added', text: '五' },
    { kind: 'same', text: '日内' },
  ],
};
const shapeOf = (items: readonly Compared[], unfolded: string[] = []): string =>
  foldUnchanged(items, new Set(unfolded))
    .map((row) =>
      row.kind === 'fold' ? `(${row.count})` : row.change === undefined ? '=' : `#${row.change}`,
    )
    .join('');

describe('what is shown of a comparison', () => {
  it('are the changes with two paragraphs around them; the rest is folded', () => {
    expect(shapeOf([...same(9), changed, ...same(9)])).toBe('(7)==#0==(7)');
    expect(shapeOf([...same(9), changed, ...same(9)], ['fold0'])).toBe('=========#0==(7)');
  });

  it('never folds a single paragraph away, and counts neighbouring changes as one', () => {
    expect(shapeOf([changed, { kind: 'added', text: '新' }, ...same(5), changed])).toBe('#0======#1');
  });

  it('has each side whole', () => {
    const text = (side: 'removed' | 'added') =>
      sideOf(changed, side)
        ?.map((stretch) => stretch.text)
        .join('');
    expect([text('removed'), text('added')]).toEqual(['在三日内', '在五日内']);
    expect(sideOf({ kind: 'added', text: '新' }, 'removed')).toBeUndefined();
  });
});
