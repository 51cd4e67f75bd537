import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import { gramsOfWords } from '../../src/documents/core/search-grams.js';
import type { FreshDatabase } from './databases.js';

type Run = (sql: string) => Promise<readonly { readonly count: number }[]>;

const withDatabase = async <T>({ config }: FreshDatabase, work: (run: Run) => Promise<T>): Promise<T> => {
  if (config.databaseUrl === undefined) {
    const database = new Sqlite(join(config.dataDir, 'xianding.sqlite'));
    try {
      return await work(async (sql) => {
        const statement = database.prepare(sql);
        if (statement.reader) return statement.all() as { count: number }[];
        statement.run();
        return [];
      });
    } finally {
      database.close();
    }
  }
  const connection = await createConnection(config.databaseUrl);
  try {
    return await work(async (sql) => (await connection.query(sql))[0] as unknown as { count: number }[]);
  } finally {
    await connection.end();
  }
};

/** How many texts and pieces of texts the search keeps of a word. */
export const rowsOf = (database: FreshDatabase, word: string): Promise<{ texts: number; grams: number }> =>
  withDatabase(database, async (run) => {
    const [texts] = await run(`SELECT COUNT(*) AS count FROM search_text WHERE text LIKE '%${word}%'`);
    const [grams] = await run(
      `SELECT COUNT(*) AS count FROM search_gram WHERE gram IN (${gramsOfWords([word]).join(', ')})`,
    );
    return { texts: Number(texts!.count), grams: Number(grams!.count) };
  });

/** As a database was before the search knew texts. */
export const forgetSearchTexts = (database: FreshDatabase): Promise<void> =>
  withDatabase(database, async (run) => {
    await run('DELETE FROM search_text');
    await run('DELETE FROM search_gram');
  });
