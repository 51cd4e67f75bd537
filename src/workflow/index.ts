import { ApprovalRevocationRow } from './approval-revocation.entity.js';
import { ApprovalRow } from './approval.entity.js';
import { RecordedSignatureOutcomeRow } from './recorded-signature-outcome.entity.js';
import { RecordedSignatureRow } from './recorded-signature.entity.js';
import { SignatureRow } from './signature.entity.js';
import { TransitionRow } from './transition.entity.js';

/**
 * Owns the life of a document: which step follows which, who may act, why not, and that it becomes true once.
 * @basis 条例第十七条；党政机关公文处理工作条例第十八条至第二十五条；先确定公开属性，再运转呈签
 */
export { describeMachine, principalSigns, STATE_LABELS, STATES, STEPS, type State } from './core/index.js';
export { attributeSchema, labelSchema, stateSchema } from './document-answer.js';
export { cleaned } from './document-event.js';
export { bundleOf, contentOf, contradictsNote } from './document-facts.js';
export { citedGroundSchema, type EventBody } from './event-bodies.js';
export { deadlineOf, runningClockOf, type Deadline } from './due-dates.js';
export { IMPORTED, recordPast } from './record-past.js';
export { requireReadable } from './document-text.js';
export { SettledCopies } from './settled-copies.js';
export { isClosedToReaders, shownTitle } from './document-view.js';
export { FireEvent } from './fire-event.js';
export { TransitionListeners, type Transition } from './transition-listeners.js';
export { WorkflowModule } from './workflow.module.js';
export { signaturesOf } from './workflow.repository.js';
export { SignatureRow };
export const workflowEntities = [
  ApprovalRevocationRow,
  ApprovalRow,
  RecordedSignatureOutcomeRow,
  RecordedSignatureRow,
  SignatureRow,
  TransitionRow,
];
