import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream, SYSTEM_STREAM } from '../audit/index.js';
import { Intake, type DocumentRow } from '../documents/index.js';
import { Sessions, type ActingAs, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { messageOf } from '../platform/http/index.js';
import { localDateOf, type Clock } from '../shared/clock.js';
import { ApplicationError, RefusedError, UnauthenticatedError } from '../shared/errors.js';
import { fingerprintOf } from '../shared/hash.js';
import { newId } from '../shared/id.js';
import { refusal, type Refusal } from '../shared/refusal.js';
import { FireEvent, type EventBody } from '../workflow/index.js';
import { actingAs, leads, signs } from './acting.js';
import { shareGate } from './campaigns.repository.js';
import { eventOf } from './follow-documents.js';
import type { ItemRow } from './item.entity.js';
import { insertEvents, insertList, itemsToSign, lockItem, updateItem } from './items.repository.js';

/** Items of one list; what is left comes on the next one. */
const LONGEST_LIST = 1000;

export interface ListEntry {
  readonly item: ItemRow;
  readonly document: DocumentRow;
  readonly acting: ActingAs;
}

export interface SigningList {
  readonly entries: readonly ListEntry[];
  /** SHA-256 over what would be signed: documents, decisions, reasons and what they stand on. */
  readonly fingerprint: string;
}

export interface SignedList {
  readonly id: string;
  readonly kept: number;
  readonly disclosed: number;
  readonly refused: readonly { readonly id: string; readonly refusals: readonly Refusal[] }[];
}

export interface ListSignature {
  readonly opinion: 'agree' | 'circulated';
  readonly comment?: string | undefined;
  readonly password?: string | undefined;
  /** Of the list that the leader has read; left out, the list as it is now. */
  readonly fingerprint?: string | undefined;
}

/**
 * 公开属性调整清单: one signature, given once re-authenticated, over everything that stands before the leader.
 * What is kept is settled by it; every document that is opened gets a signature of its own, bound to its text,
 * its proposed determination and its verdicts, as if it had been signed alone.
 * @basis 条例第十八条
 */
@Injectable()
export class SignList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fireEvent: FireEvent,
    private readonly intake: Intake,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What waits for this leader. */
  async listFor(tx: Transaction, actor: Actor, year: number): Promise<SigningList> {
    const leaders = [actor, ...actor.substituteFor];
    const everything = leaders.some(({ roles }) => roles.includes('principal'));
    const sections = leaders.flatMap(({ inChargeOf }) => inChargeOf);
    const found = await itemsToSign(tx, year, everything ? null : sections, LONGEST_LIST);
    const entries = found.flatMap(({ item, document }) => {
      const acting = actingAs(actor, item.state === 'disclosing' ? signs(document) : leads(item.sectionId));
      return acting ? [{ item, document, acting }] : [];
    });
    return { entries, fingerprint: fingerprintOf(entries.map(contentOf)) };
  }

  async sign(actor: Actor, year: number, signature: ListSignature): Promise<SignedList> {
    await this.intake.refuseMarkedText(actor, [signature.comment]);
    const method = await this.reauthenticate(actor, signature.password);
    const { list, disclosures } = await this.unitOfWork.run((tx) =>
      this.record(tx, actor, year, signature, method),
    );
    const refused: { id: string; refusals: readonly Refusal[] }[] = [];
    let disclosed = 0;
    for (const entry of disclosures) {
      const refusals = await this.signOne(actor, list.id, entry, signature);
      if (refusals.length === 0) disclosed += 1;
      else refused.push({ id: entry.document.id, refusals });
    }
    return { id: list.id, kept: list.kept, disclosed, refused };
  }

  /** The list itself, and what it settles at once. */
  private async record(
    tx: Transaction,
    actor: Actor,
    year: number,
    { opinion, comment, fingerprint: seen }: ListSignature,
    method: 'password' | 'session',
  ) {
    if ((await shareGate(tx)) !== year) {
      throw new RefusedError([refusal('reclassification.not_open', { year })]);
    }
    const { entries, fingerprint } = await this.listFor(tx, actor, year);
    if (entries.length === 0) throw new RefusedError([refusal('reclassification.nothing_to_sign')]);
    if (seen !== undefined && seen !== fingerprint) {
      throw new RefusedError([refusal('reclassification.list_changed')]);
    }
    const now = this.clock.now();
    const disclosures = entries.filter(({ item }) => item.state === 'disclosing');
    const kept = entries.filter(({ item }) => item.state === 'confirmed');
    const acting = entries[0]!.acting;
    const list = {
      id: newId(now),
      year,
      fingerprint,
      kept: kept.length,
      disclosed: disclosures.length,
      opinion,
      comment: comment ?? null,
      method,
      ...acting,
      signedOn: localDateOf(now),
      createdAt: now.toISOString(),
    };
    await insertList(tx, list);
    for (const entry of kept) await this.keepOne(tx, list.id, entry, now);
    await this.audit.append(tx, {
      stream: SYSTEM_STREAM,
      action: 'reclassification.list_signed',
      ...acting,
      detail: { year, list: list.id, fingerprint, kept: list.kept, disclosed: list.disclosed },
      requestId: actor.requestId,
      at: now,
    });
    return { list, disclosures };
  }

  private async keepOne(tx: Transaction, listId: string, entry: ListEntry, now: Date): Promise<void> {
    const { acting } = entry;
    const item = await lockItem(tx, entry.item.year, entry.item.documentId);
    if (!item || item.revision !== entry.item.revision) {
      throw new RefusedError([refusal('reclassification.list_changed')]);
    }
    await updateItem(tx, item, {
      state: 'settled',
      outcome: 'kept',
      settledAt: now.toISOString(),
      listId,
    });
    const { decision, extent, grounds, reason, nextReviewOn } = item;
    await insertEvents(tx, [
      eventOf(item, 'signed', now, { decision, extent, grounds, reason, nextReviewOn, listId, ...acting }),
    ]);
  }

  /** Signs one document; whatever was changed since the list was read is not covered and stays. */
  private async signOne(
    actor: Actor,
    listId: string,
    { item, document, acting }: ListEntry,
    { opinion, comment }: ListSignature,
  ): Promise<readonly Refusal[]> {
    const body: EventBody = { type: 'sign', revision: document.revision, opinion, comment };
    const prepared = {
      body,
      content: undefined,
      revision: undefined,
      screenedAgain: undefined,
      reauthenticated: true,
    };
    try {
      await this.unitOfWork.run(async (tx) => {
        await this.fireEvent.fireWithin(tx, actor, document.id, prepared);
        const signed = await lockItem(tx, item.year, item.documentId);
        if (!signed) return;
        const now = this.clock.now();
        await updateItem(tx, signed, { listId });
        const { decision, extent, grounds, reason } = signed;
        await insertEvents(tx, [
          eventOf(signed, 'signed', now, { decision, extent, grounds, reason, listId, ...acting }),
        ]);
        await this.audit.append(tx, {
          stream: documentStream(document.id),
          action: 'reclassification.signed',
          ...acting,
          detail: { year: item.year, list: listId },
          requestId: actor.requestId,
          at: now,
        });
      });
      return [];
    } catch (error) {
      if (error instanceof RefusedError) return error.refusals;
      if (error instanceof ApplicationError) return [refusal(error.code, error.detail)];
      throw error;
    }
  }

  private async reauthenticate(actor: Actor, password: string | undefined): Promise<'password' | 'session'> {
    const required = (): RefusedError => new RefusedError([refusal('signing.reauthentication_required')]);
    if (password === undefined) {
      if (actor.confirmedAt === undefined) throw required();
      return 'session';
    }
    try {
      await this.sessions.confirm(actor, password);
      return 'password';
    } catch (error) {
      if (error instanceof UnauthenticatedError && error.code === 'session.credentials_wrong')
        throw required();
      throw error;
    }
  }
}

/** What the leader agrees to, item by item. */
const contentOf = ({ item, document }: ListEntry) => ({
  document: document.id,
  revision: document.revision,
  item: item.revision,
  state: item.state,
  decision: item.decision,
  extent: item.extent,
  grounds: (item.grounds ?? []).map(({ code, evidence, reason }) => ({ code, evidence, reason })),
  reason: item.reason,
  determination: document.determinationId,
  proposed: document.proposedDeterminationId,
  file: document.fileSha256,
});

/** Sentences for the refusals of single documents. */
export const withMessages = (refusals: readonly Refusal[]) =>
  refusals.map((one) => ({ ...one, message: messageOf(one) }));
