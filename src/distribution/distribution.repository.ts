import { In, IsNull, LessThan, Not } from 'typeorm';
import { DocumentRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import { DistributionReceiptRow } from './distribution-receipt.entity.js';

export const receiptsOf = (
  tx: Transaction,
  documentIds: readonly string[],
): Promise<DistributionReceiptRow[]> =>
  documentIds.length === 0
    ? Promise.resolve([])
    : tx.find(DistributionReceiptRow, { where: { documentId: In([...documentIds]) }, order: { id: 'ASC' } });

export const insertReceipt = async (tx: Transaction, row: DistributionReceiptRow): Promise<void> => {
  await tx.insert(DistributionReceiptRow, row);
};

/** Issued documents, the newest first, issued before an instant. */
export const issuedBefore = (
  tx: Transaction,
  before: string | undefined,
  limit: number,
): Promise<DocumentRow[]> =>
  tx.find(DocumentRow, {
    where: { issuedAt: before === undefined ? Not(IsNull()) : LessThan(before), erasedAt: IsNull() },
    order: { issuedAt: 'DESC', id: 'DESC' },
    take: limit,
  });
