import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { InvalidError, RefusedError } from '../shared/errors.js';
import { yearOf } from '../shared/local-date.js';
import { refusal } from '../shared/refusal.js';
import type { ActingAs } from '../identity/index.js';
import type { CampaignOrigin } from './campaign.entity.js';
import {
  endOfPart,
  findCampaign,
  insertCampaign,
  insertPart,
  lockCampaign,
  lockGate,
  setGate,
  updateCampaign,
} from './campaigns.repository.js';
import { digestOfOpening } from './opening-digest.js';

/** Documents looked at in one transaction: short enough that people go on signing meanwhile. */
const PART = 10_000;
/** On SQLite nobody else writes during a part. */
const EMBEDDED_PART = 1000;

interface Opener {
  readonly origin: CampaignOrigin;
  /** Null: the yearly job or a command. */
  readonly acting: ActingAs | null;
  readonly requestId?: string;
}

/**
 * Opens the review of a year and lists what it is about, part by part. Whoever is killed in the middle, or does
 * it at the same time as another node, loses nothing and lists nothing twice: the campaign's row remembers how
 * far it got, and an item is named by year and document.
 * @basis 条例第十八条
 */
@Injectable()
export class OpenCampaign {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes the campaign; what there is already stays as it is. {@link gather} lists its items.
   * @returns whether it is new
   * @throws InvalidError for a year that has not begun, RefusedError while another campaign is open
   */
  async open(year: number, { origin, acting }: Opener): Promise<boolean> {
    if (year > yearOf(todayOf(this.clock))) {
      throw new InvalidError('request.malformed', [
        { field: 'year', code: 'reclassification.year_not_begun' },
      ]);
    }
    return this.unitOfWork.run(async (tx) => {
      const openYear = await lockGate(tx);
      if (await findCampaign(tx, year)) return false;
      if (openYear !== null) {
        throw new RefusedError([refusal('reclassification.another_open', { year: openYear })]);
      }
      await insertCampaign(tx, {
        year,
        status: 'gathering',
        origin,
        openedBy: acting?.actorId ?? null,
        openedOnBehalfOf: acting?.onBehalfOfId ?? null,
        openedAt: this.clock.now().toISOString(),
        gatheredThrough: null,
        gatheredCount: 0,
        digest: null,
        gatheredAt: null,
        closedBy: null,
        closedOnBehalfOf: null,
        closedAt: null,
        report: null,
      });
      await setGate(tx, year);
      return true;
    });
  }

  /**
   * Lists everything that there is; goes on where it, or another process, was interrupted.
   * @param size documents of one part
   */
  async gather(year: number, size?: number): Promise<void> {
    while (await this.unitOfWork.run((tx) => this.gatherPart(tx, year, size))) await turnOfOthers();
    const campaign = await this.unitOfWork.read((tx) => findCampaign(tx, year));
    if (campaign?.status !== 'gathering') return;
    const { count, digest } = await digestOfOpening(this.unitOfWork, year);
    await this.unitOfWork.run((tx) => this.finish(tx, year, count, digest));
  }

  /** @returns false when nothing is left to list */
  private async gatherPart(tx: Transaction, year: number, wanted?: number): Promise<boolean> {
    const campaign = await lockCampaign(tx, year);
    if (campaign?.status !== 'gathering' || campaign.gatheredAt !== null) return false;
    const after = campaign.gatheredThrough ?? '';
    const usual = tx.connection.options.type === 'better-sqlite3' ? EMBEDDED_PART : PART;
    const size = wanted ?? usual;
    const through = await endOfPart(tx, after, size);
    const at = this.clock.now().toISOString();
    await insertPart(tx, year, campaign.openedAt, after, through);
    await updateCampaign(tx, year, through === null ? { gatheredAt: at } : { gatheredThrough: through });
    return through !== null;
  }

  private async finish(tx: Transaction, year: number, count: number, digest: string): Promise<void> {
    const campaign = await lockCampaign(tx, year);
    if (campaign?.status !== 'gathering') return;
    await updateCampaign(tx, year, { status: 'open', gatheredCount: count, digest });
    await this.audit.append(tx, {
      stream: SYSTEM_STREAM,
      action: 'reclassification.opened',
      actorId: campaign.openedBy,
      onBehalfOfId: campaign.openedOnBehalfOf,
      detail: { year, origin: campaign.origin, items: count, digest },
      at: this.clock.now(),
    });
  }
}
