import { verdictToCarry, type Remembered } from './carry-verdicts.js';
import type { Verdict } from './finding.js';

const finding = (kind: string, value: string | null, surroundings = 'here') => ({
  kind,
  valueFingerprint: value,
  surroundings,
});
const decided = (
  kind: string,
  value: string,
  verdict: Verdict,
  surroundings = 'here',
  day = 1,
): Remembered<string> => ({
  ...finding(kind, value, surroundings),
  verdict,
  decidedAt: `2026-03-0${day}T00:00:00.000Z`,
  row: `${verdict} ${surroundings} ${day}`,
});
const carried = (...input: Parameters<typeof verdictToCarry<string>>) => {
  const found = verdictToCarry(...input);
  return found && [found.remembered.row, found.moved];
};

describe('a verdict on a value that stands in a new version', () => {
  it('is taken over where the same is said in the same words, the newest one', () => {
    const memory = [decided('mobile', 'a', 'mask'), decided('mobile', 'a', 'keep', 'here', 2)];
    expect(carried(finding('mobile', 'a'), memory)).toEqual(['keep here 2', false]);
    expect(carried(finding('mobile', 'b'), memory)).toBeUndefined();
    expect(carried(finding('landline', 'a'), memory)).toBeUndefined();
    expect(carried(finding('mobile', null), memory)).toBeUndefined();
  });

  it.each([
    ['mobile', 'keep', true],
    ['mobile', 'mask', true],
    ['mobile', 'false_positive', false],
    ['person_name', 'keep', false],
    ['person_name', 'mask', true],
    ['restricted_mark', 'keep', false],
    ['restricted_mark', 'remove', true],
    ['sensitive_fact', 'false_positive', false],
  ] as const)('in other surroundings: %s, %s is taken over: %s', (kind, verdict, isTaken) => {
    expect(carried(finding(kind, 'a', 'there'), [decided(kind, 'a', verdict)])).toEqual(
      isTaken ? [`${verdict} here 1`, true] : undefined,
    );
  });

  it('is the strictest where earlier ones differ, whatever was decided last', () => {
    const memory = [decided('mobile', 'a', 'mask', 'x'), decided('mobile', 'a', 'keep', 'y', 2)];
    expect(carried(finding('mobile', 'a', 'z'), memory)).toEqual(['mask x 1', true]);
    const doubtful = [decided('mobile', 'a', 'keep', 'x'), decided('mobile', 'a', 'false_positive', 'y')];
    expect(carried(finding('mobile', 'a', 'z'), doubtful)).toBeUndefined();
  });
});
