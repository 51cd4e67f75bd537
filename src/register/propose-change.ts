import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream, SYSTEM_STREAM } from '../audit/index.js';
import {
  drafterIdsOf,
  findDocument,
  formatNumber,
  Intake,
  lockDocument,
  lockEntry,
  type RegisterEntryRow,
} from '../documents/index.js';
import { actingFor, personsOf, type ActingAs, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { isDuplicate, UnitOfWork, type Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import { requireReadable } from '../workflow/index.js';
import { entryAt, findEntry } from './register-entries.repository.js';
import type { ProposalBody } from './register-bodies.js';
import { insertProposal, isProposed, lockProposal, settleProposal } from './register-proposals.repository.js';

type Voiding = Extract<ProposalBody, { kind: 'void' }>;
type LateEntry = Extract<ProposalBody, { kind: 'late_entry' }>;

/** The first of the two persons: what is wrong with the register, or missing in it. */
@Injectable()
export class ProposeChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError for a number that is not in the register, RefusedError */
  async propose(actor: Actor, body: ProposalBody): Promise<void> {
    await this.intake.refuseMarkedText(actor, body);
    const acting = actingFor(actor, 'register.manage');
    try {
      await this.unitOfWork.run((tx) =>
        body.kind === 'void'
          ? this.proposeVoid(tx, actor, acting, body)
          : this.proposeLateEntry(tx, actor, acting, body),
      );
    } catch (error) {
      // Somebody else has proposed the same at the same moment.
      if (isDuplicate(error)) throw new RefusedError([refusal('register.already_proposed')]);
      throw error;
    }
  }

  /** Whoever proposed it, or the person in whose place it was proposed, takes it back. */
  async takeBack(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const proposal = await lockProposal(tx, id);
      if (!proposal) throw new NotFoundError();
      if (proposal.decidedAt !== null) throw new RefusedError([refusal('register.already_decided')]);
      const proposers = [proposal.proposedBy, proposal.proposedOnBehalfOf];
      const acting = actingFor(actor, 'register.manage');
      if (!personsOf(acting).some((one) => proposers.includes(one))) {
        throw new RefusedError([refusal('register.not_yours')]);
      }
      const now = this.clock.now();
      await settleProposal(tx, id, {
        outcome: 'taken_back',
        decidedBy: acting.actorId,
        decidedOnBehalfOf: acting.onBehalfOfId,
        decisionReason: null,
        decidedAt: now.toISOString(),
      });
      await this.report(tx, actor, acting, 'register.proposal_taken_back', { proposal: id }, null, now);
    });
  }

  private async proposeVoid(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    { number, reason, series }: Voiding,
  ): Promise<void> {
    const found = await findEntry(tx, number);
    if (!found) throw new NotFoundError('register.number_unknown');
    if (found.documentId !== null) await this.requireVoidable(tx, acting, found.documentId);
    const entry = await lockEntry(tx, number);
    if (!entry || entry.voidedAt !== null) throw new RefusedError([refusal('register.number_voided')]);
    if (await isProposed(tx, number)) throw new RefusedError([refusal('register.already_proposed')]);
    const now = this.clock.now();
    const id = newId(now);
    await insertProposal(tx, {
      ...proposed(id, acting, now),
      kind: 'void',
      number,
      entryId: entry.id,
      openNumber: number,
      series: series ?? entry.series,
      year: entry.year,
      serial: null,
      note: null,
      datedOn: null,
      reason,
    });
    await this.report(tx, actor, acting, 'register.void_proposed', { proposal: id, number }, entry, now);
  }

  /** Neither of the two has drafted the document, and its content is not closed to everybody. */
  private async requireVoidable(tx: Transaction, acting: ActingAs, documentId: string): Promise<void> {
    const document = await lockDocument(tx, documentId);
    if (!document) throw new NotFoundError();
    requireReadable(document);
    const drafters = await drafterIdsOf(tx, document);
    if (personsOf(acting).some((one) => drafters.includes(one))) {
      throw new RefusedError([refusal('register.drafter_excluded')]);
    }
  }

  private async proposeLateEntry(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    { series, year, serial, title, datedOn, reason }: LateEntry,
  ): Promise<void> {
    const number = formatNumber(series, year, serial);
    if (datedOn > todayOf(this.clock)) throw new RefusedError([refusal('register.date_ahead')]);
    if (await entryAt(tx, series, year, serial)) {
      throw new RefusedError([refusal('register.number_taken', { number })]);
    }
    if (await isProposed(tx, number)) throw new RefusedError([refusal('register.already_proposed')]);
    const now = this.clock.now();
    const id = newId(now);
    await insertProposal(tx, {
      ...proposed(id, acting, now),
      kind: 'late_entry',
      number,
      entryId: null,
      openNumber: number,
      series,
      year,
      serial,
      note: title,
      datedOn,
      reason,
    });
    await this.report(tx, actor, acting, 'register.late_entry_proposed', { proposal: id, number }, null, now);
  }

  private async report(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    action: string,
    detail: { readonly [key: string]: string },
    entry: RegisterEntryRow | null,
    at: Date,
  ): Promise<void> {
    const document = entry?.documentId ? await findDocument(tx, entry.documentId) : null;
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

const proposed = (id: string, { actorId, onBehalfOfId }: ActingAs, at: Date) => ({
  id,
  proposedBy: actorId,
  proposedOnBehalfOf: onBehalfOfId,
  createdAt: at.toISOString(),
});
