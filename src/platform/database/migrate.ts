import { MigrationExecutor, type DataSource } from 'typeorm';
import { asTypeOrmMigration, protectHistory } from '../../../migrations/kit/index.js';
import { migrations } from '../../../migrations/index.js';

const LOCK = 'xianding.migrate';
const LOCK_SECONDS = 120;

/**
 * Runs what has not run yet, one node at a time.
 * @returns the guarantees that this database cannot give: append-only triggers that are not there.
 */
export const migrate = async (source: DataSource): Promise<readonly string[]> => {
  const runner = source.createQueryRunner();
  const mysql = source.options.type !== 'better-sqlite3';
  try {
    if (mysql) {
      const [row] = (await runner.query('SELECT GET_LOCK(?, ?) AS got', [LOCK, LOCK_SECONDS])) as [
        { got: unknown },
      ];
      if (Number(row.got) !== 1) throw new Error('another process has been migrating for two minutes');
    }
    source.migrations.length = 0;
    for (const migration of migrations) source.migrations.push(new (asTypeOrmMigration(migration))());
    const executor = new MigrationExecutor(source, mysql ? undefined : runner);
    executor.transaction = mysql ? 'none' : 'each';
    await executor.executePendingMigrations();
    return await protectHistory(
      runner,
      migrations.flatMap(({ appendOnly = [] }) => appendOnly),
    );
  } finally {
    if (mysql) await runner.query('SELECT RELEASE_LOCK(?)', [LOCK]);
    await runner.release();
  }
};
