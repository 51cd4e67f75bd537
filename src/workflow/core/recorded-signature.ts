import { refusal, type Refusal } from '../../shared/refusal.js';
import { coverageNow, stepOf, type Situation } from './destination.js';
import type { Actor, Facts, Person } from './facts.js';
import { holdsStep, isDrafter, ROLES_OF_STEP } from './holders.js';
import { rolesDetail } from './labels.js';
import type { Role, SigningStep, State } from './vocabulary.js';

type Rule = (situation: Situation) => readonly Refusal[];

/** Who looks at the paper beside the clerk; the signer may do so in person as well. */
export const CONFIRMING_ROLES: readonly Role[] = ['office_reviewer', 'disclosure_officer'];

/** The step of a state in which a signature is due. */
export const signingStepOf = (state: State): SigningStep =>
  state === 'reclassification_signing' ? 'reclassification_signing' : 'signing';

/** How far somebody is from signing in a capacity: nothing speaks against it, the separation does, or the post. */
const distance = (signer: Actor, as: Person, step: SigningStep, facts: Facts): number => {
  if (!holdsStep(as, step, facts)) return 2;
  return [signer, as].some(({ personId }) => isDrafter(personId, facts.document)) ? 1 : 0;
};

/** In which capacity the person would sign here, as `judge` finds it for a caller: the first that is nearest. */
export const capacityToSign = (signer: Actor, state: State, facts: Facts): Person => {
  const step = signingStepOf(state);
  return [signer, ...signer.substitutesFor].reduce<Person>(
    (best, next) => (distance(signer, next, step, facts) < distance(signer, best, step, facts) ? next : best),
    signer,
  );
};

/** Nothing about the person speaks against their signature here. */
export const couldSign = (signer: Actor, state: State, facts: Facts): boolean =>
  distance(signer, capacityToSign(signer, state, facts), signingStepOf(state), facts) === 0;

/** Whose signature the event is about, and in which capacity it was given; undefined when that is gone. */
const onPaper = ({ state, facts, event }: Situation): { signer: Actor; as: Person | undefined } | null => {
  if (event.type === 'record_signature') {
    return event.signer ? { signer: event.signer, as: capacityToSign(event.signer, state, facts) } : null;
  }
  const pending = facts.recordedSignature;
  if (pending === null) return null;
  const { signer, onBehalfOfId } = pending;
  const as =
    onBehalfOfId === null ? signer : signer.substitutesFor.find((one) => one.personId === onBehalfOfId);
  return { signer, as };
};

/** What a recorded signature covers is not what stands now. */
export const recordedSignatureOutdatedBy = ({
  state,
  facts,
}: Pick<Situation, 'state' | 'facts'>): 'bundle' | 'determination' | 'verdicts' | null => {
  const pending = facts.recordedSignature;
  if (pending === null) return null;
  const now = coverageNow(signingStepOf(state), facts);
  return (
    (['bundle', 'determination', 'verdicts'] as const).find((part) => pending[part] !== now[part]) ?? null
  );
};

const PARTS = {
  bundle: { partName: '文稿', partNameEn: 'text' },
  determination: { partName: '公开属性', partNameEn: 'attribute' },
  verdicts: { partName: '筛查发现的处理意见', partNameEn: 'set of verdicts on findings' },
} as const;

/** Rules of 代录 that do not depend on what only the body brings. */
export const RECORDED_SIGNATURE_RULES = {
  noRecordedSignatureIsPending: ({ facts }) =>
    facts.recordedSignature === null ? [] : [refusal('recorded_signature.already_pending')],
  recordedSignatureIsPending: ({ facts }) =>
    facts.recordedSignature === null ? [refusal('recorded_signature.none_pending')] : [],
  paperSignerHoldsStep: (situation) => {
    const paper = onPaper(situation);
    const step = stepOf(situation.state);
    if (paper === null || step === null) return [];
    return paper.as && holdsStep(paper.as, step, situation.facts)
      ? []
      : [refusal('recorded_signature.signer_not_permitted', rolesDetail(ROLES_OF_STEP[step]))];
  },
  paperSignerIsNotDrafter: (situation) => {
    const paper = onPaper(situation);
    const persons = paper === null ? [] : [paper.signer, paper.as ?? paper.signer];
    return persons.some(({ personId }) => isDrafter(personId, situation.facts.document))
      ? [refusal('recorded_signature.signer_is_drafter')]
      : [];
  },
  recorderIsNotSigner: (situation) => {
    const { facts, event, as } = situation;
    const paper = event.type === 'record_signature' ? onPaper(situation) : null;
    const signers = paper === null ? [] : [paper.signer.personId, paper.as?.personId];
    return [facts.actor.personId, as.personId].some((personId) => signers.includes(personId))
      ? [refusal('recorded_signature.recorder_is_signer')]
      : [];
  },
  recordedSignatureCoversThis: (situation) => {
    const part = recordedSignatureOutdatedBy(situation);
    return part === null ? [] : [refusal('recorded_signature.outdated', { part, ...PARTS[part] })];
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Rules about the day on the paper. */
export const PAPER_DATE_RULES = {
  paperDateIsNotAhead: ({ facts: { today }, event }) =>
    event.type === 'record_signature' && event.signedOn > today
      ? [refusal('recorded_signature.date_in_future', { signedOn: event.signedOn, today })]
      : [],
  /** What a signature covers came to the signer on that day: an older paper is about something else. */
  paperDateFollowsArrival: ({ facts: { arrivedOn }, event }) =>
    event.type === 'record_signature' && event.signedOn < arrivedOn
      ? [refusal('recorded_signature.date_too_early', { signedOn: event.signedOn, arrivedOn })]
      : [],
} as const satisfies Readonly<Record<string, Rule>>;
