import { Client } from '../support/client.js';
import type { DocumentView } from '../support/contract.js';
import { plainDocx } from '../support/docx.js';
import { CATEGORY, refusalsOf, succeeded } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { Administration, dayFromToday, NEW_PASSWORD } from '../support/people.js';

const EVERY_ROLE = [
  'drafter',
  'section_head',
  'office_reviewer',
  'legal_reviewer',
  'secrecy_reviewer',
  'disclosure_officer',
  'deputy_leader',
  'principal',
  'clerk',
  'publisher',
];

describeOnEachServer('separation is by person, not by role', (given) => {
  const administration = () => new Administration(given().office);
  const draftBy = async (client: Client, metadata: object = {}): Promise<DocumentView> => {
    const created = succeeded(
      'create',
      await client.postDocument(
        { title: '关于一人多岗的通知', genre: '通知', category: CATEGORY, ...metadata },
        { bytes: plainDocx() },
      ),
    );
    return succeeded('disclosure', await client.putDisclosure(created, { attribute: 'proactive' }));
  };

  it('the drafter who holds every role neither reviews, signs nor publishes the own document', async () => {
    const { office } = given();
    await administration().addPerson('everything', EVERY_ROLE, '组织人事科');
    const everything = await administration().signedIn('everything');
    const attempts: [string, object][] = [
      ['section_review', { type: 'approve' }],
      ['office_review', { type: 'approve' }],
      ['legality_review', { type: 'approve' }],
      ['confidentiality_review', { type: 'approve' }],
      ['disclosure_review', { type: 'approve' }],
      ['deputy_review', { type: 'approve' }],
      ['signing', { type: 'sign', opinion: 'agree', password: NEW_PASSWORD }],
      ['awaiting_publication', { type: 'publish' }],
    ];
    let document = await draftBy(everything, { isNormative: true });
    document = succeeded('submit', await everything.fire(document, { type: 'submit' }));
    for (const [state, event] of attempts) {
      document = await office.advance(document, state, {
        deputy_review: ['deputy', { type: 'approve' }],
        signing: ['principal', { type: 'sign', opinion: 'agree', password: 'xianding-demo' }],
      });
      const answer = await everything.fire(document, event as { type: string });
      expect([state, answer.status]).toEqual([state, 409]);
      expect([state, refusalsOf(answer)]).toEqual([state, expect.arrayContaining(['actor.is_drafter'])]);
    }
    expect((await office.advance(document, 'published')).state).toBe('published');
  });

  it('nor does somebody who uploaded a version of it', async () => {
    const { office } = given();
    await administration().addPerson('second', ['drafter', 'secrecy_reviewer'], '组织人事科');
    const second = await administration().signedIn('second');
    const draft = await office.proactiveDraft();
    const changed = succeeded('file', await second.putFile(draft, { bytes: plainDocx('第二人修改') }));
    const document = await office.advance(changed, 'confidentiality_review');
    expect(refusalsOf(await second.fire(document, { type: 'approve' }))).toContain('actor.is_drafter');
  });

  it('whoever made the confidentiality review does not publish', async () => {
    const { office } = given();
    await administration().addPerson('keeper', ['secrecy_reviewer', 'publisher'], '办公室');
    const keeper = await administration().signedIn('keeper');
    const document = await office.advance(await office.proactiveDraft(), 'confidentiality_review');
    const reviewed = succeeded('review', await keeper.fire(document, { type: 'approve' }));
    const waiting = await office.advance(reviewed, 'awaiting_publication');
    await office.untilAllowed(waiting.id, 'publisher', 'publish');
    expect(refusalsOf(await keeper.fire(waiting, { type: 'publish' }))).toEqual([
      'actor.reviewed_confidentiality',
    ]);
    expect((await office.fire(waiting, 'publisher', { type: 'publish' })).state).toBe('published');
  });

  it('nor does somebody who returned it there, or judged one of its findings', async () => {
    const { office } = given();
    await administration().addPerson('returner', ['secrecy_reviewer', 'publisher'], '办公室');
    await administration().addPerson('judge', ['secrecy_reviewer', 'publisher'], '办公室');
    const returner = await administration().signedIn('returner');
    const judge = await administration().signedIn('judge');
    const draft = await office.proactiveDraft({}, plainDocx('联系人电话：13905330001。'));
    const first = await office.advance(draft, 'confidentiality_review');
    succeeded('return', await returner.fire(first, { type: 'return', comment: '请核对' }));
    const again = await office.advance(await judge.document(first.id), 'confidentiality_review');
    const [finding] = await judge.findings(again.id);
    await judge.demand('PUT', `/api/documents/${again.id}/findings/${finding!.id}`, {
      verdict: 'mask',
      reason: '个人电话',
    });
    const waiting = await office.advance(again, 'awaiting_publication');
    await office.untilAllowed(waiting.id, 'publisher', 'publish');
    for (const one of [returner, judge]) {
      expect(refusalsOf(await one.fire(waiting, { type: 'publish' }))).toEqual([
        'actor.reviewed_confidentiality',
      ]);
    }
    expect((await office.fire(waiting, 'publisher', { type: 'publish' })).state).toBe('published');
  });

  it('the step of a head who drafts goes to the deputy leader in charge', async () => {
    const { office } = given();
    await administration().setRoles('head2', ['section_head', 'drafter']);
    const head = await new Client(given().server.url).signIn('head2');
    const submitted = succeeded('submit', await head.fire(await draftBy(head), { type: 'submit' }));
    expect(submitted.state).toBe('section_review');
    expect(refusalsOf(await head.fire(submitted, { type: 'approve' }))).toContain('actor.is_drafter');
    expect((await office.fire(submitted, 'deputy', { type: 'approve' })).state).toBe('office_review');
  });

  describe('a substitute', () => {
    it('acts in the absent person’s place, and both names are on record', async () => {
      const { office } = given();
      await administration().substitute('legal', 'auditor', dayFromToday(-1), dayFromToday(1));
      await administration().substitute('office', 'legal', dayFromToday(-1), dayFromToday(1));
      const document = await office.advance(await office.proactiveDraft(), 'office_review');
      const approved = await office.fire(document, 'legal', { type: 'approve' });
      expect(approved.state).toBe('confidentiality_review');
      const history = await (await office.as('clerk')).call('GET', `/api/documents/${document.id}/history`);
      expect(history.text).toContain(await administration().personId('legal'));
      expect(history.text).toContain(await administration().personId('office'));
    });

    it('is nobody any more when the period is over, or before it begins', async () => {
      const { office } = given();
      await administration().substitute('disclosure', 'head3', dayFromToday(-9), dayFromToday(-1));
      await administration().substitute('disclosure', 'head3', dayFromToday(1), dayFromToday(9));
      const document = await office.advance(await office.proactiveDraft(), 'disclosure_review');
      const answer = await office.attempt(document, 'head3', { type: 'approve' });
      expect([403, 404, 409]).toContain(answer.status);
    });

    it('of the drafter is bound like the drafter, and a drafter cannot hide behind one', async () => {
      const { office } = given();
      await administration().addPerson('both', ['drafter', 'disclosure_officer'], '组织人事科');
      await administration().substitute('both', 'publisher', dayFromToday(-1), dayFromToday(1));
      const both = await administration().signedIn('both');
      const submitted = succeeded('submit', await both.fire(await draftBy(both), { type: 'submit' }));
      const document = await office.advance(submitted, 'disclosure_review');
      const answer = await office.attempt(document, 'publisher', { type: 'approve' });
      expect(refusalsOf(answer)).toContain('actor.is_drafter');
    });
  });

  it('submit is refused, naming the step, when nobody could ever do it', async () => {
    const { office } = given();
    await administration().setRoles('legal', ['auditor']);
    await administration().setRoles('everything', ['drafter']);
    const draft = await office.proactiveDraft({ isNormative: true });
    const answer = await office.attempt(draft, 'drafter', { type: 'submit' });
    const [refusal] = (answer.body.refusals ?? []).filter(({ code }) => code === 'route.no_actor');
    expect(JSON.stringify(refusal?.detail)).toContain('legality_review');
    await administration().setRoles('legal', ['legal_reviewer']);
    const again = await (await office.as('drafter')).document(draft.id);
    expect((await office.fire(again, 'drafter', { type: 'submit' })).state).toBe('section_review');
  });
});
