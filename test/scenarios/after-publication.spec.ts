import { PASSWORD } from '../support/client.js';
import { ON_REQUEST, THIRD_PARTY, WITHHELD } from '../support/disclosures.js';
import { docx } from '../support/docx.js';
import { refusalsOf, stepsOf, succeeded } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { dayFromToday } from '../support/people.js';
import { until } from '../support/until.js';

const DECISION = { organ: '区保密局', reference: '张保函〔2026〕8号', date: dayFromToday(-1) };
const BODY = '隔离件正文词语庚子';
const TITLE = '隔离件标题词语辛丑';

describeOnEachServer('发布以后', (given) => {
  const published = async (metadata: object = {}, body?: Buffer) =>
    given().office.advance(await given().office.proactiveDraft(metadata, body), 'published');
  const gone = (id: string) =>
    until('it to leave the column', async () => (await given().office.inColumn(id)) === undefined);

  it('撤下：专栏立即撤下并说明，重新审查签批后可以恢复', async () => {
    const { office } = given();
    const document = await published();
    await office.untilInColumn(document.id);
    expect(
      (await office.attempt(document, 'publisher', { type: 'withdraw', reasonCode: 'error' })).status,
    ).toBeGreaterThanOrEqual(409);
    const withdrawn = await office.fire(document, 'publisher', {
      type: 'withdraw',
      reasonCode: 'error',
      explanation: '附表数据有误',
    });
    await gone(document.id);
    const reinstated = await office.fire(withdrawn, 'disclosure', {
      type: 'reinstate',
      comment: '数据已核实无误',
    });
    expect(reinstated.state).toBe('confidentiality_review');
    expect(stepsOf(reinstated)['signing']).not.toBe('current');
    const again = await office.advance(reinstated, 'published');
    expect(again.number).toBe(document.number);
    await office.untilInColumn(document.id);
  });

  it('撤下后转为不予公开：经审查和签批办结，不再进专栏', async () => {
    const { office } = given();
    const withdrawn = await office.fire(await published(), 'publisher', {
      type: 'withdraw',
      reasonCode: 'third_party',
      explanation: '第三方提出异议，经核实属于商业秘密',
    });
    const proposed = await office.fire(withdrawn, 'disclosure', {
      type: 'propose_closure',
      ...THIRD_PARTY,
      reason: '第三方不同意公开',
    });
    expect(proposed.state).toBe('reclassification_review');
    expect(proposed.attribute).toBe('proactive');
    const filed = await office.advance(proposed, 'filed');
    expect(filed.attribute).toBe('withheld');
    expect(await gone(filed.id)).toBe(true);
  });

  it('公开属性动态调整：不予公开的年底评估后转主动公开，集中进专栏', async () => {
    const { office } = given();
    const filed = await office.advance(await office.determine(await office.draft(), WITHHELD), 'filed');
    expect(
      (await office.attempt(filed, 'disclosure', { type: 'propose_disclosure' })).status,
    ).toBeGreaterThanOrEqual(409);
    const proposed = await office.fire(filed, 'disclosure', {
      type: 'propose_disclosure',
      reason: '相关工作已办结，公开不影响内部管理',
    });
    expect(proposed).toMatchObject({ state: 'reclassification_review', attribute: 'withheld' });
    const returned = await office.fire(proposed, 'secrecy', { type: 'return', comment: '请补充说明' });
    expect(returned).toMatchObject({ state: 'filed', attribute: 'withheld' });
    const again = await office.fire(returned, 'disclosure', {
      type: 'propose_disclosure',
      reason: '已补充：办结情况说明',
    });
    const signing = await office.fire(again, 'secrecy', { type: 'approve' });
    expect(signing.state).toBe('reclassification_signing');
    const opened = await office.fire(signing, 'deputy', {
      type: 'sign',
      opinion: 'agree',
      password: PASSWORD,
    });
    expect(opened).toMatchObject({ state: 'awaiting_publication', attribute: 'proactive' });
    expect(opened.dueOn! <= `${dayFromToday(0).slice(0, 4)}-12-31`).toBe(true);
    await office.advance(opened, 'published');
    await office.untilInColumn(filed.id);
    const history = await (await office.as('auditor')).call('GET', `/api/documents/${filed.id}/history`);
    expect(history.text).toContain('withheld');
  });

  it('依第十五条封闭的，没有第三方同意不得转公开', async () => {
    const { office } = given();
    const filed = await office.advance(await office.determine(await office.draft(), THIRD_PARTY), 'filed');
    const answer = await office.attempt(filed, 'disclosure', {
      type: 'propose_disclosure',
      reason: '应当公开',
    });
    expect(refusalsOf(answer)).toEqual(['disclosure.third_party_consent_missing']);
  });

  it('依申请公开的转主动公开前重新筛查个人信息', async () => {
    const { office } = given();
    const draft = await office.determine(
      await office.draft({}, docx(['正文', '联系电话：13800138000'])),
      ON_REQUEST,
    );
    await office.settleFindings(draft.id, 'drafter', 'mask');
    const document = await (await office.as('drafter')).document(draft.id);
    const filed = await office.advance(document, 'filed');
    const proposed = await office.fire(filed, 'disclosure', {
      type: 'propose_disclosure',
      reason: '多人申请同一信息',
    });
    expect(refusalsOf(await office.attempt(proposed, 'secrecy', { type: 'approve' }))).toContain(
      'screening.findings_unresolved',
    );
  });

  it('疑为国家秘密：报请确定，隔离，任何人不能看，书面决定经两人确认后解除', async () => {
    const { office } = given();
    const review = await office.advance(
      await office.proactiveDraft({ title: TITLE }, docx([BODY])),
      'confidentiality_review',
    );
    const isolated = await office.fire(review, 'secrecy', {
      type: 'escalate',
      doubt: 'secrecy',
      comment: '内容须由主管部门确定',
    });
    expect(isolated.state).toBe('isolated');
    for (const username of ['drafter', 'head', 'secrecy', 'principal', 'auditor', 'deputy']) {
      const client = await office.as(username);
      const file = await client.bytes(`/api/documents/${review.id}/files/draft`);
      expect([username, file.status === 200]).toEqual([username, false]);
      const { text } = await client.getDocument(review.id);
      expect([username, text.includes(TITLE) || text.includes(BODY)]).toEqual([username, false]);
    }
    const proposed = await office.fire(isolated, 'secrecy', { type: 'release', ...DECISION });
    expect(proposed.state).toBe('isolated');
    expect((await office.attempt(proposed, 'secrecy', { type: 'release', ...DECISION })).status).toBe(409);
    const released = await office.fire(proposed, 'principal', { type: 'release', ...DECISION });
    expect(released.state).toBe('confidentiality_review');
    expect((await (await office.as('drafter')).bytes(`/api/documents/${review.id}/files/draft`)).status).toBe(
      200,
    );
    expect((await office.advance(released, 'published')).state).toBe('published');
  });

  it('已发布的发现涉密：隔离即从专栏撤下，按书面指令销毁，只留存根', async () => {
    const { office, server } = given();
    const document = await published({ title: TITLE }, docx([BODY]));
    const item = await office.untilInColumn(document.id);
    const isolated = await office.fire(document, 'secrecy', { type: 'isolate', comment: '按上级通知隔离' });
    expect(isolated.state).toBe('isolated');
    await gone(document.id);
    const left = await office.page(item.url);
    expect(left.text).not.toContain(BODY);
    expect(left.text).not.toContain(TITLE);
    const proposed = await office.fire(isolated, 'secrecy', { type: 'erase', ...DECISION });
    const erased = await office.fire(proposed, 'principal', { type: 'erase', ...DECISION });
    expect(erased.state).toBe('voided');
    const stub = await (await office.as('auditor')).call('GET', `/api/documents/${document.id}`);
    expect(stub.text).not.toContain(TITLE);
    for (const kind of ['draft', 'official', 'public', 'drafting-sheet', 'review-form']) {
      const answer = await (await office.as('auditor')).bytes(`/api/documents/${document.id}/files/${kind}`);
      expect([kind, answer.status === 200]).toEqual([kind, false]);
    }
    expect(await server.log()).not.toContain(BODY);
  });

  it('公开与否不能确定：报请有关主管部门确定，按确定意见办理', async () => {
    const { office } = given();
    const review = await office.advance(await office.proactiveDraft(), 'confidentiality_review');
    const pending = await office.fire(review, 'secrecy', {
      type: 'escalate',
      doubt: 'disclosure',
      comment: '不能确定',
    });
    const ruled = await office.fire(pending, 'secrecy', {
      type: 'ruling',
      outcome: 'may_disclose',
      ...DECISION,
    });
    expect((await office.advance(ruled, 'published')).state).toBe('published');
  });

  it('工作秘密标志：不得主动公开，逐条说明理由后按不予公开办理', async () => {
    const { office } = given();
    const marked = await office.draft({}, docx({ body: ['正文。'], header: '内部资料' }));
    await office.settleFindings(marked.id, 'drafter', 'keep').catch(() => undefined);
    const drafter = await office.as('drafter');
    const current = await drafter.document(marked.id);
    const closed = succeeded('disclosure', await drafter.putDisclosure(current, WITHHELD));
    expect((await office.fire(closed, 'drafter', { type: 'submit' })).state).toBe('section_review');
  });
});
