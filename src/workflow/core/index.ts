/** The pure core of the document's life: what may follow what, why not, and what becomes true. */
export { couldAnyStateAllow, explain, rolesForEvent, type AvailableAction } from './explain.js';
export { consecutiveSteps, type ConsecutiveStep } from './consecutive-steps.js';
export { decide, transitionsOf, type Transition } from './decide.js';
export { describeMachine, type MachineDescription } from './describe-machine.js';
export { documentMachine } from './document.machine.js';
export type { ActingAs, Decision, Effect, EffectType, OutwardEffectType } from './effects.js';
export type * from './events.js';
export type * from './facts.js';
export { answersFor, holdsStep, ROLES_OF_STEP, sectionsToAnswer } from './holders.js';
export { EVENT_LABELS, ROLE_LABELS, RULE_LABELS, STATE_LABELS, WORK_LABELS, type Label } from './labels.js';
export {
  COVERAGE,
  disagreements,
  isCurrent,
  nextState,
  principalSigns,
  reportSteps,
  requiredSteps,
  voidReason,
  type StepReport,
  type VoidReason,
} from './route.js';
export { RULES, isBodyRule, type RuleName } from './rules.js';
export * from './vocabulary.js';
export { renderWorkflowDocument, transitionTable } from './workflow-document.js';
export { couldSign, recordedSignatureOutdatedBy } from './recorded-signature.js';
export { CONFIRMATION_STEP, workItemsIn, type WorkItem, type WorkStep } from './work-items.js';
