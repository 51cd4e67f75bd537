import type { DocumentRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import { replaceOpenTasks } from '../tasks/index.js';
import { workItemsIn, type Facts, type State } from './core/index.js';
import { loadApprovals } from './load-approvals.js';
import type { PaperSignatures } from './paper-signatures.js';
import { pendingRecordOf } from './recorded-signatures.repository.js';

/** Opens what waits in the new state, closes what does not wait any more. */
export const refreshTasks = async (
  tx: Transaction,
  document: DocumentRow,
  before: Facts,
  now: Date,
  paper: PaperSignatures,
): Promise<void> => {
  const state = document.state as State;
  const pending = await pendingRecordOf(tx, document.id);
  const facts: Facts = {
    ...before,
    recordedSignature: pending && (await paper.asFacts(tx, pending)),
    approvals: state === 'countersigning' ? await loadApprovals(tx, document.id) : before.approvals,
    document: {
      ...before.document,
      isolationProposal:
        document.custody === null
          ? null
          : {
              type: document.custody.action,
              organ: document.custody.organ,
              reference: document.custody.reference,
              date: document.custody.date,
              proposedById: document.custody.proposedBy,
              proposedOnBehalfOfId: document.custody.proposedOnBehalfOf,
            },
    },
  };
  await replaceOpenTasks(
    tx,
    document.id,
    workItemsIn(state, facts),
    { on: document.dueOn, provisional: document.dueProvisional ?? false },
    now,
  );
};
