import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Clock } from '../shared/clock.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { sealCheckpoint } from './seal-checkpoint.js';

const EVERY_MILLISECONDS = 60_000;
/** Another node's checkpoint of this minute is enough. */
const PAUSE_MILLISECONDS = 50_000;

/** Seals once a minute and before the process ends; the log keeps each hash outside the database. */
@Injectable()
export class CheckpointJob implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Interval('audit-checkpoint', EVERY_MILLISECONDS)
  async sealMinute(): Promise<void> {
    await this.seal(PAUSE_MILLISECONDS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.seal(0);
  }

  private async seal(pauseMilliseconds: number): Promise<void> {
    try {
      const at = this.clock.now();
      const sealed = await this.unitOfWork.run((tx) => sealCheckpoint(tx, at, pauseMilliseconds));
      if (sealed) this.logger.log(`checkpoint ${sealed.seq}:${sealed.hash} seals ${sealed.heads} stream(s)`);
    } catch (error) {
      this.logger.error(`no checkpoint: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  }
}
