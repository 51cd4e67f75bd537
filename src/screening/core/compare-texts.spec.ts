import fc from 'fast-check';
import { compareTexts, type ComparedParagraph } from './compare-texts.js';

const sideOf = (items: readonly ComparedParagraph[], side: 'removed' | 'added'): string[] =>
  items.flatMap((item) => {
    if (item.kind === 'changed') {
      const { stretches } = item;
      return [
        stretches
          .filter(({ kind }) => kind === 'same' || kind === side)
          .map(({ text }) => text)
          .join(''),
      ];
    }
    return item.kind === 'same' || item.kind === side ? [item.text] : [];
  });

describe('the comparison of two texts', () => {
  it('shows a changed paragraph with what was changed in it', () => {
    const { items, complete } = compareTexts(
      ['一、总则', '各科室应当在三日内办结。', '三、附则'],
      ['一、总则', '各科室应当在五日内办结。', '三、附则', '四、施行'],
    );
    expect(complete).toBe(true);
    expect(items).toEqual([
      { kind: 'same', text: '一、总则' },
      {
        kind: 'changed',
        stretches: [
          { kind: 'same', text: '各科室应当在' },
          { kind: 'removed', text: '三' },
          { kind: 'added', text: '五' },
          { kind: 'same', text: '日内办结。' },
        ],
      },
      { kind: 'same', text: '三、附则' },
      { kind: 'added', text: '四、施行' },
    ]);
  });

  it('does not call a wholly different paragraph a changed one', () => {
    const { items } = compareTexts(['甲乙丙丁戊己庚辛'], ['天地玄黄宇宙洪荒']);
    expect(items.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('loses nothing of either text', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '一', '。'), minLength: 1 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { items } = compareTexts(before, after);
        expect(sideOf(items, 'removed')).toEqual(before);
        expect(sideOf(items, 'added')).toEqual(after);
      }),
    );
  });

  it('gives up on texts that have nothing in common, and says so', () => {
    const before = Array.from({ length: 5000 }, (_, index) => `甲${index}`);
    const after = Array.from({ length: 5000 }, (_, index) => `乙${index}`);
    const { items, complete } = compareTexts(before, after);
    expect(complete).toBe(false);
    expect(items.length).toBe(10_000);
  });
});
