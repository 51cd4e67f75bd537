import { mkdir } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../config/index.js';
import { dataSourceOptions } from './data-source-options.js';
import { migrate } from './migrate.js';
import { UnitOfWork } from './unit-of-work.js';

type DatabaseConfig = Pick<AppConfig, 'databaseUrl' | 'databasePool' | 'dataDir'>;
type Entity = new () => object;

export interface OpenDatabase {
  readonly unitOfWork: UnitOfWork;
  /** Guarantees that this database cannot give, e.g. triggers that the account may not create. */
  readonly missingGuarantees: readonly string[];
  close(): Promise<void>;
}

/** Connects and brings the schema up to date; only then anybody else may use the connection. */
export const connectMigrated = async (
  config: DatabaseConfig,
  entities: readonly Entity[],
): Promise<{ readonly source: DataSource; readonly missingGuarantees: readonly string[] }> => {
  if (config.databaseUrl === undefined) await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const source = await new DataSource(dataSourceOptions(config, entities)).initialize();
  try {
    return { source, missingGuarantees: await migrate(source) };
  } catch (error) {
    await source.destroy();
    throw error;
  }
};

/** The database without the application: for commands of the shell and for tests. */
export const openDatabase = async (
  config: DatabaseConfig,
  entities: readonly Entity[],
): Promise<OpenDatabase> => {
  const { source, missingGuarantees } = await connectMigrated(config, entities);
  const embedded = config.databaseUrl === undefined;
  const reading = embedded ? await new DataSource(dataSourceOptions(config, entities)).initialize() : source;
  return {
    unitOfWork: new UnitOfWork(source, reading),
    missingGuarantees,
    close: async () => {
      if (embedded) await reading.destroy();
      await source.destroy();
    },
  };
};
