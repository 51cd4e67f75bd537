import { readSpreadsheet } from '../../src/platform/spreadsheet/index.js';
import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { verifyAudit } from '../support/cli.js';
import type { DocumentView, Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { refusalsOf, type Office } from '../support/office.js';
import { dayFromToday } from '../support/people.js';
import { startSourceThread as startThread } from '../support/start-source-thread.js';

interface Receipt {
  readonly id: string;
  readonly receivedBy: string;
  readonly withdrawn: boolean;
}
interface Receipts {
  readonly overdue: boolean;
  readonly dueOn: string;
  readonly recipients: readonly {
    readonly recipient: string;
    readonly receipt: Receipt | null;
    readonly history: readonly Receipt[];
  }[];
}
interface Missing {
  readonly items: readonly {
    readonly document: { readonly id: string };
    readonly missing: readonly string[];
  }[];
}

const UNITS = ['区财政局', '区教育局', '区财政局'];
const issued = async (office: Office): Promise<DocumentView> => {
  const issuing = await office.advance(await office.proactiveDraft(), 'issuing');
  return office.fire(issuing, 'clerk', { type: 'issue', copies: 2, distribution: UNITS });
};
const receipt = (recipient: string, more: object = {}) => ({
  recipient,
  receivedOn: dayFromToday(0),
  receivedBy: '张收发',
  ...more,
});

describeOnEachServer('receipts of what was issued', (given) => {
  beforeAll(async () => {
    const clerk = await given().office.as('clerk');
    watch(clerk, await AnswerShapes.of(clerk));
  });

  it('are recorded unit by unit, and what is missing is listed', async () => {
    const { office } = given();
    const { id } = await issued(office);
    const clerk = await office.as('clerk');
    const path = `/api/documents/${id}/receipts`;
    const missing = async () =>
      (await clerk.demand<Missing>('GET', '/api/distribution')).items.find((one) => one.document.id === id)
        ?.missing;
    expect(await missing()).toEqual(['区财政局', '区教育局']);
    const first = await clerk.demand<Receipts>('POST', path, { items: [receipt('区财政局')] });
    expect(first.recipients).toMatchObject([
      { recipient: '区财政局', receipt: { receivedBy: '张收发' } },
      { recipient: '区教育局', receipt: null },
    ]);
    expect([first.overdue, first.dueOn > dayFromToday(2)]).toEqual([false, true]);
    expect(await missing()).toEqual(['区教育局']);
    await clerk.demand('POST', path, { items: [receipt('区教育局', { note: '机要交换' })] });
    expect(await missing()).toBeUndefined();
    const all = await clerk.demand<Missing>('GET', '/api/distribution?part=all');
    expect(all.items.find((one) => one.document.id === id)?.missing).toEqual([]);
    const { bytes } = await clerk.bytes(`${path}/export`);
    const rows = await readSpreadsheet(bytes, ['发送单位', '签收人'], { rows: 10, startThread });
    expect(rows.map(({ cells }) => [cells['发送单位'], cells['备注']])).toEqual([
      ['区财政局', ''],
      ['区教育局', '机要交换'],
    ]);
    expect((await verifyAudit(given().server.database)).status).toBe(0);
  });

  it('are corrected by new entries, never changed', async () => {
    const { office } = given();
    const { id } = await issued(office);
    const clerk = await office.as('clerk');
    const path = `/api/documents/${id}/receipts`;
    const { recipients } = await clerk.demand<Receipts>('POST', path, { items: [receipt('区财政局')] });
    const wrong = recipients[0]!.receipt!;
    const { recipient: _, ...content } = receipt('区财政局', {
      receivedBy: '李收发',
      note: '原登记姓名有误',
    });
    const correct = `${path}/${wrong.id}/corrections`;
    const corrected = await clerk.demand<Receipts>('POST', correct, content);
    expect(corrected.recipients[0]).toMatchObject({
      receipt: { receivedBy: '李收发' },
      history: [{ receivedBy: '张收发' }, { receivedBy: '李收发' }],
    });
    expect(refusalsOf(await clerk.call<Problem>('POST', correct, content))).toEqual(['receipt.replaced']);
    const present = corrected.recipients[0]!.receipt!.id;
    const withdrawn = await clerk.demand<Receipts>('POST', `${path}/${present}/corrections`, {
      ...content,
      withdrawn: true,
    });
    expect(withdrawn.recipients[0]!.receipt).toBeNull();
    expect(withdrawn.recipients[0]!.history).toHaveLength(3);
    expect(
      (await clerk.demand<Receipts>('POST', path, { items: [receipt('区财政局')] })).recipients[0]!.receipt,
    ).not.toBeNull();
  });

  it('are refused when they cannot be true', async () => {
    const { office } = given();
    const clerk = await office.as('clerk');
    const issuing = await office.advance(await office.proactiveDraft(), 'issuing');
    const early = await clerk.call<Problem>('GET', `/api/documents/${issuing.id}/receipts`);
    expect(refusalsOf(early)).toEqual(['receipt.not_issued']);
    const { id } = await issued(office);
    const path = `/api/documents/${id}/receipts`;
    const codes = async (item: object) =>
      refusalsOf(await clerk.call<Problem>('POST', path, { items: [receipt('区财政局'), item] }));
    expect(await codes(receipt('区卫健局'))).toEqual(['receipt.unknown_recipient']);
    expect(await codes(receipt('区教育局', { receivedOn: dayFromToday(1) }))).toEqual([
      'receipt.date_impossible',
    ]);
    expect(await codes(receipt('区教育局', { receivedOn: dayFromToday(-1) }))).toEqual([
      'receipt.date_impossible',
    ]);
    const nothing = await clerk.demand<Receipts>('GET', path);
    expect(nothing.recipients.every((one) => one.receipt === null)).toBe(true);
    const marked = await clerk.call<Problem>('POST', path, {
      items: [receipt('区财政局', { note: '机密★10年' })],
    });
    expect([marked.status, marked.body.code]).toEqual([422, 'intake.secrecy_mark']);
    const twice = await Promise.all(
      [1, 2].map(() => clerk.call<Problem>('POST', path, { items: [receipt('区财政局')] })),
    );
    expect(twice.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const head = await office.as('head');
    expect((await head.call('POST', path, { items: [receipt('区教育局')] })).status).toBe(403);
    expect((await head.call('GET', path)).status).toBe(200);
    expect((await (await office.as('drafter2')).call('GET', path)).status).toBe(404);
  });
});

interface ToArchive {
  readonly items: readonly {
    readonly id: string;
    readonly revision: number;
    readonly usualRetention: string;
    readonly suggestions: readonly { readonly retention: string; readonly archiveNumber: string }[];
  }[];
}

describeOnEachServer('archiving', (given) => {
  beforeAll(async () => {
    const clerk = await given().office.as('clerk');
    watch(clerk, await AnswerShapes.of(clerk));
  });

  it('suggests a number for each in its turn, and gives none twice', async () => {
    const { office } = given();
    const clerk = await office.as('clerk');
    await clerk.demand('PUT', '/api/archives/settings', {
      version: 0,
      fonds: '0123',
      format: '{fonds}-{year}-{retention}-{item}',
    });
    const one = await office.advance(await office.proactiveDraft(), 'published');
    const other = await office.advance(await office.proactiveDraft(), 'published');
    const waiting = await clerk.demand<ToArchive>('GET', '/api/archives');
    const suggestionOf = (id: string) => {
      const line = waiting.items.find((item) => item.id === id)!;
      return line.suggestions.find(({ retention }) => retention === line.usualRetention)!;
    };
    const year = dayFromToday(0).slice(0, 4);
    expect([suggestionOf(one.id), suggestionOf(other.id)]).toEqual([
      { retention: '30年', archiveNumber: `0123-${year}-D30-0001` },
      { retention: '30年', archiveNumber: `0123-${year}-D30-0002` },
    ]);
    const archive = { type: 'archive', ...suggestionOf(one.id) };
    const archived = await office.fire(one, 'clerk', archive);
    const taken = await office.attempt(other, 'clerk', archive);
    expect(refusalsOf(taken)).toEqual(['archive.number_taken']);
    const again = await office.fire(archived, 'clerk', { ...archive, retention: '永久' });
    expect(again.state).toBe('published');
    const done = await clerk.demand<ToArchive>('GET', '/api/archives?part=archived');
    expect(done.items.map(({ id }) => id)).toEqual([one.id]);
    const left = await clerk.demand<ToArchive>('GET', '/api/archives');
    expect(left.items.map(({ id }) => id)).toEqual([other.id]);
    expect(left.items[0]!.suggestions).toContainEqual({
      retention: '30年',
      archiveNumber: `0123-${year}-D30-0002`,
    });
  });

  it('takes only a format that can make numbers, and no change over another', async () => {
    const clerk = await given().office.as('clerk');
    const { version } = await clerk.demand<{ version: number }>('GET', '/api/archives/settings');
    const wrong = await clerk.call<Problem>('PUT', '/api/archives/settings', {
      version,
      fonds: '1',
      format: '{fonds}-{whatever}',
    });
    expect([wrong.status, wrong.body.fields?.[0]?.code]).toEqual([422, 'archive.format_invalid']);
    const change = { fonds: '2', format: '{fonds}-{item}' };
    const both = await Promise.all(
      [1, 2].map(() => clerk.call('PUT', '/api/archives/settings', { version, ...change })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
