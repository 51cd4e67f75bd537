import { readLimit } from './limit.js';

describe('limits as plans write them', () => {
  it.each([
    ['长期坚持', 'standing', null],
    ['每年年底前', 'yearly', '2026-12-31'],
    ['年底前', 'by_date', '2026-12-31'],
    ['6月底前', 'by_date', '2026-06-30'],
    ['2 月底前', 'by_date', '2026-02-28'],
    ['9月15日前', 'by_date', '2026-09-15'],
    ['2027年3月底前', 'by_date', '2027-03-31'],
    ['三季度末前', 'by_date', '2026-09-30'],
  ])('%s', (text, kind, dueOn) => {
    expect(readLimit(text, 2026)).toEqual({ kind, dueOn });
  });

  it.each(['尽快', '13月底前', '2月30日前', '0月1日前', '9月0日前', '', '年'])('%s is none', (text) => {
    expect(readLimit(text, 2026)).toBeUndefined();
  });
});
