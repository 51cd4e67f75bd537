import { isCreditCode, isLuhn, isOldResidentId, isResidentId } from './check-digits.js';

describe('check digits', () => {
  it.each(['11010519491231002X', '370303190001010016', '370303190001010024', '810000199001010019'])(
    '%s is a resident id',
    (id) => {
      expect(isResidentId(id)).toBe(true);
    },
  );

  it.each(['110105194912310021', '370303190001010017', '370303190002290013', '113417020032563511'])(
    '%s is none',
    (id) => {
      expect(isResidentId(id)).toBe(false);
    },
  );

  it.each([
    '11370322004222241N',
    '11370306004220545G',
    '11370303MB2858350L',
    '12620600MB0523338C',
    '113417020032563511',
    '91350100M000100Y43',
  ])('%s is a credit code', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it('an order number that passes the check by chance has no registrar', () => {
    expect(isCreditCode('202407151225440841')).toBe(false);
  });

  it.each(['6222020000000000000', '6217000000000000004', '6228480000000000000'])('%s passes Luhn', (card) => {
    expect(isLuhn(card)).toBe(true);
    expect(isLuhn(card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10))).toBe(false);
  });

  it('the old number has an existing day of birth', () => {
    expect(isOldResidentId('370303000101001')).toBe(true);
    expect(isOldResidentId('370303000230001')).toBe(false);
  });
});
