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

  it('takes a number or a Latin word as one, and what only a common character holds apart as one change', () => {
    const { items } = compareTexts(['拨付经费1,250.50元，由OA办理。'], ['拨付经费1,350.50元，由OFD办理。']);
    expect(items).toEqual([
      {
        kind: 'changed',
        stretches: [
          { kind: 'same', text: '拨付经费' },
          { kind: 'removed', text: '1,250.50' },
          { kind: 'added', text: '1,350.50' },
          { kind: 'same', text: '元，由' },
          { kind: 'removed', text: 'OA' },
          { kind: 'added', text: 'OFD' },
          { kind: 'same', text: '办理。' },
        ],
      },
    ]);
    const [joined] = compareTexts(
      ['请各科室于本月底之前报送总结材料。'],
      ['请各科室在次月初以前报送总结材料。'],
    ).items;
    expect(joined).toMatchObject({ kind: 'changed' });
    expect(joined && 'stretches' in joined && joined.stretches.map(({ text }) => text)).toEqual([
      '请各科室',
      '于本月底之',
      '在次月初以',
      '前报送总结材料。',
    ]);
  });

  it('finds the changed paragraph behind one that was put in before it', () => {
    const { items } = compareTexts(
      ['一、总则', '各科室应当在三日内办结，并报办公室备案。', '三、附则'],
      ['一、总则', '本办法自印发之日起施行。', '各科室应当在五日内办结，并报办公室备案。', '三、附则'],
    );
    expect(items.map(({ kind }) => kind)).toEqual(['same', 'added', 'changed', 'same']);
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
