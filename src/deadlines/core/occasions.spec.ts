import { DEADLINE_KINDS, escalationOf, occasionsOf } from './occasions.js';

const NOTHING: ReadonlySet<string> = new Set();

describe('what is said about a deadline', () => {
  it.each([
    [9, []],
    [5, ['before:5']],
    [3, ['before:5']],
    [2, ['before:2']],
    [0, ['today']],
    [-1, ['after:1', 'escalate:1']],
    [-3, ['after:1', 'escalate:1', 'escalate:2']],
    [-5, ['after:5', 'escalate:1', 'escalate:2']],
    [-13, ['after:10', 'escalate:1', 'escalate:2', 'escalate:3']],
  ])('with %i working days left', (left, occasions) => {
    expect(occasionsOf('publication', left, NOTHING)).toEqual(occasions);
  });

  it.each(DEADLINE_KINDS)('is said once: %s', (kind) => {
    const said = new Set<string>();
    for (let left = 30; left >= -30; left -= 1) {
      const occasions = occasionsOf(kind, left, said);
      expect(occasions.filter((one) => said.has(one))).toEqual([]);
      for (const one of occasions) said.add(one);
      expect(occasionsOf(kind, left, said)).toEqual([]);
    }
    expect([...said].filter(escalationOf)).toHaveLength(kind === 'absence' ? 0 : 3);
  });

  it('names the next person', () => {
    expect(['escalate:1', 'escalate:2', 'escalate:3', 'after:1'].map(escalationOf)).toEqual([
      'section_head',
      'deputy_leader',
      'principal',
      undefined,
    ]);
  });
});
