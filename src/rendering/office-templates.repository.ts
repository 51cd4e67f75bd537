import type { Transaction } from '../platform/database/index.js';
import { OfficeTemplateRow } from './office-template.entity.js';

export const newestTemplate = (tx: Transaction, name: string): Promise<OfficeTemplateRow | null> =>
  tx.findOne(OfficeTemplateRow, { where: { name }, order: { version: 'DESC' } });

/** Every version of every template, the newest first. */
export const templateVersions = (tx: Transaction): Promise<OfficeTemplateRow[]> =>
  tx.find(OfficeTemplateRow, { order: { name: 'ASC', version: 'DESC' } });

/** @throws the database's own error when the version is taken */
export const insertTemplate = async (tx: Transaction, row: OfficeTemplateRow): Promise<void> => {
  await tx.insert(OfficeTemplateRow, row);
};

export const isTemplate = (tx: Transaction, sha256: string): Promise<boolean> =>
  tx.existsBy(OfficeTemplateRow, { sha256 });
