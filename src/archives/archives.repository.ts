import { In, IsNull, MoreThan, Not } from 'typeorm';
import { DocumentRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import { ArchiveSettingsRow } from './archive-settings.entity.js';

export const newestSettings = (tx: Transaction): Promise<ArchiveSettingsRow | null> =>
  tx.findOne(ArchiveSettingsRow, { where: {}, order: { version: 'DESC' } });

/** @throws the database's own error when the version is taken */
export const insertSettings = async (tx: Transaction, row: ArchiveSettingsRow): Promise<void> => {
  await tx.insert(ArchiveSettingsRow, row);
};

/** Documents in these states with or without an archive number, oldest first. */
export const documentsToArchive = (
  tx: Transaction,
  states: readonly string[],
  archived: boolean,
  after: string,
  limit: number,
): Promise<DocumentRow[]> =>
  tx.find(DocumentRow, {
    where: {
      state: In([...states]),
      archiveNumber: archived ? Not(IsNull()) : IsNull(),
      id: MoreThan(after),
      erasedAt: IsNull(),
    },
    order: { id: 'ASC' },
    take: limit,
  });

export const countToArchive = (tx: Transaction, states: readonly string[]): Promise<number> =>
  tx.countBy(DocumentRow, { state: In([...states]), archiveNumber: IsNull(), erasedAt: IsNull() });
