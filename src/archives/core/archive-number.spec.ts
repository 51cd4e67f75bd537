import {
  isUsableFormat,
  itemNumber,
  lastItem,
  numberStem,
  USUAL_SETTINGS,
  usualRetention,
} from './archive-number.js';

const ordinary = { genre: '通知', isNormative: false, isImportant: false, isUpward: false, isPolicy: false };

describe('archive numbers', () => {
  it('are built from the parts of the format', () => {
    const stem = numberStem(USUAL_SETTINGS, { year: 2026, retention: '30年', section: '办公室' });
    expect(itemNumber(stem, 12)).toBe('0001-WS·2026-D30-办公室-0012');
  });

  it('go on after the highest that is there', () => {
    expect(lastItem('A-', ['A-0003', 'A-0012', 'A-x', 'A-0005-2'])).toBe(12);
    expect(lastItem('A-', [])).toBe(0);
  });

  it.each([
    ['{fonds}-{item}', true],
    ['{item}', true],
    ['{fonds}', false],
    ['{item}-{fonds}', false],
    ['{item}-{item}', false],
    ['{who}-{item}', false],
    ['{fonds-{item}', false],
  ])('of the format %s can be made: %s', (format, usable) => {
    expect(isUsableFormat(format)).toBe(usable);
  });

  it('are kept as long as documents of their kind usually are', () => {
    expect(usualRetention(ordinary)).toBe('30年');
    expect(usualRetention({ ...ordinary, genre: '函' })).toBe('10年');
    expect(usualRetention({ ...ordinary, isNormative: true })).toBe('永久');
    expect(usualRetention({ ...ordinary, genre: '决定' })).toBe('永久');
  });
});
