import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Transaction } from '../platform/database/index.js';
import type { ProducedKind } from './document-types.js';
import { ProducedFileRow } from './produced-file.entity.js';

/** The newest stored file of a kind. */
export const findProducedFile = (
  tx: Transaction,
  documentId: string,
  kind: ProducedKind,
): Promise<ProducedFileRow | null> =>
  tx.findOne(ProducedFileRow, { where: { documentId, kind }, order: { createdAt: 'DESC', id: 'DESC' } });

export const producedFilesOf = (tx: Transaction, documentId: string): Promise<ProducedFileRow[]> =>
  tx.find(ProducedFileRow, { where: { documentId }, order: { id: 'ASC' } });

/** What was made from the same basis is not stored again. */
export const insertProducedFile = async (tx: Transaction, row: ProducedFileRow): Promise<void> => {
  const { documentId, kind, basis } = row;
  if (!(await tx.existsBy(ProducedFileRow, { documentId, kind, basis })))
    await tx.insert(ProducedFileRow, row as QueryDeepPartialEntity<ProducedFileRow>);
};
