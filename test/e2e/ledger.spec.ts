import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { readSpreadsheet, writeSpreadsheet } from '../../src/platform/spreadsheet/index.js';
import { bodyText } from '../../src/rendering/index.js';
import { form, type Client } from '../support/client.js';
import type { Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { THIS_YEAR } from '../support/review.js';
import { startSourceThread as startThread } from '../support/start-source-thread.js';
import { until } from '../support/until.js';

interface Line {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly task: string;
  readonly state: string;
  readonly light: string;
  readonly dueOn: string | null;
  readonly limitKind: string;
  readonly sections: readonly { readonly name: string }[];
  readonly closedBy: { readonly name: string } | null;
  readonly availableActions: readonly string[];
  readonly closesBy: { readonly closes: boolean } | null;
  readonly evidence: readonly {
    readonly id: string;
    readonly kind: string;
    readonly record: string | null;
    readonly fileName: string | null;
    readonly document: { readonly id: string | null; readonly title: string | null } | null;
  }[];
}
interface Ledger {
  readonly year: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly lines: readonly Line[];
  readonly lookBack: { readonly until: string; readonly lines: readonly Line[] };
}

const line = (ledger: Ledger, number: number): Line => ledger.lines.find((one) => one.number === number)!;
const read = (client: Client, year: number) => client.demand<Ledger>('GET', `/api/ledger/${year}`);

describeOnEachServer('the task ledger', (given) => {
  const officer = async () => {
    const client = await given().office.as('disclosure');
    return watch(client, await AnswerShapes.of(client));
  };

  it('begins with the plan: limits as dates, owners as sections, made once', async () => {
    const client = await officer();
    const ledger = await client.demand<Ledger>('POST', '/api/ledger', { year: THIS_YEAR + 4 });
    expect(ledger.lines).toHaveLength(15);
    expect(line(ledger, 1)).toMatchObject({ limitKind: 'standing', dueOn: null });
    expect(line(ledger, 8)).toMatchObject({ limitKind: 'yearly', dueOn: `${THIS_YEAR + 4}-12-31` });
    expect(line(ledger, 8).sections.map(({ name }) => name)).toEqual(['办公室', '组织人事科']);
    expect(line(ledger, 13)).toMatchObject({ limitKind: 'by_date', dueOn: `${THIS_YEAR + 4}-06-30` });
    const again = await client.call<Problem>('POST', '/api/ledger', { year: THIS_YEAR + 4 });
    expect([again.status, again.body.code]).toEqual([409, 'ledger.exists']);
    const drafter = await given().office.as('drafter');
    expect((await drafter.call('POST', '/api/ledger', { year: THIS_YEAR + 5 })).status).toBe(403);
    expect(await drafter.demand<{ items: { year: number }[] }>('GET', '/api/ledger')).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ year: THIS_YEAR + 4, lines: 15, open: 15 })]),
    });
  });

  it('closes lines by a training, a publication, and by hand only with evidence', async () => {
    const { office } = given();
    const client = await officer();
    await client.demand('POST', '/api/ledger', { year: THIS_YEAR, from: 'empty' });
    const add = (body: object) => client.demand<Ledger>('POST', `/api/ledger/${THIS_YEAR}/lines`, body);
    await add({
      task: '年内培训两次',
      limit: '长期坚持',
      closesBy: { on: 'record', closes: true, record: 'training', times: 2 },
    });
    await add({
      task: '公开部门政策文件',
      limit: '年底前',
      closesBy: { on: 'publication', closes: true, category: '部门政策文件' },
    });
    const people = await client.demand<{ items: { id: string; name: string }[] }>('GET', '/api/sections');
    const personnel = people.items.find(({ name }) => name === '组织人事科')!;
    const made = await add({ task: '听取意见', limit: '年底前', sections: [personnel.id] });
    const training = {
      kind: 'training',
      title: '政务公开通识培训',
      heldOn: `${THIS_YEAR}-01-01`,
      participants: 20,
    };
    const once = await client.demand<Ledger>('POST', `/api/ledger/${THIS_YEAR}/records`, training);
    expect(line(once, 1).state).toBe('open');
    await client.demand('POST', `/api/ledger/${THIS_YEAR}/records`, {
      ...training,
      title: '第二次',
      heldOn: `${THIS_YEAR}-01-01`,
    });
    const trained = await until('the training line to be closed', async () => {
      const ledger = await read(client, THIS_YEAR);
      return line(ledger, 1).state === 'closed' && ledger;
    });
    expect(line(trained, 1)).toMatchObject({ light: 'done', closedBy: null });
    expect(line(trained, 1).evidence.map(({ record }) => record)).toEqual(['政务公开通识培训', '第二次']);

    const published = await office.advance(await office.proactiveDraft(), 'published');
    const closed = await until('the publication line to be closed', async () => {
      const ledger = await read(client, THIS_YEAR);
      return line(ledger, 2).state === 'closed' && ledger;
    });
    expect(line(closed, 2).evidence[0]).toMatchObject({
      kind: 'publication',
      document: { id: published.id, title: published.title },
    });

    const third = line(made, 3);
    const close = (revision: number) =>
      client.call<Problem & Ledger>('POST', `/api/ledger/lines/${third.id}/close`, {
        revision,
        comment: '已办结',
      });
    const bare = await close(third.revision);
    expect([bare.status, bare.body.code]).toEqual([409, 'ledger.evidence_missing']);
    const stranger = await office.as('drafter2');
    const foreign = await stranger.call<Problem>('POST', `/api/ledger/lines/${third.id}/evidence`, {
      note: '已办',
    });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'ledger.not_owner']);
    const head = await office.as('head');
    const actionsOf = async (person: Client) => line(await read(person, THIS_YEAR), 3).availableActions;
    expect(await actionsOf(stranger)).toEqual([]);
    expect(await actionsOf(head)).toEqual(['add_evidence']);
    expect(await actionsOf(client)).toEqual(['add_evidence', 'change', 'close', 'drop']);
    await head.demand('POST', `/api/ledger/lines/${third.id}/evidence`, { note: '已召开座谈会' });
    const marked = await head.call<Problem>('POST', `/api/ledger/lines/${third.id}/evidence`, {
      note: '机密★5年',
    });
    expect([marked.status, marked.body.code]).toEqual([422, 'intake.secrecy_mark']);
    const done = await close(third.revision);
    expect(line(done.body, 3)).toMatchObject({ state: 'closed', light: 'done' });
    const twice = await close(third.revision);
    expect([twice.status, twice.body.code]).toEqual([409, 'document.revision_conflict']);
    const reopened = await client.demand<Ledger>('POST', `/api/ledger/lines/${third.id}/reopen`, {
      revision: line(done.body, 3).revision,
      reason: '佐证不全',
    });
    expect(line(reopened, 3)).toMatchObject({ state: 'open', closedBy: null });
    const later = await client.demand<Ledger>('PATCH', `/api/ledger/lines/${third.id}`, {
      revision: line(reopened, 3).revision,
      dueOn: `${THIS_YEAR}-11-30`,
    });
    expect(line(later, 3)).toMatchObject({ limitKind: 'by_date', dueOn: `${THIS_YEAR}-11-30` });

    const first = line(later, 1);
    await client.demand('POST', `/api/ledger/lines/${first.id}/reopen`, {
      revision: first.revision,
      reason: '第二次培训未开展',
    });
    const retrained = await client.demand<Ledger>('POST', `/api/ledger/${THIS_YEAR}/records`, {
      ...training,
      title: '第三次',
    });
    expect(line(retrained, 1)).toMatchObject({ state: 'open', closesBy: { closes: false } });
    expect(line(retrained, 1).evidence).toHaveLength(3);
  });

  it('keeps a file as evidence, and refuses one that cannot be taken in', async () => {
    const client = await officer();
    await client.demand('POST', '/api/ledger', { year: THIS_YEAR + 1, from: 'empty' });
    const made = await client.demand<Ledger>('POST', `/api/ledger/${THIS_YEAR + 1}/lines`, {
      task: '预算',
      limit: '年底前',
    });
    const path = `/api/ledger/lines/${line(made, 1).id}/evidence`;
    const file = await writeSpreadsheet([
      { name: '预算', columns: [{ title: '项目', width: 9 }], rows: [['经费']] },
    ]);
    const body = form({ evidence: JSON.stringify({ note: '预算批复' }) }, { name: '预算.xlsx', bytes: file });
    const ledger = await client.demand<Ledger>('POST', path, body);
    const [evidence] = line(ledger, 1).evidence;
    expect(evidence).toMatchObject({ kind: 'file', fileName: '预算.xlsx' });
    expect((await client.bytes(`/api/ledger/evidence/${evidence!.id}/file`)).bytes).toEqual(file);
    const broken = form({ evidence: '{}' }, { name: 'a.xlsx', bytes: Buffer.from('PK no zip') });
    expect((await client.call('POST', path, broken)).status).toBe(422);
    const empty = await client.call<Problem>('POST', path, {});
    expect([empty.status, empty.body.fields?.[0]?.code]).toEqual([422, 'ledger.evidence_empty']);
  });

  it('takes a list in as a whole or names every wrong cell', async () => {
    const client = await officer();
    const titles = ['任务', '落实措施', '完成时限', '责任领导', '责任科室'];
    const columns = titles.map((title) => ({ title, width: 20 }));
    const send = async (rows: readonly (readonly string[])[]) => {
      const bytes = await writeSpreadsheet([{ name: '台账', columns, rows }]);
      return client.call<Ledger & Problem>(
        'POST',
        `/api/ledger/${THIS_YEAR + 2}/import`,
        form({}, { name: '台账.xlsx', bytes }),
      );
    };
    const wrong = await send([
      ['公开规划', '', '6月底前', '', '办公室'],
      ['', '', '尽快', '', '保卫处'],
    ]);
    expect(wrong.body.fields?.map(({ field, code }) => [field, code])).toEqual([
      ['rows[3].任务', 'field.required'],
      ['rows[3].完成时限', 'ledger.limit_unreadable'],
      ['rows[3].责任科室', 'field.unknown_section'],
    ]);
    expect((await client.call('GET', `/api/ledger/${THIS_YEAR + 2}`)).status).toBe(404);
    const right = await send([['=公开规划', '专栏', '6月底前', '分管领导', '办公室、财务科']]);
    expect(right.body.lines).toHaveLength(1);
    expect(line(right.body, 1)).toMatchObject({ task: '=公开规划', dueOn: `${THIS_YEAR + 2}-06-30` });
    const { bytes } = await client.bytes(`/api/ledger/${THIS_YEAR + 2}/list.xlsx`);
    const [row] = await readSpreadsheet(bytes, [...titles, '进展', '佐证'], { rows: 10, startThread });
    expect(row!.cells).toMatchObject({ 任务: '=公开规划', 责任科室: '办公室、财务科', 进展: '正常' });
    expect(await bodyText((await client.bytes(`/api/ledger/${THIS_YEAR + 2}/list.docx`)).bytes)).toContain(
      '=公开规划',
    );
  });

  it('looks back at what the year before left open, and then closes the line that asks for it', async () => {
    const client = await officer();
    await client.demand('POST', '/api/ledger', { year: 2024, from: 'empty' });
    const add = (task: string) =>
      client.demand<Ledger>('POST', '/api/ledger/2024/lines', { task, limit: '年底前' });
    await add('第一项');
    const former = await add('第二项');
    await client.demand('POST', '/api/ledger', { year: 2025, from: 'last_year' });
    const copied = await client.demand<Ledger>('POST', '/api/ledger/2025/lines', {
      task: '回头看',
      limit: '6月底前',
      closesBy: { on: 'look_back_done', closes: true },
    });
    expect(copied.lines.map(({ task, dueOn }) => [task, dueOn])).toEqual([
      ['第一项', '2025-12-31'],
      ['第二项', '2025-12-31'],
      ['回头看', '2025-06-30'],
    ]);
    expect(copied.lookBack).toMatchObject({ until: '2025-06-30' });
    expect(copied.lookBack.lines).toHaveLength(2);
    const look = (number: number, result: string) =>
      client.call<Problem & Ledger>('POST', `/api/ledger/lines/${line(former, number).id}/look-back`, {
        revision: line(former, number).revision,
        result,
        comment: '经核查',
      });
    const bare = await look(1, 'rectified');
    expect([bare.status, bare.body.code]).toEqual([409, 'ledger.evidence_missing']);
    expect((await look(1, 'carried_over')).status).toBe(200);
    expect((await look(2, 'ended')).status).toBe(200);
    await until(
      'the look back to close its line',
      async () => line(await read(client, 2025), 3).state === 'closed',
    );
    const early = await client.demand<Ledger>('POST', '/api/ledger', { year: THIS_YEAR + 3, from: 'plan' });
    const future = await client.call<Problem>('POST', `/api/ledger/lines/${line(early, 1).id}/look-back`, {
      revision: 1,
      result: 'ended',
      comment: '经核查',
    });
    expect([future.status, future.body.code]).toEqual([409, 'ledger.year_not_over']);
  });
});
