import type { Problem } from '../support/contract.js';
import { docx, plainDocx } from '../support/docx.js';
import { ON_REQUEST, THIRD_PARTY, WITHHELD } from '../support/disclosures.js';
import { refusalsOf } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';

const MARKED = '见附后机密★10年材料';
const MARK_REFUSED = { status: 422, code: 'intake.secrecy_mark', repeated: false };
const outcomeOf = (answer: { status: number; text: string; body: { code: string } }) => ({
  status: answer.status,
  code: answer.body.code,
  repeated: answer.text.includes('见附后'),
});

describeOnEachServer('a secrecy mark in what is typed on the way', (given) => {
  it('is refused in reasons and evidence of a determination', async () => {
    const { office } = given();
    const draft = await office.draft();
    const drafter = await office.as('drafter');
    const ground = WITHHELD.grounds[0];
    const disclosures = [
      { ...ON_REQUEST, reason: MARKED },
      { ...WITHHELD, grounds: [{ ...ground, reason: MARKED }] },
      { ...WITHHELD, grounds: [{ ...ground, evidence: { ...ground.evidence, category: MARKED } }] },
      { ...WITHHELD, grounds: [{ ...ground, evidence: { ...ground.evidence, [MARKED]: '说明' } }] },
    ];
    for (const disclosure of disclosures) {
      expect(outcomeOf(await drafter.putDisclosure(draft, disclosure))).toEqual(MARK_REFUSED);
    }
    expect(await drafter.document(draft.id)).toMatchObject({ revision: draft.revision, attribute: null });
  });

  it('is refused in comments, opinions and whatever else an event brings', async () => {
    const { office } = given();
    const reviewed = await office.advance(await office.proactiveDraft(), 'section_review');
    for (const event of [
      { type: 'approve', comment: MARKED },
      { type: 'return', comment: MARKED },
      { type: 'redetermine', ...ON_REQUEST, reason: MARKED },
    ]) {
      expect(outcomeOf(await office.attempt(reviewed, 'head', event))).toEqual(MARK_REFUSED);
    }
    const issuing = await office.advance(reviewed, 'issuing');
    expect(
      outcomeOf(await office.attempt(issuing, 'clerk', { type: 'issue', distribution: [MARKED] })),
    ).toEqual(MARK_REFUSED);
    expect((await office.attempt(issuing, 'clerk', { type: 'issue', distribution: ['各科室'] })).status).toBe(
      200,
    );
  });

  it('is refused in the reason of a verdict', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const draft = await office.draft({}, docx(['联系人身份证号 370303190001010016。']));
    const [finding] = await drafter.findings(draft.id);
    expect(outcomeOf(await drafter.putVerdict(draft.id, finding!.id, 'mask', MARKED))).toEqual(MARK_REFUSED);
    expect((await drafter.findings(draft.id))[0]).not.toHaveProperty('verdict');
  });

  it('is refused in a notice of holidays', async () => {
    const notice = { year: 2029, notice: MARKED, issuedOn: '2028-11-01', off: ['2029-01-01'], makeup: [] };
    const admin = await given().office.as('admin');
    expect(outcomeOf(await admin.call('POST', '/api/holiday-schedules', notice))).toEqual(MARK_REFUSED);
  });

  it('does not stop somebody from speaking of such words', async () => {
    const { office } = given();
    const reviewed = await office.advance(await office.proactiveDraft(), 'section_review');
    const comment = '请核对文中“机密★5年”字样是否只是标注示例';
    expect((await office.attempt(reviewed, 'head', { type: 'approve', comment })).status).toBe(200);
  });
});

describeOnEachServer('what was closed for a third party', (given) => {
  it('is not opened by way of another ground', async () => {
    const { office } = given();
    const closed = await office.advance(
      await office.determine(await office.draft(), THIRD_PARTY),
      'section_review',
    );
    const other = await office.fire(closed, 'head', {
      type: 'redetermine',
      ...WITHHELD,
      reason: '改用内部事务',
    });
    const open = { type: 'redetermine', attribute: 'proactive', reason: '改为公开' };
    expect(refusalsOf(await office.attempt(other, 'head', open))).toEqual([
      'disclosure.third_party_consent_missing',
    ]);
    const consent = { code: 'A15-TS', evidence: { consent: '第三方2026年10月书面同意' } };
    expect((await office.attempt(other, 'head', { ...open, grounds: [consent] })).status).toBe(200);
  });
});

describeOnEachServer('a reason that nobody can read', (given) => {
  const INVISIBLE = '\u200b\u2060';

  it('is no ground, no reason, no comment and no title', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const submitted = async (disclosure: object) =>
      refusalsOf(
        await office.attempt(await office.determine(await office.draft(), disclosure), 'drafter', {
          type: 'submit',
        }),
      );
    const ground = WITHHELD.grounds[0];
    expect(await submitted({ ...WITHHELD, grounds: [{ ...ground, reason: INVISIBLE }] })).toEqual([
      'disclosure.ground_incomplete',
    ]);
    expect(await submitted({ ...ON_REQUEST, reason: INVISIBLE })).toEqual(['disclosure.reason_missing']);
    const reviewed = await office.advance(await office.proactiveDraft(), 'section_review');
    expect(
      refusalsOf(await office.attempt(reviewed, 'head', { type: 'return', comment: INVISIBLE })),
    ).toEqual(['comment.missing']);
    const redetermine = { type: 'redetermine', ...ON_REQUEST, reason: INVISIBLE };
    expect((await office.attempt(reviewed, 'head', redetermine)).status).toBe(422);
    const draft = await office.draft();
    for (const title of [INVISIBLE, '关于\u202e通知']) {
      expect((await drafter.patchDocument(draft, { title })).status).toBe(422);
    }
  });
});

describeOnEachServer('a personal number in text that is published as typed', (given) => {
  const RESIDENT_ID = '370303190001010016';
  const REFUSED = { status: 422, codes: ['field.personal_number'] };
  const outcomeOf = ({ status, body }: { status: number; body: Problem }) => ({
    status,
    codes: body.fields?.map(({ code }) => code),
  });

  it('is refused in title, topic, explanation and validity', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const title = `关于${RESIDENT_ID}等人员的公示`;
    const metadata = { title, genre: '公告', carrier: 'information' };
    expect(outcomeOf(await drafter.postDocument(metadata, { bytes: plainDocx() }))).toEqual(REFUSED);
    const draft = await office.proactiveDraft();
    expect(outcomeOf(await drafter.patchDocument(draft, { title }))).toEqual(REFUSED);
    expect(outcomeOf(await drafter.patchDocument(draft, { topic: '咨询电话 138 0013 8000' }))).toEqual(
      REFUSED,
    );
    const published = await office.advance(draft, 'published');
    const withdraw = { type: 'withdraw', reasonCode: 'error', explanation: title };
    expect(outcomeOf(await office.attempt(published, 'publisher', withdraw))).toEqual(REFUSED);
    const validity = { type: 'set_validity', validity: 'repealed', date: '2026-11-20', decidedBy: title };
    expect(outcomeOf(await office.attempt(published, 'clerk', validity))).toEqual(REFUSED);
  });

  it("does not stop numbers that are nobody's", async () => {
    const { office } = given();
    const title = '关于印发〔2026〕12号文件任务分工（2026—2028年）的通知';
    const topic = '项目编号370303202600000001，电话0533-2180000';
    expect(await office.draft({ title, topic })).toMatchObject({ title, topic });
  });
});
