import { Global, Module } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../config/index.js';
import { MultipartReader } from './multipart.js';

/** One reader for the whole process, so that uploads to all calls together stay within the bound. */
@Global()
@Module({
  providers: [
    {
      provide: MultipartReader,
      inject: [APP_CONFIG],
      useFactory: ({ maxUploadBytes, uploadsAtOnce }: AppConfig) =>
        new MultipartReader(maxUploadBytes, uploadsAtOnce),
    },
  ],
  exports: [MultipartReader],
})
export class MultipartModule {}
