import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { ConflictError } from '../shared/errors.js';
import type { Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { DocumentRow } from './document.entity.js';

/** The only file that writes the state of a document. */

export type NewDocument = Omit<QueryDeepPartialEntity<DocumentRow>, 'state' | 'revision'>;
export type DocumentChanges = Partial<Omit<DocumentRow, 'id' | 'state' | 'revision' | 'createdAt'>>;

/** A new document is a draft. */
export const insertDocument = async (tx: Transaction, row: NewDocument): Promise<void> => {
  await tx.insert(DocumentRow, { ...row, state: 'drafting', revision: 1 });
};

/**
 * A document of the office's past: issued before there was this system, so that it stands where its own way would
 * have ended. It needs its determination like any other.
 */
export const insertPastDocument = async (
  tx: Transaction,
  row: NewDocument & { readonly determinationId: string },
): Promise<void> => {
  await tx.insert(DocumentRow, { ...row, state: 'filed', revision: 1 });
};

const update = async (
  tx: Transaction,
  document: Pick<DocumentRow, 'id' | 'revision'>,
  changes: Partial<DocumentRow>,
): Promise<number> => {
  const revision = document.revision + 1;
  const result = await tx.update(DocumentRow, { id: document.id, revision: document.revision }, {
    ...changes,
    revision,
  } as QueryDeepPartialEntity<DocumentRow>);
  if (result.affected !== 1) throw new ConflictError(document.revision, revision);
  return revision;
};

/**
 * Changes a document without moving it.
 * @throws ConflictError when somebody else was faster
 * @returns the new revision
 */
export const changeDocument = (
  tx: Transaction,
  document: Pick<DocumentRow, 'id' | 'revision'>,
  changes: DocumentChanges,
): Promise<number> => update(tx, document, changes);

/** Moves a document to a state, with everything that becomes true at the same time. */
export const moveDocument = (
  tx: Transaction,
  document: Pick<DocumentRow, 'id' | 'revision'>,
  state: string,
  changes: DocumentChanges,
): Promise<number> => update(tx, document, { ...changes, state });

/** The due date by another holiday schedule; no new revision, since nobody's view of the text is outdated by it. */
export const moveDueDate = async (
  tx: Transaction,
  id: string,
  due: { readonly on: LocalDate; readonly provisional: boolean },
): Promise<void> => {
  await tx.update(DocumentRow, { id }, { dueOn: due.on, dueProvisional: due.provisional });
};

/** The page of a published document is made from another copy of the same text: its number was corrected. */
export const replacePublishedCopy = async (tx: Transaction, id: string, copyId: string): Promise<void> => {
  await tx.update(DocumentRow, { id }, { publishedCopyId: copyId });
};
