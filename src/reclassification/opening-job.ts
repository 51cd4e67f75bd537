import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { People } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { findCampaign, readGate } from './campaigns.repository.js';
import { campaignDue } from './core/item.js';
import { OpenCampaign } from './open-campaign.js';

const EVERY_MILLISECONDS = 20_000;

/**
 * Opens the campaign of the year from its day on, and goes on with an opening that was interrupted. Several
 * nodes may try at once: the rows of gate and campaign make it happen once.
 */
@Injectable()
export class OpeningJob implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Reclassification');
  private running: Promise<void> | undefined;
  private stopped = false;
  private complaint = '';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly openCampaign: OpenCampaign,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'reclassificationOpensOn'>,
  ) {}

  @Interval('reclassification-opening', EVERY_MILLISECONDS)
  async look(): Promise<void> {
    if (this.stopped) return;
    this.running ??= this.openIfDue()
      .catch((error: unknown) => this.complain(error))
      .finally(() => {
        this.running = undefined;
      });
    await this.running;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async openIfDue(): Promise<void> {
    const due = campaignDue(todayOf(this.clock), this.config.reclassificationOpensOn);
    const { openYear, unfinished, missing } = await this.unitOfWork.read(async (tx) => {
      const openYear = await readGate(tx);
      const open = openYear === null ? null : await findCampaign(tx, openYear);
      const known = due === null || (await findCampaign(tx, due)) !== null;
      const ready = (await this.people.organisation(tx)) !== null;
      return { openYear, unfinished: open?.status === 'gathering', missing: !known && ready };
    });
    if (openYear !== null && unfinished) await this.openCampaign.gather(openYear);
    if (due === null || !missing) return;
    await this.openCampaign.open(due, { origin: 'job', acting: null });
    await this.openCampaign.gather(due);
    this.complaint = '';
    this.logger.log(`the review of ${due} is open`);
  }

  /** Once for the same reason: another year's campaign may stay open for days. */
  private complain(error: unknown): void {
    const reason = error instanceof Error ? error.message : 'unknown error';
    if (reason !== this.complaint) this.logger.warn(`no campaign was opened: ${reason}`);
    this.complaint = reason;
  }
}
