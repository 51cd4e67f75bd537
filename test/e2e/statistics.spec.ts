import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { Client } from '../support/client.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { dayFromToday } from '../support/people.js';

type Filter = Readonly<Record<string, string>>;
interface Counted {
  readonly count: number;
  readonly filter: Filter;
}
interface Statistics {
  readonly total: Counted;
  readonly byAttribute: readonly (Counted & { readonly attribute: string | null })[];
  readonly bySection: readonly (Counted & { readonly section: { readonly name: string } })[];
  readonly byState: readonly (Counted & { readonly state: string })[];
  readonly byMonth: readonly (Counted & { readonly month: string })[];
  readonly openShare: { readonly proactive: number; readonly determined: number; readonly share: number };
  readonly overdue: Counted;
  readonly timePerStep: readonly {
    readonly step: string;
    readonly measured: number;
    readonly waiting: number;
  }[];
}

const listed = async (client: Client, filter: Filter): Promise<number> => {
  const query = new URLSearchParams({ ...filter, limit: '200' });
  return (await client.demand<{ items: unknown[] }>('GET', `/api/documents?${query}`)).items.length;
};

describeOnEachServer('statistics', (given) => {
  beforeAll(async () => {
    const { office } = given();
    const shapes = await AnswerShapes.of(await office.as('drafter'));
    for (const name of ['auditor', 'drafter2', 'clerk']) watch(await office.as(name), shapes);
    await office.advance(await office.proactiveDraft(), 'awaiting_publication');
    await office.advance(await office.proactiveDraft(), 'office_review');
    await office.advance(
      await office.determine(await office.draft(), {
        attribute: 'on_request',
        reason: '内容涉及具体管理对象，由申请人申请后公开。',
      }),
      'filed',
    );
    await office.draft();
    await office.draft({}, undefined, 'drafter2');
  });

  it('count what the lists show, each number with its list', async () => {
    const auditor = await given().office.as('auditor');
    const statistics = await auditor.demand<Statistics>('GET', '/api/statistics');
    expect(statistics.total.count).toBe(5);
    const counts = [
      statistics.total,
      statistics.overdue,
      ...statistics.byAttribute,
      ...statistics.bySection,
      ...statistics.byState,
      ...statistics.byMonth,
    ];
    for (const { count, filter } of counts) {
      expect([filter, await listed(auditor, filter)]).toEqual([filter, count]);
    }
    expect(statistics.byAttribute.map(({ attribute, count }) => [attribute, count])).toEqual([
      ['proactive', 2],
      ['on_request', 1],
      ['withheld', 0],
      ['not_applicable', 0],
      [null, 2],
    ]);
    expect(statistics.byMonth).toHaveLength(12);
    expect(statistics.byMonth.at(-1)?.count).toBe(5);
    expect(statistics.openShare).toEqual({ proactive: 2, determined: 3, share: 2 / 3 });
    const step = (name: string) => statistics.timePerStep.find((one) => one.step === name);
    expect(step('section_review')).toMatchObject({ measured: 3, waiting: 0 });
    expect(step('office_review')).toMatchObject({ measured: 2, waiting: 1 });
  });

  it('count for each person what that person may see', async () => {
    const drafter2 = await given().office.as('drafter2');
    const statistics = await drafter2.demand<Statistics>('GET', '/api/statistics');
    expect(statistics.total.count).toBe(1);
    expect(statistics.timePerStep.every(({ measured }) => measured === 0)).toBe(true);
    const admin = await given().office.as('admin');
    expect((await admin.call('GET', '/api/statistics')).status).toBe(403);
  });

  it('look at a period', async () => {
    const clerk = await given().office.as('clerk');
    const of = (from: string, to: string) =>
      clerk.demand<Statistics>('GET', `/api/statistics?from=${from}&to=${to}`);
    expect((await of(dayFromToday(0), dayFromToday(0))).total.count).toBe(5);
    expect((await of(dayFromToday(-40), dayFromToday(-1))).total.count).toBe(0);
    expect((await clerk.call('GET', '/api/statistics?from=2026-02-30')).status).toBe(422);
    expect((await clerk.call('GET', '/api/statistics?from=2026-02-02&to=2026-02-01')).status).toBe(422);
  });

  it('have lists that know numbers and periods', async () => {
    const clerk = await given().office.as('clerk');
    expect(await listed(clerk, { number: '张事服字〔' })).toBe(2);
    expect(await listed(clerk, { number: '号' })).toBe(0);
    expect(await listed(clerk, { from: dayFromToday(1) })).toBe(0);
    expect(await listed(clerk, { to: dayFromToday(0), attribute: 'none' })).toBe(2);
    expect((await clerk.call('GET', '/api/documents?overdue=maybe')).status).toBe(422);
  });
});
