import { refusal, type Refusal } from '../../shared/refusal.js';
import { confirmsIsolationEnd, stepOf, type Situation } from './destination.js';
import { answersFor, hasRole, holdsStep, isDrafter, ROLES_OF_STEP, sectionsToAnswer } from './holders.js';
import { rolesDetail } from './labels.js';
import { CONFIRMING_ROLES } from './recorded-signature.js';
import type { Role, State } from './vocabulary.js';

type Rule = (situation: Situation) => readonly Refusal[];

const notPermitted = (roles: readonly Role[]): readonly Refusal[] => [
  refusal('actor.not_permitted', rolesDetail(roles)),
];

/** The two persons behind an act; separation of duties binds both. */
const personsBehind = ({ facts, as }: Situation): readonly string[] => [facts.actor.personId, as.personId];

const actorHasRole =
  (role: Role): Rule =>
  ({ as }) =>
    hasRole(as, role) ? [] : notPermitted([role]);

const nobodyBehindIsDrafter: Rule = (situation) =>
  personsBehind(situation).some((personId) => isDrafter(personId, situation.facts.document))
    ? [refusal('actor.is_drafter')]
    : [];

/** Rules about who acts. Each is about the caller in one capacity, see `Situation.as`. */
export const ACTOR_RULES = {
  actorIsDrafter: ({ facts, as }) =>
    hasRole(as, 'drafter') && isDrafter(as.personId, facts.document) ? [] : notPermitted(['drafter']),
  actorHoldsStep: ({ state, facts, as }) => {
    const step = stepOf(state);
    if (step === null) return [];
    return holdsStep(as, step, facts) ? [] : notPermitted(ROLES_OF_STEP[step]);
  },
  actorAnswersForSection: ({ facts, as }) => {
    if (sectionsToAnswer(as, facts).length > 0) return [];
    return facts.document.countersignSectionIds.some((sectionId) => answersFor(as, sectionId, facts))
      ? [refusal('countersigning.already_answered')]
      : notPermitted(ROLES_OF_STEP.countersigning);
  },
  actorIsOfficeReviewer: actorHasRole('office_reviewer'),
  actorIsSecrecyReviewer: actorHasRole('secrecy_reviewer'),
  actorIsDisclosureOfficer: actorHasRole('disclosure_officer'),
  actorIsClerk: actorHasRole('clerk'),
  actorIsPublisher: actorHasRole('publisher'),
  /** The secrecy reviewer proposes the end of an isolation, the principal confirms it. */
  actorProposesOrConfirms: (situation) => {
    const { facts, event, as } = situation;
    if (confirmsIsolationEnd(situation)) return hasRole(as, 'principal') ? [] : notPermitted(['principal']);
    if (hasRole(as, 'secrecy_reviewer')) return [];
    const isPending = facts.document.isolationProposal?.type === event.type;
    return isPending && hasRole(as, 'principal')
      ? [refusal('isolation.confirmation_differs')]
      : notPermitted(['secrecy_reviewer']);
  },
  confirmerIsNotProposer: (situation) => {
    const pending = situation.facts.document.isolationProposal;
    if (pending === null || !confirmsIsolationEnd(situation)) return [];
    const proposers = [pending.proposedById, pending.proposedOnBehalfOfId];
    return personsBehind(situation).some((personId) => proposers.includes(personId))
      ? [refusal('actor.is_proposer')]
      : [];
  },
  /** The office reviewer or the disclosure officer looks at the paper, or the signer does in person. */
  actorConfirmsRecordedSignature: ({ facts, as }) => {
    if (CONFIRMING_ROLES.some((role) => hasRole(as, role))) return [];
    const isSigner = facts.recordedSignature?.signer.personId === facts.actor.personId;
    return isSigner && as.personId === facts.actor.personId ? [] : notPermitted(CONFIRMING_ROLES);
  },
  confirmerIsNotRecorder: (situation) => {
    const pending = situation.facts.recordedSignature;
    const recorders = pending === null ? [] : [pending.recordedById, pending.recordedOnBehalfOfId];
    return personsBehind(situation).some((personId) => recorders.includes(personId))
      ? [refusal('actor.is_recorder')]
      : [];
  },
  recorderIsNotDrafter: nobodyBehindIsDrafter,
  confirmerIsNotDrafter: nobodyBehindIsDrafter,
  reviewerIsNotDrafter: nobodyBehindIsDrafter,
  signerIsNotDrafter: nobodyBehindIsDrafter,
  publisherIsNotDrafter: nobodyBehindIsDrafter,
  /** To judge a finding, to return or to escalate is part of making the review, approved or not. */
  publisherDidNotReviewConfidentiality: (situation) => {
    const { approvals, document } = situation.facts;
    const reviewers: readonly (string | null)[] = [
      ...document.confidentialityReviewerIds,
      ...approvals
        .filter(({ step }) => step === 'confidentiality_review' || step === 'reclassification_review')
        .flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]),
    ];
    return personsBehind(situation).some((personId) => reviewers.includes(personId))
      ? [refusal('actor.reviewed_confidentiality')]
      : [];
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The roles with which a rule could ever hold in the state; null when it does not depend on a role. */
export const rolesOfRule = (rule: string, state: State): readonly Role[] | null => {
  switch (rule) {
    case 'actorIsDrafter':
      return ['drafter'];
    case 'actorHoldsStep': {
      const step = stepOf(state);
      return step === null ? null : ROLES_OF_STEP[step];
    }
    case 'actorAnswersForSection':
      return ROLES_OF_STEP.countersigning;
    case 'actorIsOfficeReviewer':
      return ['office_reviewer'];
    case 'actorIsSecrecyReviewer':
      return ['secrecy_reviewer'];
    case 'actorIsDisclosureOfficer':
      return ['disclosure_officer'];
    case 'actorIsClerk':
      return ['clerk'];
    case 'actorIsPublisher':
      return ['publisher'];
    case 'actorConfirmsRecordedSignature':
      return [...CONFIRMING_ROLES, ...ROLES_OF_STEP.signing];
    case 'actorProposesOrConfirms':
      return ['secrecy_reviewer', 'principal'];
    default:
      return null;
  }
};
