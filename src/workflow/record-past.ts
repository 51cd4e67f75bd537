import type { Transaction } from '../platform/database/index.js';
import type { Json } from '../shared/canonical-json.js';
import { newId } from '../shared/id.js';
import { insertTransition } from './workflow.repository.js';

/** The one line of history that a document of the past has: no event of the machine, nobody signed anything here. */
export const IMPORTED = 'imported';
export const IMPORTED_LABEL = '导入';
/** Where it was before: in no state of this system. */
export const OUTSIDE_LABEL = '系统外';

/** Records that a document was brought in as filed. @returns the identifier of the record */
export const recordPast = async (
  tx: Transaction,
  past: {
    readonly documentId: string;
    readonly actorId: string;
    readonly fileSha256: string;
    readonly determinationId: string;
    readonly details: { readonly [member: string]: Json };
    readonly requestId: string;
    readonly at: Date;
  },
): Promise<string> => {
  const { at, ...rest } = past;
  const id = newId(at);
  await insertTransition(tx, {
    ...rest,
    id,
    revision: 1,
    event: IMPORTED,
    fromState: 'outside',
    toState: 'filed',
    onBehalfOfId: null,
    comment: null,
    bundle: null,
    verdicts: null,
    createdAt: at.toISOString(),
  });
  return id;
};
