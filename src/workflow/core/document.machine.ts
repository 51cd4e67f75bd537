import { setup } from 'xstate';
import { destinationOf, type Situation } from './destination.js';
import type { DocumentEvent } from './events.js';
import type { Facts, Person } from './facts.js';
import { RULES, type RuleName } from './rules.js';
import type { State, Step } from './vocabulary.js';

/** The parameters of the only guard: the rules, and the target of the candidate that carries them. */
export interface RulesParams {
  readonly rules: readonly RuleName[];
  readonly target: State;
}

interface MachineContext {
  readonly state: State;
  readonly facts: Facts;
  readonly as: Person;
}

/** No rule speaks against the event, and it leads to the target of this candidate. */
const rulesAllow = (situation: Situation, params: RulesParams): boolean =>
  destinationOf(situation) === params.target &&
  params.rules.every((name) => RULES[name](situation).length === 0);

const machineSetup = setup({
  types: {
    context: {} as MachineContext,
    events: {} as DocumentEvent,
    input: {} as MachineContext,
  },
  guards: {
    rules: ({ context, event }, params: RulesParams) => rulesAllow({ ...context, event }, params),
  },
});

/** One candidate per possible target, all with the same rules: why an event is refused does not depend on it. */
const to = (targets: State | readonly State[], ...rules: readonly RuleName[]) =>
  (typeof targets === 'string' ? [targets] : targets).map((target) => ({
    target,
    guard: { type: 'rules' as const, params: { rules, target } },
  }));

const AFTER_SIGNATURE = [
  'registration',
  'issuing',
  'awaiting_publication',
  'filed',
] as const satisfies State[];

const ROUTE = [
  'section_review',
  'countersigning',
  'office_review',
  'legality_review',
  'confidentiality_review',
  'disclosure_review',
  'deputy_review',
  'signing',
] as const satisfies readonly Step[];

/** Every step but this one, and what follows the signature: the route decides which it is. */
const nextAfter = (step: Step): readonly State[] => [
  ...ROUTE.filter((other) => other !== step),
  ...AFTER_SIGNATURE,
];

const before = (step: Step): readonly State[] => ['drafting', ...ROUTE.slice(0, ROUTE.indexOf(step))];

const DRAFT_RULES = [
  'fileIsPresent',
  'attributeIsDetermined',
  'determinationIsComplete',
  'normativeIsProactive',
  'rulingAllowsDisclosure',
  'noteAgrees',
  'screeningIsCurrent',
  'proactiveHasNoOpenBlock',
  'interpretationIsPresent',
] as const satisfies readonly RuleName[];

const REDETERMINE_RULES = [
  'actorHoldsStep',
  'reviewerIsNotDrafter',
  'fileIsPresent',
  'newDeterminationIsComplete',
  'newAttributeSuitsNormative',
  'rulingAllowsNewAttribute',
  'newNoteAgrees',
  'screeningIsCurrent',
  'newAttributeHasNoOpenBlock',
  'newAttributeHasInterpretation',
  'newRouteHasSomebody',
] as const satisfies readonly RuleName[];

const APPROVE_RULES: Readonly<Partial<Record<Step, readonly RuleName[]>>> = {
  confidentiality_review: [
    'determinationIsComplete',
    'rulingAllowsDisclosure',
    'screeningIsCurrent',
    'findingsAreResolved',
  ],
  disclosure_review: [
    'determinationIsComplete',
    'normativeIsProactive',
    'rulingAllowsDisclosure',
    'interpretationIsPresent',
  ],
};

const isolate = to('isolated', 'actorIsSecrecyReviewer', 'commentIsPresent');
const archive = (state: State) => to(state, 'actorIsClerk');

const returnFrom = (step: Step) =>
  to(
    before(step),
    'actorHoldsStep',
    'reviewerIsNotDrafter',
    'commentIsPresent',
    'returnTargetIsEarlier',
    'returnKeepsFrozenBundle',
  );

const voidUnderWay = to('voided', 'actorIsOfficeReviewer', 'commentIsPresent', 'bundleMayChange');

/** What every step under way offers, whatever else it has. */
const underWay = (step: Step) => ({
  return: returnFrom(step),
  recall: to('drafting', 'actorIsDrafter', 'nobodyActedSinceSubmit', 'bundleMayChange'),
  void: voidUnderWay,
  isolate,
});

const redetermine = to(ROUTE, ...REDETERMINE_RULES);

const review = (step: Step) => ({
  approve: to(nextAfter(step), 'actorHoldsStep', 'reviewerIsNotDrafter', ...(APPROVE_RULES[step] ?? [])),
  redetermine,
  ...underWay(step),
});

/**
 * The life of a document: states, events and targets, and for each the names of its rules. It is asked, never
 * run: a snapshot is rebuilt from the state column (`resolveState`) and thrown away.
 */
export const documentMachine = machineSetup.createMachine({
  id: 'document',
  context: ({ input }) => input,
  initial: 'drafting',
  states: {
    drafting: {
      on: {
        submit: to(ROUTE, 'actorIsDrafter', ...DRAFT_RULES, 'everyStepHasSomebody'),
        void: to('voided', 'actorIsDrafter', 'bundleMayChange'),
        isolate,
      },
    },
    section_review: { on: review('section_review') },
    countersigning: {
      on: {
        countersign: to(
          [...ROUTE, ...AFTER_SIGNATURE],
          'actorAnswersForSection',
          'reviewerIsNotDrafter',
          'opinionIsPresent',
          'disagreementIsExplained',
        ),
        ...underWay('countersigning'),
      },
    },
    office_review: {
      on: {
        ...review('office_review'),
        revise: to(
          'office_review',
          'actorHoldsStep',
          'reviewerIsNotDrafter',
          'commentIsPresent',
          'bundleMayChange',
          'revisedNoteAgrees',
        ),
      },
    },
    legality_review: { on: review('legality_review') },
    confidentiality_review: {
      on: {
        ...review('confidentiality_review'),
        escalate: to(
          ['ruling_pending', 'isolated'],
          'actorHoldsStep',
          'reviewerIsNotDrafter',
          'commentIsPresent',
        ),
      },
    },
    ruling_pending: {
      on: {
        ruling: to('confidentiality_review', 'actorHoldsStep', 'reviewerIsNotDrafter'),
        return: returnFrom('confidentiality_review'),
        void: voidUnderWay,
        isolate,
      },
    },
    disclosure_review: { on: review('disclosure_review') },
    deputy_review: { on: review('deputy_review') },
    signing: {
      on: {
        sign: to(
          AFTER_SIGNATURE,
          'actorHoldsStep',
          'signerIsNotDrafter',
          'opinionIsPresent',
          'signerReauthenticated',
          'everyEarlierStepIsCurrent',
          ...DRAFT_RULES.filter((rule) => rule !== 'noteAgrees' && rule !== 'proactiveHasNoOpenBlock'),
          'findingsAreResolved',
        ),
        redetermine,
        ...underWay('signing'),
      },
    },
    registration: {
      on: {
        register: to('issuing', 'actorIsClerk', 'everyStepIsCurrent'),
        return_to_signer: to('signing', 'actorIsClerk', 'commentIsPresent'),
        isolate,
      },
    },
    issuing: {
      on: {
        issue: to(['awaiting_publication', 'filed'], 'actorIsClerk', 'everyStepIsCurrent'),
        isolate,
      },
    },
    awaiting_publication: {
      on: {
        publish: to(
          'published',
          'actorIsPublisher',
          'publisherIsNotDrafter',
          'publisherDidNotReviewConfidentiality',
          'attributeIsProactive',
          'rulingAllowsDisclosure',
          'everyStepIsCurrent',
          'screeningIsCurrent',
          'findingsAreResolved',
          'publicCopyIsClean',
          'categoryIsPresent',
        ),
        return: to('confidentiality_review', 'actorIsPublisher', 'commentIsPresent', 'returnTargetIsEarlier'),
        isolate,
      },
    },
    published: {
      on: {
        withdraw: to('withdrawn', 'actorIsPublisher', 'explanationIsPresent'),
        publish_interpretation: to(
          'published',
          'actorIsPublisher',
          'publisherIsNotDrafter',
          'publisherDidNotReviewConfidentiality',
          'interpretationCanBePublished',
          'interpretationIsUnpublished',
        ),
        set_validity: to('published', 'actorIsClerk', 'decidingDocumentIsNamed'),
        archive: archive('published'),
        isolate,
      },
    },
    withdrawn: {
      on: {
        reinstate: to('confidentiality_review', 'actorIsDisclosureOfficer', 'commentIsPresent'),
        propose_closure: to(
          'reclassification_review',
          'actorIsDisclosureOfficer',
          'proposalCloses',
          'newDeterminationIsComplete',
          'newAttributeSuitsNormative',
        ),
        archive: archive('withdrawn'),
        isolate,
      },
    },
    filed: {
      on: {
        propose_disclosure: to(
          'reclassification_review',
          'actorIsDisclosureOfficer',
          'proposalDiscloses',
          'newDeterminationIsComplete',
          'rulingAllowsNewAttribute',
        ),
        archive: archive('filed'),
        isolate,
      },
    },
    reclassification_review: {
      on: {
        approve: to(
          'reclassification_signing',
          'actorHoldsStep',
          'reviewerIsNotDrafter',
          'determinationIsComplete',
          'rulingAllowsDisclosure',
          'screeningIsCurrent',
          'findingsAreResolved',
        ),
        return: to(
          ['filed', 'withdrawn'],
          'actorHoldsStep',
          'reviewerIsNotDrafter',
          'commentIsPresent',
          'returnTargetIsEarlier',
        ),
        isolate,
      },
    },
    reclassification_signing: {
      on: {
        sign: to(
          ['awaiting_publication', 'filed'],
          'actorHoldsStep',
          'signerIsNotDrafter',
          'opinionIsPresent',
          'signerReauthenticated',
          'adjustmentReviewIsCurrent',
          'determinationIsComplete',
          'normativeIsProactive',
          'rulingAllowsDisclosure',
          'screeningIsCurrent',
          'findingsAreResolved',
        ),
        return: to(
          ['filed', 'withdrawn'],
          'actorHoldsStep',
          'reviewerIsNotDrafter',
          'commentIsPresent',
          'returnTargetIsEarlier',
        ),
        isolate,
      },
    },
    isolated: {
      on: {
        release: to(
          ['isolated', 'confidentiality_review', 'drafting'],
          'actorProposesOrConfirms',
          'confirmerIsNotProposer',
        ),
        erase: to(['isolated', 'voided'], 'actorProposesOrConfirms', 'confirmerIsNotProposer'),
      },
    },
    voided: {},
  },
});
