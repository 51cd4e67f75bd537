import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type Connection } from 'mysql2/promise';

/** An empty database with a data directory of its own. */
export interface FreshDatabase {
  readonly dialect: 'sqlite' | 'mysql';
  /** What `openDatabase` needs. */
  readonly config: {
    readonly databaseUrl: string | undefined;
    readonly databasePool: number;
    readonly dataDir: string;
  };
  /** The same for a process of its own. */
  readonly environment: Readonly<Record<string, string>>;
}

const administrator = (): URL => {
  const url = process.env['TEST_MYSQL_URL'];
  if (!url)
    throw new Error('TEST_MYSQL_URL is not set: this suite needs the global setup of jest.config.mjs');
  return new URL(url);
};

const asAdministrator = async (work: (connection: Connection) => Promise<unknown>): Promise<void> => {
  const url = administrator();
  const connection = await createConnection({
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  });
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
};

const created: { directory: string; database: string | undefined }[] = [];

/** A new SQLite directory, or a new MariaDB database that an account without global privileges owns. */
export const freshDatabase = async (dialect: FreshDatabase['dialect']): Promise<FreshDatabase> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'xianding-test-'));
  if (dialect === 'sqlite') {
    created.push({ directory: dataDir, database: undefined });
    return {
      dialect,
      config: { databaseUrl: undefined, databasePool: 1, dataDir },
      environment: { DATA_DIR: dataDir, DATABASE_URL: '' },
    };
  }
  const database = `xd_${randomBytes(8).toString('hex')}`;
  created.push({ directory: dataDir, database });
  await asAdministrator(async (connection) => {
    await connection.query(`CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await connection.query("CREATE USER IF NOT EXISTS 'xianding'@'%' IDENTIFIED BY 'xianding'");
    await connection.query(`GRANT ALL ON \`${database}\`.* TO 'xianding'@'%'`);
  });
  const databaseUrl = `mysql://xianding:xianding@${administrator().host}/${database}`;
  return {
    dialect,
    config: { databaseUrl, databasePool: 20, dataDir },
    environment: { DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
  };
};

/** Removes what this file's tests created; their connections must be closed by then. */
export const dropFreshDatabases = async (): Promise<void> => {
  const all = created.splice(0);
  const databases = all.flatMap(({ database }) => database ?? []);
  if (databases.length > 0) {
    await asAdministrator(async (connection) => {
      for (const database of databases) await connection.query(`DROP DATABASE IF EXISTS ${database}`);
    });
  }
  for (const { directory } of all) {
    await rm(directory, { recursive: true, force: true });
    await rm(`${directory}-log`, { force: true });
  }
};

/**
 * The same suite on SQLite and on MariaDB. `fresh` makes an empty database each time it is called;
 * everything is dropped after the suite's own `afterAll`.
 */
export const describeOnEachDatabase = (
  name: string,
  suite: (fresh: () => Promise<FreshDatabase>, dialect: FreshDatabase['dialect']) => void,
): void => {
  describe.each(['sqlite', 'mysql'] as const)(`${name} (%s)`, (dialect) => {
    // The suite has a level of its own, so that its hooks close their connections before the databases go.
    describe('with fresh databases', () => suite(() => freshDatabase(dialect), dialect));
    afterAll(dropFreshDatabases);
  });
};
