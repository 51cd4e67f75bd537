import type { QueryRunner } from 'typeorm';

const OPERATIONS = ['update', 'delete'] as const;

/**
 * What a server answers that will not have triggers from this account: binary logging without permission
 * (1419), no TRIGGER privilege (1142, 1227), no triggers at all (1235, and 1064 for those that do not parse them).
 */
const NOT_PERMITTED: readonly unknown[] = [1419, 1142, 1227, 1235, 1064];

const isSqlite = (runner: QueryRunner): boolean => runner.connection.options.type === 'better-sqlite3';

const existingTriggers = async (runner: QueryRunner): Promise<ReadonlySet<string>> => {
  const rows = (await runner.query(
    isSqlite(runner)
      ? "SELECT name FROM sqlite_master WHERE type = 'trigger'"
      : 'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE()',
  )) as readonly { readonly name: string }[];
  return new Set(rows.map(({ name }) => name));
};

/**
 * Rows of these tables can be inserted and read, never changed or deleted. Runs at every start: what was not
 * permitted the last time, or got lost with a restored backup, is made up for.
 * @returns the triggers that this database does not have and will not take
 */
export const protectHistory = async (
  runner: QueryRunner,
  tables: readonly string[],
): Promise<readonly string[]> => {
  const existing = await existingTriggers(runner);
  const missing: string[] = [];
  for (const table of tables) {
    for (const operation of OPERATIONS) {
      const trigger = `tr_${table}_no_${operation}`;
      if (existing.has(trigger)) continue;
      const head = `CREATE TRIGGER \`${trigger}\` BEFORE ${operation.toUpperCase()} ON \`${table}\` FOR EACH ROW`;
      const reason = `'${table} is append-only'`;
      try {
        await runner.query(
          isSqlite(runner)
            ? `${head} BEGIN SELECT RAISE(ABORT, ${reason}); END`
            : `${head} SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = ${reason}`,
        );
      } catch (error) {
        if (isSqlite(runner) || !NOT_PERMITTED.includes((error as { errno?: number }).errno)) throw error;
        missing.push(trigger);
      }
    }
  }
  return missing;
};
