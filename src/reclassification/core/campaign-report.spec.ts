import { countCampaign, type ItemCount } from './campaign-report.js';

const row = (more: Partial<ItemCount>): ItemCount => ({
  sectionId: 's1',
  state: 'open',
  attribute: 'withheld',
  decision: null,
  outcome: null,
  grounds: ['A16-HR'],
  yearSigned: 2025,
  count: 1,
  ...more,
});

describe('countCampaign', () => {
  it('is empty without items', () => {
    expect(countCampaign([])).toMatchObject({ total: 0, unsettled: 0, openedShare: null, bySection: [] });
  });

  it('adds up by section, ground, year and decision', () => {
    const counts = countCampaign([
      row({ count: 4 }),
      row({ state: 'settled', decision: 'disclose', outcome: 'disclosed', count: 2 }),
      row({ state: 'settled', decision: 'keep', outcome: 'kept', grounds: ['A14-PS', 'A16-HR'], count: 3 }),
      row({ sectionId: 's2', attribute: 'on_request', grounds: [], state: 'confirmed', decision: 'keep' }),
      row({ sectionId: 's2', state: 'deferred', yearSigned: null }),
      row({ sectionId: 's2', state: 'disclosing', decision: 'disclose' }),
    ]);
    expect(counts).toMatchObject({
      total: 12,
      done: 6,
      kept: 4,
      disclosed: 2,
      unsettled: 5,
      deferred: 1,
      undecided: 5,
      proposedDisclosures: 1,
      openedShare: 2 / 12,
    });
    const totals = (groups: readonly { key: string; total: number }[]) =>
      Object.fromEntries(groups.map(({ key, total }) => [key, total]));
    expect(totals(counts.bySection)).toEqual({ s1: 9, s2: 3 });
    expect(totals(counts.byGround)).toEqual({ 'A14-PS': 3, 'A16-HR': 11, on_request: 1 });
    expect(totals(counts.byYear)).toEqual({ '': 1, '2025': 11 });
    expect(totals(counts.byDecision)).toEqual({ none: 5, keep: 4, disclose: 3 });
  });
});
