import * as fc from 'fast-check';
import { normalise, originOf } from './normalise.js';

describe('normalising', () => {
  it.each([
    ['１３８', '138'],
    ['a\u200bb\u00adc', 'abc'],
    ['機密☆５年', '机密★5年'],
    ['一－二—三', '一-二-三'],
    ['𝟙𝟚', '12'],
    ['😀甲', '😀甲'],
  ])('%s', (source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  it('every character knows where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        const normalised = normalise(source);
        let before = 0;
        for (let index = 0; index < normalised.text.length; index += 1) {
          const at = originOf(normalised, index);
          expect(at).toBeGreaterThanOrEqual(before);
          expect(at).toBeLessThan(source.length);
          before = at;
        }
      }),
    );
  });
});
