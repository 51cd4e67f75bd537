import { readSpreadsheet } from '../../src/platform/spreadsheet/index.js';
import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { textOfFile } from '../support/archive-text.js';
import { runCli } from '../support/cli.js';
import type { DocumentView, Problem } from '../support/contract.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { refusalsOf, type Office } from '../support/office.js';
import { Administration, dayFromToday } from '../support/people.js';
import { startSourceThread as startThread } from '../support/start-source-thread.js';
import { until } from '../support/until.js';

interface Line {
  readonly number: string;
  readonly origin: string;
  readonly note: string | null;
  readonly document: { readonly id: string; readonly issuedTo: number } | null;
  readonly voidProposed: boolean;
  readonly voided: {
    readonly reason: string;
    readonly by: { readonly name: string };
    readonly confirmedBy: { readonly name: string };
    readonly replacedBy: string | null;
  } | null;
}
interface Proposal {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly mine: boolean;
  readonly confirmable: boolean;
}
interface Items<T> {
  readonly items: readonly T[];
}

const YEAR = Number(dayFromToday(0).slice(0, 4));
const PROPOSALS = '/api/register/proposals';
const REASON = '机关代字用错，应为党组文号';

const lineOf = async (office: Office, number: string): Promise<Line> => {
  const { items } = await (
    await office.as('clerk')
  ).demand<Items<Line>>('GET', `/api/register?q=${encodeURIComponent(number)}`);
  return items.find((one) => one.number === number)!;
};

const proposeVoid = async (office: Office, number: string, more: object = {}): Promise<Proposal> => {
  const { items } = await (
    await office.as('clerk')
  ).demand<Items<Proposal>>('POST', PROPOSALS, { kind: 'void', number, reason: REASON, ...more });
  return items.find((one) => one.number === number)!;
};

const confirm = async (office: Office, proposal: Proposal, by = 'office') =>
  (await office.as(by)).call<Problem>('POST', `${PROPOSALS}/${proposal.id}/confirm`);

const officialText = async (office: Office, { id }: DocumentView): Promise<string> => {
  const { status, bytes } = await (await office.as('clerk')).bytes(`/api/documents/${id}/files/official`);
  expect(status).toBe(200);
  return textOfFile(bytes);
};

describeOnEachServer('the register of numbers', (given) => {
  beforeAll(async () => {
    const { office } = given();
    const shapes = await AnswerShapes.of(await office.as('clerk'));
    for (const name of ['clerk', 'office', 'principal']) watch(await office.as(name), shapes);
  });
  afterEach(async () => {
    for (const command of ['register:verify', 'audit:verify']) {
      const { status, output } = await runCli(given().server.database, command);
      if (status !== 0) throw new Error(`${command} ended with ${status}: ${output}`);
    }
  });

  it('voids a wrong number by two persons, gives a new one, and prints it on the copies', async () => {
    const { office } = given();
    const issuing = await office.advance(await office.proactiveDraft(), 'issuing');
    const wrong = issuing.number!;
    expect(await officialText(office, issuing)).toContain(wrong);
    const proposal = await proposeVoid(office, wrong, { series: '张事党字' });
    expect(proposal).toMatchObject({ kind: 'void', mine: true, confirmable: false });
    expect((await lineOf(office, wrong)).voidProposed).toBe(true);
    expect((await confirm(office, proposal, 'clerk')).status).toBe(403);
    const answer = await confirm(office, proposal);
    expect(answer.status).toBe(200);

    const after = await (await office.as('clerk')).document(issuing.id);
    expect(after.number).toMatch(new RegExp(`^张事党字〔${YEAR}〕\\d+号$`));
    expect(after.state).toBe('issuing');
    const text = await officialText(office, after);
    expect(text).toContain(after.number);
    expect(text).not.toContain(wrong);
    expect(await lineOf(office, wrong)).toMatchObject({
      voided: {
        reason: REASON,
        by: { name: '冯晓梅' },
        confirmedBy: { name: '杨丽华' },
        replacedBy: after.number,
      },
      voidProposed: false,
    });
    expect((await lineOf(office, after.number!)).document?.id).toBe(issuing.id);
    expect(refusalsOf(await confirm(office, proposal))).toEqual(['register.already_decided']);
    const issued = await office.fire(after, 'clerk', { type: 'issue' });
    expect(issued.state).toBe('awaiting_publication');
  });

  it('puts the new number on the page of a published document, and on nothing else of it', async () => {
    const { office } = given();
    const published = await office.advance(await office.proactiveDraft(), 'published');
    const wrong = published.number!;
    const before = await office.untilInColumn(published.id);
    const pageBefore = (await office.page(before.url)).text;
    await confirm(office, await proposeVoid(office, wrong), 'principal');
    const after = await (await office.as('clerk')).document(published.id);
    expect(after.number).not.toBe(wrong);
    const page = await until('the page with the new number', async () => {
      const { text } = await office.page(before.url);
      return !text.includes(wrong) && text.includes(after.number!) && text;
    });
    expect(page).toBe(pageBefore.replaceAll(wrong, after.number!));
    expect((await office.inColumn(published.id))?.number).toBe(after.number);
    expect((await lineOf(office, after.number!)).document?.issuedTo).toBe(1);
    const withdrawn = await office.fire(after, 'publisher', {
      type: 'withdraw',
      reasonCode: 'error',
      explanation: '更正后重新发布',
    });
    expect(withdrawn.state).toBe('withdrawn');
  });

  it('changes nothing but the number of what was issued, whatever the office is called by now', async () => {
    const { office } = given();
    const issued = await office.advance(await office.proactiveDraft(), 'awaiting_publication');
    const before = await officialText(office, issued);
    const admin = await office.as('admin');
    const { name } = await admin.demand<{ name: string }>('GET', '/api/organisation');
    await admin.demand('PATCH', '/api/organisation', { name: '张店区机关服务保障中心' });
    await confirm(office, await proposeVoid(office, issued.number!));
    const after = await (await office.as('clerk')).document(issued.id);
    expect(after.number).not.toBe(issued.number);
    expect(await officialText(office, after)).toBe(before.replaceAll(issued.number!, after.number!));
    await admin.demand('PATCH', '/api/organisation', { name });
    const ready = await office.untilAllowed(issued.id, 'publisher', 'publish');
    const published = await office.fire(ready, 'publisher', { type: 'publish' });
    const { url } = await office.untilInColumn(published.id);
    const { text } = await office.page(url);
    expect([text.includes(issued.number!), text.includes(after.number!)]).toEqual([false, true]);
  });

  it('is not changed by one person in two posts, nor by the drafter', async () => {
    const { office } = given();
    const people = new Administration(office);
    await people.addPerson('both', ['clerk', 'office_reviewer', 'drafter'], '组织人事科');
    const both = await people.signedIn('both');
    const other = await office.advance(await office.proactiveDraft(), 'issuing');
    const body = { kind: 'void', number: other.number, reason: REASON };
    const { items } = await both.demand<Items<Proposal>>('POST', PROPOSALS, body);
    const proposal = items.find(({ number }) => number === other.number)!;
    expect(refusalsOf(await both.call<Problem>('POST', `${PROPOSALS}/${proposal.id}/confirm`))).toEqual([
      'register.second_person_needed',
    ]);
    const again = await (await office.as('clerk')).call<Problem>('POST', PROPOSALS, body);
    expect(refusalsOf(again)).toEqual(['register.already_proposed']);
    await both.demand('DELETE', `${PROPOSALS}/${proposal.id}`);

    const draft = await both.postDocument(
      { title: '关于值班的通知', genre: '通知', category: '部门政策文件' },
      {
        bytes: plainDocx(),
      },
    );
    const own = await both.putDisclosure(draft.body, { attribute: 'proactive' });
    const submitted = await both.fire(own.body, { type: 'submit' });
    const mine = await office.advance(submitted.body, 'issuing');
    const refused = await both.call<Problem>('POST', PROPOSALS, { ...body, number: mine.number });
    expect(refusalsOf(refused)).toEqual(['register.drafter_excluded']);
    const byClerk = await proposeVoid(office, mine.number!);
    expect(refusalsOf(await both.call<Problem>('POST', `${PROPOSALS}/${byClerk.id}/confirm`))).toEqual([
      'register.drafter_excluded',
    ]);
    const rejected = await (
      await office.as('office')
    ).call('POST', `${PROPOSALS}/${byClerk.id}/reject`, { reason: '号没有错' });
    expect(rejected.status).toBe(200);
    expect((await (await office.as('clerk')).document(mine.id)).number).toBe(mine.number);
  });

  it('lets only one of two confirmations at once count', async () => {
    const { office } = given();
    const issuing = await office.advance(await office.proactiveDraft(), 'issuing');
    const proposal = await proposeVoid(office, issuing.number!);
    const answers = await Promise.all([
      confirm(office, proposal, 'office'),
      confirm(office, proposal, 'principal'),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const after = await (await office.as('clerk')).document(issuing.id);
    expect((await lineOf(office, issuing.number!)).voided?.replacedBy).toBe(after.number);
  });

  it('keeps numbers free and gives them to the document that they were kept for, once', async () => {
    const { office } = given();
    const clerk = await office.as('clerk');
    const { number } = await clerk.demand<{ number: string }>('POST', '/api/register/reservations', {
      purpose: '与财政局联合发文预留',
    });
    const [one, other] = [
      await office.advance(await office.proactiveDraft(), 'registration'),
      await office.advance(await office.proactiveDraft(), 'registration'),
    ];
    const next = await clerk.demand<{ number: string; reserved: { number: string }[] }>(
      'GET',
      `/api/register/next?document=${one.id}`,
    );
    expect(next.number).not.toBe(number);
    expect(next.reserved.map((free) => free.number)).toContain(number);
    const registered = await office.fire(one, 'clerk', { type: 'register', reserved: number });
    expect(registered.number).toBe(number);
    const second = await office.attempt(other, 'clerk', { type: 'register', reserved: number });
    expect(refusalsOf(second)).toEqual(['register.reservation_unavailable']);
    const late = await office.attempt(other, 'clerk', { type: 'register', reserved: '张事服字〔1999〕1号' });
    expect(refusalsOf(late)).toEqual(['register.reservation_unavailable']);
    expect((await office.fire(other, 'clerk', { type: 'register' })).number).not.toBe(number);
    const closed = await clerk.call<Problem>('POST', '/api/register/reservations', {
      purpose: '预留',
      year: YEAR + 1,
    });
    expect(refusalsOf(closed)).toEqual(['register.year_closed']);
  });

  it('enters a number late by two persons, goes on after it, and lists the gap', async () => {
    const { office } = given();
    const clerk = await office.as('clerk');
    const late = {
      kind: 'late_entry',
      series: '张事补字',
      year: YEAR,
      serial: 5,
      title: '关于补登旧文的通知',
      datedOn: dayFromToday(-3),
      reason: '停电期间手工编号',
    };
    const ahead = await clerk.call<Problem>('POST', PROPOSALS, { ...late, datedOn: dayFromToday(1) });
    expect(refusalsOf(ahead)).toEqual(['register.date_ahead']);
    const { items } = await clerk.demand<Items<Proposal>>('POST', PROPOSALS, late);
    const number = `张事补字〔${YEAR}〕5号`;
    expect(await lineOf(office, number)).toBeUndefined();
    const proposal = items.find((one) => one.number === number)!;
    expect((await confirm(office, proposal, 'principal')).status).toBe(200);
    expect(await lineOf(office, number)).toMatchObject({ origin: 'late', note: '关于补登旧文的通知' });
    expect(refusalsOf(await clerk.call<Problem>('POST', PROPOSALS, late))).toEqual(['register.number_taken']);
    const next = await clerk.demand<{ number: string }>('POST', '/api/register/reservations', {
      series: '张事补字',
      purpose: '下一件',
    });
    expect(next.number).toBe(`张事补字〔${YEAR}〕6号`);
    const gaps = await clerk.demand<Items<object>>('GET', '/api/register/gaps?series=张事补字');
    expect(gaps.items).toEqual([
      expect.objectContaining({
        lastSerial: 6,
        late: 1,
        reserved: 1,
        inUse: 0,
        missing: [{ from: 1, to: 4 }],
      }),
    ]);
    const marked = await clerk.call<Problem>('POST', PROPOSALS, { ...late, serial: 4, title: '机密★10年' });
    expect([marked.status, marked.body.code]).toEqual([422, 'intake.secrecy_mark']);
  });

  it('numbers letters in a series of their own, as the office wants it', async () => {
    const { office } = given();
    const letter = async () =>
      office.advance(await office.proactiveDraft({ genre: '函', title: '关于商请支持的函' }), 'issuing');
    expect((await letter()).number).toMatch(/^张事服函〔\d{4}〕\d+号$/);
    const clerk = await office.as('clerk');
    await clerk.demand('PUT', '/api/register/series', { genre: '函', series: '张服函' });
    expect((await letter()).number).toBe(`张服函〔${YEAR}〕1号`);
    const { items } = await clerk.demand<Items<object>>('PUT', '/api/register/series', {
      genre: '函',
      series: null,
    });
    expect(items).toContainEqual({ genre: '函', series: '张事服函', chosen: false });
  });

  it('is exported as text: nothing in it runs in Excel', async () => {
    const { office } = given();
    const clerk = await office.as('clerk');
    const purpose = '=HYPERLINK("http://example.com","x")';
    const { number } = await clerk.demand<{ number: string }>('POST', '/api/register/reservations', {
      purpose,
    });
    const { status, bytes } = await clerk.bytes(`/api/register/export?year=${YEAR}`);
    expect(status).toBe(200);
    const rows = await readSpreadsheet(bytes, ['发文字号', '标题', '状态'], { rows: 500, startThread });
    expect(rows.find(({ cells }) => cells['发文字号'] === number)?.cells).toMatchObject({
      标题: purpose,
      状态: '预留',
      登记方式: '预留',
    });
    expect(await textOfFile(bytes)).not.toContain('<f>');
    expect((await (await office.as('drafter')).bytes('/api/register/export')).status).toBe(403);
  });
});
