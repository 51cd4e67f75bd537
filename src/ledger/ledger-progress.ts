import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { DocumentAccess, Intake, type TakenIn } from '../documents/index.js';
import { permits, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import type { Json } from '../shared/canonical-json.js';
import { todayOf, type Clock } from '../shared/clock.js';
import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
  RefusedError,
} from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { yearOf, type LocalDate } from '../shared/local-date.js';
import { refusal } from '../shared/refusal.js';
import type { LookBackResult } from './core/ledger-line.js';
import type { EvidenceBody, RecordBody } from './dto.js';
import type { LedgerLineRow } from './ledger.entity.js';
import {
  evidenceOfLines,
  findLedger,
  insertEvidence,
  insertRecord,
  lockLine,
  sectionsOfLines,
  updateLine,
} from './ledger.repository.js';
import { worksForOneOf } from './works-for.js';

const MOST_EVIDENCE = 300;

type FileColumns = Pick<TakenIn, 'sha256' | 'fileName' | 'mediaType'>;
const fileColumns = (file: FileColumns | undefined) => ({
  fileSha256: file?.sha256 ?? null,
  fileName: file?.fileName ?? null,
  mediaType: file?.mediaType ?? null,
});

/** What is shown for a line, its closing, and the look back at the year before. */
@Injectable()
export class LedgerProgress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By the officer, or by somebody of a section that the line names. */
  async addEvidence(actor: Actor, lineId: string, body: EvidenceBody, file?: UploadedFile): Promise<number> {
    const taken = file && (await this.intake.take(actor, file, 'attachment', [body.note ?? '', file.name]));
    if (!taken) await this.intake.refuseMarkedText(actor, [body.note ?? '']);
    return this.unitOfWork.run(async (tx) => {
      const line = await this.lock(tx, lineId);
      await this.requireOwner(tx, actor, line);
      if (line.state !== 'open') throw new RefusedError([refusal('ledger.line_not_open')]);
      if (body.document === undefined && !taken && !body.note) {
        throw new InvalidError('request.malformed', [{ field: 'note', code: 'ledger.evidence_empty' }]);
      }
      if (body.document !== undefined && taken) {
        throw new InvalidError('request.malformed', [{ field: 'document', code: 'ledger.evidence_twofold' }]);
      }
      const present = await evidenceOfLines(tx, [lineId]);
      if (present.length >= MOST_EVIDENCE) {
        throw new RefusedError([refusal('ledger.too_much_evidence', { limit: MOST_EVIDENCE })]);
      }
      const now = this.clock.now();
      const id = newId(now);
      const document =
        body.document === undefined ? undefined : await this.access.open(tx, actor, body.document);
      const kind = document
        ? document.state === 'published'
          ? ('publication' as const)
          : ('document' as const)
        : taken
          ? ('file' as const)
          : ('note' as const);
      const subject = document?.id ?? id;
      if (present.some((one) => one.kind === kind && one.subject === subject)) {
        throw new RefusedError([refusal('ledger.evidence_known')]);
      }
      await insertEvidence(tx, {
        id,
        lineId,
        kind,
        subject,
        note: body.note ?? null,
        happenedOn: this.pastDay(body.happenedOn),
        ...fileColumns(taken),
        addedBy: actor.personId,
        addedAt: now.toISOString(),
      });
      await this.report(tx, actor, 'ledger.evidence_added', { line: lineId, evidence: id, kind });
      return line.year;
    });
  }

  /** @throws RefusedError `ledger.evidence_missing`: what is closed by hand needs something to show for it */
  async close(actor: Actor, lineId: string, revision: number, comment: string): Promise<number> {
    return this.settle(actor, lineId, revision, comment, async (tx, line) => {
      const evidence = await evidenceOfLines(tx, [line.id]);
      if (evidence.length === 0) throw new RefusedError([refusal('ledger.evidence_missing')]);
      return 'closed';
    });
  }

  /** The line is not pursued any more; the reason stands in it. */
  async drop(actor: Actor, lineId: string, revision: number, reason: string): Promise<number> {
    return this.settle(actor, lineId, revision, reason, () => Promise.resolve('dropped'));
  }

  /** What a rule had closed is from now on closed by hand: the rule would close it again at once. */
  async reopen(actor: Actor, lineId: string, revision: number, reason: string): Promise<number> {
    await this.intake.refuseMarkedText(actor, [reason]);
    return this.unitOfWork.run(async (tx) => {
      const line = await this.lock(tx, lineId, revision);
      if (line.state === 'open') throw new RefusedError([refusal('ledger.line_open')]);
      await updateLine(tx, line, {
        state: 'open',
        closedAt: null,
        closedBy: null,
        closingComment: null,
        closesBy: line.closesBy && { ...line.closesBy, closes: false },
      });
      await this.report(tx, actor, 'ledger.line_reopened', { line: lineId, reason });
      return line.year;
    });
  }

  /** 回看: what became of a line that its year left open. */
  async lookBack(
    actor: Actor,
    lineId: string,
    revision: number,
    result: LookBackResult,
    comment: string,
  ): Promise<number> {
    await this.intake.refuseMarkedText(actor, [comment]);
    return this.unitOfWork.run(async (tx) => {
      const line = await this.lock(tx, lineId, revision);
      const now = this.clock.now();
      if (yearOf(todayOf(this.clock)) <= line.year) throw new RefusedError([refusal('ledger.year_not_over')]);
      if (line.state !== 'open') throw new RefusedError([refusal('ledger.line_not_open')]);
      if (result === 'rectified' && (await evidenceOfLines(tx, [lineId])).length === 0) {
        throw new RefusedError([refusal('ledger.evidence_missing')]);
      }
      await updateLine(tx, line, {
        lookBackResult: result,
        lookBackComment: comment,
        lookBackBy: actor.personId,
        lookBackAt: now.toISOString(),
        ...(result === 'carried_over'
          ? {}
          : {
              state: result === 'rectified' ? ('closed' as const) : ('dropped' as const),
              closedAt: now.toISOString(),
              closedBy: actor.personId,
              closingComment: comment,
            }),
      });
      await this.report(tx, actor, 'ledger.looked_back', { line: lineId, result });
      return line.year;
    });
  }

  /** A training, a briefing, a budget: it serves every line that asks for one. */
  async addRecord(actor: Actor, year: number, body: RecordBody, file?: UploadedFile): Promise<string> {
    const texts = [body.title, body.note ?? ''];
    const taken = file && (await this.intake.take(actor, file, 'attachment', [...texts, file.name]));
    if (!taken) await this.intake.refuseMarkedText(actor, texts);
    const heldOn = this.pastDay(body.heldOn);
    if (yearOf(heldOn) !== year) {
      throw new InvalidError('request.malformed', [{ field: 'heldOn', code: 'ledger.other_year' }]);
    }
    return this.unitOfWork.run(async (tx) => {
      if (!(await findLedger(tx, year))) throw new NotFoundError();
      const now = this.clock.now();
      const id = newId(now);
      await insertRecord(tx, {
        id,
        year,
        kind: body.kind,
        title: body.title,
        heldOn,
        participants: body.participants ?? null,
        note: body.note ?? null,
        ...fileColumns(taken),
        addedBy: actor.personId,
        addedAt: now.toISOString(),
      });
      await this.report(tx, actor, 'ledger.record_added', { year, record: id, kind: body.kind });
      return id;
    });
  }

  private async settle(
    actor: Actor,
    lineId: string,
    revision: number,
    comment: string,
    judge: (tx: Transaction, line: LedgerLineRow) => Promise<'closed' | 'dropped'>,
  ): Promise<number> {
    await this.intake.refuseMarkedText(actor, [comment]);
    return this.unitOfWork.run(async (tx) => {
      const line = await this.lock(tx, lineId, revision);
      if (line.state !== 'open') throw new RefusedError([refusal('ledger.line_not_open')]);
      const state = await judge(tx, line);
      await updateLine(tx, line, {
        state,
        closedAt: this.clock.now().toISOString(),
        closedBy: actor.personId,
        closingComment: comment,
      });
      await this.report(tx, actor, `ledger.line_${state}`, { line: lineId });
      return line.year;
    });
  }

  private async lock(tx: Transaction, id: string, revision?: number): Promise<LedgerLineRow> {
    const line = await lockLine(tx, id);
    if (!line) throw new NotFoundError();
    if (revision !== undefined && revision !== line.revision)
      throw new ConflictError(revision, line.revision);
    return line;
  }

  private async requireOwner(tx: Transaction, actor: Actor, line: LedgerLineRow): Promise<void> {
    if (permits('ledger.manage', actor)) return;
    if (!worksForOneOf(actor, await sectionsOfLines(tx, [line.id]))) {
      throw new ForbiddenError('ledger.not_owner');
    }
  }

  private pastDay(day: LocalDate | undefined): LocalDate {
    const today = todayOf(this.clock);
    if (day !== undefined && day > today) {
      throw new InvalidError('request.malformed', [{ field: 'happenedOn', code: 'ledger.in_the_future' }]);
    }
    return day ?? today;
  }

  private async report(
    tx: Transaction,
    actor: Actor,
    action: string,
    detail: { readonly [key: string]: Json },
  ): Promise<void> {
    await this.audit.append(tx, {
      stream: SYSTEM_STREAM,
      action,
      actorId: actor.personId,
      detail,
      requestId: actor.requestId,
      at: this.clock.now(),
    });
  }
}
