import { isBlank } from '../../shared/blank.js';
import { refusal, type Refusal } from '../../shared/refusal.js';
import { ACTOR_RULES } from './actor-rules.js';
import { determinationAhead, returnTarget, returnTargets, type Situation } from './destination.js';
import type { DeterminationFacts } from './facts.js';
import { unheldSteps } from './holders.js';
import { stepDetail } from './labels.js';
import { PAPER_DATE_RULES, RECORDED_SIGNATURE_RULES } from './recorded-signature.js';
import { currentApprovals, isBundleFrozen, voidSteps } from './route.js';

/** A rule looks at a situation and lists what speaks against it; its name says what holds when it is silent. */
export type Rule = (situation: Situation) => readonly Refusal[];

const unless = (holds: boolean, code: string, detail?: Refusal['detail']): readonly Refusal[] =>
  holds ? [] : [refusal(code, detail)];

const isGiven = (text: string | undefined): boolean => !isBlank(text);

const isProactive = (determination: DeterminationFacts | null): boolean =>
  determination?.attribute === 'proactive';

const commentOf = ({ event }: Situation): string | undefined =>
  'comment' in event ? event.comment : undefined;

/** Rules that look at the determination ahead: the present one, the proposal, or the one the event brings. */
const determinationIsComplete: Rule = (situation) =>
  (determinationAhead(situation)?.refusals ?? []).filter(
    ({ code }) => code !== 'disclosure.attribute_missing',
  );

const normativeIsProactive: Rule = (situation) => {
  const determination = determinationAhead(situation);
  const isFine =
    !situation.facts.document.isNormative || determination === null || isProactive(determination);
  return unless(isFine, 'disclosure.must_be_proactive');
};

const rulingAllowsDisclosure: Rule = (situation) =>
  unless(
    !(isProactive(determinationAhead(situation)) && situation.facts.document.ruling === 'must_not_disclose'),
    'disclosure.ruling_forbids',
  );

const interpretationIsPresent: Rule = (situation) => {
  const { document } = situation.facts;
  const isNeeded = document.isPolicy && isProactive(determinationAhead(situation));
  if (!isNeeded || document.hasInterpretationExemption) return [];
  const missing = [
    ...(document.hasInterpretationPlan ? [] : ['interpretation_plan']),
    ...(document.hasInterpretation ? [] : ['interpretation']),
  ];
  return unless(missing.length === 0, 'interpretation.missing', { missing });
};

const proactiveHasNoOpenBlock: Rule = (situation) => {
  const { unresolvedBlock } = situation.facts.screening;
  return unless(
    !isProactive(determinationAhead(situation)) || unresolvedBlock === 0,
    'screening.findings_unresolved',
    { block: unresolvedBlock },
  );
};

const everyStepHasSomebody: Rule = (situation) =>
  unheldSteps(situation.facts, isProactive(determinationAhead(situation))).map(({ step, sectionId }) =>
    refusal('route.no_actor', { ...stepDetail(step), ...(sectionId !== undefined && { sectionId }) }),
  );

/** Whoever publishes a document with something left out says so: 部分公开. @basis 条例第三十七条 */
const removalsMakeItPartial: Rule = (situation) => {
  const determination = determinationAhead(situation);
  const { marked } = situation.facts.removals;
  return unless(
    !isProactive(determination) || determination?.extent === 'partial' || marked === 0,
    'disclosure.extent_not_partial',
    { removals: marked },
  );
};

/** Proposals are confirmed or dropped, those of an earlier file marked again or dropped, repetitions looked at. */
const removalsAreSettled: Rule = (situation) => {
  if (!isProactive(determinationAhead(situation))) return [];
  const { open, repeatsUnseen } = situation.facts.removals;
  return [
    ...unless(open === 0, 'removal.proposals_open', { open }),
    ...unless(repeatsUnseen === 0, 'removal.repeats_unseen', { repeats: repeatsUnseen }),
  ];
};

const screeningIsCurrent: Rule = ({ facts }) => unless(facts.screening.current, 'screening.not_current');

const FACT_RULES = {
  fileIsPresent: ({ facts }) => unless(facts.document.hasFile, 'draft.file_missing'),
  noteAgrees: ({ facts }) => unless(!facts.document.noteContradicts, 'draft.note_contradicts'),
  attributeIsDetermined: ({ facts }) => unless(facts.determination !== null, 'disclosure.attribute_missing'),
  attributeIsProactive: ({ facts }) => unless(isProactive(facts.determination), 'publication.not_proactive'),
  determinationIsComplete,
  normativeIsProactive,
  rulingAllowsDisclosure,
  interpretationIsPresent,
  proactiveHasNoOpenBlock,
  everyStepHasSomebody,
  screeningIsCurrent,
  removalsMakeItPartial,
  removalsAreSettled,
  /** Every `warn` finding has its verdict, and for what is to be public every `block` finding too. */
  findingsAreResolved: (situation) => {
    const { unresolvedWarn: warn, unresolvedBlock } = situation.facts.screening;
    const block = isProactive(determinationAhead(situation)) ? unresolvedBlock : 0;
    return unless(warn + block === 0, 'screening.findings_unresolved', { warn, block });
  },
  nobodyActedSinceSubmit: ({ facts }) =>
    unless(!facts.document.actedOnSinceSubmit, 'workflow.already_acted_on'),
  bundleMayChange: ({ facts }) => unless(!isBundleFrozen(facts.document), 'workflow.bundle_frozen'),
  everyEarlierStepIsCurrent: ({ facts }) =>
    voidSteps(facts)
      .filter((step) => step !== 'signing')
      .map((step) => refusal('route.step_not_current', stepDetail(step))),
  everyStepIsCurrent: ({ facts }) =>
    voidSteps(facts).map((step) => refusal('route.step_not_current', stepDetail(step))),
  adjustmentReviewIsCurrent: ({ facts }) =>
    unless(
      currentApprovals('reclassification_review', facts).length > 0,
      'route.step_not_current',
      stepDetail('reclassification_review'),
    ),
  publicCopyIsClean: ({ facts }) =>
    unless(facts.publicCopy?.current === true && facts.publicCopy.clean, 'publication.copy_not_clean'),
  categoryIsPresent: ({ facts }) => unless(facts.document.hasCategory, 'publication.category_missing'),
  interpretationCanBePublished: ({ facts }) =>
    unless(facts.document.hasInterpretation, 'interpretation.missing', { missing: ['interpretation'] }),
  interpretationIsUnpublished: ({ facts }) =>
    unless(!facts.document.interpretationPublished, 'interpretation.already_published'),
  ...RECORDED_SIGNATURE_RULES,
} as const satisfies Readonly<Record<string, Rule>>;

/** Rules about what only the body of the event can bring; `explain` does not look at them. */
const BODY_RULES = {
  commentIsPresent: (situation) => unless(isGiven(commentOf(situation)), 'comment.missing'),
  disagreementIsExplained: (situation) =>
    unless(
      !(situation.event.type === 'countersign' && situation.event.opinion === 'disagree') ||
        isGiven(commentOf(situation)),
      'comment.missing',
    ),
  explanationIsPresent: ({ event }) =>
    unless(event.type !== 'withdraw' || isGiven(event.explanation), 'comment.missing'),
  opinionIsPresent: ({ event }) =>
    unless(
      !(event.type === 'sign' || event.type === 'record_signature' || event.type === 'countersign') ||
        event.opinion !== undefined,
      'signing.opinion_missing',
    ),
  verdictsAreThoseSeen: ({ facts, event }) =>
    unless(
      event.type !== 'approve' ||
        event.verdictsSeen === undefined ||
        event.verdictsSeen === facts.fingerprints.verdicts,
      'screening.verdicts_changed',
    ),
  removalsAreSeen: (situation) => {
    const { event, facts } = situation;
    const isNeeded = isProactive(determinationAhead(situation)) && facts.removals.fingerprint !== null;
    return unless(
      !isNeeded ||
        ((event.type === 'sign' || event.type === 'confirm_recorded_signature') &&
          event.removalsSeen === facts.removals.fingerprint),
      'signing.removals_unseen',
      { removals: facts.removals.present },
    );
  },
  signerReauthenticated: ({ facts }) => unless(facts.reauthenticated, 'signing.reauthentication_required'),
  ...PAPER_DATE_RULES,
  decidingDocumentIsNamed: ({ event }) =>
    unless(event.type !== 'set_validity' || isGiven(event.decidedBy), 'validity.decision_missing'),
  returnTargetIsEarlier: ({ state, facts, event }) =>
    unless(
      event.type !== 'return' || event.to === undefined || returnTargets(state, facts).includes(event.to),
      'route.step_not_earlier',
      event.type === 'return' && event.to !== undefined ? { to: event.to } : undefined,
    ),
  returnKeepsFrozenBundle: ({ state, facts, event }) =>
    unless(
      event.type !== 'return' ||
        returnTarget(state, facts, event.to) !== 'drafting' ||
        !isBundleFrozen(facts.document),
      'workflow.bundle_frozen',
    ),
  revisedNoteAgrees: ({ event }) =>
    unless(event.type !== 'revise' || !event.noteContradicts, 'draft.note_contradicts'),
  newNoteAgrees: ({ event }) =>
    unless(!('determination' in event) || !event.determination.noteContradicts, 'draft.note_contradicts'),
  newDeterminationIsComplete: determinationIsComplete,
  newAttributeSuitsNormative: normativeIsProactive,
  rulingAllowsNewAttribute: rulingAllowsDisclosure,
  newAttributeHasInterpretation: interpretationIsPresent,
  newAttributeHasNoOpenBlock: proactiveHasNoOpenBlock,
  newRouteHasSomebody: everyStepHasSomebody,
  proposalDiscloses: (situation) =>
    unless(isProactive(determinationAhead(situation)), 'reclassification.not_a_disclosure'),
  proposalCloses: (situation) =>
    unless(!isProactive(determinationAhead(situation)), 'reclassification.not_a_closure'),
} as const satisfies Readonly<Record<string, Rule>>;

/** All rules by name. */
export const RULES = { ...ACTOR_RULES, ...FACT_RULES, ...BODY_RULES } as const;

export type RuleName = keyof typeof RULES;

export const isBodyRule = (name: RuleName): boolean => name in BODY_RULES;
export const isActorRule = (name: RuleName): boolean => name in ACTOR_RULES;
