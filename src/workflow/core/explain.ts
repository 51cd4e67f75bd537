import type { Refusal } from '../../shared/refusal.js';
import { rolesOfRule } from './actor-rules.js';
import { transitionsOf, type Transition } from './decide.js';
import type { DocumentEvent } from './events.js';
import type { Facts } from './facts.js';
import { judge } from './judge.js';
import { EVENT_LABELS, type Label } from './labels.js';
import { isBodyRule } from './rules.js';
import { STATES, type EventType, type Role, type State } from './vocabulary.js';

export interface AvailableAction {
  readonly type: EventType;
  readonly label: Label;
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
}

/** The events to try: without a body, and for the end of an isolation also the confirmation of what is pending. */
const probesOf = (type: EventType, facts: Facts): readonly DocumentEvent[] => {
  const bare = { type, organ: '', reference: '', date: '' } as unknown as DocumentEvent;
  const pending = facts.document.isolationProposal;
  return pending?.type === type
    ? [{ type, organ: pending.organ, reference: pending.reference, date: pending.date }, bare]
    : [bare];
};

const explainTransition = (facts: Facts, { state, event, rules }: Transition): AvailableAction => {
  const factRules = rules.filter((name) => !isBodyRule(name));
  const answers = probesOf(event, facts).map(
    (probe) => judge({ state, facts, event: probe }, factRules).refusals,
  );
  const refusals = answers.find((answer) => answer.length === 0) ?? answers[0] ?? [];
  return { type: event, label: EVENT_LABELS[event], allowed: refusals.length === 0, refusals };
};

/**
 * What the caller may do now: every event of the state, allowed or with all reasons why not. It looks at
 * everything but what the event's own body can bring (comment, opinion, password, a new determination).
 */
export const explain = (state: State, facts: Facts): readonly AvailableAction[] =>
  transitionsOf(state).map((transition) => explainTransition(facts, transition));

const rolesOf = ({ state, rules }: Transition): readonly Role[] =>
  rules.flatMap((rule) => rolesOfRule(rule, state) ?? []);

const rolesOfEvent = new Map<EventType, Set<Role>>();
for (const transition of STATES.flatMap(transitionsOf)) {
  const roles = rolesOfEvent.get(transition.event) ?? new Set<Role>();
  rolesOf(transition).forEach((role) => roles.add(role));
  rolesOfEvent.set(transition.event, roles);
}

/** The roles that can fire the event in some state of some document. */
export const rolesForEvent = (type: EventType): readonly Role[] => [...(rolesOfEvent.get(type) ?? [])];

/**
 * False when no state of any document could allow the event to somebody with these roles (their own and those of
 * the persons whose place they take): only then the answer is "forbidden" instead of a refusal with reasons.
 */
export const couldAnyStateAllow = (roles: readonly Role[], type: EventType): boolean =>
  rolesForEvent(type).some((role) => roles.includes(role));
