import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { dueDate, HolidaySchedules, type HolidaySchedule } from '../calendar/index.js';
import { DocumentAccess, Intake, type DocumentRow } from '../documents/index.js';
import { actingFor, People, permits, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { isDuplicate, UnitOfWork, type Transaction } from '../platform/database/index.js';
import { localDateOf, todayOf, type Clock } from '../shared/clock.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import type { LocalDate } from '../shared/local-date.js';
import { refusal } from '../shared/refusal.js';
import { requireReadable, shownTitle } from '../workflow/index.js';
import { statusOf } from './core/receipts.js';
import type { DistributionReceiptRow } from './distribution-receipt.entity.js';
import { insertReceipt, issuedBefore, receiptsOf } from './distribution.repository.js';

/** Working days within which a unit is expected to sign: a rule of the office, not of the law. */
export const RECEIPT_WORKING_DAYS = 3;
/** Documents that are looked through for one page of missing receipts. */
const LOOKED_THROUGH = 400;

export interface NewReceipt {
  readonly recipient: string;
  readonly receivedOn: LocalDate;
  readonly receivedBy: string;
  readonly note?: string | undefined;
}
export type Correction = Omit<NewReceipt, 'recipient'> & { readonly withdrawn: boolean };

const issuedOn = (document: DocumentRow): LocalDate => localDateOf(new Date(document.issuedAt!));
const listOf = (document: DocumentRow): readonly string[] => document.issueDetails?.distribution ?? [];

/** Receipts 签收 of what was issued: recorded unit by unit, corrected by entries that replace earlier ones. */
@Injectable()
export class Receipts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly people: People,
    private readonly schedules: HolidaySchedules,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ofDocument(actor: Actor, id: string) {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      requireReadable(document);
      if (document.issuedAt === null) throw new RefusedError([refusal('receipt.not_issued')]);
      const rows = await receiptsOf(tx, [id]);
      const people = await this.people.peopleByIds(
        tx,
        rows.flatMap(({ recordedBy, onBehalfOfId }) => [recordedBy, onBehalfOfId ?? recordedBy]),
      );
      const names = new Map(people.map((one) => [one.id, one.name]));
      const named = (personId: string) => ({ id: personId, name: names.get(personId) ?? personId });
      const view = (row: DistributionReceiptRow) => ({
        id: row.id,
        receivedOn: row.receivedOn,
        receivedBy: row.receivedBy,
        note: row.note,
        withdrawn: row.withdrawn,
        correction: row.correctsId !== null,
        recordedBy: named(row.recordedBy),
        onBehalfOf: row.onBehalfOfId === null ? null : named(row.onBehalfOfId),
        recordedAt: row.createdAt,
      });
      return {
        document: { id, title: shownTitle(document), number: document.number },
        issuedOn: issuedOn(document),
        mayRecord: permits('receipt.record', actor),
        copies: document.issueDetails?.copies ?? null,
        ...this.dueOf(document, await this.schedules.all(tx)),
        recipients: statusOf(listOf(document), rows).map(({ recipient, receipt, history }) => ({
          recipient,
          receipt: receipt && view(receipt),
          history: history.map(view),
        })),
      };
    });
  }

  /** Documents with units that have not signed, or all that were issued; the newest first. */
  async list(part: 'missing' | 'all', cursor: string | undefined, limit: number) {
    return this.unitOfWork.read(async (tx) => {
      const asked = part === 'all' ? limit + 1 : LOOKED_THROUGH;
      const rows = await issuedBefore(tx, cursor, asked);
      const receipts = await receiptsOf(
        tx,
        rows.map(({ id }) => id),
      );
      const schedules = await this.schedules.all(tx);
      const lines = rows
        .filter((document) => document.state !== 'isolated' && listOf(document).length > 0)
        .map((document) => {
          const entries = receipts.filter(({ documentId }) => documentId === document.id);
          const status = statusOf(listOf(document), entries);
          const missing = status.filter(({ receipt }) => receipt === null);
          const { dueOn, overdue } = this.dueOf(document, schedules);
          return {
            document: { id: document.id, title: shownTitle(document), number: document.number },
            issuedAt: document.issuedAt!,
            issuedOn: issuedOn(document),
            dueOn,
            overdue: overdue && missing.length > 0,
            recipients: status.length,
            missing: missing.map(({ recipient }) => recipient),
          };
        })
        .filter(({ missing }) => part === 'all' || missing.length > 0);
      const items = lines.slice(0, limit);
      const more = lines.length > limit || rows.length === asked;
      const last = lines.length > limit ? items.at(-1)?.issuedAt : rows.at(-1)?.issuedAt;
      return { items, nextCursor: more ? (last ?? null) : null };
    });
  }

  /** All of them are recorded, or none. */
  async record(actor: Actor, id: string, receipts: readonly NewReceipt[]): Promise<void> {
    await this.intake.refuseMarkedText(actor, receipts);
    await this.write(actor, id, 'receipt.recorded', (document, present) =>
      receipts.map(({ recipient, receivedOn, receivedBy, note }) => {
        const status = statusOf(listOf(document), present).find((one) => one.recipient === recipient);
        if (!status) throw new RefusedError([refusal('receipt.unknown_recipient', { recipient })]);
        if (status.receipt) throw new RefusedError([refusal('receipt.already_recorded', { recipient })]);
        this.requirePossible(document, receivedOn);
        return { recipient, receivedOn, receivedBy, note: note ?? null, correctsId: null, withdrawn: false };
      }),
    );
  }

  /** The entry stays and is replaced by another, or withdrawn. */
  async correct(actor: Actor, id: string, receiptId: string, correction: Correction): Promise<void> {
    await this.intake.refuseMarkedText(actor, correction);
    await this.write(actor, id, 'receipt.corrected', (document, present) => {
      const earlier = present.find((one) => one.id === receiptId);
      if (!earlier) throw new NotFoundError();
      const status = statusOf([earlier.recipient], present)[0];
      if (status?.receipt?.id !== receiptId) throw new RefusedError([refusal('receipt.replaced')]);
      this.requirePossible(document, correction.receivedOn);
      const { receivedOn, receivedBy, note, withdrawn } = correction;
      const { recipient } = earlier;
      return [{ recipient, receivedOn, receivedBy, note: note ?? null, correctsId: receiptId, withdrawn }];
    });
  }

  private requirePossible(document: DocumentRow, receivedOn: LocalDate): void {
    if (receivedOn < issuedOn(document) || receivedOn > todayOf(this.clock)) {
      throw new RefusedError([refusal('receipt.date_impossible')]);
    }
  }

  /** Under the document's lock, so that no unit is recorded twice. */
  private async write(
    actor: Actor,
    id: string,
    action: string,
    entriesOf: (
      document: DocumentRow,
      present: readonly DistributionReceiptRow[],
    ) => readonly Pick<
      DistributionReceiptRow,
      'recipient' | 'receivedOn' | 'receivedBy' | 'note' | 'correctsId' | 'withdrawn'
    >[],
  ): Promise<void> {
    const acting = actingFor(actor, 'receipt.record');
    await this.unitOfWork.run(async (tx: Transaction) => {
      const document = await this.access.lock(tx, actor, id);
      requireReadable(document);
      if (document.issuedAt === null) throw new RefusedError([refusal('receipt.not_issued')]);
      const now = this.clock.now();
      const entries = entriesOf(document, await receiptsOf(tx, [id]));
      for (const entry of entries) {
        const row = {
          id: newId(now),
          documentId: id,
          ...entry,
          recordedBy: acting.actorId,
          onBehalfOfId: acting.onBehalfOfId,
          createdAt: now.toISOString(),
        };
        await insertReceipt(tx, row).catch((error: unknown) => {
          throw isDuplicate(error) ? new RefusedError([refusal('receipt.replaced')]) : error;
        });
        await this.audit.append(tx, {
          stream: documentStream(id),
          action,
          ...acting,
          detail: { receipt: row.id, corrects: row.correctsId, withdrawn: row.withdrawn },
          requestId: actor.requestId,
          at: now,
        });
      }
    });
  }

  private dueOf(document: DocumentRow, schedules: readonly HolidaySchedule[]) {
    const due = dueDate(issuedOn(document), RECEIPT_WORKING_DAYS, schedules);
    return { dueOn: due.date, provisional: due.provisional, overdue: due.date < todayOf(this.clock) };
  }
}
