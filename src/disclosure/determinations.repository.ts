import { In } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import { DeterminationRow } from './determination.entity.js';

export const insertDetermination = async (tx: Transaction, row: DeterminationRow): Promise<void> => {
  await tx.insert(DeterminationRow, row);
};

/** All determinations of a document, oldest first. */
export const determinationsOf = (tx: Transaction, documentId: string): Promise<DeterminationRow[]> =>
  tx.find(DeterminationRow, { where: { documentId }, order: { createdAt: 'ASC', id: 'ASC' } });

export const determinationsByIds = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<DeterminationRow[]> =>
  ids.length === 0 ? [] : tx.find(DeterminationRow, { where: { id: In([...new Set(ids)]) } });
