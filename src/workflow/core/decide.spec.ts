import { decide, reportSteps, type DocumentEvent, type State } from './index.js';
import {
  EDITS,
  factsOf,
  mustFire,
  newDocument,
  type DocumentModel,
} from '../../../test/model/support/document-model.js';
import { eventFor, forward, forwardTo, proposing, step } from '../../../test/model/support/journeys.js';
import { acting, PEOPLE, type PersonName } from '../../../test/model/support/office.js';

const NORMATIVE = {
  isNormative: true,
  countersignSectionIds: ['finance', 'general'],
} as const;

const by = (model: DocumentModel, name: PersonName, event: DocumentEvent): DocumentModel =>
  mustFire(model, acting(name), event);
const codesOf = (model: DocumentModel, name: PersonName, event: DocumentEvent): readonly string[] => {
  const decision = decide(model.state, factsOf(model, acting(name)), event);
  return decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : [];
};
const statusOf = (model: DocumentModel) =>
  Object.fromEntries(
    reportSteps(factsOf(model, acting('auditor'))).map(({ step, status }) => [step, status]),
  );

/** The states through which the ordinary events lead, in their order. */
const wayTo = (end: State, start: DocumentModel): readonly State[] => {
  const way: State[] = [];
  let model = start;
  while (model.state !== end) {
    const before = model.state;
    model = forward(model);
    if (model.state !== before) way.push(model.state);
  }
  return way;
};

describe('the ordinary way', () => {
  it('of an official document goes through the office to the signer, the register and the column', () => {
    expect(wayTo('published', newDocument())).toEqual([
      'section_review',
      'office_review',
      'confidentiality_review',
      'disclosure_review',
      'signing',
      'registration',
      'issuing',
      'awaiting_publication',
      'published',
    ]);
  });

  it('of a normative document has countersigning, legality and the deputy leader, and the principal signs', () => {
    expect(wayTo('signing', newDocument(NORMATIVE))).toEqual([
      'section_review',
      'countersigning',
      'office_review',
      'legality_review',
      'confidentiality_review',
      'disclosure_review',
      'deputy_review',
      'signing',
    ]);
  });

  it('of information is short and without number', () => {
    expect(wayTo('published', newDocument({ carrier: 'information' }))).toEqual([
      'section_review',
      'confidentiality_review',
      'disclosure_review',
      'signing',
      'awaiting_publication',
      'published',
    ]);
  });

  it('of a withheld document ends filed', () => {
    expect(wayTo('filed', { ...newDocument(), draft: 'withheld' }).at(-1)).toBe('filed');
  });
});

describe('approvals', () => {
  const returned = (): DocumentModel =>
    by(forwardTo('signing', newDocument(NORMATIVE)), 'principal', eventFor('return', newDocument()));

  it('survive a return without change: the document goes straight back', () => {
    expect(step(returned(), 'submit').state).toBe('signing');
  });

  it.each([
    ['file', (model: DocumentModel) => EDITS.screen(EDITS.upload(model))],
    ['title', EDITS.retitle],
  ] as const)('are all void after a changed %s', (_, edit) => {
    const model = step(edit(returned()), 'submit');
    expect(model.state).toBe('section_review');
    expect(Object.values(statusOf(model))).toEqual([...Array<string>(7).fill('void'), 'open']);
  });

  it('that cover the verdicts are void after a changed verdict, the others stay', () => {
    const model = step(EDITS.judge(returned()), 'submit');
    expect(model.state).toBe('confidentiality_review');
    expect(wayTo('signing', model)).toEqual(['disclosure_review', 'deputy_review', 'signing']);
  });

  it('are all void after an opening while drafting, and only the covering ones after a closing', () => {
    const signing = forwardTo('signing', newDocument());
    const closed = step(
      EDITS.close(by(signing, 'deputy', { type: 'return', comment: '不宜公开' })),
      'submit',
    );
    expect(closed.state).toBe('confidentiality_review');
    const back = by(closed, 'secrecy', { type: 'return', comment: '请主动公开' });
    const opened = step(EDITS.open(back), 'submit');
    expect(opened.state).toBe('section_review');
    expect(opened.approvals.every(({ revoked }) => revoked)).toBe(true);
  });

  it('of the returner and of the target step are void, later ones stay', () => {
    const model = by(forwardTo('deputy_review', newDocument(NORMATIVE)), 'deputy', {
      type: 'return',
      comment: '请办公室核对',
      to: 'office_review',
    });
    expect(model.state).toBe('office_review');
    expect(by(model, 'office', { type: 'approve' }).state).toBe('deputy_review');
  });

  it('go back no further than the route does', () => {
    const model = forwardTo('disclosure_review', newDocument());
    expect(codesOf(model, 'disclosure', { type: 'return', comment: 'x', to: 'legality_review' })).toEqual([
      'route.step_not_earlier',
    ]);
    expect(codesOf(model, 'disclosure', { type: 'return', comment: 'x', to: 'signing' })).toEqual([
      'route.step_not_earlier',
    ]);
  });

  it('are carried over by a revision that names who took responsibility', () => {
    const before = forwardTo('office_review', newDocument(NORMATIVE));
    const model = EDITS.screen(step(before, 'revise'));
    expect(model.state).toBe('office_review');
    expect(reportSteps(factsOf(model, acting('office')))[0]).toMatchObject({
      step: 'section_review',
      status: 'current',
      by: 'head',
      why: 'carried_over',
    });
    expect(model.approvals.at(-1)?.carriedOverById).toBe('office');
    expect(by(model, 'office', { type: 'approve' }).state).toBe('legality_review');
  });
});

describe('redetermine', () => {
  const underWay = (draft: 'proactive' | 'withheld'): DocumentModel =>
    forwardTo('disclosure_review', { ...newDocument(), draft });

  it('that opens voids every approval', () => {
    const before = underWay('withheld');
    const model = by(before, 'disclosure', {
      type: 'redetermine',
      determination: proposing(before, 'proactive'),
    });
    expect(model.state).toBe('section_review');
    expect(model.approvals.every(({ revoked }) => revoked)).toBe(true);
  });

  it('that closes repeats the steps that cover the determination', () => {
    const before = underWay('proactive');
    const model = by(before, 'disclosure', {
      type: 'redetermine',
      determination: proposing(before, 'withheld'),
    });
    expect(model.state).toBe('confidentiality_review');
  });

  it('stays where nothing before is void', () => {
    const before = forwardTo('office_review', newDocument());
    const determination = proposing(before, 'on_request');
    expect(by(before, 'office', { type: 'redetermine', determination }).state).toBe('office_review');
  });
});

describe('separation of duties', () => {
  const own = (): DocumentModel => newDocument({ drafterIds: ['everything'] });

  it.each([
    ['section_review', 'approve'],
    ['office_review', 'approve'],
    ['confidentiality_review', 'approve'],
    ['disclosure_review', 'approve'],
    ['signing', 'sign'],
    ['awaiting_publication', 'publish'],
  ] as const)('keeps the drafter who holds every role out of %s', (state, type) => {
    let model = by(own(), 'everything', { type: 'submit' });
    if (state !== model.state) model = forwardTo(state, model);
    expect(codesOf(model, 'everything', eventFor(type, model))).toEqual(['actor.is_drafter']);
  });

  it('binds the substitute and the person whose place they take', () => {
    const model = forwardTo('office_review', newDocument());
    const substitute = acting('clerk', 'office');
    const decision = decide(model.state, factsOf(model, substitute), { type: 'approve' });
    expect(decision).toMatchObject({ actingAs: { actorId: 'clerk', onBehalfOfId: 'office' } });
    const drafting = acting('drafter', 'office');
    expect(decide(model.state, factsOf(model, drafting), { type: 'approve' })).toMatchObject({
      refusals: [{ code: 'actor.is_drafter' }],
    });
    const reviewed = forwardTo('awaiting_publication', newDocument());
    const absent = acting('clerk', 'secrecy', 'publisher');
    expect(decide(reviewed.state, factsOf(reviewed, absent), { type: 'publish' }).kind).toBe('accepted');
    const reviewer = acting('secrecy', 'publisher');
    expect(decide(reviewed.state, factsOf(reviewed, reviewer), { type: 'publish' })).toMatchObject({
      refusals: [{ code: 'actor.reviewed_confidentiality' }],
    });
  });

  it('takes the capacity in which the caller may act', () => {
    const model = forwardTo('signing', newDocument());
    const decision = decide(model.state, factsOf(model, acting('principal', 'office', 'deputy')), {
      type: 'sign',
      opinion: 'agree',
    });
    expect(decision).toMatchObject({ actingAs: { actorId: 'principal', onBehalfOfId: 'deputy' } });
  });

  it('gives the step of a head who drafted to the deputy leader in charge', () => {
    const people = Object.values(PEOPLE).filter(({ personId }) => personId !== 'everything');
    const head = { ...PEOPLE.head, roles: ['section_head', 'drafter'] as const };
    const drafted: DocumentModel = { ...newDocument({ drafterIds: ['head'] }), people };
    const model = mustFire(drafted, { ...head, substitutesFor: [] }, { type: 'submit' });
    expect(codesOf(model, 'head', { type: 'approve' })).toEqual(['actor.is_drafter']);
    expect(codesOf(model, 'head2', { type: 'approve' })).toEqual(['actor.not_permitted']);
    expect(by(model, 'deputy', { type: 'approve' }).state).toBe('office_review');
  });

  it('names every step that nobody could ever do', () => {
    const without = (...roles: readonly string[]): DocumentModel => ({
      ...newDocument(NORMATIVE),
      people: Object.values(PEOPLE).filter(
        (person) => person.personId !== 'everything' && !person.roles.some((role) => roles.includes(role)),
      ),
    });
    const model = without('office_reviewer', 'section_head', 'secrecy_reviewer');
    const decision = decide('drafting', factsOf(model, acting('drafter')), { type: 'submit' });
    expect(decision.kind === 'refused' && decision.refusals).toMatchObject([
      { code: 'route.no_actor', detail: { step: 'section_review' } },
      { code: 'route.no_actor', detail: { step: 'countersigning', sectionId: 'finance' } },
      { code: 'route.no_actor', detail: { step: 'countersigning', sectionId: 'general' } },
      { code: 'route.no_actor', detail: { step: 'office_review' } },
      { code: 'route.no_actor', detail: { step: 'confidentiality_review' } },
      { code: 'route.no_actor', detail: { step: 'awaiting_publication' } },
    ]);
  });
});

describe('countersigning', () => {
  const open = (): DocumentModel => forwardTo('countersigning', newDocument(NORMATIVE));
  const disagree = { type: 'countersign', opinion: 'disagree', comment: '经费未落实' } as const;

  it('waits for every named section, in any order, and a disagreement is an answer', () => {
    const first = by(open(), 'head3', disagree);
    expect(first.state).toBe('countersigning');
    expect(by(first, 'head2', { type: 'countersign', opinion: 'agree' }).state).toBe('office_review');
  });

  it('takes one answer a section', () => {
    const first = by(open(), 'head3', { type: 'countersign', opinion: 'agree' });
    expect(codesOf(first, 'head3', disagree)).toEqual(['countersigning.already_answered']);
    expect(codesOf(first, 'head', disagree)).toEqual(['actor.not_permitted']);
  });

  it("is the deputy leader's where the head drafted", () => {
    const people = Object.values(PEOPLE).filter(({ personId }) => personId !== 'everything');
    const model: DocumentModel = {
      ...open(),
      people,
      document: { ...open().document, drafterIds: ['drafter', 'head2'] },
    };
    expect(codesOf(model, 'head2', { type: 'countersign', opinion: 'agree' })).toEqual(['actor.is_drafter']);
    const answered = by(model, 'deputy', { type: 'countersign', opinion: 'agree' });
    expect(answered.approvals.at(-1)).toMatchObject({ sectionId: 'finance', actorId: 'deputy' });
  });
});

describe('the exits', () => {
  it('recall ends with the first act of anybody', () => {
    const submitted = step(newDocument(), 'submit');
    expect(step(submitted, 'recall').state).toBe('drafting');
    expect(codesOf(step(submitted, 'approve'), 'drafter', { type: 'recall' })).toEqual([
      'workflow.already_acted_on',
    ]);
  });

  it('a ruling against disclosure forbids proactive', () => {
    const pending = step(forwardTo('confidentiality_review', newDocument()), 'escalate');
    const ruled = by(pending, 'secrecy', {
      ...(eventFor('ruling', pending) as Extract<DocumentEvent, { type: 'ruling' }>),
      outcome: 'must_not_disclose',
    });
    expect(ruled.state).toBe('confidentiality_review');
    expect(codesOf(ruled, 'secrecy', { type: 'approve' })).toEqual(['disclosure.ruling_forbids']);
  });

  it('a doubt about secrecy isolates', () => {
    const model = by(forwardTo('confidentiality_review', newDocument()), 'secrecy', {
      type: 'escalate',
      doubt: 'secrecy',
      comment: '存疑',
    });
    expect([model.state, model.isIsolated]).toEqual(['isolated', true]);
  });

  it('the clerk sends a document back to the signer, whose signature is void', () => {
    const model = step(forwardTo('registration', newDocument()), 'return_to_signer');
    expect([model.state, model.document.signedOn]).toEqual(['signing', null]);
    expect(statusOf(model)['signing']).toBe('void');
    expect(forwardTo('registration', model).document.signedOn).toBe('2026-03-02');
  });

  it('the publisher returns an unfit copy: number and issue stay, unchanged verdicts need no new signature', () => {
    const model = step(forwardTo('awaiting_publication', newDocument()), 'return');
    expect(model.state).toBe('confidentiality_review');
    expect(step(model, 'approve').state).toBe('awaiting_publication');
    const changed = EDITS.judge(model);
    expect(wayTo('awaiting_publication', changed)).toEqual([
      'disclosure_review',
      'signing',
      'awaiting_publication',
    ]);
    expect(codesOf(changed, 'secrecy', { type: 'return', comment: 'x' })).toEqual(['workflow.bundle_frozen']);
    expect(codesOf(changed, 'office', { type: 'void', comment: 'x' })).toEqual(['workflow.bundle_frozen']);
  });

  it('a withdrawn document is reviewed and signed again', () => {
    const model = step(step(forwardTo('published', newDocument()), 'withdraw'), 'reinstate');
    expect([model.state, ...wayTo('published', model)]).toEqual([
      'confidentiality_review',
      'signing',
      'awaiting_publication',
      'published',
    ]);
  });

  it('an adjustment takes force with its signature, and a return leaves everything as it was', () => {
    const filed = forwardTo('filed', { ...newDocument(), draft: 'withheld' });
    const proposed = step(filed, 'propose_disclosure');
    const returned = by(proposed, 'secrecy', { type: 'return', comment: '仍有风险' });
    expect([returned.state, returned.determination, returned.proposal]).toEqual([
      'filed',
      filed.determination,
      null,
    ]);
    const open = forwardTo('awaiting_publication', proposed);
    expect(open.determination?.attribute).toBe('proactive');
    expect(step(open, 'publish').state).toBe('published');
    expect(statusOf(open)).toMatchObject({ confidentiality_review: 'current', signing: 'current' });
    const back = step(open, 'return');
    expect(wayTo('awaiting_publication', back)).toEqual([
      'disclosure_review',
      'signing',
      'awaiting_publication',
    ]);
  });

  it('a closure of what was withdrawn ends filed', () => {
    const withdrawn = step(forwardTo('published', newDocument()), 'withdraw');
    expect(forwardTo('filed', step(withdrawn, 'propose_closure')).determination?.attribute).toBe('withheld');
  });

  it('an isolation ends by two persons with one decision', () => {
    const isolated = step(forwardTo('published', newDocument()), 'isolate');
    const release = eventFor('release', isolated) as Extract<DocumentEvent, { type: 'release' }>;
    expect(codesOf(isolated, 'principal', release)).toEqual(['actor.not_permitted']);
    const proposed = by(isolated, 'secrecy', release);
    expect(proposed.state).toBe('isolated');
    expect(codesOf(proposed, 'principal', { ...release, reference: '另一件' })).toEqual([
      'isolation.confirmation_differs',
    ]);
    const both = mustFire(isolated, acting('everything'), release);
    expect(codesOf(both, 'everything', release)).toEqual(['actor.is_proposer']);
    const released = by(proposed, 'principal', release);
    expect([released.state, released.isIsolated]).toEqual(['confidentiality_review', false]);
    expect(statusOf(released)['confidentiality_review']).toBe('void');
  });

  it('an erasure leaves a stub', () => {
    const isolated = step(forwardTo('section_review', newDocument()), 'isolate');
    const erased = step(step(isolated, 'erase'), 'erase');
    expect([erased.state, erased.isErased, erased.file]).toEqual(['voided', true, 0]);
  });

  it('a draft without determination that was isolated is drafted on after the release', () => {
    const isolated = step({ ...newDocument(), draft: null }, 'isolate');
    expect(step(step(isolated, 'release'), 'release').state).toBe('drafting');
  });
});
