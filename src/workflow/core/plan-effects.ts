import { confirmsIsolationEnd, coverageNow, returnTarget, stepOf, type Situation } from './destination.js';
import type { Effect } from './effects.js';
import type { Approval } from './facts.js';
import { answersFor, sectionsToAnswer } from './holders.js';
import { closeRecord, planConfirmation, planRecording, planSignature, voidRecord } from './plan-signature.js';
import { isCurrent } from './route.js';
import { STEPS, type ApprovalStep, type State } from './vocabulary.js';

type Effects = readonly Effect[];

const revoke = ({ facts }: Situation, applies: (approval: Approval) => boolean): Effects => {
  const approvalIds = facts.approvals
    .filter((approval) => !approval.revoked && applies(approval))
    .map(({ id }) => id);
  return approvalIds.length > 0 ? [{ type: 'revoke_approvals', approvalIds }] : [];
};

const revokeSteps = (situation: Situation, ...steps: readonly (ApprovalStep | State)[]): Effects =>
  revoke(situation, ({ step }) => steps.includes(step));

const ADJUSTMENT_STEPS = ['reclassification_review', 'reclassification_signing'] as const;

const approval = (
  { facts }: Situation,
  step: ApprovalStep,
  answer: {
    readonly opinion: 'agree' | 'disagree' | 'circulated';
    readonly comment?: string | undefined;
    readonly sectionId?: string;
  },
): Effect => ({
  type: 'record_approval',
  step,
  sectionId: answer.sectionId ?? null,
  opinion: answer.opinion,
  comment: answer.comment ?? null,
  by: null,
  ...coverageNow(step, facts),
});

/** Who agreed to a closed text has not agreed to publication. */
const revokeIfOpened = (situation: Situation, opens: boolean): Effects =>
  opens ? revoke(situation, () => true) : [];

const fixDetermination = ({ facts }: Situation): Effects =>
  facts.fingerprints.determination === null ? [{ type: 'fix_determination' }] : [];

const planReturn = (situation: Situation, to: State | undefined): Effects => {
  const { state, facts, as } = situation;
  if (state === 'reclassification_review' || state === 'reclassification_signing') {
    const proposed = facts.proposal?.fingerprint;
    return [
      ...revoke(situation, ({ determination }) => determination === proposed),
      { type: 'drop_proposal' },
    ];
  }
  const target = returnTarget(state, facts, to);
  const steps: readonly (ApprovalStep | State | null)[] = [
    state === 'countersigning' ? null : stepOf(state),
    target,
    ...(target === 'drafting' ? (['signing'] as const) : []),
    ...(target === 'confidentiality_review' ? ADJUSTMENT_STEPS : []),
  ];
  return revoke(situation, ({ step, sectionId }) => {
    const isOwnAnswer =
      state === 'countersigning' &&
      step === 'countersigning' &&
      sectionId !== null &&
      answersFor(as, sectionId, facts);
    return isOwnAnswer || steps.includes(step);
  });
};

const planIsolation = ({ facts }: Situation): Effects => [
  { type: 'isolate_content' },
  ...(facts.proposal ? [{ type: 'drop_proposal' } as const] : []),
  ...(facts.document.publishedOn === null
    ? []
    : [{ type: 'withdraw_page', reasonCode: 'secrecy', explanation: null } as const]),
];

const planIsolationEnd = (situation: Situation): Effects => {
  const { event } = situation;
  if (event.type !== 'release' && event.type !== 'erase') return [];
  if (!confirmsIsolationEnd(situation)) {
    const { type, organ, reference, date } = event;
    return [{ type: 'propose_isolation_end', proposal: { type, organ, reference, date } }];
  }
  if (event.type === 'erase') {
    return [{ type: 'clear_isolation_proposal' }, { type: 'erase_content' }, { type: 'destroy_files' }];
  }
  return [
    ...revokeSteps(situation, 'confidentiality_review', ...ADJUSTMENT_STEPS),
    { type: 'clear_isolation_proposal' },
    { type: 'restore_content' },
  ];
};

const planPublication = ({ facts: { today, document } }: Situation): Effects => [
  { type: 'record_publication', on: today },
  { type: 'stop_clock', clock: 'publication' },
  { type: 'stop_clock', clock: 'adjusted_publication' },
  ...(document.isPolicy && document.hasInterpretation && !document.interpretationPublished
    ? [{ type: 'start_clock', clock: 'interpretation', from: today } as const]
    : []),
  { type: 'publish_page' },
];

/** The bundle approvals given before the office review go on for the corrected body; nothing later does. */
const carryOver = ({ facts }: Situation, bundle: string): Effects =>
  facts.approvals
    .filter(({ step }) => STEPS.slice(0, STEPS.indexOf('office_review')).some((early) => early === step))
    .filter((row) => isCurrent(row, facts))
    .map(({ id }) => ({ type: 'carry_over_approval', approvalId: id, bundle }));

const planEvent = (situation: Situation, target: State): Effects => {
  const { state, facts, event, as } = situation;
  switch (event.type) {
    case 'submit':
      return [
        ...fixDetermination(situation),
        ...revokeIfOpened(situation, facts.determination?.opens ?? false),
      ];
    case 'approve': {
      const step = stepOf(state);
      return step === null ? [] : [approval(situation, step, { opinion: 'agree', comment: event.comment })];
    }
    case 'countersign':
      return sectionsToAnswer(as, facts).map((sectionId) =>
        approval(situation, 'countersigning', {
          opinion: event.opinion ?? 'agree',
          comment: event.comment,
          sectionId,
        }),
      );
    case 'return':
      return planReturn(situation, event.to);
    case 'redetermine':
      return [{ type: 'replace_determination' }, ...revokeIfOpened(situation, event.determination.opens)];
    case 'revise':
      return [{ type: 'store_revision' }, ...carryOver(situation, event.bundle)];
    case 'escalate':
      return event.doubt === 'secrecy' ? planIsolation(situation) : [];
    case 'ruling': {
      const { organ, reference, date, outcome } = event;
      return [{ type: 'record_ruling', organ, reference, date, outcome }];
    }
    case 'sign':
      return planSignature(situation, target);
    case 'record_signature':
      return planRecording(situation);
    case 'confirm_recorded_signature':
      return planConfirmation(situation, target);
    case 'reject_recorded_signature':
      return closeRecord(situation, 'rejected');
    case 'discard_recorded_signature':
      return closeRecord(situation, 'discarded');
    case 'register':
      return [
        {
          type: 'allocate_number',
          series: event.series ?? null,
          reserved: event.reserved ?? null,
          signedOn: facts.document.signedOn ?? facts.today,
        },
        { type: 'render_copies' },
      ];
    case 'return_to_signer':
      return [
        ...revokeSteps(situation, 'signing', ...ADJUSTMENT_STEPS),
        { type: 'set_signed_on', date: null },
        { type: 'stop_clock', clock: 'publication' },
      ];
    case 'issue':
      return [
        {
          type: 'record_issue',
          copies: event.copies ?? null,
          sealed: event.sealed ?? null,
          distribution: event.distribution ?? [],
        },
        { type: 'render_copies' },
      ];
    case 'publish':
      return planPublication(situation);
    case 'publish_interpretation':
      return [
        { type: 'record_interpretation_publication', on: facts.today },
        { type: 'stop_clock', clock: 'interpretation' },
        { type: 'publish_interpretation_page' },
      ];
    case 'withdraw':
      return [
        { type: 'withdraw_page', reasonCode: event.reasonCode, explanation: event.explanation ?? null },
      ];
    case 'set_validity':
      return [
        {
          type: 'record_validity',
          validity: event.validity,
          date: event.date,
          decidedBy: event.decidedBy ?? '',
          replacedBy: event.replacedBy ?? null,
        },
        { type: 'refresh_page' },
      ];
    case 'reinstate':
      return revokeSteps(situation, 'confidentiality_review', 'signing', ...ADJUSTMENT_STEPS);
    case 'propose_disclosure':
      return [{ type: 'propose_determination', cameFrom: 'filed' }, { type: 'reopen_verdicts' }];
    case 'propose_closure':
      return [{ type: 'propose_determination', cameFrom: 'withdrawn' }];
    case 'archive':
      return [
        { type: 'record_archiving', archiveNumber: event.archiveNumber, retention: event.retention },
        { type: 'render_copies' },
      ];
    case 'isolate':
      return planIsolation(situation);
    case 'release':
    case 'erase':
      return planIsolationEnd(situation);
    case 'recall':
    case 'void':
      return [];
  }
};

/** What becomes true besides the state, in the order in which it is to be written. */
export const planEffects = (situation: Situation, target: State): Effects => {
  const isReleasedIntoReview = situation.event.type === 'release' && target === 'confidentiality_review';
  return [
    ...(isReleasedIntoReview ? fixDetermination(situation) : []),
    ...planEvent(situation, target),
    ...voidRecord(situation, target),
    ...(target === 'awaiting_publication' ? [{ type: 'prepare_public_copy' } as const] : []),
    ...(target === situation.state && target !== 'countersigning'
      ? []
      : [{ type: 'refresh_tasks' } as const]),
  ];
};
