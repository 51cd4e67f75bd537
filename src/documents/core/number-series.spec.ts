import { formatNumber, usualSeries } from './number-series.js';

describe('the series of a genre', () => {
  it.each([
    ['函', '张事服字', '张事服函'],
    ['函', '鲁政办发', '鲁政办函'],
    ['函', '鲁办', '鲁办函'],
    ['函', '张事服函', '张事服函'],
    ['通知', '张事服字', '张事服字'],
  ])('%s of an organ with %s is numbered in %s', (genre, code, series) => {
    expect(usualSeries(genre, code)).toBe(series);
  });

  it('writes the number without padding', () => {
    expect(formatNumber('张事服函', 2026, 7)).toBe('张事服函〔2026〕7号');
  });
});
