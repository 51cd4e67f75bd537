import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { IdentityModule } from '../identity/index.js';
import { APP_CONFIG, fingerprintKeyOf, type AppConfig } from '../platform/config/index.js';
import { detectTesseract, PICTURE_TEXT, type PictureText } from './detect-tesseract.js';
import { systemClock, todayOf } from '../shared/clock.js';
import { ScreeningRulesController } from './screening-rules.controller.js';
import { ScreeningRules } from './screening-rules.js';
import { Screener } from './screener.js';

@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [ScreeningRulesController],
  providers: [
    ScreeningRules,
    {
      provide: PICTURE_TEXT,
      inject: [APP_CONFIG],
      useFactory: ({ pictureText, pictureTextLimits }: AppConfig) =>
        detectTesseract(pictureText, pictureTextLimits),
    },
    {
      provide: Screener,
      inject: [APP_CONFIG, ScreeningRules, PICTURE_TEXT],
      useFactory: (config: AppConfig, rules: ScreeningRules, pictureText: PictureText) =>
        new Screener({
          threads: config.screeningWorkers,
          deadlineMs: config.screeningMs,
          heapMb: config.screeningHeapMb,
          tesseract: pictureText.status === 'available' ? pictureText.settings : undefined,
          limits: async () => ({
            ...config.intakeLimits,
            today: todayOf(systemClock),
            office: await rules.current(),
          }),
          fingerprintKey: fingerprintKeyOf(config),
        }),
    },
  ],
  exports: [Screener, PICTURE_TEXT],
})
export class ScreeningModule implements OnApplicationShutdown {
  constructor(private readonly screener: Screener) {}

  /** After the server finished what was running. */
  onApplicationShutdown(): Promise<void> {
    return this.screener.close();
  }
}
