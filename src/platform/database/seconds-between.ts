import type { Transaction } from './unit-of-work.js';

/** SQL for the seconds between two columns that hold instants as text. */
export const secondsBetween = (tx: Transaction, from: string, to: string): string => {
  if (tx.connection.options.type === 'better-sqlite3') {
    return `((julianday(${to}) - julianday(${from})) * 86400)`;
  }
  const instant = (column: string): string => `STR_TO_DATE(LEFT(${column}, 19), '%Y-%m-%dT%H:%i:%s')`;
  return `TIMESTAMPDIFF(SECOND, ${instant(from)}, ${instant(to)})`;
};
