import { rolesOfRule } from './actor-rules.js';
import { transitionsOf } from './decide.js';
import { EVENT_LABELS, ROLE_LABELS, RULE_LABELS, STATE_LABELS, type Label } from './labels.js';
import { COVERAGE } from './route.js';
import { isBodyRule, RULES, type RuleName } from './rules.js';
import {
  EVENT_TYPES,
  PUBLIC_STATES,
  ROLES,
  STATES,
  STEPS,
  type EventType,
  type Role,
  type State,
  type Step,
} from './vocabulary.js';

/** The machine as data: what `GET /api/workflow` answers and `docs/workflow.md` prints. */
export interface MachineDescription {
  readonly initial: State;
  readonly roles: readonly { readonly role: Role; readonly label: Label }[];
  readonly states: readonly { readonly state: State; readonly label: Label; readonly isPublic: boolean }[];
  readonly events: readonly { readonly event: EventType; readonly label: Label }[];
  readonly steps: readonly { readonly step: Step; readonly covers: 'bundle' | 'everything' }[];
  readonly rules: readonly { readonly rule: RuleName; readonly label: Label; readonly needsBody: boolean }[];
  readonly transitions: readonly {
    readonly from: State;
    readonly event: EventType;
    readonly targets: readonly State[];
    readonly roles: readonly Role[];
    readonly rules: readonly RuleName[];
  }[];
}

export const describeMachine = (): MachineDescription => ({
  initial: 'drafting',
  roles: ROLES.map((role) => ({ role, label: ROLE_LABELS[role] })),
  states: STATES.map((state) => ({
    state,
    label: STATE_LABELS[state],
    isPublic: PUBLIC_STATES.includes(state),
  })),
  events: EVENT_TYPES.map((event) => ({ event, label: EVENT_LABELS[event] })),
  steps: STEPS.map((step) => ({ step, covers: COVERAGE[step] })),
  rules: (Object.keys(RULES) as RuleName[]).map((rule) => ({
    rule,
    label: RULE_LABELS[rule],
    needsBody: isBodyRule(rule),
  })),
  transitions: STATES.flatMap(transitionsOf).map(({ state, event, targets, rules }) => ({
    from: state,
    event,
    targets,
    roles: [...new Set(rules.flatMap((rule) => rolesOfRule(rule, state) ?? []))],
    rules,
  })),
});
