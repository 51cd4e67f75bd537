import { getNextTransitions, transition } from 'xstate';
import { refusal } from '../../shared/refusal.js';
import type { Decision } from './effects.js';
import { documentMachine } from './document.machine.js';
import type { DocumentEvent } from './events.js';
import type { Facts } from './facts.js';
import { judge } from './judge.js';
import { EVENT_LABELS, STATE_LABELS } from './labels.js';
import { planEffects } from './plan-effects.js';
import type { RuleName } from './rules.js';
import type { RulesParams } from './step-transitions.js';
import { EVENT_TYPES, STATES, type EventType, type State } from './vocabulary.js';

/** One event of a state as the machine knows it. */
export interface Transition {
  readonly state: State;
  readonly event: EventType;
  /** The states to which it can lead; the route decides which. */
  readonly targets: readonly State[];
  readonly rules: readonly RuleName[];
}

/** The machine's candidates of a state, read from the machine itself. Asked without facts: no guard runs. */
const readTransitions = (state: State): readonly Transition[] => {
  const snapshot = documentMachine.resolveState({ value: state, context: {} as never });
  const byEvent = new Map<EventType, Transition>();
  for (const candidate of getNextTransitions(snapshot)) {
    const event = EVENT_TYPES.find((type) => type === candidate.eventType);
    const params = (candidate.guard as { readonly params?: RulesParams } | undefined)?.params;
    if (!event || !params) throw new Error(`the machine has a transition without name or rules: ${state}`);
    const targets = [...(byEvent.get(event)?.targets ?? []), params.target];
    byEvent.set(event, { state, event, targets, rules: params.rules });
  }
  return [...byEvent.values()];
};

const table: ReadonlyMap<State, readonly Transition[]> = new Map(
  STATES.map((state) => [state, readTransitions(state)]),
);

/** Every event that the state knows, with its targets and rules. */
export const transitionsOf = (state: State): readonly Transition[] => table.get(state) ?? [];

/**
 * The one question of the product: may this happen now, what follows, and if not, why not (every reason).
 * Pure: the same state, facts and event always give the same answer.
 */
export const decide = (state: State, facts: Facts, event: DocumentEvent): Decision => {
  const known = transitionsOf(state).find((candidate) => candidate.event === event.type);
  if (!known) {
    return {
      kind: 'refused',
      refusals: [
        refusal('workflow.event_not_allowed', {
          state,
          event: event.type,
          stateName: STATE_LABELS[state].zh,
          stateNameEn: STATE_LABELS[state].en,
          eventName: EVENT_LABELS[event.type].zh,
          eventNameEn: EVENT_LABELS[event.type].en,
        }),
      ],
    };
  }
  const { as, refusals } = judge({ state, facts, event }, known.rules);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const snapshot = documentMachine.resolveState({ value: state, context: { state, facts, as } });
  if (!snapshot.can(event)) throw new Error(`no candidate for ${event.type} in ${state} has this target`);
  const [next] = transition(documentMachine, snapshot, event);
  const target = next.value as State;
  return {
    kind: 'accepted',
    target,
    actingAs: {
      actorId: facts.actor.personId,
      onBehalfOfId: as.personId === facts.actor.personId ? null : as.personId,
    },
    effects: planEffects({ state, facts, event, as }, target),
  };
};
