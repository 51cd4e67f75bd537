import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
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
      useFactory: (
        { screeningWorkers, screeningMs, screeningHeapMb, intakeLimits }: AppConfig,
        rules: ScreeningRules,
      ) =>
        new Screener({
          threads: screeningWorkers,
          deadlineMs: screeningMs,
          heapMb: screeningHeapMb,
          limits: async () => ({ ...intakeLimits, office: await rules.current() }),
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
