import { decide } from './decide.js';
import type { Approval, Facts } from './facts.js';
import type { State } from './vocabulary.js';

/** A step that the caller could do right after the one before it, and the event that does it. */
export interface ConsecutiveStep {
  readonly step: State;
  readonly event: 'approve' | 'sign';
}

const approvalsFrom = (state: State, facts: Facts): readonly ConsecutiveStep[] => {
  const decision = decide(state, facts, { type: 'approve' });
  if (decision.kind === 'refused') return signatureAfter(state, facts);
  const given = decision.effects
    .filter((effect) => effect.type === 'record_approval')
    .map(({ type: _type, by: _by, ...approval }): Approval => ({
      ...approval,
      ...decision.actingAs,
      id: '',
      at: facts.now,
      revoked: false,
      carriedOverById: null,
    }));
  const after: Facts = { ...facts, approvals: [...facts.approvals, ...given] };
  return [{ step: state, event: 'approve' }, ...approvalsFrom(decision.target, after)];
};

/** The signature may be the last of them; what its body brings (opinion, password) is not looked at. */
const signatureAfter = (state: State, facts: Facts): readonly ConsecutiveStep[] => {
  const able: Facts = { ...facts, reauthenticated: true };
  const { fingerprint } = facts.removals;
  const seen = fingerprint === null ? {} : { removalsSeen: fingerprint };
  const { kind } = decide(state, able, { type: 'sign', opinion: 'agree', ...seen });
  return kind === 'accepted' ? [{ step: state, event: 'sign' }] : [];
};

/**
 * The steps that the caller could do one after the other, this one first: consecutive steps of the same person are
 * offered as one act. Empty when the caller may not approve here; each is still an event of its own.
 */
export const consecutiveSteps = (state: State, facts: Facts): readonly ConsecutiveStep[] => {
  const steps = approvalsFrom(state, facts);
  return steps[0]?.event === 'approve' ? steps : [];
};
