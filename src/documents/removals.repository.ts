import { IsNull } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import { verdictsFingerprint, type FindingWithVerdict, type RangeLeftOut } from '../screening/index.js';
import { isBlank } from '../shared/blank.js';
import type { Json } from '../shared/canonical-json.js';
import { fingerprintOf } from '../shared/hash.js';
import { newId } from '../shared/id.js';
import type { AttachmentRow } from './attachment.entity.js';
import type { DocumentRow } from './document.entity.js';
import { attachmentsOf } from './documents.repository.js';
import { RemovalRow } from './removal.entity.js';

/** What is left out of a document, and what was marked in a file that has changed since. */
export interface Removals {
  /** Marked in the present files. */
  readonly present: readonly RemovalRow[];
  /** Marked in an earlier version of a file: void, until somebody marks it again or drops it. */
  readonly carried: readonly RemovalRow[];
}

export const NOTHING_LEFT_OUT: Removals = { present: [], carried: [] };

/** The removals in force, by the files that the document has now; what was marked in a removed attachment is gone. */
export const removalsOf = async (
  tx: Transaction,
  document: Pick<DocumentRow, 'id' | 'fileSha256'>,
  known?: readonly AttachmentRow[],
): Promise<Removals> => {
  const rows = await tx.find(RemovalRow, {
    where: { documentId: document.id, supersededAt: IsNull() },
    order: { removalId: 'ASC' },
  });
  if (rows.length === 0) return NOTHING_LEFT_OUT;
  const files = new Map<string, string | null>([[document.id, document.fileSha256]]);
  for (const { id, sha256 } of known ?? (await attachmentsOf(tx, document.id))) files.set(id, sha256);
  const standing = rows.filter(({ source }) => files.has(source));
  const isPresent = ({ source, fileSha256 }: RemovalRow): boolean => files.get(source) === fileSha256;
  return { present: standing.filter(isPresent), carried: standing.filter((row) => !isPresent(row)) };
};

/** Everything about the removals that a signer signs; null where nothing is left out. */
export const removalsFingerprint = ({ present }: Removals): string | null =>
  present.length === 0
    ? null
    : fingerprintOf(
        present
          .map(({ source, fileSha256, targetKey, ground, status, repeatsReason }) => ({
            source,
            file: fileSha256,
            target: targetKey,
            ground: ground as unknown as Json,
            status,
            repeatsReason,
          }))
          .sort((a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1)),
      );

/** The set of decisions on what may be read: verdicts on findings, and the ranges that are left out. */
export const decisionsFingerprint = (findings: readonly FindingWithVerdict[], removals: Removals): string => {
  const verdicts = verdictsFingerprint(findings);
  const leftOut = removalsFingerprint(removals);
  return leftOut === null ? verdicts : fingerprintOf({ verdicts, leftOut });
};

/** The ranges of one file, as the making of a public copy asks for them. */
export const rangesLeftOut = (removals: readonly RemovalRow[], source: string): readonly RangeLeftOut[] =>
  removals
    .filter((row) => row.source === source && row.target.type !== 'whole')
    .map(({ target, repeatsReason }) => ({ target, repeatsMayStay: !isBlank(repeatsReason) }));

/** A new state replaces the one before, which stays on record. */
export const replaceRemoval = async (
  tx: Transaction,
  row: Omit<RemovalRow, 'supersededAt'>,
): Promise<void> => {
  await endRemoval(tx, row.removalId, row.createdAt);
  await tx.insert(RemovalRow, { ...row, supersededAt: null });
};

export const endRemoval = async (tx: Transaction, removalId: string, at: string): Promise<void> => {
  await tx.update(RemovalRow, { removalId, supersededAt: IsNull() }, { supersededAt: at });
};

/** An adjustment of the attribute asks for fresh decisions: what was confirmed becomes a proposal again. */
export const reopenRemovals = async (tx: Transaction, documentId: string, now: Date): Promise<void> => {
  const confirmed = await tx.find(RemovalRow, {
    where: { documentId, supersededAt: IsNull(), status: 'confirmed' },
  });
  for (const row of confirmed) {
    await replaceRemoval(tx, { ...row, id: newId(now), status: 'proposed', createdAt: now.toISOString() });
  }
};

/** Targets and evidence tell of the content: they go with it. */
export const eraseRemovals = async (tx: Transaction, documentId: string): Promise<void> => {
  await tx.delete(RemovalRow, { documentId });
};
