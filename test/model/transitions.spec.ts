import { readFileSync } from 'node:fs';
import {
  decide,
  EVENT_TYPES,
  isBodyRule,
  ROLES,
  RULES,
  STATES,
  transitionsOf,
  transitionTable,
  type Actor,
  type DocumentEvent,
  type Facts,
  type RuleName,
  type State,
} from '../../src/workflow/core/index.js';
import { factsOf, type DocumentModel } from './support/document-model.js';
import { doerOf, documentIn, eventFor, step } from './support/journeys.js';
import { acting, PEOPLE, type PersonName } from './support/office.js';

const golden = JSON.parse(
  readFileSync(new URL('./golden/transitions.json', import.meta.url), 'utf8'),
) as unknown;

describe('the golden table', () => {
  it('is what the machine says', () => expect(transitionTable()).toEqual(golden));
});

const TRANSITIONS = STATES.flatMap(transitionsOf).map((transition) => ({
  ...transition,
  name: `${transition.state} · ${transition.event}`,
}));

/** A situation in which nothing speaks against the event. */
interface Allowed {
  readonly model: DocumentModel;
  readonly facts: Facts;
  readonly event: DocumentEvent;
}

const allowedFor = (state: State, type: DocumentEvent['type']): Allowed => {
  let model = documentIn(state, type === 'propose_closure' ? { isNormative: false } : {});
  if (type === 'erase' || type === 'release') {
    model = { ...model, document: { ...model.document, isolationProposal: pendingOf(type) } };
  }
  if (type.endsWith('_recorded_signature')) model = step(model, 'record_signature');
  if (type === 'recall') {
    model = { ...model, document: { ...model.document, actedOnSinceSubmit: false } };
  }
  return { model, facts: factsOf(model, acting(doerOf(model, type))), event: eventFor(type, model) };
};

const pendingOf = (type: 'release' | 'erase'): NonNullable<Facts['document']['isolationProposal']> => ({
  type,
  organ: '区保密行政管理部门',
  reference: '张密函〔2026〕3号',
  date: '2026-03-02',
  proposedById: 'secrecy',
  proposedOnBehalfOfId: null,
});

type Break = (situation: Allowed) => Partial<Allowed>;

const facts =
  (change: (before: Facts) => Partial<Facts>): Break =>
  (situation) => ({
    facts: { ...situation.facts, ...change(situation.facts) },
  });
const document = (change: Partial<Facts['document']>): Break =>
  facts((before) => ({ document: { ...before.document, ...change } }));
const actor = (change: (before: Actor) => Actor): Break =>
  facts((before) => ({ actor: change(before.actor) }));
const event =
  (change: { readonly [key: string]: unknown }): Break =>
  (situation) => ({
    event: { ...situation.event, ...change } as DocumentEvent,
  });
const determination =
  (change: Partial<NonNullable<Facts['determination']>>): Break =>
  (situation) => {
    const { proposal, determination: present } = situation.facts;
    return {
      facts: {
        ...situation.facts,
        determination: present && (proposal ? present : { ...present, ...change }),
        proposal: proposal && {
          ...proposal,
          determination: { ...proposal.determination, ...change },
        },
      },
    };
  };
const newDetermination =
  (change: { readonly [key: string]: unknown }): Break =>
  (situation) => ({
    event: {
      ...situation.event,
      determination: {
        ...('determination' in situation.event ? situation.event.determination : {}),
        ...change,
      },
    } as DocumentEvent,
  });
const withoutRoles = actor((before) => ({ ...before, roles: [] }));
const asDrafter: Break = (situation) => document({ drafterIds: [situation.facts.actor.personId] })(situation);
const incomplete = { refusals: [{ code: 'disclosure.ground_missing' }] };
const revoke = (step: string): Break =>
  facts((before) => ({
    approvals: before.approvals.map((row) => (row.step === step ? { ...row, revoked: true } : row)),
  }));

type Pending = NonNullable<Facts['recordedSignature']>;
const pending = (change: Partial<Pending>): Break =>
  facts((before) => ({
    recordedSignature: before.recordedSignature && { ...before.recordedSignature, ...change },
  }));
const signedBy =
  (signer: Actor): Break =>
  (situation) => ({
    ...pending({ signer })(situation),
    ...(situation.event.type === 'record_signature' && event({ signer })(situation)),
  });
const signerIn = ({ facts: { recordedSignature }, event: tried }: Allowed): PersonName =>
  ((tried.type === 'record_signature' ? tried.signer : recordedSignature?.signer)?.personId ??
    'nobody') as PersonName;

/** How to break one rule and nothing else, and the refusal that follows. */
const BREAKS: Readonly<Record<RuleName, { readonly how: Break; readonly code: string }>> = {
  actorIsDrafter: { how: document({ drafterIds: ['somebody'] }), code: 'actor.not_permitted' },
  actorHoldsStep: { how: withoutRoles, code: 'actor.not_permitted' },
  actorAnswersForSection: { how: withoutRoles, code: 'actor.not_permitted' },
  actorIsOfficeReviewer: { how: withoutRoles, code: 'actor.not_permitted' },
  actorIsSecrecyReviewer: { how: withoutRoles, code: 'actor.not_permitted' },
  actorIsDisclosureOfficer: { how: withoutRoles, code: 'actor.not_permitted' },
  actorIsClerk: { how: withoutRoles, code: 'actor.not_permitted' },
  actorIsPublisher: { how: withoutRoles, code: 'actor.not_permitted' },
  actorConfirmsRecordedSignature: { how: withoutRoles, code: 'actor.not_permitted' },
  confirmerIsNotRecorder: {
    how: (situation) => pending({ recordedById: situation.facts.actor.personId })(situation),
    code: 'actor.is_recorder',
  },
  recorderIsNotDrafter: { how: asDrafter, code: 'actor.is_drafter' },
  confirmerIsNotDrafter: { how: asDrafter, code: 'actor.is_drafter' },
  noRecordedSignatureIsPending: {
    how: facts(({ actor: signer, fingerprints }) => ({
      recordedSignature: {
        id: 'r',
        signer,
        onBehalfOfId: null,
        opinion: 'agree',
        comment: null,
        signedOn: '2026-03-02',
        recordedById: 'clerk',
        recordedOnBehalfOfId: null,
        ...fingerprints,
      },
    })),
    code: 'recorded_signature.already_pending',
  },
  recordedSignatureIsPending: {
    how: facts(() => ({ recordedSignature: null })),
    code: 'recorded_signature.none_pending',
  },
  paperSignerHoldsStep: { how: signedBy(acting('head')), code: 'recorded_signature.signer_not_permitted' },
  paperSignerIsNotDrafter: {
    how: (situation) => document({ drafterIds: [signerIn(situation)] })(situation),
    code: 'recorded_signature.signer_is_drafter',
  },
  recorderIsNotSigner: {
    how: (situation) => {
      const signer = { ...acting(signerIn(situation)), roles: ROLES };
      return { ...facts(() => ({ actor: signer }))(situation), ...event({ signer })(situation) };
    },
    code: 'recorded_signature.recorder_is_signer',
  },
  recordedSignatureCoversThis: { how: pending({ bundle: 'another' }), code: 'recorded_signature.outdated' },
  paperDateIsNotAhead: { how: event({ signedOn: '2026-03-03' }), code: 'recorded_signature.date_in_future' },
  paperDateFollowsArrival: {
    how: event({ signedOn: '2026-03-01' }),
    code: 'recorded_signature.date_too_early',
  },
  actorProposesOrConfirms: { how: withoutRoles, code: 'actor.not_permitted' },
  confirmerIsNotProposer: {
    how: (situation) => {
      const pending = situation.facts.document.isolationProposal;
      const proposedById = situation.facts.actor.personId;
      return document({ isolationProposal: pending && { ...pending, proposedById } })(situation);
    },
    code: 'actor.is_proposer',
  },
  reviewerIsNotDrafter: { how: asDrafter, code: 'actor.is_drafter' },
  signerIsNotDrafter: { how: asDrafter, code: 'actor.is_drafter' },
  publisherIsNotDrafter: { how: asDrafter, code: 'actor.is_drafter' },
  publisherDidNotReviewConfidentiality: {
    how: facts((before) => ({
      approvals: before.approvals.map((row) =>
        row.step === 'confidentiality_review' ? { ...row, actorId: before.actor.personId } : row,
      ),
    })),
    code: 'actor.reviewed_confidentiality',
  },
  fileIsPresent: { how: document({ hasFile: false }), code: 'draft.file_missing' },
  noteAgrees: { how: document({ noteContradicts: true }), code: 'draft.note_contradicts' },
  attributeIsDetermined: {
    how: facts(() => ({ determination: null })),
    code: 'disclosure.attribute_missing',
  },
  attributeIsProactive: {
    how: determination({ attribute: 'on_request' }),
    code: 'publication.not_proactive',
  },
  determinationIsComplete: { how: determination(incomplete), code: 'disclosure.ground_missing' },
  normativeIsProactive: {
    how: (situation) => {
      const closed = { ...situation, ...determination({ attribute: 'on_request' })(situation) };
      // the signer of a normative document is the principal
      const signer = { ...closed.facts, actor: acting('principal') };
      const isSignedByDeputy = closed.facts.actor.personId === 'deputy' && closed.event.type === 'sign';
      const paper = { ...closed, ...signedBy(acting('principal'))(closed) };
      return {
        ...(closed.event.type === 'record_signature' && { event: paper.event }),
        ...document({ isNormative: true })(isSignedByDeputy ? { ...closed, facts: signer } : paper),
      };
    },
    code: 'disclosure.must_be_proactive',
  },
  rulingAllowsDisclosure: {
    how: document({ ruling: 'must_not_disclose' }),
    code: 'disclosure.ruling_forbids',
  },
  interpretationIsPresent: { how: document({ hasInterpretation: false }), code: 'interpretation.missing' },
  proactiveHasNoOpenBlock: {
    how: facts((before) => ({ screening: { ...before.screening, unresolvedBlock: 1 } })),
    code: 'screening.findings_unresolved',
  },
  everyStepHasSomebody: {
    how: facts((before) => ({
      people: before.people.filter(({ roles }) => !roles.includes('legal_reviewer')),
    })),
    code: 'route.no_actor',
  },
  screeningIsCurrent: {
    how: facts((before) => ({ screening: { ...before.screening, current: false } })),
    code: 'screening.not_current',
  },
  findingsAreResolved: {
    how: facts((before) => ({ screening: { ...before.screening, unresolvedWarn: 1 } })),
    code: 'screening.findings_unresolved',
  },
  removalsMakeItPartial: {
    how: facts((before) => ({ removals: { ...before.removals, present: 1, marked: 1 } })),
    code: 'disclosure.extent_not_partial',
  },
  removalsAreSettled: {
    how: facts((before) => ({ removals: { ...before.removals, repeatsUnseen: 1 } })),
    code: 'removal.repeats_unseen',
  },
  removalsAreSeen: {
    how: facts((before) => ({ removals: { ...before.removals, fingerprint: 'f'.repeat(64) } })),
    code: 'signing.removals_unseen',
  },
  nobodyActedSinceSubmit: {
    how: document({ actedOnSinceSubmit: true }),
    code: 'workflow.already_acted_on',
  },
  bundleMayChange: { how: document({ number: '〔2026〕1号' }), code: 'workflow.bundle_frozen' },
  everyEarlierStepIsCurrent: { how: revoke('legality_review'), code: 'route.step_not_current' },
  everyStepIsCurrent: { how: revoke('signing'), code: 'route.step_not_current' },
  adjustmentReviewIsCurrent: { how: revoke('reclassification_review'), code: 'route.step_not_current' },
  publicCopyIsClean: {
    how: facts(() => ({ publicCopy: { current: true, clean: false } })),
    code: 'publication.copy_not_clean',
  },
  categoryIsPresent: { how: document({ hasCategory: false }), code: 'publication.category_missing' },
  interpretationCanBePublished: {
    how: document({ hasInterpretation: false }),
    code: 'interpretation.missing',
  },
  interpretationIsUnpublished: {
    how: document({ interpretationPublished: true }),
    code: 'interpretation.already_published',
  },
  commentIsPresent: { how: event({ comment: ' ' }), code: 'comment.missing' },
  disagreementIsExplained: { how: event({ opinion: 'disagree' }), code: 'comment.missing' },
  explanationIsPresent: { how: event({ explanation: '' }), code: 'comment.missing' },
  opinionIsPresent: { how: event({ opinion: undefined }), code: 'signing.opinion_missing' },
  verdictsAreThoseSeen: { how: event({ verdictsSeen: 'others' }), code: 'screening.verdicts_changed' },
  signerReauthenticated: {
    how: facts(() => ({ reauthenticated: false })),
    code: 'signing.reauthentication_required',
  },
  decidingDocumentIsNamed: { how: event({ decidedBy: '' }), code: 'validity.decision_missing' },
  returnTargetIsEarlier: { how: event({ to: 'published' }), code: 'route.step_not_earlier' },
  returnKeepsFrozenBundle: { how: document({ number: '〔2026〕1号' }), code: 'workflow.bundle_frozen' },
  revisedNoteAgrees: { how: event({ noteContradicts: true }), code: 'draft.note_contradicts' },
  newNoteAgrees: { how: newDetermination({ noteContradicts: true }), code: 'draft.note_contradicts' },
  newDeterminationIsComplete: { how: newDetermination(incomplete), code: 'disclosure.ground_missing' },
  newAttributeSuitsNormative: {
    how: (situation) => ({
      ...document({ isNormative: true })(situation),
      ...(situation.event.type === 'redetermine' && newDetermination({ attribute: 'on_request' })(situation)),
    }),
    code: 'disclosure.must_be_proactive',
  },
  rulingAllowsNewAttribute: {
    how: document({ ruling: 'must_not_disclose' }),
    code: 'disclosure.ruling_forbids',
  },
  newAttributeHasInterpretation: {
    how: document({ hasInterpretation: false }),
    code: 'interpretation.missing',
  },
  newAttributeHasNoOpenBlock: {
    how: facts((before) => ({ screening: { ...before.screening, unresolvedBlock: 1 } })),
    code: 'screening.findings_unresolved',
  },
  newRouteHasSomebody: {
    how: facts((before) => ({
      people: before.people.filter(({ roles }) => !roles.includes('publisher')),
    })),
    code: 'route.no_actor',
  },
  proposalDiscloses: {
    how: newDetermination({ attribute: 'on_request' }),
    code: 'reclassification.not_a_disclosure',
  },
  proposalCloses: {
    how: newDetermination({ attribute: 'proactive' }),
    code: 'reclassification.not_a_closure',
  },
};

describe.each(TRANSITIONS)('$name', ({ state, event: type, targets, rules }) => {
  it('is allowed when nothing speaks against it, and leads to one of its targets', () => {
    const { facts, event } = allowedFor(state, type);
    const decision = decide(state, facts, event);
    expect(decision).toMatchObject({ kind: 'accepted' });
    expect(targets).toContain(decision.kind === 'accepted' && decision.target);
  });

  it.each(rules)('is refused, for this reason only, when it breaks %s', (rule) => {
    const situation = allowedFor(state, type);
    const { how, code } = BREAKS[rule];
    const broken = { ...situation, ...how(situation) };
    const decision = decide(state, broken.facts, broken.event);
    expect(decision.kind).toBe('refused');
    const codes = decision.kind === 'refused' ? decision.refusals.map((refusal) => refusal.code) : [];
    expect([...new Set(codes)]).toEqual([code]);
  });
});

describe('every state', () => {
  it.each(STATES)('%s refuses the events that it does not know', (state) => {
    const known = transitionsOf(state).map((transition) => transition.event);
    const model = documentIn(state);
    for (const type of EVENT_TYPES.filter((event) => !known.includes(event))) {
      expect(decide(state, factsOf(model, acting('everything')), eventFor(type, model))).toMatchObject({
        kind: 'refused',
        refusals: [{ code: 'workflow.event_not_allowed', detail: { state, event: type } }],
      });
    }
  });
});

describe('the rules', () => {
  it('are all used by the machine', () => {
    const used = new Set(TRANSITIONS.flatMap(({ rules }) => rules));
    expect(Object.keys(RULES).filter((rule) => !used.has(rule as RuleName))).toEqual([]);
  });

  it('are the same for every target of an event, so that a reason does not depend on the route', () => {
    for (const { targets } of TRANSITIONS) expect(new Set(targets).size).toBe(targets.length);
    expect(TRANSITIONS.filter(({ rules }) => rules.length === 0)).toEqual([]);
  });

  it('look at no body unless they are marked so', () => {
    for (const { state, event: type, rules } of TRANSITIONS) {
      const { facts } = allowedFor(state, type);
      const bare = { type, organ: '', reference: '', date: '' } as unknown as DocumentEvent;
      const situation = { state, facts, event: bare, as: PEOPLE.everything };
      for (const rule of rules.filter((name) => !isBodyRule(name))) {
        expect(() => RULES[rule](situation)).not.toThrow();
      }
    }
  });
});
