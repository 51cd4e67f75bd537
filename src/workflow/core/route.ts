import type { LocalDate } from '../../shared/local-date.js';
import type { Approval, DocumentFacts, Facts } from './facts.js';
import { STEPS, type ApprovalStep, type State, type Step } from './vocabulary.js';

/** What an approval of the step covers: only the bundle, or bundle, determination and verdicts. */
export const COVERAGE: Readonly<Record<ApprovalStep, 'bundle' | 'everything'>> = {
  section_review: 'bundle',
  countersigning: 'bundle',
  office_review: 'bundle',
  legality_review: 'bundle',
  confidentiality_review: 'everything',
  disclosure_review: 'everything',
  deputy_review: 'everything',
  signing: 'everything',
  reclassification_review: 'everything',
  reclassification_signing: 'everything',
};

/** Upward, important and normative documents are signed by the principal. @basis 公文处理工作条例第二十二条 */
export const principalSigns = (
  document: Pick<DocumentFacts, 'isUpward' | 'isImportant' | 'isNormative'>,
): boolean => document.isUpward || document.isImportant || document.isNormative;

/**
 * The step is on the document's route. `carrier: information` takes no office review, hence the short way. An imported
 * document was agreed to and issued before: of it only the determination and what would be published are reviewed.
 */
export const isRequired = (step: Step, document: DocumentFacts): boolean => {
  if (document.imported && COVERAGE[step] === 'bundle') return false;
  switch (step) {
    case 'countersigning':
      return document.countersignSectionIds.length > 0;
    case 'office_review':
      return document.carrier === 'official';
    case 'legality_review':
      return document.isNormative;
    case 'deputy_review':
      return principalSigns(document);
    default:
      return true;
  }
};

export const requiredSteps = (document: DocumentFacts): readonly Step[] =>
  STEPS.filter((step) => isRequired(step, document));

export type VoidReason = 'revoked' | 'bundle_changed' | 'determination_changed' | 'verdicts_changed';

/** Why the approval no longer counts; null while it is current. */
export const voidReason = (approval: Approval, facts: Facts): VoidReason | null => {
  if (approval.revoked) return 'revoked';
  if (approval.bundle !== facts.fingerprints.bundle) return 'bundle_changed';
  if (COVERAGE[approval.step] === 'bundle') return null;
  const adjusts = approval.step === 'reclassification_review' || approval.step === 'reclassification_signing';
  const determination =
    adjusts && facts.proposal ? facts.proposal.fingerprint : facts.fingerprints.determination;
  if (approval.determination === null || approval.determination !== determination) {
    return 'determination_changed';
  }
  return approval.verdicts === facts.fingerprints.verdicts ? null : 'verdicts_changed';
};

export const isCurrent = (approval: Approval, facts: Facts): boolean => voidReason(approval, facts) === null;

export const currentApprovals = (step: ApprovalStep, facts: Facts): readonly Approval[] =>
  facts.approvals.filter((approval) => approval.step === step && isCurrent(approval, facts));

/** Named sections that have not answered for the present bundle; to disagree is an answer too. */
export const unansweredSections = (facts: Facts): readonly string[] => {
  const answered = new Set(currentApprovals('countersigning', facts).map(({ sectionId }) => sectionId));
  return facts.document.countersignSectionIds.filter((sectionId) => !answered.has(sectionId));
};

/** All disagreements on record; they stay visible to the signer even if the section is no longer named. */
export const disagreements = (facts: Facts): readonly Approval[] =>
  facts.approvals.filter(({ opinion }) => opinion === 'disagree');

/**
 * An adjustment that was reviewed and signed covers bundle, present determination and verdicts: it stands in
 * for the steps that cover the same.
 */
const adjustmentStands = (facts: Facts): boolean =>
  facts.proposal === null &&
  currentApprovals('reclassification_review', facts).length > 0 &&
  currentApprovals('reclassification_signing', facts).length > 0;

/** The step needs nothing more for what would be issued now. */
export const isStepCurrent = (step: Step, facts: Facts): boolean => {
  if (step === 'countersigning') return unansweredSections(facts).length === 0;
  if (currentApprovals(step, facts).length > 0) return true;
  return COVERAGE[step] === 'everything' && adjustmentStands(facts);
};

/** The required steps without a current approval, in their order. */
export const voidSteps = (facts: Facts): readonly Step[] =>
  requiredSteps(facts.document).filter((step) => !isStepCurrent(step, facts));

/** Where a fully approved document goes: number, issue, then the column or the file. */
export const stateAfterSignature = (facts: Facts): State => {
  const { carrier, number, issued } = facts.document;
  if (carrier === 'official' && number === null) return 'registration';
  if (carrier === 'official' && !issued) return 'issuing';
  return facts.determination?.attribute === 'proactive' ? 'awaiting_publication' : 'filed';
};

/** The first required step without a current approval, else what follows the signature. */
export const nextState = (facts: Facts): State => voidSteps(facts)[0] ?? stateAfterSignature(facts);

/** Its number or its publication has made the document known outside: the bundle stays as it is. */
export const isBundleFrozen = (document: DocumentFacts): boolean =>
  document.number !== null || document.publishedOn !== null;

/** A step for people to read. */
export interface StepReport {
  readonly step: Step;
  readonly status: 'current' | 'void' | 'open' | 'not_required';
  readonly by?: string;
  readonly onBehalfOf?: string;
  readonly at?: string;
  /** The day on the paper, where the signature was given on paper and recorded 代录. */
  readonly paperSignedOn?: LocalDate;
  /** A code: why it is void or not required, or what stands in for it. */
  readonly why?:
    VoidReason | 'sections_unanswered' | 'adjusted' | 'carried_over' | 'recorded' | NotRequiredReason;
}

type NotRequiredReason =
  'imported' | 'no_section_named' | 'not_official' | 'not_normative' | 'principal_does_not_sign';

const NOT_REQUIRED: Readonly<Partial<Record<Step, NotRequiredReason>>> = {
  countersigning: 'no_section_named',
  office_review: 'not_official',
  legality_review: 'not_normative',
  deputy_review: 'principal_does_not_sign',
};

const reportStep = (step: Step, facts: Facts): StepReport => {
  if (!isRequired(step, facts.document)) {
    const isOfThePast = facts.document.imported && COVERAGE[step] === 'bundle';
    const why = isOfThePast ? 'imported' : NOT_REQUIRED[step];
    return { step, status: 'not_required', ...(why && { why }) };
  }
  const rows = facts.approvals.filter((approval) => approval.step === step);
  const isDone = isStepCurrent(step, facts);
  const last = rows.findLast((row) => !isDone || isCurrent(row, facts));
  if (!last) return isDone ? { step, status: 'current', why: 'adjusted' } : { step, status: 'open' };
  const who = {
    by: last.actorId,
    ...(last.onBehalfOfId !== null && { onBehalfOf: last.onBehalfOfId }),
    at: last.at,
    ...(last.paperSignedOn !== undefined && { paperSignedOn: last.paperSignedOn }),
  };
  if (isDone) {
    const why = last.carriedOverById !== null ? 'carried_over' : last.paperSignedOn && 'recorded';
    return { step, status: 'current', ...who, ...(why && { why }) };
  }
  const why = voidReason(last, facts);
  return why === null
    ? { step, status: 'open', ...who, why: 'sections_unanswered' }
    : { step, status: 'void', ...who, why };
};

/** Every step of the route with what it has got. */
export const reportSteps = (facts: Facts): readonly StepReport[] =>
  STEPS.map((step) => reportStep(step, facts));
