import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { AppConfig } from '../config/index.js';
import { dataSourceOptions } from './data-source-options.js';
import { connectMigrated } from './open-database.js';
import { UnitOfWork } from './unit-of-work.js';

const READING = 'reading';

const warnOfMissing = (guarantees: readonly string[]): void => {
  if (guarantees.length === 0) return;
  new Logger('Database').warn(
    `This database account may not create triggers, so whoever has its password can change rows of the history (missing: ${guarantees.join(', ')}). Grant TRIGGER, set log_bin_trust_function_creators=1 and start again.`,
  );
};

/** Opens the database before anything else starts; exports the unit of work. */
@Module({})
export class DatabaseModule {
  static forRoot(config: AppConfig, entities: readonly (new () => object)[]): DynamicModule {
    const options = { ...dataSourceOptions(config, entities), manualInitialization: false };
    const writing = TypeOrmModule.forRootAsync({
      useFactory: () => options,
      dataSourceFactory: async () => {
        const { source, missingGuarantees } = await connectMigrated(config, entities);
        warnOfMissing(missingGuarantees);
        return source;
      },
    });
    const embedded = config.databaseUrl === undefined;
    const reading = TypeOrmModule.forRootAsync({
      name: READING,
      inject: [getDataSourceToken()],
      useFactory: () => ({ ...options, name: READING }),
    });
    return {
      module: DatabaseModule,
      global: true,
      imports: embedded ? [writing, reading] : [writing],
      providers: [
        {
          provide: UnitOfWork,
          inject: embedded ? [getDataSourceToken(), getDataSourceToken(READING)] : [getDataSourceToken()],
          useFactory: (source: DataSource, readSource?: DataSource) => new UnitOfWork(source, readSource),
        },
      ],
      exports: [UnitOfWork],
    };
  }
}
