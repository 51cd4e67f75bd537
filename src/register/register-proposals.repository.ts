import { IsNull, Not } from 'typeorm';
import { rowLock, type Transaction } from '../platform/database/index.js';
import { RegisterProposalRow } from './register-proposal.entity.js';

export const findProposal = (tx: Transaction, id: string): Promise<RegisterProposalRow | null> =>
  tx.findOne(RegisterProposalRow, { where: { id } });

export const lockProposal = (tx: Transaction, id: string): Promise<RegisterProposalRow | null> =>
  rowLock(tx, RegisterProposalRow, { id });

export const insertProposal = async (
  tx: Transaction,
  row: Omit<
    RegisterProposalRow,
    'outcome' | 'decidedBy' | 'decidedOnBehalfOf' | 'decisionReason' | 'decidedAt'
  >,
): Promise<void> => {
  await tx.insert(RegisterProposalRow, row);
};

export const settleProposal = async (
  tx: Transaction,
  id: string,
  decision: Pick<
    RegisterProposalRow,
    'outcome' | 'decidedBy' | 'decidedOnBehalfOf' | 'decisionReason' | 'decidedAt'
  >,
): Promise<void> => {
  await tx.update(RegisterProposalRow, { id }, { ...decision, openNumber: null });
};

export const isProposed = (tx: Transaction, number: string): Promise<boolean> =>
  tx.existsBy(RegisterProposalRow, { openNumber: number });

/** Open ones oldest first, decided ones newest first. */
export const proposals = (tx: Transaction, open: boolean, limit: number): Promise<RegisterProposalRow[]> =>
  tx.find(RegisterProposalRow, {
    where: { decidedAt: open ? IsNull() : Not(IsNull()) },
    order: open ? { id: 'ASC' } : { decidedAt: 'DESC', id: 'DESC' },
    take: limit,
  });
