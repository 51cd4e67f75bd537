import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { textOfFile } from '../support/archive-text.js';
import type { Client } from '../support/client.js';
import { PASSWORD } from '../support/client.js';
import type { Problem } from '../support/contract.js';
import { HUMAN_RESOURCES_GROUND } from '../support/disclosures.js';
import { docx, table } from '../support/docx.js';
import { refusalsOf } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';

interface Removals {
  readonly fingerprint: string | null;
  readonly marksAs: string;
  readonly items: readonly {
    readonly id: string;
    readonly status: string;
    readonly texts: readonly string[];
    readonly target: object;
    readonly suggestion: object | null;
    readonly repeats: readonly object[];
  }[];
}

const SECRET = '谈判底价为八百万元';
const bodyWith = (...more: readonly string[]) =>
  docx([
    '各科室：',
    '现将有关事项通知如下。',
    SECRET,
    table([
      ['姓名', '家庭情况'],
      ['王某某', '妻子长期患病'],
    ]),
    ...more,
    '特此通知。',
  ]);
const paragraph = (id: string) => ({ type: 'blocks', from: id, to: id });
const column = { type: 'cells', table: 't1', rows: [1, 2], columns: [2, 2] };
const PARTIAL = { attribute: 'proactive', extent: 'partial' };

describeOnEachServer('parts that are left out of the public copy', (given) => {
  beforeAll(async () => {
    const secrecy = await given().office.as('secrecy');
    watch(secrecy, await AnswerShapes.of(secrecy));
  });

  const as = (name: string): Promise<Client> => given().office.as(name);
  const path = (id: string): string => `/api/documents/${id}/removals`;
  const read = async (id: string, by = 'secrecy'): Promise<Removals> =>
    (await as(by)).demand('GET', path(id));
  const mark = async (id: string, target: object, by = 'secrecy'): Promise<Removals> =>
    (await as(by)).demand('POST', path(id), { target, ground: HUMAN_RESOURCES_GROUND });
  const underReview = async (disclosure: object = PARTIAL, body = bodyWith()) => {
    const { office } = given();
    const draft = await office.determine(await office.draft({}, body), disclosure);
    const document = await office.advance(draft, 'confidentiality_review');
    await office.settleFindings(document.id, 'secrecy', 'keep');
    return document;
  };
  const signed = (removalsSeen: string | null) =>
    ({ signing: ['deputy', { type: 'sign', opinion: 'agree', password: PASSWORD, removalsSeen }] }) as never;

  it('are gone from page and files, with notes and reasons, and the signer has seen them', async () => {
    const { office } = given();
    const document = await underReview();
    await mark(document.id, paragraph('p3'));
    const { fingerprint, items } = await mark(document.id, column);
    expect(items.map(({ status, texts }) => [status, texts])).toEqual([
      ['confirmed', [SECRET]],
      ['confirmed', ['家庭情况', '妻子长期患病']],
    ]);
    const secrecy = await as('secrecy');
    const preview = await secrecy.demand<{ html: string; unresolved: object[] }>(
      'GET',
      `${path(document.id)}/preview`,
    );
    expect(preview.html).not.toContain(SECRET);
    expect(preview.unresolved).toEqual([]);
    const signing = await office.advance(document, 'signing');
    const unseen = await office.attempt(signing, 'deputy', {
      type: 'sign',
      opinion: 'agree',
      password: PASSWORD,
    });
    expect(refusalsOf(unseen)).toEqual(['signing.removals_unseen']);
    const published = await office.advance(signing, 'published', signed(fingerprint));
    const { url } = await office.untilInColumn(published.id);
    const page = (await office.page(url)).text;
    expect(page).toContain('【此处依法不予公开】');
    expect(page).toMatch(
      /本页有删减：依法不予公开的内容共2处，依据《中华人民共和国政府信息公开条例》第十六条/,
    );
    expect(page).not.toMatch(/谈判底价|家庭情况|妻子/);
    expect(page).toContain('王某某');
    const copy = await textOfFile((await secrecy.bytes(`/api/documents/${document.id}/files/public`)).bytes);
    expect(copy).not.toMatch(/谈判底价|家庭情况|妻子/);
    expect(copy).toContain('此处依法不予公开');
    const form = await textOfFile(
      (await secrecy.bytes(`/api/documents/${document.id}/files/review-form`)).bytes,
    );
    expect(form).toMatch(/区分处理.*正文第3段.*该处全部内容.*不予公开/s);
    expect(form).toContain('正文第1个表格第1至2行第2列');
    expect(form).toContain('《条例》第十六条第一款：内部事务信息：人事管理；依据：');
    expect(form).toContain(HUMAN_RESOURCES_GROUND.reason);
    expect(form).toMatch(/孙国栋/);
    expect(form).not.toMatch(/谈判底价|家庭情况|妻子/);
  });

  it('make a disclosure in part', async () => {
    const { office } = given();
    const document = await underReview({ attribute: 'proactive' });
    await mark(document.id, paragraph('p3'));
    expect(refusalsOf(await office.attempt(document, 'secrecy', { type: 'approve' }))).toEqual([
      'disclosure.extent_not_partial',
    ]);
    const partial = await office.fire(document, 'secrecy', {
      type: 'redetermine',
      ...PARTIAL,
      reason: '部分内容涉及内部管理',
    });
    expect((await office.attempt(partial, 'secrecy', { type: 'approve' })).status).toBe(200);
  });

  it('are proposed while drafting, and nothing goes on until the review has confirmed or dropped them', async () => {
    const { office } = given();
    const draft = await office.determine(await office.draft({}, bodyWith()), PARTIAL);
    await mark(draft.id, paragraph('p3'), 'drafter');
    expect((await mark(draft.id, column, 'drafter')).marksAs).toBe('proposed');
    const document = await office.advance(draft, 'confidentiality_review');
    await office.settleFindings(document.id, 'secrecy', 'keep');
    expect(refusalsOf(await office.attempt(document, 'secrecy', { type: 'approve' }))).toEqual([
      'removal.proposals_open',
    ]);
    const secrecy = await as('secrecy');
    const { items, marksAs } = await read(document.id);
    expect(marksAs).toBe('confirmed');
    const [first, second] = items;
    const confirmed = { target: first!.target, ground: HUMAN_RESOURCES_GROUND };
    await secrecy.demand('PUT', `${path(document.id)}/${first!.id}`, confirmed);
    await secrecy.demand('DELETE', `${path(document.id)}/${second!.id}`);
    expect((await read(document.id)).items.map(({ status }) => status)).toEqual(['confirmed']);
    expect((await office.attempt(document, 'secrecy', { type: 'approve' })).status).toBe(200);
  });

  it('are void in another version of the file, and must be answered there', async () => {
    const { office } = given();
    const draft = await office.determine(await office.draft({}, bodyWith()), PARTIAL);
    await mark(draft.id, paragraph('p3'), 'drafter');
    const drafter = await as('drafter');
    const fresh = await drafter.document(draft.id);
    await drafter.putFile(fresh, {
      bytes: docx(['各科室：', '新加的一段。', '现将有关事项通知如下。', SECRET, '特此通知。']),
    });
    const { fingerprint, items } = await read(draft.id, 'drafter');
    expect(fingerprint).toBeNull();
    expect(items).toMatchObject([{ status: 'carried', texts: [SECRET], suggestion: paragraph('p4') }]);
    const document = await office.advance(await drafter.document(draft.id), 'confidentiality_review');
    await office.settleFindings(document.id, 'secrecy', 'keep');
    expect(refusalsOf(await office.attempt(document, 'secrecy', { type: 'approve' }))).toEqual([
      'removal.proposals_open',
    ]);
    const again = { target: items[0]!.suggestion, ground: HUMAN_RESOURCES_GROUND };
    const now = await (
      await as('secrecy')
    ).demand<Removals>('PUT', `${path(document.id)}/${items[0]!.id}`, again);
    expect(now.items).toMatchObject([{ status: 'confirmed', texts: [SECRET] }]);
  });

  it('are signed: what changes afterwards voids the signature', async () => {
    const { office } = given();
    const document = await underReview();
    const { fingerprint } = await mark(document.id, paragraph('p3'));
    const waiting = await office.advance(document, 'awaiting_publication', signed(fingerprint));
    const back = await office.fire(waiting, 'publisher', { type: 'return', comment: '还有一处不能公开' });
    const next = await mark(back.id, column);
    const signing = await office.advance(await (await as('secrecy')).document(back.id), 'signing');
    const stale = { type: 'sign', opinion: 'agree', password: PASSWORD, removalsSeen: fingerprint } as never;
    expect(refusalsOf(await office.attempt(signing, 'deputy', stale))).toEqual(['signing.removals_unseen']);
    const published = await office.advance(signing, 'published', signed(next.fingerprint));
    const { url } = await office.untilInColumn(published.id);
    expect((await office.page(url)).text).not.toMatch(/谈判底价|妻子/);
  });

  it('that stand once more are looked at first', async () => {
    const { office } = given();
    const document = await underReview(PARTIAL, bodyWith(`重申：${SECRET}。`));
    const { items } = await mark(document.id, paragraph('p3'));
    expect(items[0]!.repeats).toHaveLength(1);
    expect(refusalsOf(await office.attempt(document, 'secrecy', { type: 'approve' }))).toEqual([
      'removal.repeats_unseen',
    ]);
    const body = {
      target: items[0]!.target,
      ground: HUMAN_RESOURCES_GROUND,
      repeatsReason: '后文所述已经公布',
    };
    await (await as('secrecy')).demand('PUT', `${path(document.id)}/${items[0]!.id}`, body);
    expect((await office.attempt(document, 'secrecy', { type: 'approve' })).status).toBe(200);
  });

  it('may be a whole attachment, which the page tells', async () => {
    const { office } = given();
    let draft = await office.determine(await office.draft({}, bodyWith()), PARTIAL);
    draft = await office.attach(draft, 'attachment', {
      name: '名单.docx',
      bytes: docx(['困难职工家庭走访记录。']),
    });
    draft = await office.attach(draft, 'attachment', { name: '流程.docx', bytes: docx(['办理流程说明。']) });
    const document = await office.advance(draft, 'confidentiality_review');
    await office.settleFindings(document.id, 'secrecy', 'keep');
    const secrecy = await as('secrecy');
    const { attachments } = await secrecy.demand<{ attachments: { id: string }[] }>(
      'GET',
      `${path(document.id)}/outline`,
    );
    const { fingerprint } = await secrecy.demand<Removals>('POST', path(document.id), {
      source: attachments[0]!.id,
      target: { type: 'whole' },
      ground: HUMAN_RESOURCES_GROUND,
    });
    const published = await office.advance(document, 'published', signed(fingerprint));
    const { url } = await office.untilInColumn(published.id);
    const page = (await office.page(url)).text;
    expect(page).toContain('附件1：【此处依法不予公开】');
    expect(page).toContain('attachment-2.docx');
    expect(page).not.toMatch(/attachment-1|名单/);
  });

  it('are marked once, however often it is asked', async () => {
    const document = await underReview();
    const secrecy = await as('secrecy');
    const body = { target: paragraph('p3'), ground: HUMAN_RESOURCES_GROUND };
    const answers = await Promise.all([1, 2, 3].map(() => secrecy.call('POST', path(document.id), body)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await read(document.id)).items).toHaveLength(1);
  });

  it('are refused with a reason where they cannot be', async () => {
    const document = await underReview();
    const secrecy = await as('secrecy');
    const attempt = async (body: object, by = secrecy) => {
      const { status, body: problem } = await by.call<Problem>('POST', path(document.id), body);
      return [status, problem.refusals?.[0]?.code ?? problem.fields?.[0]?.code];
    };
    const ground = HUMAN_RESOURCES_GROUND;
    expect(await attempt({ target: paragraph('p99'), ground })).toEqual([422, 'removal.nothing_there']);
    expect(await attempt({ target: { type: 'whole' }, ground })).toEqual([422, 'removal.body_is_needed']);
    expect(await attempt({ target: paragraph('p3'), ground: { code: 'A16-HR' } })).toEqual([
      409,
      'disclosure.ground_incomplete',
    ]);
    expect(await attempt({ target: paragraph('p3'), ground: { code: 'X' } })).toEqual([
      422,
      'field.unknown_code',
    ]);
    await mark(document.id, { type: 'blocks', from: 'p2', to: 't1' });
    expect(await attempt({ target: column, ground })).toEqual([409, 'removal.overlaps']);
    expect(await attempt({ target: paragraph('p3'), ground }, await as('drafter'))).toEqual([
      409,
      'actor.not_permitted',
    ]);
    expect((await attempt({ target: paragraph('p3'), ground }, await as('clerk')))[0]).toBe(403);
  });
});
