import { servesBy, type Publication } from './closing-rule.js';

const publication: Publication = {
  category: '部门政策文件',
  isNormative: true,
  isPolicy: true,
  interpreted: false,
};

describe('publications that serve a line', () => {
  it.each([
    [{}, true],
    [{ category: '部门政策文件' }, true],
    [{ category: '财政预决算' }, false],
    [{ normative: true, policy: true }, true],
    [{ interpretation: true }, false],
    [{ normative: false }, true],
  ])('%j', (wanted, serves) => {
    expect(servesBy({ on: 'publication', closes: true, ...wanted }, publication)).toBe(serves);
    expect(
      servesBy({ on: 'publication', closes: false, normative: true }, { ...publication, isNormative: false }),
    ).toBe(false);
  });
});
