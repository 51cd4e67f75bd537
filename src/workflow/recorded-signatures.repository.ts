import type { Transaction } from '../platform/database/index.js';
import { RecordedSignatureOutcomeRow } from './recorded-signature-outcome.entity.js';
import { RecordedSignatureRow } from './recorded-signature.entity.js';

export const insertRecordedSignature = async (tx: Transaction, row: RecordedSignatureRow): Promise<void> => {
  await tx.insert(RecordedSignatureRow, row);
};

export const insertRecordedSignatureOutcome = async (
  tx: Transaction,
  row: RecordedSignatureOutcomeRow,
): Promise<void> => {
  await tx.insert(RecordedSignatureOutcomeRow, row);
};

/** A record with its end, if it has come to one. */
export interface RecordWithOutcome {
  readonly record: RecordedSignatureRow;
  readonly outcome: RecordedSignatureOutcomeRow | null;
}

/** All that were ever recorded for a document, oldest first. */
export const recordedSignaturesOf = async (
  tx: Transaction,
  documentId: string,
): Promise<readonly RecordWithOutcome[]> => {
  const records = await tx.find(RecordedSignatureRow, {
    where: { documentId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  if (records.length === 0) return [];
  const outcomes = await tx.find(RecordedSignatureOutcomeRow, { where: { documentId } });
  return records.map((record) => ({
    record,
    outcome: outcomes.find((one) => one.recordedSignatureId === record.id) ?? null,
  }));
};

/** The one that waits for its confirmation. */
export const pendingRecordOf = async (
  tx: Transaction,
  documentId: string,
): Promise<RecordedSignatureRow | null> =>
  (await recordedSignaturesOf(tx, documentId)).findLast(({ outcome }) => outcome === null)?.record ?? null;
