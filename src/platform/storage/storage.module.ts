import { join } from 'node:path';
import { Global, Logger, Module } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../config/index.js';
import { FileStorage } from './file-storage.js';

@Global()
@Module({
  providers: [
    {
      provide: FileStorage,
      inject: [APP_CONFIG],
      useFactory: async (config: AppConfig) => {
        const logger = new Logger('FileStorage');
        const storage = new FileStorage(join(config.dataDir, 'files'), (what, sha256) =>
          logger.error(`ALARM: stored file ${sha256} is ${what}; restore it from a backup`),
        );
        await storage.prepare();
        return storage;
      },
    },
  ],
  exports: [FileStorage],
})
export class StorageModule {}
