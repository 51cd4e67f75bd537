import { setup } from 'xstate';
import { destinationOf, type Situation } from './destination.js';
import type { DocumentEvent } from './events.js';
import type { Facts, Person } from './facts.js';
import { RULES } from './rules.js';
import {
  AFTER_SIGNATURE,
  archive,
  isolate,
  redetermine,
  returnFrom,
  review,
  signature,
  to,
  underWay,
  voidUnderWay,
  type RulesParams,
  DRAFT_RULES,
  ROUTE,
} from './step-transitions.js';
import type { State } from './vocabulary.js';

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
        ...signature('signing', AFTER_SIGNATURE),
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
          'verdictsAreThoseSeen',
          'removalsMakeItPartial',
          'removalsAreSettled',
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
        ...signature('reclassification_signing', ['awaiting_publication', 'filed']),
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
