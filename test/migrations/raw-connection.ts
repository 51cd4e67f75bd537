import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import type { FreshDatabase } from '../support/databases.js';

export type Row = Readonly<Record<string, unknown>>;

/** A connection beside the program, as somebody with the database's password would open one. */
export interface RawConnection {
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Rows of one table may be made without those that they point to. */
  ignoreForeignKeys(): Promise<void>;
  close(): Promise<void>;
}

export const connectRaw = async ({ dialect, config }: FreshDatabase): Promise<RawConnection> => {
  if (dialect === 'sqlite') {
    const database = new Sqlite(join(config.dataDir, 'xianding.sqlite'));
    return {
      query: async (sql, values = []) => {
        try {
          const statement = database.prepare(sql);
          if (statement.reader) return statement.all(...values) as Row[];
          statement.run(...values);
          return [];
        } catch (error) {
          // The driver makes its errors in the realm of the first test file of a worker; Jest knows only its own.
          throw new Error((error as Error).message, { cause: error });
        }
      },
      ignoreForeignKeys: async () => {
        database.pragma('foreign_keys = OFF');
      },
      close: async () => {
        database.close();
      },
    };
  }
  const connection = await createConnection(config.databaseUrl!);
  return {
    query: async (sql, values = []) => {
      const [rows] = await connection.query(sql, [...values]);
      return Array.isArray(rows) ? (rows as Row[]) : [];
    },
    ignoreForeignKeys: async () => {
      await connection.query('SET FOREIGN_KEY_CHECKS = 0');
    },
    close: () => connection.end(),
  };
};

interface ColumnShape {
  readonly name: string;
  readonly numeric: boolean;
  readonly required: boolean;
  readonly length: number;
}

export const columnsOf = async (
  raw: RawConnection,
  dialect: FreshDatabase['dialect'],
  table: string,
): Promise<readonly ColumnShape[]> => {
  if (dialect === 'sqlite') {
    const rows = await raw.query('SELECT name, type, "notnull" AS required FROM pragma_table_info(?)', [
      table,
    ]);
    return rows.map((row) => ({
      name: String(row['name']),
      numeric: /int|bool/i.test(String(row['type'])),
      required: Number(row['required']) === 1,
      length: Number(/\((\d+)\)/.exec(String(row['type']))?.[1] ?? 100),
    }));
  }
  const rows = await raw.query(
    'SELECT column_name AS name, data_type AS type, is_nullable AS nullable, character_maximum_length AS length FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position',
    [table],
  );
  return rows.map((row) => ({
    name: String(row['name']),
    numeric: /int/.test(String(row['type'])),
    required: row['nullable'] === 'NO',
    length: Number(row['length'] ?? 100),
  }));
};

/** Inserts a row whose required columns hold some value; `given` names those that matter. */
export const insertSomeRow = async (
  raw: RawConnection,
  dialect: FreshDatabase['dialect'],
  table: string,
  given: Row = {},
): Promise<void> => {
  const values = new Map(Object.entries(given));
  for (const { name, numeric, required, length } of await columnsOf(raw, dialect, table)) {
    if (required && !values.has(name)) values.set(name, numeric ? 1 : 'x'.repeat(Math.min(length, 8)));
  }
  const names = [...values.keys()];
  await raw.query(
    `INSERT INTO \`${table}\` (${names.map((name) => `\`${name}\``).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    [...values.values()],
  );
};
