import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { Intake } from '../documents/index.js';
import { personsOf, type ActingAs, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { isBlank } from '../shared/blank.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { refusal } from '../shared/refusal.js';
import { cleaned, FireEvent, type EventBody } from '../workflow/index.js';
import { actingAs, hasRole, leads } from './acting.js';
import { RETURNABLE_STATES, UNSETTLED_STATES } from './core/item.js';
import { eventOf, UNDECIDED } from './follow-documents.js';
import { ItemAccess, type LockedItem } from './item-access.js';
import type { ItemEventKind, ItemRow } from './item.entity.js';
import { findItem, insertEvents, lockItem, updateItem, type ItemChanges } from './items.repository.js';

interface Step {
  readonly kind: ItemEventKind;
  readonly acting: ActingAs;
  readonly changes: ItemChanges;
  readonly reason: string | null;
}

/**
 * What others do with the section's decision: the disclosure officer confirms it or sends it back, the leader
 * sends it back, the principal lets it stand open with a reason.
 * @basis 条例第四条、第十八条
 */
@Injectable()
export class ConfirmItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ItemAccess,
    private readonly fireEvent: FireEvent,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What was kept waits for the leader's list; what is to be opened begins its own procedure in the same
   * transaction: fresh screening, confidentiality review, signature.
   */
  async confirm(
    actor: Actor,
    year: number,
    id: string,
    answer: { readonly agree: boolean; readonly reason?: string | undefined },
  ): Promise<void> {
    await this.intake.refuseMarkedText(actor, answer);
    const reason = isBlank(answer.reason) ? null : answer.reason!;
    if (!answer.agree && reason === null) throw new RefusedError([refusal('comment.missing')]);
    const proposal = answer.agree ? await this.proposalOf(year, id) : null;
    const prepared = proposal && (await this.fireEvent.prepare(actor, id, proposal));
    await this.unitOfWork.run(async (tx) => {
      const locked = await this.access.lock(tx, actor, year, id);
      const acting = this.officer(actor, locked.item);
      if (!answer.agree) {
        return this.write(tx, actor, locked.item, {
          kind: 'returned',
          acting,
          reason,
          changes: { ...UNDECIDED, state: 'returned', returnReason: reason },
        });
      }
      const confirmed = {
        confirmedBy: acting.actorId,
        confirmedOnBehalfOf: acting.onBehalfOfId,
        confirmedAt: this.clock.now().toISOString(),
      };
      if (locked.item.decision === 'keep') {
        const changes = { ...confirmed, state: 'confirmed' as const };
        return this.write(tx, actor, locked.item, { kind: 'confirmed', acting, reason, changes });
      }
      if (!prepared) throw new RefusedError([refusal('reclassification.item_not_decided')]);
      const body = proposed(locked);
      await this.fireEvent.fireWithin(tx, actor, id, { ...prepared, body, content: contentOf(locked.item) });
      const item = (await lockItem(tx, year, id))!;
      return this.write(tx, actor, item, { kind: 'confirmed', acting, reason, changes: confirmed });
    });
  }

  /** The leader sends an item of the list back to the section. */
  async sendBack(actor: Actor, year: number, id: string, reason: string): Promise<void> {
    await this.intake.refuseMarkedText(actor, [reason]);
    await this.unitOfWork.run(async (tx) => {
      const { document, item } = await this.access.lock(tx, actor, year, id);
      const acting = actingAs(actor, leads(item.sectionId));
      if (!acting) throw new RefusedError([refusal('reclassification.not_leader')]);
      if (!RETURNABLE_STATES.includes(item.state)) {
        throw new RefusedError([refusal('reclassification.item_not_returnable')]);
      }
      if (item.state === 'disclosing') {
        const body: EventBody = { type: 'return', revision: document.revision, comment: reason };
        await this.fireEvent.fireWithin(tx, actor, id, await this.fireEvent.prepare(actor, id, body));
        return;
      }
      await this.write(tx, actor, item, {
        kind: 'returned',
        acting,
        reason,
        changes: { ...UNDECIDED, state: 'returned', returnReason: reason },
      });
    });
  }

  /** The principal lets an item stay open beyond the campaign. */
  async defer(actor: Actor, year: number, id: string, reason: string): Promise<void> {
    await this.intake.refuseMarkedText(actor, [reason]);
    await this.unitOfWork.run(async (tx) => {
      const { item } = await this.access.lock(tx, actor, year, id);
      const acting = actingAs(actor, hasRole('principal'));
      if (!acting) throw new RefusedError([refusal('reclassification.not_principal')]);
      if (!UNSETTLED_STATES.includes(item.state)) {
        throw new RefusedError([refusal('reclassification.item_not_open')]);
      }
      const changes = { state: 'deferred' as const, deferReason: reason };
      await this.write(tx, actor, item, { kind: 'deferred', acting, reason, changes });
    });
  }

  /** Who confirms is the disclosure officer, and nobody who has decided. */
  private officer(actor: Actor, item: ItemRow): ActingAs {
    const acting = actingAs(actor, hasRole('disclosure_officer'));
    if (!acting) throw new RefusedError([refusal('reclassification.not_officer')]);
    if (item.state !== 'decided') throw new RefusedError([refusal('reclassification.item_not_decided')]);
    const deciders = [item.decidedBy, item.decidedOnBehalfOf];
    if (personsOf(acting).some((person) => deciders.includes(person))) {
      throw new RefusedError([refusal('reclassification.confirmer_is_decider')]);
    }
    return acting;
  }

  /** The event that a confirmed disclosure fires; null for what is kept. */
  private proposalOf(year: number, id: string): Promise<EventBody | null> {
    return this.unitOfWork.read(async (tx) => {
      const item = await findItem(tx, year, id);
      if (!item) throw new NotFoundError();
      return item.decision === 'disclose' ? disclosureOf(item, 1) : null;
    });
  }

  private async write(tx: Transaction, actor: Actor, item: ItemRow, step: Step): Promise<void> {
    const now = this.clock.now();
    const { kind, acting, changes, reason } = step;
    await updateItem(tx, item, changes);
    const { decision, extent, grounds, nextReviewOn } = item;
    await insertEvents(tx, [
      eventOf(item, kind, now, { decision, extent, grounds, nextReviewOn, reason, ...acting }),
    ]);
    await this.audit.append(tx, {
      stream: documentStream(item.documentId),
      action: `reclassification.${kind}`,
      ...acting,
      detail: { year: item.year, decision },
      requestId: actor.requestId,
      at: now,
    });
  }
}

const contentOf = ({ extent, grounds, reason }: ItemRow) =>
  cleaned({
    attribute: 'proactive',
    extent: extent ?? 'full',
    grounds: (grounds ?? []).map(({ code, evidence, reason: why }) => ({ code, evidence, reason: why })),
    reason: reason ?? undefined,
  });

const disclosureOf = (item: ItemRow, revision: number): EventBody => ({
  type: 'propose_disclosure',
  revision,
  extent: item.extent ?? 'full',
  grounds: (item.grounds ?? []).map(({ code, evidence, reason }) => ({ code, evidence, reason })),
  reason: item.reason ?? '',
});

const proposed = ({ document, item }: LockedItem): EventBody => disclosureOf(item, document.revision);
