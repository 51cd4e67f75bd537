import { missingSerials } from './missing-serials.js';

describe('missing serials', () => {
  it('are none in a series without gaps, or without numbers', () => {
    expect(missingSerials([1, 2, 3], 3)).toEqual([]);
    expect(missingSerials([], 0)).toEqual([]);
  });

  it('are the ranges before, between and after what is there', () => {
    expect(missingSerials([3, 4, 8], 10)).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 7 },
      { from: 9, to: 10 },
    ]);
  });
});
