import type { Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Approval } from './core/index.js';
import { approvalsOf, revocationsOf, signaturesOf, transitionsOf } from './workflow.repository.js';

/** The states in which a signature is due. */
export const AWAITS_SIGNATURE: readonly string[] = ['signing', 'reclassification_signing'];

const paperDay = (day: LocalDate | undefined) => (day === undefined ? {} : { paperSignedOn: day });

export const loadApprovals = async (tx: Transaction, documentId: string): Promise<readonly Approval[]> => {
  const rows = await approvalsOf(tx, documentId);
  if (rows.length === 0) return [];
  const revoked = new Set((await revocationsOf(tx, documentId)).map(({ approvalId }) => approvalId));
  const carried = rows.some(({ carriedFromId }) => carriedFromId !== null);
  const actors = new Map(
    carried ? (await transitionsOf(tx, documentId)).map(({ id, actorId }) => [id, actorId]) : [],
  );
  const signed = rows.some(({ step }) => AWAITS_SIGNATURE.includes(step));
  const paper = new Map(
    (signed ? await signaturesOf(tx, documentId) : [])
      .filter(({ method }) => method === 'recorded')
      .map(({ transitionId, signedOn }) => [transitionId, signedOn]),
  );
  return rows.map((row) => ({
    id: row.id,
    step: row.step as Approval['step'],
    sectionId: row.sectionId,
    actorId: row.actorId,
    onBehalfOfId: row.onBehalfOfId,
    opinion: row.opinion as Approval['opinion'],
    comment: row.comment,
    at: row.createdAt,
    revoked: revoked.has(row.id),
    ...paperDay(paper.get(row.transitionId)),
    carriedOverById: row.carriedFromId === null ? null : (actors.get(row.transitionId) ?? null),
    bundle: row.bundle,
    determination: row.determinationId,
    verdicts: row.verdicts,
  }));
};
