import type { Transaction } from '../platform/database/index.js';
import { UsualOpinionRow } from './usual-opinion.entity.js';

/** In the order in which they were added. */
export const opinionsOf = (tx: Transaction, personId: string): Promise<UsualOpinionRow[]> =>
  tx.find(UsualOpinionRow, { where: { personId }, order: { id: 'ASC' } });

export const insertOpinion = async (tx: Transaction, row: UsualOpinionRow): Promise<void> => {
  await tx.insert(UsualOpinionRow, row);
};

/** @returns false when the person has no such opinion */
export const removeOpinion = async (tx: Transaction, personId: string, id: string): Promise<boolean> =>
  (await tx.delete(UsualOpinionRow, { id, personId })).affected === 1;
