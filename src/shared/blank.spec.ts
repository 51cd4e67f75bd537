import { isBlank } from './blank.js';

describe('isBlank', () => {
  it.each([undefined, null, '', ' \t\n', '\u3000', '\u200b\u2060\ufeff', '\u202e', '\u3164\u2800', '\u00ad'])(
    'holds for %j',
    (text) => expect(isBlank(text)).toBe(true),
  );

  it.each(['同意', ' a ', '\u200b。', '无', '0'])('does not hold for %j', (text) =>
    expect(isBlank(text)).toBe(false),
  );
});
