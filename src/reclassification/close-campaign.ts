import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { Intake } from '../documents/index.js';
import type { ActingAs, Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { isBlank } from '../shared/blank.js';
import type { Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { fingerprintOf } from '../shared/hash.js';
import { refusal } from '../shared/refusal.js';
import { actingAs, hasRole } from './acting.js';
import { insertMissing, lockCampaign, lockGate, setGate, updateCampaign } from './campaigns.repository.js';
import { countCampaign } from './core/campaign-report.js';
import { UNSETTLED_STATES } from './core/item.js';
import { tallyItems, updateItemsIn } from './items.repository.js';

/** Closes the review of a year; its numbers are kept as they were on that day. @basis 条例第十八条 */
@Injectable()
export class CloseCampaign {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param reason of the principal, for every item that is still open
   * @throws RefusedError while an item is open and nobody answers for it
   */
  async close(actor: Actor, year: number, reason?: string): Promise<void> {
    await this.intake.refuseMarkedText(actor, [reason]);
    await this.unitOfWork.run((tx) => this.closeWithin(tx, actor, year, reason));
  }

  private async closeWithin(
    tx: Transaction,
    actor: Actor,
    year: number,
    reason: string | undefined,
  ): Promise<void> {
    const openYear = await lockGate(tx);
    const campaign = await lockCampaign(tx, year);
    if (!campaign) throw new NotFoundError();
    if (campaign.status === 'gathering') throw new RefusedError([refusal('reclassification.gathering')]);
    if (openYear !== year) throw new RefusedError([refusal('reclassification.not_open', { year })]);
    const now = this.clock.now();
    const at = now.toISOString();
    await insertMissing(tx, year, at);
    const principal = actingAs(actor, hasRole('principal'));
    const answersForOpen = principal !== null && !isBlank(reason);
    const { unsettled } = countCampaign(await tallyItems(tx, year, null));
    if (unsettled > 0 && !answersForOpen) {
      throw new RefusedError([refusal('reclassification.items_open', { count: unsettled })]);
    }
    if (unsettled > 0) {
      await updateItemsIn(tx, year, UNSETTLED_STATES, { state: 'deferred', deferReason: reason! });
    }
    await updateItemsIn(tx, year, ['confirmed'], { state: 'settled', outcome: 'kept', settledAt: at });
    const acting = principal ?? actingAs(actor, hasRole('disclosure_officer'));
    await this.finish(tx, actor, year, acting!, unsettled, now);
  }

  private async finish(
    tx: Transaction,
    actor: Actor,
    year: number,
    acting: ActingAs,
    deferred: number,
    now: Date,
  ): Promise<void> {
    const report = countCampaign(await tallyItems(tx, year, null));
    await updateCampaign(tx, year, {
      status: 'closed',
      closedBy: acting.actorId,
      closedOnBehalfOf: acting.onBehalfOfId,
      closedAt: now.toISOString(),
      report,
    });
    await setGate(tx, null);
    await this.audit.append(tx, {
      stream: SYSTEM_STREAM,
      action: 'reclassification.closed',
      ...acting,
      detail: {
        year,
        items: report.total,
        kept: report.kept,
        disclosed: report.disclosed,
        deferred,
        report: fingerprintOf(report as unknown as Json),
      },
      requestId: actor.requestId,
      at: now,
    });
  }
}
