import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { APP_CONFIG, fingerprintKeyOf, type AppConfig } from '../platform/config/index.js';
import { ScreeningRulesController } from './screening-rules.controller.js';
import { ScreeningRules } from './screening-rules.js';
import { Screener } from './screener.js';

@Module({
  imports: [AuditModule],
  controllers: [ScreeningRulesController],
  providers: [
    ScreeningRules,
    {
      provide: Screener,
      inject: [APP_CONFIG, ScreeningRules],
      useFactory: (config: AppConfig, rules: ScreeningRules) =>
        new Screener({
          threads: config.screeningWorkers,
          deadlineMs: config.screeningMs,
          heapMb: config.screeningHeapMb,
          limits: async () => ({ ...config.intakeLimits, office: await rules.current() }),
          fingerprintKey: fingerprintKeyOf(config),
        }),
    },
  ],
  exports: [Screener],
})
export class ScreeningModule implements OnApplicationShutdown {
  constructor(private readonly screener: Screener) {}

  /** After the server finished what was running. */
  onApplicationShutdown(): Promise<void> {
    return this.screener.close();
  }
}
