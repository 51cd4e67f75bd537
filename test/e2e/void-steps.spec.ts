import { Client, PASSWORD } from '../support/client.js';
import type { DocumentView } from '../support/contract.js';
import { ON_REQUEST, WITHHELD } from '../support/disclosures.js';
import { docx, plainDocx } from '../support/docx.js';
import { refusalsOf, stepsOf, succeeded } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';

const RETURN = { type: 'return', comment: '请补充依据' };
const SUBMIT = { type: 'submit' };
const SIGN = { type: 'sign', opinion: 'agree', password: PASSWORD };

describeOnEachServer('an approval covers what its holder had, and nothing else', (given) => {
  const draft = () => given().office.proactiveDraft();
  const fire = (document: DocumentView, by: string, event: { type: string }) =>
    given().office.fire(document, by, event);
  /** Up to the signer, who returns it to the drafter. */
  const returnedBySigner = async (): Promise<DocumentView> => {
    const { office } = given();
    return office.fire(await office.advance(await draft(), 'signing'), 'deputy', RETURN);
  };
  /** The states that the document passes after `submit` until the signer has it again. */
  const repeatedSteps = async (document: DocumentView): Promise<string[]> => {
    const { office } = given();
    let now = await fire(document, 'drafter', SUBMIT);
    const passed: string[] = [];
    const actors: Record<string, string> = {
      section_review: 'head',
      office_review: 'office',
      confidentiality_review: 'secrecy',
      disclosure_review: 'disclosure',
    };
    while (now.state !== 'signing') {
      passed.push(now.state);
      now = await office.fire(now, actors[now.state]!, { type: 'approve' });
    }
    return passed;
  };
  const ALL = ['section_review', 'office_review', 'confidentiality_review', 'disclosure_review'];

  it('goes straight back to where it was after a return, when nothing changed', async () => {
    const document = await returnedBySigner();
    expect(document.state).toBe('drafting');
    expect(stepsOf(document)).toMatchObject({
      section_review: 'current',
      office_review: 'current',
      confidentiality_review: 'current',
      disclosure_review: 'current',
    });
    expect(await repeatedSteps(document)).toEqual([]);
  });

  it('repeats everything when the file changed', async () => {
    const { office } = given();
    const returned = await returnedBySigner();
    const drafter = await office.as('drafter');
    const changed = succeeded(
      'file',
      await drafter.putFile(returned, { bytes: plainDocx('三、各科室指定专人负责。') }),
    );
    expect(stepsOf(changed)).toMatchObject({ section_review: 'void', disclosure_review: 'void' });
    expect(changed.steps.find(({ step }) => step === 'section_review')!.why).toEqual(expect.any(String));
    expect(await repeatedSteps(changed)).toEqual(ALL);
  });

  it('repeats everything when an attachment was added', async () => {
    const { office } = given();
    const changed = await office.attach(await returnedBySigner(), 'attachment', {
      name: '附件1.docx',
      bytes: plainDocx('附件内容'),
    });
    expect(await repeatedSteps(changed)).toEqual(ALL);
  });

  it('repeats everything when the title changed', async () => {
    const drafter = await given().office.as('drafter');
    const changed = succeeded(
      'title',
      await drafter.patchDocument(await returnedBySigner(), { title: '关于加强机关事务管理工作的通知' }),
    );
    expect(await repeatedSteps(changed)).toEqual(ALL);
  });

  it('repeats nothing when only what is not issued changed', async () => {
    const drafter = await given().office.as('drafter');
    const changed = succeeded(
      'category',
      await drafter.patchDocument(await returnedBySigner(), { category: '文件修改废止' }),
    );
    expect(await repeatedSteps(changed)).toEqual([]);
  });

  it('repeats what covers the verdicts when a verdict changed', async () => {
    const { office } = given();
    const bytes = docx(['正文。', '联系人电话：13800138000']);
    const first = await office.proactiveDraft({}, bytes);
    await office.settleFindings(first.id, 'drafter', 'mask');
    const drafter = await office.as('drafter');
    const atSigner = await office.advance(await drafter.document(first.id), 'signing');
    const returned = await office.fire(atSigner, 'deputy', RETURN);
    const [finding] = (await drafter.findings(first.id)).filter(({ kind }) => kind === 'mobile');
    succeeded('verdict', await drafter.putVerdict(first.id, finding!.id, 'keep', '公务值班电话，应当公开'));
    expect(await repeatedSteps(await drafter.document(first.id))).toEqual([
      'confidentiality_review',
      'disclosure_review',
    ]);
    expect(returned.state).toBe('drafting');
  });

  it('revives nothing when a change is taken back: the determination is a new row', async () => {
    const { office } = given();
    const returned = await returnedBySigner();
    const there = await office.determine(returned, WITHHELD);
    const back = await office.determine(there, { attribute: 'proactive' });
    const repeated = await repeatedSteps(back);
    expect(repeated).toEqual(expect.arrayContaining(['confidentiality_review', 'disclosure_review']));
  });

  it('voids every approval when the determination opens the document', async () => {
    const { office } = given();
    const closed = await office.advance(
      await office.determine(await office.draft(), WITHHELD),
      'disclosure_review',
    );
    const opened = await office.fire(closed, 'disclosure', {
      type: 'redetermine',
      attribute: 'proactive',
      reason: '内容应当公开',
    });
    expect(opened).toMatchObject({ attribute: 'proactive', state: 'section_review' });
    expect(Object.values(stepsOf(opened))).not.toContain('current');
  });

  it('keeps the approvals of the text when the determination closes it', async () => {
    const { office } = given();
    const open = await office.advance(await draft(), 'disclosure_review');
    const closed = await office.fire(open, 'disclosure', { type: 'redetermine', ...ON_REQUEST });
    expect(closed.state).toBe('confidentiality_review');
    expect(stepsOf(closed)).toMatchObject({ section_review: 'current', office_review: 'current' });
  });

  it('runs the rules of submit again at a redetermination', async () => {
    const { office } = given();
    const document = await office.advance(await draft(), 'disclosure_review');
    const answer = await office.attempt(document, 'disclosure', {
      type: 'redetermine',
      attribute: 'withheld',
      grounds: [],
      reason: '内部事务',
    });
    expect(refusalsOf(answer)).toContain('disclosure.ground_missing');
  });

  it('voids only the own and the target step when a reviewer returns to an earlier one', async () => {
    const { office } = given();
    const document = await office.advance(await draft(), 'disclosure_review');
    const back = await office.fire(document, 'disclosure', { ...RETURN, to: 'confidentiality_review' });
    expect(back.state).toBe('confidentiality_review');
    expect(stepsOf(back)).toMatchObject({ section_review: 'current', office_review: 'current' });
    const forth = await office.fire(back, 'secrecy', { type: 'approve' });
    expect(forth.state).toBe('disclosure_review');
  });

  it('does not return forward or to a step that is not on the way', async () => {
    const { office } = given();
    const document = await office.advance(await draft(), 'office_review');
    for (const to of ['signing', 'legality_review', 'published', 'nowhere']) {
      const answer = await office.attempt(document, 'office', { ...RETURN, to });
      expect([to, [409, 422].includes(answer.status)]).toEqual([to, true]);
    }
    expect(refusalsOf(await office.attempt(document, 'office', { type: 'return' }))).toEqual([
      'comment.missing',
    ]);
  });

  it('carries earlier approvals over a 文字修改, in the name of the reviewer', async () => {
    const { office } = given();
    const document = await office.advance(await draft(), 'office_review');
    const client = await office.as('office');
    const revised = succeeded(
      'revise',
      await client.revise(document, { bytes: plainDocx('（文字修改）') }, '仅改错别字'),
    );
    expect(revised.state).toBe('office_review');
    expect(revised.file!.sha256).not.toBe(document.file!.sha256);
    expect(stepsOf(revised)).toMatchObject({ section_review: 'current' });
    const signed = await office.advance(revised, 'registration');
    expect(signed.signedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const history = await (await office.as('auditor')).call('GET', `/api/documents/${document.id}/history`);
    expect(history.text).toContain('仅改错别字');
  });

  it('lets the drafter recall while nobody has acted, and not afterwards', async () => {
    const { office } = given();
    const submitted = await fire(await draft(), 'drafter', SUBMIT);
    const recalled = await fire(submitted, 'drafter', { type: 'recall' });
    expect(recalled.state).toBe('drafting');
    const again = await office.advance(recalled, 'office_review');
    const answer = await office.attempt(again, 'drafter', { type: 'recall' });
    expect(answer.status).toBe(409);
    expect(refusalsOf(answer)).not.toEqual([]);
  });

  it('changes no issued metadata and no file outside drafting', async () => {
    const { office } = given();
    const document = await fire(await draft(), 'drafter', SUBMIT);
    const drafter = await office.as('drafter');
    const answers = [
      await drafter.putFile(document, { bytes: plainDocx('换') }),
      await drafter.patchDocument(document, { title: '换标题' }),
      await drafter.postAttachment(document, 'attachment', { bytes: plainDocx('换') }),
      await drafter.putDisclosure(document, WITHHELD),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
    expect(await drafter.document(document.id)).toMatchObject({
      revision: document.revision,
      title: document.title,
    });
  });

  describe('the signature', () => {
    it('needs an opinion and the password', async () => {
      const { office } = given();
      const document = await office.advance(await draft(), 'signing');
      // A session of its own: the password of an earlier signature still counts in the other one.
      const deputy = await new Client(given().server.url).signIn('deputy');
      const wrong = await deputy.fire(document, { ...SIGN, password: 'wrong' });
      expect(refusalsOf(wrong)).toEqual(['signing.reauthentication_required']);
      const bare = await deputy.fire(document, { type: 'sign', opinion: 'agree' });
      expect(refusalsOf(bare)).toEqual(['signing.reauthentication_required']);
      const silent = await office.attempt(document, 'deputy', { type: 'sign', password: PASSWORD });
      expect(refusalsOf(silent)).toEqual(['signing.opinion_missing']);
      await deputy.demand('POST', '/api/session/confirm', { password: PASSWORD });
      const signed = await deputy.fire(document, { type: 'sign', opinion: 'circulated' });
      expect(signed.body.state).toBe('registration');
    });

    it('does not fall on a revision that the signer has not seen', async () => {
      const { office } = given();
      const seen = await office.advance(await draft(), 'signing');
      const returned = await office.fire(seen, 'deputy', RETURN);
      const drafter = await office.as('drafter');
      const changed = succeeded('file', await drafter.putFile(returned, { bytes: plainDocx('新内容') }));
      await office.advance(changed, 'signing');
      const answer = await office.attempt(seen, 'deputy', SIGN);
      expect([answer.status, answer.body.code]).toEqual([409, 'document.revision_conflict']);
    });

    it('is voided when the clerk finds a change of substance, and asked for again', async () => {
      const { office } = given();
      const signed = await office.advance(await draft(), 'registration');
      const back = await office.fire(signed, 'clerk', {
        type: 'return_to_signer',
        comment: '第三条须作实质修改',
      });
      expect(back.state).toBe('signing');
      expect(stepsOf(back)['signing']).not.toBe('current');
      expect((await office.fire(back, 'deputy', SIGN)).state).toBe('registration');
    });

    it('of an upward, important or normative document is the principal’s, after the deputy', async () => {
      const { office } = given();
      for (const flag of ['isUpward', 'isImportant', 'isNormative']) {
        const document = await office.advance(await office.proactiveDraft({ [flag]: true }), 'deputy_review');
        const atSigner = await office.fire(document, 'deputy', { type: 'approve' });
        expect(atSigner.state).toBe('signing');
        expect(refusalsOf(await office.attempt(atSigner, 'deputy', SIGN))).toContain('actor.not_permitted');
        expect((await office.fire(atSigner, 'principal', SIGN)).state).toBe('registration');
      }
    });
  });
});
