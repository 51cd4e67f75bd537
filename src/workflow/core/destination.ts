import type { DocumentEvent } from './events.js';
import type { Approval, DeterminationFacts, Facts, Fingerprints, Person } from './facts.js';
import { sectionsToAnswer } from './holders.js';
import { COVERAGE, isBundleFrozen, isRequired, nextState } from './route.js';
import { STEPS, type ApprovalStep, type State } from './vocabulary.js';

/** What a rule, a guard or a plan of effects is asked about. */
export interface Situation {
  readonly state: State;
  readonly facts: Facts;
  readonly event: DocumentEvent;
  /** In whose capacity the caller acts: the caller, or the absent person whose place they take. */
  readonly as: Person;
}

/** The step whose holder acts in the state; null where no step is due. */
export const stepOf = (state: State): ApprovalStep | null => {
  if (state === 'ruling_pending') return 'confidentiality_review';
  return state in COVERAGE ? (state as ApprovalStep) : null;
};

/** What an approval given now would cover. */
export const coverageNow = (step: ApprovalStep, facts: Facts): Fingerprints => {
  const { bundle, determination, verdicts } = facts.fingerprints;
  return COVERAGE[step] === 'bundle'
    ? { bundle, determination: null, verdicts: null }
    : { bundle, determination: facts.proposal?.fingerprint ?? determination, verdicts };
};

/** The determination that the document would have afterwards. */
export const determinationAhead = ({ facts, event }: Situation): DeterminationFacts | null =>
  'determination' in event ? event.determination : (facts.proposal?.determination ?? facts.determination);

const withApproval = (facts: Facts, step: ApprovalStep, sectionId: string | null = null): Facts => {
  const approval: Approval = {
    id: '',
    step,
    sectionId,
    actorId: '',
    onBehalfOfId: null,
    opinion: 'agree',
    comment: null,
    at: facts.now,
    revoked: false,
    carriedOverById: null,
    ...coverageNow(step, facts),
  };
  return { ...facts, approvals: [...facts.approvals, approval] };
};

const withDetermination = (facts: Facts, determination: DeterminationFacts | null): Facts => ({
  ...facts,
  determination,
  approvals: determination?.opens ? [] : facts.approvals,
});

/** The states to which a return may lead from here: `drafting` and the required steps before this one. */
export const returnTargets = (state: State, facts: Facts): readonly State[] => {
  if (state === 'awaiting_publication') return ['confidentiality_review'];
  if (state === 'reclassification_review' || state === 'reclassification_signing') {
    return facts.proposal ? [facts.proposal.cameFrom] : [];
  }
  const here = STEPS.findIndex((step) => step === stepOf(state));
  const earlier = STEPS.slice(0, Math.max(here, 0)).filter((step) => isRequired(step, facts.document));
  return ['drafting', ...earlier];
};

/** Where the return leads: as asked, else the only or the usual target of the state. */
export const returnTarget = (state: State, facts: Facts, to: State | undefined): State =>
  to ?? returnTargets(state, facts)[0] ?? 'drafting';

/** True when this event is the second person's word on exactly what the first has proposed. */
export const confirmsIsolationEnd = ({ facts, event }: Situation): boolean => {
  const pending = facts.document.isolationProposal;
  return (
    pending !== null &&
    (event.type === 'release' || event.type === 'erase') &&
    pending.type === event.type &&
    pending.organ === event.organ &&
    pending.reference === event.reference &&
    pending.date === event.date
  );
};

/** A released document is reviewed for secrecy again; one without a complete determination is drafted on. */
const releaseTarget = ({ document, determination }: Facts): State => {
  const isComplete = document.hasFile && determination !== null && determination.refusals.length === 0;
  return isComplete || isBundleFrozen(document) ? 'confidentiality_review' : 'drafting';
};

/** The state that the event leads to if it is allowed. The machine has a candidate for each. */
export const destinationOf = (situation: Situation): State => {
  const { state, facts, event, as } = situation;
  switch (event.type) {
    case 'submit':
      return nextState(withDetermination(facts, facts.determination));
    case 'approve': {
      if (state === 'reclassification_review') return 'reclassification_signing';
      const step = stepOf(state);
      return step === null ? state : nextState(withApproval(facts, step));
    }
    case 'countersign':
      return nextState(
        sectionsToAnswer(as, facts).reduce(
          (after, sectionId) => withApproval(after, 'countersigning', sectionId),
          facts,
        ),
      );
    case 'return':
      return returnTarget(state, facts, event.to);
    case 'redetermine': {
      const fingerprints = { ...facts.fingerprints, determination: null };
      return nextState({ ...withDetermination(facts, event.determination), fingerprints });
    }
    case 'sign':
    case 'confirm_recorded_signature':
      if (state === 'reclassification_signing') {
        return facts.proposal?.determination.attribute === 'proactive' ? 'awaiting_publication' : 'filed';
      }
      return nextState(withApproval(facts, 'signing'));
    case 'issue':
      return nextState({ ...facts, document: { ...facts.document, issued: true } });
    case 'escalate':
      return event.doubt === 'secrecy' ? 'isolated' : 'ruling_pending';
    case 'release':
      return confirmsIsolationEnd(situation) ? releaseTarget(facts) : 'isolated';
    case 'erase':
      return confirmsIsolationEnd(situation) ? 'voided' : 'isolated';
    default:
      return FIXED_DESTINATIONS[event.type] ?? state;
  }
};

/** Events that lead to the same state from everywhere; what is missing stays where it is. */
const FIXED_DESTINATIONS: Readonly<Partial<Record<DocumentEvent['type'], State>>> = {
  recall: 'drafting',
  ruling: 'confidentiality_review',
  register: 'issuing',
  return_to_signer: 'signing',
  publish: 'published',
  withdraw: 'withdrawn',
  reinstate: 'confidentiality_review',
  propose_disclosure: 'reclassification_review',
  propose_closure: 'reclassification_review',
  void: 'voided',
  isolate: 'isolated',
};
