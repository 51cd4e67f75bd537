import { In, Not } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Transaction } from '../platform/database/index.js';
import { ApprovalRevocationRow } from './approval-revocation.entity.js';
import { ApprovalRow } from './approval.entity.js';
import { SignatureRow } from './signature.entity.js';
import { TransitionRow } from './transition.entity.js';

export const insertTransition = async (tx: Transaction, row: TransitionRow): Promise<void> => {
  await tx.insert(TransitionRow, row as QueryDeepPartialEntity<TransitionRow>);
};

export const transitionsOf = (tx: Transaction, documentId: string): Promise<TransitionRow[]> =>
  tx.find(TransitionRow, { where: { documentId }, order: { revision: 'ASC' } });

export const lastTransitionOf = (tx: Transaction, documentId: string): Promise<TransitionRow | null> =>
  tx.findOne(TransitionRow, { where: { documentId }, order: { revision: 'DESC' } });

const REVIEWS_OF_CONFIDENTIALITY = ['confidentiality_review', 'ruling_pending', 'reclassification_review'];
const ACTS_OF_REVIEW = ['approve', 'return', 'escalate', 'ruling', 'redetermine'];

/** Everybody who acted as reviewer of confidentiality, whatever came of it, and whose place they took. */
export const confidentialityReviewersOf = async (tx: Transaction, documentId: string): Promise<string[]> => {
  const rows = await tx.find(TransitionRow, {
    select: { actorId: true, onBehalfOfId: true },
    where: { documentId, fromState: In(REVIEWS_OF_CONFIDENTIALITY), event: In(ACTS_OF_REVIEW) },
  });
  return rows.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId ?? actorId]);
};

/** The event that last brought the document to the state from another one. */
export const lastArrivalIn = (
  tx: Transaction,
  documentId: string,
  state: string,
): Promise<TransitionRow | null> =>
  tx.findOne(TransitionRow, {
    where: { documentId, toState: state, fromState: Not(state) },
    order: { revision: 'DESC' },
  });

/** All approvals of a document, oldest first. */
export const approvalsOf = (tx: Transaction, documentId: string): Promise<ApprovalRow[]> =>
  tx.find(ApprovalRow, { where: { documentId }, order: { createdAt: 'ASC', id: 'ASC' } });

export const findApproval = (tx: Transaction, id: string): Promise<ApprovalRow | null> =>
  tx.findOne(ApprovalRow, { where: { id } });

export const insertApproval = async (tx: Transaction, row: ApprovalRow): Promise<void> => {
  await tx.insert(ApprovalRow, row);
};

export const revocationsOf = (tx: Transaction, documentId: string): Promise<ApprovalRevocationRow[]> =>
  tx.find(ApprovalRevocationRow, { where: { documentId } });

export const insertRevocation = async (tx: Transaction, row: ApprovalRevocationRow): Promise<void> => {
  await tx.insert(ApprovalRevocationRow, row);
};

export const signaturesOf = (tx: Transaction, documentId: string): Promise<SignatureRow[]> =>
  tx.find(SignatureRow, { where: { documentId }, order: { createdAt: 'ASC', id: 'ASC' } });

export const insertSignature = async (tx: Transaction, row: SignatureRow): Promise<void> => {
  await tx.insert(SignatureRow, row);
};
