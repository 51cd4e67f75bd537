import type { LocalDate } from '../../shared/local-date.js';
import { coverageNow, type Situation } from './destination.js';
import type { ActingAs, Effect } from './effects.js';
import { capacityToSign, signingStepOf } from './recorded-signature.js';
import type { State } from './vocabulary.js';

type Effects = readonly Effect[];

/** What was said, on which day, and by whom where that is not the acting person. */
interface Given {
  readonly opinion: 'agree' | 'circulated';
  readonly comment: string | null;
  readonly signedOn: LocalDate;
  readonly by: ActingAs | null;
}

/** Everything that follows from a signature; periods count from the day on which it was given. */
const signedAs = ({ state, facts }: Situation, target: State, given: Given): Effects => {
  const step = signingStepOf(state);
  const { signedOn: day, ...answer } = given;
  const covered = coverageNow(step, facts);
  const signed: Effects = [
    { type: 'record_approval', step, sectionId: null, ...answer, ...covered },
    { type: 'record_signature', ...given, ...covered },
  ];
  if (step === 'reclassification_signing') {
    return [
      ...signed,
      { type: 'adopt_proposal' },
      target === 'awaiting_publication'
        ? { type: 'start_clock', clock: 'adjusted_publication', from: day }
        : { type: 'stop_clock', clock: 'adjusted_publication' },
    ];
  }
  const { number, publishedOn, signedOn } = facts.document;
  const isFirst = signedOn === null || (number === null && publishedOn === null);
  return [
    ...signed,
    ...(isFirst ? [{ type: 'set_signed_on', date: day } as const] : []),
    // Without registration nothing else would make the forms.
    ...(facts.document.carrier === 'information' ? [{ type: 'render_copies' } as const] : []),
    facts.determination?.attribute === 'proactive'
      ? { type: 'start_clock', clock: 'publication', from: isFirst ? day : signedOn }
      : { type: 'stop_clock', clock: 'publication' },
  ];
};

export const planSignature = (situation: Situation, target: State): Effects => {
  const { event, facts } = situation;
  if (event.type !== 'sign') return [];
  const { opinion = 'agree', comment = null } = event;
  return signedAs(situation, target, { opinion, comment, signedOn: facts.today, by: null });
};

/** 代录: what is on the paper is kept with what is in force now; it counts once another person confirms it. */
export const planRecording = ({ state, facts, event }: Situation): Effects => {
  if (event.type !== 'record_signature' || !event.signer) return [];
  const { signer, opinion = 'agree', comment = null, signedOn } = event;
  const step = signingStepOf(state);
  const as = capacityToSign(signer, state, facts);
  const by = { actorId: signer.personId, onBehalfOfId: as.personId === signer.personId ? null : as.personId };
  return [
    { type: 'keep_recorded_signature', step, by, opinion, comment, signedOn, ...coverageNow(step, facts) },
  ];
};

export const closeRecord = (
  { facts: { recordedSignature } }: Situation,
  outcome: 'confirmed' | 'rejected' | 'discarded' | 'void',
): Effects =>
  recordedSignature === null
    ? []
    : [{ type: 'close_recorded_signature', recordId: recordedSignature.id, outcome }];

/** The confirmed paper does what a signature does, in the name of whoever signed it and with its real day. */
export const planConfirmation = (situation: Situation, target: State): Effects => {
  const { recordedSignature } = situation.facts;
  if (recordedSignature === null) return [];
  const { signer, onBehalfOfId, opinion, comment, signedOn } = recordedSignature;
  const by = { actorId: signer.personId, onBehalfOfId };
  return [
    ...signedAs(situation, target, { opinion, comment, signedOn, by }),
    ...closeRecord(situation, 'confirmed'),
  ];
};

/** Where the document leaves the state without it, a recorded signature is void. */
export const voidRecord = (situation: Situation, target: State): Effects =>
  target === situation.state || situation.event.type === 'confirm_recorded_signature'
    ? []
    : closeRecord(situation, 'void');
