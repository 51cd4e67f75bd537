import { belongsToReview, campaignDue, changeOfItem, ITEM_STATES, type ItemState } from './item.js';

const filed = { state: 'filed', attribute: 'withheld', issuedAt: '2026-03-01T00:00:00.000Z' };
const at = (state: string, attribute: string | null = 'withheld', issuedAt: string | null = null) => ({
  state,
  attribute,
  issuedAt,
});

describe('belongsToReview', () => {
  it.each([
    [filed, true],
    [at('filed', 'on_request'), true],
    [at('withdrawn', 'withheld'), true],
    [at('reclassification_signing', 'on_request'), true],
    [at('filed', 'not_applicable'), false],
    [at('published', 'proactive'), false],
    [at('signing', 'withheld'), false],
    [at('confidentiality_review', 'withheld', '2026-03-01T00:00:00.000Z'), true],
    [at('isolated', 'withheld', '2026-03-01T00:00:00.000Z'), false],
    [at('drafting', null), false],
  ])('%j: %s', (document, expected) => expect(belongsToReview(document)).toBe(expected));
});

describe('changeOfItem', () => {
  const change = (item: ItemState | null, event: string, before: object, after: object, from = 'filed') =>
    changeOfItem(item, { event, from, before: before as never, after: after as never }).kind;

  it('lets what is filed closed join, and nothing else', () => {
    expect(change(null, 'issue', at('issuing'), filed)).toBe('join');
    expect(
      change(null, 'publish', at('awaiting_publication', 'proactive'), at('published', 'proactive')),
    ).toBe('none');
  });

  it('follows an adjustment through its own procedure', () => {
    const reviewed = at('reclassification_review');
    expect(change('decided', 'propose_disclosure', filed, reviewed)).toBe('propose');
    expect(change('disclosing', 'return', reviewed, filed, 'reclassification_review')).toBe('return');
    const opened = at('awaiting_publication', 'proactive');
    expect(
      changeOfItem('disclosing', {
        event: 'sign',
        from: 'reclassification_signing',
        before: at('reclassification_signing'),
        after: opened,
      }),
    ).toEqual({ kind: 'settle', outcome: 'disclosed' });
  });

  it('settles what leaves by another way, once, and lists again what comes back', () => {
    const isolated = at('isolated', 'withheld', '2026-03-01T00:00:00.000Z');
    for (const item of ITEM_STATES.filter((state) => state !== 'settled')) {
      expect(changeOfItem(item, { event: 'isolate', from: 'filed', before: filed, after: isolated })).toEqual(
        {
          kind: 'settle',
          outcome: 'isolated',
        },
      );
    }
    expect(change('settled', 'isolate', filed, isolated)).toBe('none');
    expect(change('settled', 'release', isolated, at('confidentiality_review', 'withheld', 'x'))).toBe(
      'reopen',
    );
    expect(change('settled', 'archive', filed, filed)).toBe('none');
    expect(change('open', 'archive', filed, filed)).toBe('none');
  });
});

describe('campaignDue', () => {
  it.each([
    ['2026-10-31', null],
    ['2026-11-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', null],
  ])('%s: %s', (today, expected) => expect(campaignDue(today, '11-01')).toBe(expected));

  it('opens nothing by itself where the office does not want it', () => {
    expect(campaignDue('2026-12-01', 'never')).toBeNull();
  });
});
