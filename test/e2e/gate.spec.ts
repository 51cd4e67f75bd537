import type { DocumentView } from '../support/contract.js';
import { HUMAN_RESOURCES_GROUND, NOT_APPLICABLE, ON_REQUEST, WITHHELD } from '../support/disclosures.js';
import { plainDocx } from '../support/docx.js';
import { refusalsOf, succeeded } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';

const SUBMIT = { type: 'submit' };

describeOnEachServer('先确定公开属性，再运转呈签', (given) => {
  const draft = (metadata?: object, file?: Buffer) => given().office.draft(metadata, file);
  const submit = async (document: DocumentView) =>
    refusalsOf(await given().office.attempt(document, 'drafter', SUBMIT));
  const determineAndSubmit = async (disclosure: object, metadata?: object, file?: Buffer) =>
    submit(await given().office.determine(await draft(metadata, file), disclosure));

  it('a new document has no attribute: there is no default', async () => {
    const document = await draft();
    expect(document).toMatchObject({ state: 'drafting', attribute: null, determination: null, number: null });
  });

  it('refuses to submit without attribute, and tells so before anybody tries', async () => {
    const document = await draft();
    const submission = document.availableActions.find(({ type }) => type === 'submit');
    expect(submission).toMatchObject({ allowed: false });
    expect(submission!.refusals.map(({ code }) => code)).toContain('disclosure.attribute_missing');
    expect(submission!.refusals.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
    expect(await submit(document)).toContain('disclosure.attribute_missing');
  });

  it('takes the body later, but submits nothing without it', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const metadata = { title: '关于先立项后上传正文的通知', genre: '通知', category: '部门政策文件' };
    const created = succeeded('create', await drafter.postDocument(metadata, undefined));
    expect(created).toMatchObject({ state: 'drafting', file: null });
    const determined = await office.determine(created);
    expect(await submit(determined)).toContain('draft.file_missing');
    const complete = succeeded('file', await drafter.putFile(determined, { bytes: plainDocx() }));
    expect(await office.fire(complete, 'drafter', SUBMIT)).toMatchObject({ state: 'section_review' });
  });

  it('lets no event of anybody take a document without attribute out of drafting', async () => {
    const { office } = given();
    const document = await draft();
    const others = [
      'approve',
      'return',
      'sign',
      'register',
      'issue',
      'publish',
      'archive',
      'reinstate',
      'recall',
    ];
    const people = ['drafter', 'head', 'secrecy', 'disclosure', 'deputy', 'principal', 'clerk', 'publisher'];
    for (const username of people) {
      for (const type of ['submit', ...others]) {
        const answer = await office.attempt(document, username, { type });
        expect([username, type, answer.status >= 400]).toEqual([username, type, true]);
      }
    }
    expect(await (await office.as('drafter')).document(document.id)).toMatchObject({
      state: 'drafting',
      revision: document.revision,
    });
  });

  it('does not take the attribute from anything but a determination', async () => {
    const drafter = await given().office.as('drafter');
    const created = await drafter.postDocument(
      { title: '标题', genre: '通知', attribute: 'proactive' },
      { bytes: plainDocx() },
    );
    expect(created.status).toBe(422);
    const document = await draft();
    expect((await drafter.patchDocument(document, { attribute: 'proactive' })).status).toBe(422);
    expect((await drafter.patchDocument(document, { state: 'published' })).status).toBe(422);
    expect((await drafter.fire(document, { type: 'submit', attribute: 'proactive' })).status).toBe(422);
  });

  it.each([
    ['withheld without ground', { attribute: 'withheld' }, 'disclosure.ground_missing'],
    ['withheld with no grounds', { attribute: 'withheld', grounds: [] }, 'disclosure.ground_missing'],
    [
      'a `may` ground without reason',
      { attribute: 'withheld', grounds: [{ ...HUMAN_RESOURCES_GROUND, reason: undefined }] },
      'disclosure.ground_incomplete',
    ],
    [
      'a `may` ground with a blank reason',
      { attribute: 'withheld', grounds: [{ ...HUMAN_RESOURCES_GROUND, reason: ' 　' }] },
      'disclosure.ground_incomplete',
    ],
    [
      'a ground without its evidence',
      { attribute: 'withheld', grounds: [{ code: 'A14-LAW', evidence: { law: '统计法' } }] },
      'disclosure.ground_incomplete',
    ],
    ['on request without reason', { attribute: 'on_request' }, 'disclosure.reason_missing'],
    ['not applicable without reason', { attribute: 'not_applicable' }, 'disclosure.reason_missing'],
  ])('refuses %s', async (_, disclosure, code) => {
    expect(await determineAndSubmit(disclosure)).toContain(code);
  });

  it('does not even store a state secret as ground', async () => {
    const drafter = await given().office.as('drafter');
    const document = await draft();
    const secret = { attribute: 'withheld', grounds: [{ code: 'A14-SS', evidence: {} }] };
    const answer = await drafter.putDisclosure(document, secret);
    expect([answer.status, refusalsOf(answer)]).toEqual([409, ['disclosure.ground_not_storable']]);
    expect((await drafter.document(document.id)).revision).toBe(document.revision);
  });

  it.each([
    ['withheld', WITHHELD],
    ['on request', ON_REQUEST],
    ['not applicable', NOT_APPLICABLE],
    ['proactive', { attribute: 'proactive' }],
  ])('lets a complete one go: %s', async (_, disclosure) => {
    const { office } = given();
    const document = await office.fire(await office.determine(await draft(), disclosure), 'drafter', SUBMIT);
    expect(document).toMatchObject({ state: 'section_review', attribute: disclosure.attribute });
    expect(document.determination).not.toBeNull();
  });

  it('lists all reasons at once', async () => {
    const codes = await submit(await draft({ isPolicy: true, isNormative: true }));
    expect(codes).toContain('disclosure.attribute_missing');
    const closed = await determineAndSubmit({ attribute: 'withheld' }, { isNormative: true });
    expect(closed).toEqual(
      expect.arrayContaining(['disclosure.ground_missing', 'disclosure.must_be_proactive']),
    );
  });

  it('wants a normative document proactive', async () => {
    expect(await determineAndSubmit(WITHHELD, { isNormative: true })).toEqual([
      'disclosure.must_be_proactive',
    ]);
    expect(await determineAndSubmit(ON_REQUEST, { isNormative: true })).toEqual([
      'disclosure.must_be_proactive',
    ]);
  });

  it('wants plan and interpretation with a proactive policy, or a reasoned exemption', async () => {
    const { office } = given();
    const policy = await office.determine(await draft({ isPolicy: true }), { attribute: 'proactive' });
    expect(await submit(policy)).toEqual(['interpretation.missing']);
    const planned = await office.attach(policy, 'interpretation_plan', {
      bytes: plainDocx('解读方案'),
      name: '解读方案.docx',
    });
    expect(await submit(planned)).toEqual(['interpretation.missing']);
    const complete = await office.attach(planned, 'interpretation', {
      bytes: plainDocx('政策解读'),
      name: '政策解读.docx',
    });
    expect(await submit(complete)).toEqual([]);
    expect(
      await determineAndSubmit(
        { attribute: 'proactive' },
        { isPolicy: true, interpretationExemption: '仅转发上级文件，无新增政策内容' },
      ),
    ).toEqual([]);
    expect(await determineAndSubmit(ON_REQUEST, { isPolicy: true })).toEqual([]);
  });

  it('refuses a 附注 in the draft that says otherwise, and takes the right one', async () => {
    const open = plainDocx('（此件公开发布）');
    expect(await determineAndSubmit(WITHHELD, {}, open)).toEqual(['draft.note_contradicts']);
    expect(await determineAndSubmit({ attribute: 'proactive' }, {}, open)).toEqual([]);
    const closed = plainDocx('（此件不予公开）');
    expect(await determineAndSubmit({ attribute: 'proactive' }, {}, closed)).toContain(
      'draft.note_contradicts',
    );
    expect(await determineAndSubmit(WITHHELD, {}, closed)).toEqual([]);
  });

  it('keeps incomplete content in drafting, so that work is not lost', async () => {
    const { office } = given();
    const document = await office.determine(await draft(), { attribute: 'withheld', grounds: [] });
    const again = await (await office.as('drafter')).document(document.id);
    expect(again.state).toBe('drafting');
    expect(again.revision).toBe(document.revision);
  });

  it.each([
    ['an unknown ground', { attribute: 'withheld', grounds: [{ code: 'A99-XX', evidence: {} }] }, 'grounds'],
    ['an unknown attribute', { attribute: 'secret' }, 'attribute'],
    ['an unknown extent', { attribute: 'proactive', extent: 'some' }, 'extent'],
    ['an unknown field', { attribute: 'proactive', colour: 'red' }, 'colour'],
    ['no attribute', {}, 'attribute'],
  ])('answers 422 with the field for %s', async (_, disclosure, field) => {
    const document = await draft();
    const answer = await (await given().office.as('drafter')).putDisclosure(document, disclosure);
    expect(answer.status).toBe(422);
    const fields = (answer.body.fields ?? []).map((one) => one.field);
    expect(fields.some((one) => one.startsWith(field))).toBe(true);
  });

  it('lets only the signer make it final: before, everybody on the way may propose another one', async () => {
    const { office } = given();
    let document = await office.advance(await office.determine(await draft(), WITHHELD), 'disclosure_review');
    document = await office.fire(document, 'disclosure', { type: 'redetermine', ...ON_REQUEST });
    expect(document.attribute).toBe('on_request');
    document = await office.advance(document, 'filed');
    const history = await (await office.as('auditor')).call('GET', `/api/documents/${document.id}/history`);
    expect(succeeded('history', history)).toBeDefined();
    expect(history.text).toContain('withheld');
    expect(history.text).toContain('on_request');
  });
});
