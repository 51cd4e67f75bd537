import type { QueryRunner } from 'typeorm';
import { columnSql, type Column } from './columns.js';

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly references: string;
  readonly on?: readonly string[];
}

export interface TableDefinition {
  readonly columns: { readonly [name: string]: Column };
  readonly primaryKey: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** Name of the constraint and its SQL, in words that both dialects know. */
  readonly checks?: { readonly [name: string]: string };
  /** The rows lie in the primary key itself; MySQL has no other way. For many small rows. */
  readonly clustered?: boolean;
}

type Dialect = 'sqlite' | 'mysql';

/**
 * The vocabulary of migrations. Every statement may be repeated: on MySQL and MariaDB a definition commits
 * at once, so a migration that was interrupted begins again from its first line.
 */
export class SchemaKit {
  constructor(private readonly runner: QueryRunner) {}

  get dialect(): Dialect {
    return this.runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
  }

  async createTable(name: string, table: TableDefinition): Promise<void> {
    const lines = [
      ...Object.entries(table.columns).map(([column, kind]) => columnSql(this.dialect, column, kind)),
      `PRIMARY KEY (${list(table.primaryKey)})`,
      ...(table.unique ?? []).map(
        (columns) => `CONSTRAINT uq_${name}_${columns.join('_')} UNIQUE (${list(columns)})`,
      ),
      ...(table.foreignKeys ?? []).map(
        ({ columns, references, on = ['id'] }) =>
          `CONSTRAINT fk_${name}_${columns.join('_')} FOREIGN KEY (${list(columns)}) REFERENCES ${quote(references)} (${list(on)})`,
      ),
      ...Object.entries(table.checks ?? {}).map(
        ([check, sql]) => `CONSTRAINT ck_${name}_${check} CHECK (${sql})`,
      ),
    ];
    const embedded = table.clustered ? ' WITHOUT ROWID' : '';
    const options =
      this.dialect === 'mysql' ? ' ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin' : embedded;
    await this.runner.query(
      `CREATE TABLE IF NOT EXISTS ${quote(name)} (\n  ${lines.join(',\n  ')}\n)${options}`,
    );
    for (const columns of table.indexes ?? []) await this.addIndex(name, columns);
  }

  async addIndex(table: string, columns: readonly string[]): Promise<void> {
    await this.createIndex('INDEX', 'ix', table, columns);
  }

  /** No two rows have the same values; null is equal to nothing. */
  async addUnique(table: string, columns: readonly string[]): Promise<void> {
    await this.createIndex('UNIQUE INDEX', 'uq', table, columns);
  }

  private async createIndex(
    kind: 'INDEX' | 'UNIQUE INDEX',
    prefix: string,
    table: string,
    columns: readonly string[],
  ): Promise<void> {
    const index = `${prefix}_${table}_${columns.join('_')}`.slice(0, 64);
    if (this.dialect === 'sqlite') {
      await this.runner.query(
        `CREATE ${kind} IF NOT EXISTS ${quote(index)} ON ${quote(table)} (${list(columns)})`,
      );
      return;
    }
    const found: unknown[] = await this.runner.query(
      'SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ?',
      [table, index],
    );
    if (found.length === 0) {
      await this.runner.query(`CREATE ${kind} ${quote(index)} ON ${quote(table)} (${list(columns)})`);
    }
  }

  /** Adds a column that may be empty or has a default; older processes go on working beside it. */
  async addColumn(table: string, name: string, column: Column): Promise<void> {
    const found: unknown[] =
      this.dialect === 'sqlite'
        ? await this.runner.query('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', [table, name])
        : await this.runner.query(
            'SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND column_name = ?',
            [table, name],
          );
    if (found.length > 0) return;
    await this.runner.query(
      `ALTER TABLE ${quote(table)} ADD COLUMN ${columnSql(this.dialect, name, column)}`,
    );
  }

  /** Statements that one dialect words differently. */
  async statement(sql: { readonly [D in Dialect]: string }): Promise<void> {
    await this.runner.query(sql[this.dialect]);
  }

  async insert(table: string, row: { readonly [column: string]: string | number | null }): Promise<void> {
    const columns = Object.keys(row);
    const verb = this.dialect === 'sqlite' ? 'INSERT OR IGNORE' : 'INSERT IGNORE';
    await this.runner.query(
      `${verb} INTO ${quote(table)} (${list(columns)}) VALUES (${columns.map(() => '?').join(', ')})`,
      Object.values(row),
    );
  }
}

const quote = (name: string): string => `\`${name}\``;
const list = (names: readonly string[]): string => names.map(quote).join(', ');
