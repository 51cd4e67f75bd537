import type { Transaction } from './unit-of-work.js';

/** Fails when the database cannot be reached. */
export const databaseAnswers = async (tx: Transaction): Promise<void> => {
  await tx.query('SELECT 1');
};
