import type { Problem } from '../support/contract.js';
import { NOT_APPLICABLE, THIRD_PARTY, WITHHELD } from '../support/disclosures.js';
import { plainDocx } from '../support/docx.js';
import { refusalsOf } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';

describeOnEachServer('refusals and conflicts', (given) => {
  it('an event that the state does not know is refused by name', async () => {
    const { office } = given();
    const document = await office.proactiveDraft();
    expect(refusalsOf(await office.attempt(document, 'drafter', { type: 'recall' }))).toEqual([
      'workflow.event_not_allowed',
    ]);
    const voided = await office.fire(document, 'drafter', { type: 'void' });
    for (const type of ['isolate', 'approve', 'return']) {
      const answer = await office.attempt(voided, 'secrecy', { type, comment: '意见' });
      expect([type, answer.status]).toEqual([type, 409]);
    }
  });

  it('a stale revision is told both revisions', async () => {
    const { office } = given();
    const first = await office.draft();
    const second = await office.determine(first);
    const drafter = await office.as('drafter');
    for (const answer of [
      await drafter.fire(first, { type: 'submit' }),
      await drafter.putDisclosure(first, WITHHELD),
      await drafter.patchDocument(first, { title: '改' }),
      await drafter.putFile(first, { bytes: plainDocx('改') }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([409, 'document.revision_conflict']);
      expect(Object.values(answer.body.detail ?? {})).toEqual(
        expect.arrayContaining([first.revision, second.revision]),
      );
    }
  });

  it.each([
    ['no revision', { type: 'submit', revision: undefined }, 'revision'],
    ['a revision in words', { type: 'submit', revision: 'first' }, 'revision'],
    ['an unknown event', { type: 'publish_everything' }, 'type'],
    ['an unknown field', { type: 'submit', hurry: true }, 'hurry'],
    ['a comment that is no text', { type: 'void', comment: 7 }, 'comment'],
    ['an unknown reason code', { type: 'withdraw', reasonCode: 'dislike', explanation: '无' }, 'reasonCode'],
    [
      'an impossible day',
      { type: 'ruling', organ: '局', reference: '1号', outcome: 'may_disclose', date: '2026-02-30' },
      'date',
    ],
  ])('answers 422 with the field for %s', async (_, event, field) => {
    const { office } = given();
    const document = await office.draft();
    const answer = await office.attempt(document, 'drafter', event);
    expect(answer.status).toBe(422);
    expect((answer.body.fields ?? []).map((one) => one.field)).toContain(field);
  });

  it('a wrong file or no document answers in the same form', async () => {
    const drafter = await given().office.as('drafter');
    for (const [method, path, status] of [
      ['GET', '/api/documents/00000000-0000-7000-8000-000000000000', 404],
      ['GET', '/api/nothing-here', 404],
      ['POST', '/api/documents/00000000-0000-7000-8000-000000000000/events', 404],
    ] as const) {
      const answer = await drafter.call<Problem>(
        method,
        path,
        method === 'POST' ? { type: 'submit', revision: 1 } : undefined,
      );
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(answer.body).toMatchObject({
        status,
        code: expect.any(String),
        title: expect.any(String),
        requestId: expect.any(String),
      });
    }
    const broken = await fetch(`${given().server.url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: given().server.url },
      body: '{"username": ',
    });
    expect(broken.status).toBe(422);
    expect(((await broken.json()) as Problem).code).toBe('request.malformed');
  });

  it('the drafter does not approve the own document', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'section_review');
    const answer = await office.attempt(document, 'drafter', { type: 'approve' });
    expect([403, 409]).toContain(answer.status);
  });

  it('a comment is asked for where one is needed', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'section_review');
    expect(refusalsOf(await office.attempt(document, 'head', { type: 'return' }))).toEqual([
      'comment.missing',
    ]);
    expect(refusalsOf(await office.attempt(document, 'head', { type: 'return', comment: '　' }))).toEqual([
      'comment.missing',
    ]);
    expect(refusalsOf(await office.attempt(document, 'office', { type: 'void' }))).toEqual([
      'comment.missing',
    ]);
    expect(refusalsOf(await office.attempt(document, 'secrecy', { type: 'isolate' }))).toEqual([
      'comment.missing',
    ]);
  });

  it('after a ruling that it must not be disclosed, proactive is refused', async () => {
    const { office } = given();
    const review = await office.advance(await office.proactiveDraft(), 'confidentiality_review');
    const pending = await office.fire(review, 'secrecy', {
      type: 'escalate',
      doubt: 'disclosure',
      comment: '能否公开不能确定',
    });
    expect(pending.state).toBe('ruling_pending');
    const ruled = await office.fire(pending, 'secrecy', {
      type: 'ruling',
      organ: '区保密局',
      reference: '张保函〔2026〕3号',
      outcome: 'must_not_disclose',
      date: '2026-11-20',
    });
    expect(ruled.state).toBe('confidentiality_review');
    expect(refusalsOf(await office.attempt(ruled, 'secrecy', { type: 'approve' }))).toContain(
      'disclosure.ruling_forbids',
    );
    const closed = await office.fire(ruled, 'secrecy', {
      type: 'redetermine',
      reason: '按确定意见',
      ...WITHHELD,
    });
    const reopened = await office.attempt(closed, 'secrecy', {
      type: 'redetermine',
      attribute: 'proactive',
      reason: '改',
    });
    expect(refusalsOf(reopened)).toContain('disclosure.ruling_forbids');
    expect((await office.advance(closed, 'filed')).attribute).toBe('withheld');
  });

  it('what a third party’s rights closed is not opened without consent', async () => {
    const { office } = given();
    const document = await office.advance(
      await office.determine(await office.draft(), THIRD_PARTY),
      'disclosure_review',
    );
    const open = { type: 'redetermine', attribute: 'proactive', reason: '应当公开' };
    expect(refusalsOf(await office.attempt(document, 'disclosure', open))).toContain(
      'disclosure.third_party_consent_missing',
    );
  });

  it('nothing is published without its place in the column', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({ category: undefined });
    const answer = await office.attempt(draft, 'drafter', { type: 'submit' });
    const document =
      answer.status === 200 ? await office.advance(answer.body, 'awaiting_publication') : undefined;
    const codes = document
      ? refusalsOf(await office.attempt(document, 'publisher', { type: 'publish' }))
      : refusalsOf(answer);
    expect(codes).toContain('publication.category_missing');
  });

  it('every refusal has its sentence', async () => {
    const { office } = given();
    const answer = await office.attempt(
      await office.draft({ isPolicy: true, isNormative: true }),
      'drafter',
      { type: 'submit' },
    );
    expect(answer.body.refusals!.length).toBeGreaterThan(0);
    for (const { code, message } of answer.body.refusals!) {
      expect([code, /[\u4e00-\u9fff]/.test(message)]).toEqual([code, true]);
    }
  });

  it('what a label of an action promises, the event keeps', async () => {
    const { office } = given();
    const document = await office.advance(
      await office.determine(await office.draft(), NOT_APPLICABLE),
      'section_review',
    );
    const view = await (await office.as('head')).document(document.id);
    const approve = view.availableActions.find(({ type }) => type === 'approve');
    expect(approve).toMatchObject({ allowed: true, refusals: [] });
    const other = await (await office.as('office')).document(document.id);
    expect(other.availableActions.find(({ type }) => type === 'approve')?.allowed ?? false).toBe(false);
  });
});
