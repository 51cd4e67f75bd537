import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/**
 * Reads one row and keeps everybody else from changing it until the transaction ends.
 * On SQLite units run one at a time, so reading is enough.
 */
export const rowLock = async <Row extends ObjectLiteral>(
  tx: EntityManager,
  target: EntityTarget<Row>,
  where: FindOptionsWhere<Row>,
): Promise<Row | null> =>
  tx.connection.options.type === 'better-sqlite3'
    ? tx.findOne(target, { where })
    : tx.findOne(target, { where, lock: { mode: 'pessimistic_write' } });
