import { isDuplicate, type Transaction } from '../platform/database/index.js';
import { ArchiveEntryRow } from './archive-entry.entity.js';

/**
 * Gives a 档号 to a document in place of the one it may have.
 * @returns false when another document has it
 */
export const takeArchiveNumber = async (
  tx: Transaction,
  documentId: string,
  archiveNumber: string,
  at: Date,
): Promise<boolean> => {
  const holder = await tx.findOne(ArchiveEntryRow, { where: { archiveNumber } });
  if (holder) return holder.documentId === documentId;
  await tx.delete(ArchiveEntryRow, { documentId });
  try {
    await tx.insert(ArchiveEntryRow, { archiveNumber, documentId, createdAt: at.toISOString() });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
};

/** The archive numbers that begin alike. */
export const archiveNumbersLike = async (tx: Transaction, beginning: string): Promise<string[]> => {
  const rows = await tx
    .createQueryBuilder(ArchiveEntryRow, 'a')
    .where("a.archiveNumber LIKE :words ESCAPE '!'", {
      words: `${beginning.replaceAll(/[!%_]/g, (character) => `!${character}`)}%`,
    })
    .getMany();
  return rows.map(({ archiveNumber }) => archiveNumber);
};
