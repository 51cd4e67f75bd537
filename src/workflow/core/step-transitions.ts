import type { RuleName } from './rules.js';
import { STEPS, type SigningStep, type State, type Step } from './vocabulary.js';

/** The parameters of the only guard: the rules, and the target of the candidate that carries them. */
export interface RulesParams {
  readonly rules: readonly RuleName[];
  readonly target: State;
}

/** One candidate per possible target, all with the same rules: why an event is refused does not depend on it. */
export const to = (targets: State | readonly State[], ...rules: readonly RuleName[]) =>
  (typeof targets === 'string' ? [targets] : targets).map((target) => ({
    target,
    guard: { type: 'rules' as const, params: { rules, target } },
  }));

/** What may follow a fully approved document. */
export const AFTER_SIGNATURE = [
  'registration',
  'issuing',
  'awaiting_publication',
  'filed',
] as const satisfies State[];

/** The steps of the route, each a state. */
export const ROUTE: readonly State[] = STEPS;

/** Every step but this one, and what follows the signature: the route decides which it is. */
const nextAfter = (step: Step): readonly State[] => [
  ...ROUTE.filter((other) => other !== step),
  ...AFTER_SIGNATURE,
];

const before = (step: Step): readonly State[] => ['drafting', ...ROUTE.slice(0, ROUTE.indexOf(step))];

/** What must be right before a document is sent round, and again when it is signed. */
export const DRAFT_RULES = [
  'fileIsPresent',
  'attributeIsDetermined',
  'determinationIsComplete',
  'normativeIsProactive',
  'rulingAllowsDisclosure',
  'noteAgrees',
  'screeningIsCurrent',
  'proactiveHasNoOpenBlock',
  'removalsMakeItPartial',
  'interpretationIsPresent',
] as const satisfies readonly RuleName[];

/** What must be right with the document when it is signed. */
const SIGNABLE = [
  'everyEarlierStepIsCurrent',
  ...DRAFT_RULES.filter((rule) => rule !== 'noteAgrees' && rule !== 'proactiveHasNoOpenBlock'),
  'findingsAreResolved',
  'removalsAreSettled',
] as const satisfies readonly RuleName[];

const ADJUSTMENT_SIGNABLE = [
  'adjustmentReviewIsCurrent',
  'determinationIsComplete',
  'normativeIsProactive',
  'rulingAllowsDisclosure',
  'screeningIsCurrent',
  'findingsAreResolved',
  'removalsMakeItPartial',
  'removalsAreSettled',
] as const satisfies readonly RuleName[];

/**
 * The signature, given here or on paper: a clerk records 代录 what is on the paper, another person confirms it, and
 * only then it counts; all that is asked of a signer is asked of whoever signed on paper.
 */
export const signature = (state: SigningStep, targets: readonly State[]) => {
  const signable = state === 'signing' ? SIGNABLE : ADJUSTMENT_SIGNABLE;
  const confirmers = [
    'recordedSignatureIsPending',
    'actorConfirmsRecordedSignature',
    'confirmerIsNotRecorder',
    'confirmerIsNotDrafter',
  ] as const;
  return {
    sign: to(
      targets,
      'actorHoldsStep',
      'signerIsNotDrafter',
      'opinionIsPresent',
      'signerReauthenticated',
      ...signable,
      'removalsAreSeen',
    ),
    record_signature: to(
      state,
      'actorIsClerk',
      'recorderIsNotDrafter',
      'noRecordedSignatureIsPending',
      'paperSignerHoldsStep',
      'paperSignerIsNotDrafter',
      'recorderIsNotSigner',
      'opinionIsPresent',
      'paperDateIsNotAhead',
      'paperDateFollowsArrival',
      ...signable,
    ),
    confirm_recorded_signature: to(
      targets,
      ...confirmers,
      'paperSignerHoldsStep',
      'paperSignerIsNotDrafter',
      'recordedSignatureCoversThis',
      'signerReauthenticated',
      ...signable,
      'removalsAreSeen',
    ),
    reject_recorded_signature: to(state, ...confirmers, 'commentIsPresent'),
    discard_recorded_signature: to(state, 'recordedSignatureIsPending', 'actorIsClerk', 'commentIsPresent'),
  };
};

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
    'verdictsAreThoseSeen',
    'removalsMakeItPartial',
    'removalsAreSettled',
  ],
  disclosure_review: [
    'determinationIsComplete',
    'normativeIsProactive',
    'rulingAllowsDisclosure',
    'interpretationIsPresent',
    'removalsMakeItPartial',
  ],
};

/** `isolate` of every state. */
export const isolate = to('isolated', 'actorIsSecrecyReviewer', 'commentIsPresent');
/** `archive` of a state that is done. */
export const archive = (state: State) => to(state, 'actorIsClerk');

/** `return` of a step. */
export const returnFrom = (step: Step) =>
  to(
    before(step),
    'actorHoldsStep',
    'reviewerIsNotDrafter',
    'commentIsPresent',
    'returnTargetIsEarlier',
    'returnKeepsFrozenBundle',
  );

/** `void` on the way. */
export const voidUnderWay = to('voided', 'actorIsOfficeReviewer', 'commentIsPresent', 'bundleMayChange');

/** What every step under way offers, whatever else it has. */
export const underWay = (step: Step) => ({
  return: returnFrom(step),
  recall: to('drafting', 'actorIsDrafter', 'nobodyActedSinceSubmit', 'bundleMayChange'),
  void: voidUnderWay,
  isolate,
});

/** `redetermine` of a review step and of the signer. */
export const redetermine = to(ROUTE, ...REDETERMINE_RULES);

/** Everything that an ordinary review step offers. */
export const review = (step: Step) => ({
  approve: to(nextAfter(step), 'actorHoldsStep', 'reviewerIsNotDrafter', ...(APPROVE_RULES[step] ?? [])),
  redetermine,
  ...underWay(step),
});
