import { decide } from './decide.js';
import type { Facts } from './facts.js';
import type { State } from './vocabulary.js';

/**
 * The steps that the caller could approve one after the other, this one first: consecutive steps of the same
 * person are offered as one act. Empty when the caller may not approve here; the shell still fires each event.
 */
export const consecutiveSteps = (state: State, facts: Facts): readonly State[] => {
  const decision = decide(state, facts, { type: 'approve' });
  if (decision.kind === 'refused') return [];
  const given = decision.effects
    .filter((effect) => effect.type === 'record_approval')
    .map(({ type: _type, ...approval }) => ({
      ...approval,
      ...decision.actingAs,
      id: '',
      at: facts.now,
      revoked: false,
      carriedOverById: null,
    }));
  const after: Facts = { ...facts, approvals: [...facts.approvals, ...given] };
  return [state, ...consecutiveSteps(decision.target, after)];
};
