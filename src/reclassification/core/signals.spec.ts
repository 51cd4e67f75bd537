import { endNamedIn, mattersOf, signalsOf, type SignalFacts } from './signals.js';

const TODAY = '2026-11-20';
const facts = (more: Partial<SignalFacts> = {}): SignalFacts => ({
  today: TODAY,
  grounds: [],
  determinedOn: '2025-03-01',
  lawVersion: '711-2019',
  lawInForce: '711-2019',
  facts: [],
  published: [],
  reviewOn: null,
  ...more,
});
const codes = (more: Partial<SignalFacts>): readonly string[] =>
  signalsOf(facts(more)).map(({ code }) => code);
const draft = { code: 'A16-DF', evidence: { matter: '停车场管理办法', stage: '正在讨论' } };
const published = { id: 'd', title: '关于印发停车场管理办法的通知', genre: '通知', on: '2026-02-01' };

describe('signals', () => {
  it('are silent where nothing has changed', () => expect(codes({ grounds: [draft] })).toEqual([]));

  it('see the published result of a process, with the document', () => {
    expect(signalsOf(facts({ grounds: [draft], published: [published] }))).toEqual([
      {
        code: 'process_published',
        on: '2026-02-01',
        source: { kind: 'document', reference: 'd', title: published.title },
      },
    ]);
    expect(codes({ grounds: [draft], published: [{ ...published, on: '2024-01-01' }] })).toEqual([]);
    expect(mattersOf([{ code: 'A16-DF', evidence: { matter: '通知' } }])).toEqual([]);
    expect(mattersOf([{ code: 'A16-HR', evidence: { matter: '停车场管理办法' } }])).toEqual([]);
  });

  it('call the published reply of the superior organ by its name', () => {
    const request = { code: 'A16-RR', evidence: { matter: '增加编制的请示', replied: '否' } };
    const reply = { ...published, title: '关于增加编制的请示的批复', genre: '批复' };
    expect(codes({ grounds: [request], published: [reply] })).toEqual(['reply_published']);
  });

  it.each([
    ['保护期至2026年6月30日', '2026-06-30'],
    ['2026-06-30前不宜公开', '2026-06-30'],
    ['招标于2026/6/30日届满', '2026-06-30'],
    ['2024年1月1日签订，期限至2025年12月31日止', '2025-12-31'],
    ['2024年3月5日签订的合同', null],
    ['至2026年2月30日', null],
  ])('read the end of a term: %s', (text, end) => expect(endNamedIn(text)).toBe(end));

  it('see that a term has passed, and not one that runs', () => {
    const until = (end: string) => [{ code: 'A15-TS', evidence: { harm: `保密期至${end}` } }];
    expect(codes({ grounds: until('2026年6月30日') })).toEqual(['term_passed']);
    expect(codes({ grounds: until('2027年6月30日') })).toEqual([]);
  });

  it.each([
    [{ opinion: '书面同意公开' }, ['consent_arrived']],
    [{ opinion: '书面答复不同意公开' }, []],
    [{ opinion: '不予同意' }, []],
    [{ consent: '2026年同意函' }, ['consent_arrived']],
    [{}, []],
  ])('see the consent of a third party: %j', (evidence, expected) =>
    expect(codes({ grounds: [{ code: 'A15-TS', evidence: evidence as Record<string, string> }] })).toEqual(
      expected,
    ),
  );

  it('count applicants within a year', () => {
    const applied = (applicants: number, on: string) => ({
      id: on,
      kind: 'applications' as const,
      applicants,
      on,
      source: '登记簿',
    });
    expect(codes({ facts: [applied(2, '2026-01-10'), applied(1, '2026-05-01')] })).toEqual(['applications']);
    expect(codes({ facts: [applied(2, '2025-11-01'), applied(1, '2026-05-01')] })).toEqual([]);
  });

  it('see a changed law, a review asked for, and what was put on record', () => {
    expect(codes({ lawInForce: '800-2026' })).toEqual(['law_changed']);
    expect(codes({ reviewOn: { year: 2025, on: '2026-12-01' } })).toEqual(['review_requested']);
    expect(codes({ reviewOn: { year: 2025, on: '2027-06-01' } })).toEqual([]);
    const fact = { id: 'f', kind: 'consent_arrived' as const, applicants: null, on: TODAY, source: '来函' };
    expect(codes({ facts: [fact] })).toEqual(['consent_arrived']);
    expect(codes({ facts: [{ ...fact, on: '2026-12-01' }] })).toEqual([]);
  });
});
