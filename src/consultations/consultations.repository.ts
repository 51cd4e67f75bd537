import { In, IsNull } from 'typeorm';
import { rowLock, type Transaction } from '../platform/database/index.js';
import { ConsultationOpinionRow, ConsultationRow } from './consultation.entity.js';

export const consultationsOf = (tx: Transaction, documentId: string): Promise<ConsultationRow[]> =>
  tx.find(ConsultationRow, { where: { documentId }, order: { id: 'ASC' } });

export const opinionsOf = (tx: Transaction, documentId: string): Promise<ConsultationOpinionRow[]> =>
  tx.find(ConsultationOpinionRow, { where: { documentId }, order: { id: 'ASC' } });

export const findConsultation = (tx: Transaction, id: string): Promise<ConsultationRow | null> =>
  tx.findOne(ConsultationRow, { where: { id } });

export const lockConsultation = (tx: Transaction, id: string): Promise<ConsultationRow | null> =>
  rowLock(tx, ConsultationRow, { id });

/** What waits for an answer of these persons, oldest first. */
export const openConsultationsOf = (
  tx: Transaction,
  personIds: readonly string[],
): Promise<ConsultationRow[]> =>
  tx.find(ConsultationRow, {
    where: { personId: In([...personIds]), closedAt: IsNull() },
    order: { id: 'ASC' },
    take: 500,
  });

/** What these persons asked, or had asked for them, and nobody has answered yet, oldest first. */
export const unansweredConsultationsOf = (
  tx: Transaction,
  personIds: readonly string[],
): Promise<ConsultationRow[]> => {
  const persons = In([...personIds]);
  return tx.find(ConsultationRow, {
    where: [
      { askedBy: persons, closedAt: IsNull() },
      { onBehalfOfId: persons, closedAt: IsNull() },
    ],
    order: { id: 'ASC' },
    take: 500,
  });
};

export const insertConsultation = async (tx: Transaction, row: ConsultationRow): Promise<void> => {
  await tx.insert(ConsultationRow, row);
};

export const closeConsultation = async (tx: Transaction, id: string, at: string): Promise<void> => {
  await tx.update(ConsultationRow, { id }, { closedAt: at });
};

export const insertOpinion = async (tx: Transaction, row: ConsultationOpinionRow): Promise<void> => {
  await tx.insert(ConsultationOpinionRow, row);
};
