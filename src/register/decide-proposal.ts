import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream, SYSTEM_STREAM } from '../audit/index.js';
import {
  allocateNumber,
  changeDocument,
  drafterIdsOf,
  insertEntry,
  Intake,
  involve,
  lockDocument,
  lockEntry,
  raiseHead,
  type DocumentRow,
} from '../documents/index.js';
import { actingFor, personsOf, type ActingAs, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { Outbox } from '../platform/outbox/index.js';
import type { Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { refusal } from '../shared/refusal.js';
import { requireReadable } from '../workflow/index.js';
import { entryAt, findEntry, noteReplacement, voidEntry } from './register-entries.repository.js';
import type { RegisterProposalRow } from './register-proposal.entity.js';
import { findProposal, lockProposal, settleProposal } from './register-proposals.repository.js';

/** The second of the two persons: confirms, and it becomes true at once; or says why not. */
@Injectable()
export class DecideProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Voids the number and gives the document a new one, or enters the late number.
   * @returns the document whose copies are made anew
   */
  confirm(actor: Actor, id: string): Promise<string | null> {
    return this.decide(actor, id, async (tx, proposal, document, acting, now) => {
      if (proposal.kind === 'late_entry') await this.enterLate(tx, proposal, acting, now);
      else if (document) await this.renumber(tx, actor, proposal, document, acting, now);
      else await this.voidNumber(tx, proposal, null, acting, now);
      return { outcome: 'confirmed', reason: null };
    });
  }

  async reject(actor: Actor, id: string, reason: string): Promise<void> {
    await this.intake.refuseMarkedText(actor, reason);
    await this.decide(actor, id, () => Promise.resolve({ outcome: 'rejected', reason }));
  }

  /** The document's lock comes first, as in every event of it. */
  private async decide(
    actor: Actor,
    id: string,
    work: (
      tx: Transaction,
      proposal: RegisterProposalRow,
      document: DocumentRow | null,
      acting: ActingAs,
      now: Date,
    ) => Promise<{ readonly outcome: 'confirmed' | 'rejected'; readonly reason: string | null }>,
  ): Promise<string | null> {
    const acting = actingFor(actor, 'register.confirm');
    return this.unitOfWork.run(async (tx) => {
      const found = await findProposal(tx, id);
      if (!found) throw new NotFoundError();
      const entry = found.entryId === null ? null : await findEntry(tx, found.number);
      const document = entry?.documentId ? await lockDocument(tx, entry.documentId) : null;
      const proposal = await lockProposal(tx, id);
      if (!proposal || proposal.decidedAt !== null) {
        throw new RefusedError([refusal('register.already_decided')]);
      }
      await this.requireAnother(tx, acting, proposal, document);
      const now = this.clock.now();
      const { outcome, reason } = await work(tx, proposal, document, acting, now);
      await settleProposal(tx, id, {
        outcome,
        decidedBy: acting.actorId,
        decidedOnBehalfOf: acting.onBehalfOfId,
        decisionReason: reason,
        decidedAt: now.toISOString(),
      });
      await this.report(tx, actor, acting, `register.${proposal.kind}_${outcome}`, document, now, {
        proposal: id,
        number: proposal.number,
      });
      return document?.id ?? null;
    });
  }

  private async requireAnother(
    tx: Transaction,
    acting: ActingAs,
    { proposedBy, proposedOnBehalfOf }: RegisterProposalRow,
    document: DocumentRow | null,
  ): Promise<void> {
    const persons = personsOf(acting);
    if ([proposedBy, proposedOnBehalfOf].some((one) => one !== null && persons.includes(one))) {
      throw new RefusedError([refusal('register.second_person_needed')]);
    }
    if (!document) return;
    requireReadable(document);
    const drafters = await drafterIdsOf(tx, document);
    if (persons.some((one) => drafters.includes(one))) {
      throw new RefusedError([refusal('register.drafter_excluded')]);
    }
  }

  /** A number that was kept free may have been taken for a document since the proposal was read. */
  private async voidNumber(
    tx: Transaction,
    proposal: RegisterProposalRow,
    documentId: string | null,
    acting: ActingAs,
    now: Date,
  ): Promise<string> {
    const entry = await lockEntry(tx, proposal.number);
    if (!entry || entry.voidedAt !== null) throw new RefusedError([refusal('register.number_voided')]);
    if (entry.documentId !== documentId) throw new RefusedError([refusal('register.number_in_use')]);
    await voidEntry(tx, entry.id, {
      voidedAt: now.toISOString(),
      voidReason: proposal.reason,
      voidedBy: proposal.proposedBy,
      voidConfirmedBy: acting.actorId,
    });
    return entry.id;
  }

  private async renumber(
    tx: Transaction,
    actor: Actor,
    proposal: RegisterProposalRow,
    document: DocumentRow,
    acting: ActingAs,
    now: Date,
  ): Promise<void> {
    const entryId = await this.voidNumber(tx, proposal, document.id, acting, now);
    const number = await allocateNumber(tx, {
      series: proposal.series,
      year: proposal.year,
      documentId: document.id,
      registeredBy: proposal.proposedBy,
      at: now,
    });
    await noteReplacement(tx, entryId, number);
    await changeDocument(tx, document, { number, updatedAt: now.toISOString() });
    await involve(tx, document.id, personsOf(acting));
    await this.outbox.put(tx, 'copies.render', document.id);
    await this.outbox.put(tx, 'column.update', document.id);
    await this.report(tx, actor, acting, 'document.renumbered', document, now, {
      from: proposal.number,
      to: number,
    });
  }

  private async enterLate(
    tx: Transaction,
    proposal: RegisterProposalRow,
    acting: ActingAs,
    now: Date,
  ): Promise<void> {
    const { series, year, number, note, datedOn, proposedBy } = proposal;
    const serial = proposal.serial!;
    await raiseHead(tx, series, year, serial);
    if (await entryAt(tx, series, year, serial)) {
      throw new RefusedError([refusal('register.number_taken', { number })]);
    }
    const late = { origin: 'late', documentId: null, note, datedOn, confirmedBy: acting.actorId } as const;
    await insertEntry(tx, { series, year, serial, registeredBy: proposedBy, ...late }, now);
  }

  private async report(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    action: string,
    document: DocumentRow | null,
    at: Date,
    detail: { readonly [key: string]: Json },
  ): Promise<void> {
    await this.audit.append(tx, {
      stream: document ? documentStream(document.id) : SYSTEM_STREAM,
      action,
      ...acting,
      detail,
      requestId: actor.requestId,
      at,
    });
  }
}
