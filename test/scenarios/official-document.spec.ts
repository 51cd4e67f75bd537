import { textOfFile } from '../support/archive-text.js';
import type { DocumentView } from '../support/contract.js';
import { NOT_APPLICABLE, ON_REQUEST, WITHHELD } from '../support/disclosures.js';
import { docx, plainDocx, table } from '../support/docx.js';
import { refusalsOf, stepsOf, succeeded } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { until } from '../support/until.js';

describeOnEachServer('公文的一生', (given) => {
  const fileOf = async (document: DocumentView, kind: string, by = 'clerk'): Promise<string> => {
    const client = await given().office.as(by);
    const { bytes } = await until(`the file ${kind}`, async () => {
      const answer = await client.bytes(`/api/documents/${document.id}/files/${kind}`);
      return answer.status === 200 && answer;
    });
    return textOfFile(bytes);
  };

  it('主动公开：拟稿人先定属性，逐级审核签发，登记编号，印发，二十个工作日内进专栏', async () => {
    const { office } = given();
    const draft = await office.draft(
      { title: '关于印发2026年政务公开工作方案的通知', recipients: ['各科室'], copies: ['区政府办公室'] },
      docx([
        '各科室：',
        '现将工作方案印发给你们，请认真贯彻执行。',
        table([
          ['序号', '任务'],
          ['1', '决策公开'],
        ]),
      ]),
    );
    expect(refusalsOf(await office.attempt(draft, 'drafter', { type: 'submit' }))).toEqual([
      'disclosure.attribute_missing',
    ]);

    const path: string[] = [];
    let document = await office.determine(draft, { attribute: 'proactive' });
    for (const state of [
      'section_review',
      'office_review',
      'confidentiality_review',
      'disclosure_review',
      'signing',
      'registration',
      'issuing',
      'awaiting_publication',
      'published',
    ]) {
      document = await office.advance(document, state);
      path.push(document.state);
    }
    expect(path.at(-1)).toBe('published');
    expect(document).toMatchObject({
      attribute: 'proactive',
      number: expect.stringMatching(/^张事服字〔\d{4}〕\d+号$/),
      signedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(stepsOf(document)).toMatchObject({
      section_review: 'current',
      countersigning: 'not_required',
      legality_review: 'not_required',
      signing: 'current',
    });

    const item = await office.untilInColumn(document.id);
    expect((await office.page(item.url)).text).toContain('决策公开');

    const official = await fileOf(document, 'official');
    for (const text of [
      document.number!,
      '现将工作方案印发给你们，请认真贯彻执行。',
      '（此件公开发布）',
      '各科室',
    ]) {
      expect(official).toContain(text);
    }
    expect(await fileOf(document, 'drafting-sheet')).toContain('关于印发2026年政务公开工作方案的通知');
    expect(await fileOf(document, 'review-form')).toContain('主动公开');
    expect(await fileOf(document, 'public')).not.toBe('');

    const history = await (await office.as('auditor')).call('GET', `/api/documents/${document.id}/history`);
    for (const event of ['submit', 'approve', 'sign', 'register', 'issue', 'publish']) {
      expect(history.text).toContain(`"${event}"`);
    }
  });

  it('主动公开期限：成文之日起二十个工作日，签发后即可看到', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'awaiting_publication');
    expect(document.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(document.dueOn! > document.signedOn!).toBe(true);
  });

  it('附注已在草稿上的，正式文本不重复', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({}, plainDocx('（此件公开发布）'));
    const document = await office.advance(draft, 'awaiting_publication');
    const official = await fileOf(document, 'official');
    const plain = official.slice(official.length / 2);
    expect(plain.split('此件公开发布').length - 1).toBe(1);
  });

  it('不予公开：写明法定理由和裁量理由，办结归档，不进专栏', async () => {
    const { office } = given();
    const document = await office.advance(
      await office.determine(await office.draft({ title: '关于考勤管理的通知' }), WITHHELD),
      'filed',
    );
    expect(document.attribute).toBe('withheld');
    expect(document.grounds.map(({ code }) => code)).toEqual(['A16-HR']);
    expect(document.number).toMatch(/号$/);
    expect(await office.inColumn(document.id)).toBeUndefined();
    expect(await fileOf(document, 'official')).toContain('（此件不予公开）');
    const archived = await office.fire(document, 'clerk', {
      type: 'archive',
      archiveNumber: '2026-Y-0012',
      retention: '永久',
    });
    expect(archived.state).toBe('filed');
  });

  it('依申请公开和不适用《条例》：说明理由，办结归档', async () => {
    const { office } = given();
    const onRequest = await office.advance(await office.determine(await office.draft(), ON_REQUEST), 'filed');
    expect(await fileOf(onRequest, 'official')).toContain('（此件依申请公开）');
    const party = await office.advance(await office.determine(await office.draft(), NOT_APPLICABLE), 'filed');
    expect(await fileOf(party, 'official')).not.toMatch(/此件.{0,3}公开/);
  });

  it('退回修改：写明意见退回拟稿人，改后重报，变动所涉的环节重新审核', async () => {
    const { office } = given();
    let document = await office.advance(await office.proactiveDraft(), 'disclosure_review');
    document = await office.fire(document, 'disclosure', { type: 'return', comment: '请补充公开依据' });
    expect(document.state).toBe('drafting');
    const history = await (await office.as('drafter')).call('GET', `/api/documents/${document.id}/history`);
    expect(history.text).toContain('请补充公开依据');
    const drafter = await office.as('drafter');
    document = succeeded(
      'file',
      await drafter.putFile(document, { bytes: plainDocx('依据：条例第十九条。') }),
    );
    expect(stepsOf(document)['section_review']).toBe('void');
    expect((await office.advance(document, 'published')).state).toBe('published');
  });

  it('会签：各科室都答复后才往下走，不同意见签发人看得到', async () => {
    const { office } = given();
    let document = await office.advance(
      await office.proactiveDraft({ countersignSections: ['财务科', '办公室'] }),
      'countersigning',
    );
    document = await office.fire(document, 'head2', {
      type: 'countersign',
      opinion: 'disagree',
      comment: '经费来源未明确',
    });
    expect(document.state).toBe('countersigning');
    document = await office.fire(document, 'head3', { type: 'countersign', opinion: 'agree' });
    expect(document.state).toBe('office_review');
    document = await office.advance(document, 'signing');
    const history = await (await office.as('deputy')).call('GET', `/api/documents/${document.id}/history`);
    expect(history.text).toContain('经费来源未明确');
  });

  it('规范性文件：必须主动公开，合法性审核，主要负责人签发，解读同步，可标注废止', async () => {
    const { office } = given();
    let document = await office.proactiveDraft({
      title: '机关事务管理办法',
      genre: '意见',
      isNormative: true,
      isPolicy: true,
      category: '部门规范性文件',
    });
    for (const [kind, text] of [
      ['interpretation_plan', '解读方案：提纲、形式、途径、时间。'],
      ['interpretation', '政策解读：制定背景和主要内容。'],
    ] as const) {
      document = await office.attach(document, kind, {
        name: `${text.slice(0, 4)}.docx`,
        bytes: docx([text]),
      });
    }
    const principal = ['principal', { type: 'sign', opinion: 'agree', password: 'xianding-demo' }] as const;
    const atLegality = await office.advance(document, 'legality_review');
    expect(stepsOf(atLegality)).toMatchObject({ legality_review: 'open', deputy_review: 'open' });
    document = await office.advance(atLegality, 'published', { signing: principal });
    const item = await office.untilInColumn(document.id);
    document = await office.fire(document, 'publisher', { type: 'publish_interpretation' });
    expect(document.state).toBe('published');
    await until('the interpretation in the column', async () => {
      const { text } = await office.page(item.url);
      return text.includes('解读');
    });
    document = await office.fire(document, 'clerk', {
      type: 'set_validity',
      validity: 'repealed',
      date: document.signedOn,
      decidedBy: '关于废止部分文件的决定',
    });
    await until('the validity in the column', async () =>
      (await office.page(item.url)).text.includes('关于废止部分文件的决定'),
    );
  });

  it('非公文信息：不编号，科室、保密、公开审核和签批后直接发布，有索引号', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({
      title: '2026年部门预算公开表',
      carrier: 'information',
      category: '预算公开',
    });
    const passed: string[] = [];
    let document = await office.fire(draft, 'drafter', { type: 'submit' });
    for (const next of ['confidentiality_review', 'disclosure_review', 'signing', 'awaiting_publication']) {
      passed.push(document.state);
      document = await office.advance(document, next);
    }
    expect(passed).toEqual(['section_review', 'confidentiality_review', 'disclosure_review', 'signing']);
    expect(document.number).toBeNull();
    document = await office.advance(document, 'published');
    const item = await office.untilInColumn(document.id);
    expect(item.number).toBeNull();
    expect(item.indexNumber).toMatch(/\/\d{4}-\d{7}$/);
  });

  it('待发布时发现公开文本不妥：退回保密审查，文号不变，重新签发后再发布', async () => {
    const { office } = given();
    const waiting = await office.advance(await office.proactiveDraft(), 'awaiting_publication');
    const back = await office.fire(waiting, 'publisher', { type: 'return', comment: '公开文本表格错位' });
    expect(back).toMatchObject({ state: 'confidentiality_review', number: waiting.number });
    const again = await office.advance(back, 'published');
    expect(again.number).toBe(waiting.number);
  });

  it('终止办理：办公室核稿人写明理由，此后什么也不能做', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'office_review');
    const voided = await office.fire(document, 'office', { type: 'void', comment: '事项已取消' });
    expect(voided.state).toBe('voided');
    expect(voided.availableActions.filter(({ allowed }) => allowed)).toEqual([]);
  });
});
