import * as fc from 'fast-check';
import { redactSlots } from './redact-text.js';

const ID = { kind: 'resident_id', value: '370303190001010016', verdict: 'mask' } as const;
const joined = (texts: readonly string[], block?: number): string =>
  redactSlots(
    texts.map((text, index) => ({ block: block ?? index, text })),
    [ID],
  ).join('|');

describe('redaction of texts', () => {
  it('masks a value that is split over runs', () => {
    expect(joined(['号370303', '1900', '01010016。'], 1)).toBe('号3703**|****|******16。');
  });

  it('masks over cells and paragraphs, with blanks, dashes and zero-width characters', () => {
    expect(joined([...'370303190001010016']).replaceAll('|', '')).toBe('3703************16');
    expect(joined(['370303 19000101-0016'], 1)).toBe('3703** ********-**16');
    expect(joined(['370\u200b303190001010016'], 1)).not.toContain('303190001');
  });

  it('masks an identity number with signs between its parts, and no amount of money', () => {
    expect(joined(['370303.19000101.0016'], 1)).toBe('3703**.********.**16');
    expect(joined([...'370303'].flatMap((digit) => [digit, '/']).concat('19000101.0016'), 1)).not.toContain(
      '9',
    );
    const telephone = { kind: 'landline', value: '2180000', verdict: 'mask' } as const;
    expect(redactSlots([{ block: 1, text: '21,800.00元' }], [telephone])).toEqual(['21,800.00元']);
  });

  it('leaves a longer number alone', () => {
    expect(joined(['9370303190001010016'], 1)).toBe('9370303190001010016');
  });

  it('masks a mobile number in Chinese digits and after +86', () => {
    const mobile = { kind: 'mobile', value: '13800004787', verdict: 'mask' } as const;
    expect(redactSlots([{ block: 1, text: '一三八〇〇〇〇四七八七' }], [mobile])).toEqual(['138****4787']);
    expect(redactSlots([{ block: 1, text: '+8613800004787' }], [mobile])).toEqual(['+86138****4787']);
  });

  it('a name is not put together from two paragraphs', () => {
    const name = { kind: 'person_name', value: '王子轩', verdict: 'mask' } as const;
    expect(
      redactSlots(
        [
          { block: 1, text: '王' },
          { block: 2, text: '子轩' },
        ],
        [name],
      ),
    ).toEqual(['王', '子轩']);
    expect(
      redactSlots(
        [
          { block: 1, text: '王' },
          { block: 1, text: '子轩' },
        ],
        [name],
      ),
    ).toEqual(['王', '某某']);
  });

  it('no split of the runs keeps the value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 17 }), { maxLength: 6 }), (cuts) => {
        const points = [0, ...new Set(cuts.sort((a, b) => a - b)), 18];
        const slots = points
          .slice(0, -1)
          .map((from, index) => ({ block: 1, text: ID.value.slice(from, points[index + 1]) }));
        expect(redactSlots(slots, [ID]).join('')).toBe('3703************16');
      }),
    );
  });
});
