import type { Transaction } from '../platform/database/index.js';
import { ScreeningRulesRow } from './screening-rules.entity.js';

export const newestRules = (tx: Transaction): Promise<ScreeningRulesRow | null> =>
  tx.findOne(ScreeningRulesRow, { where: {}, order: { version: 'DESC' } });

/** @throws the database's own error when the version is taken */
export const insertRules = async (tx: Transaction, row: ScreeningRulesRow): Promise<void> => {
  await tx.insert(ScreeningRulesRow, row);
};

/** The newest versions first. */
export const latestRules = (tx: Transaction, count: number): Promise<ScreeningRulesRow[]> =>
  tx.find(ScreeningRulesRow, { order: { version: 'DESC' }, take: count });
