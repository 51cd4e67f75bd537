import { join } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import type { AppConfig } from '../config/index.js';

export const SQLITE_FILE = 'xianding.sqlite';

interface SqliteHandle {
  pragma(source: string): unknown;
}

/**
 * FULL: what was answered survives a power cut, not only the end of the process. Deleted text is overwritten,
 * because what is destroyed by written instruction must not be found in the file.
 */
const prepareSqlite = (database: SqliteHandle): void => {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 10000');
};

export const dataSourceOptions = (
  config: Pick<AppConfig, 'databaseUrl' | 'databasePool' | 'dataDir'>,
  entities: readonly (new () => object)[],
): DataSourceOptions => {
  const common = { entities: [...entities], synchronize: false, migrationsRun: false, logging: false };
  if (config.databaseUrl === undefined) {
    return {
      ...common,
      type: 'better-sqlite3',
      database: join(config.dataDir, SQLITE_FILE),
      prepareDatabase: prepareSqlite,
    };
  }
  const url = new URL(config.databaseUrl);
  return {
    ...common,
    type: 'mysql',
    host: url.hostname,
    port: url.port === '' ? 3306 : Number(url.port),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    charset: 'utf8mb4',
    timezone: 'Z',
    connectTimeout: 5000,
    extra: { connectionLimit: config.databasePool, enableKeepAlive: true, maxIdle: config.databasePool },
  };
};
