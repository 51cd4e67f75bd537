import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { Screener } from './screener.js';

@Module({
  providers: [{ provide: Screener, useFactory: () => new Screener() }],
  exports: [Screener],
})
export class ScreeningModule implements OnApplicationShutdown {
  constructor(private readonly screener: Screener) {}

  /** After the server finished what was running. */
  onApplicationShutdown(): Promise<void> {
    return this.screener.close();
  }
}
