import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { checkDetermination, type CitedGround } from '../disclosure/index.js';
import type { ActingAs, Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { Screener, targetKey, type RemovalTarget } from '../screening/index.js';
import { canonicalJson, type Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import { DecideFinding } from './decide-finding.js';
import { DocumentAccess } from './document-access.js';
import type { DocumentRow } from './document.entity.js';
import { attachmentsOf, involve } from './documents.repository.js';
import { Intake } from './intake.js';
import type { RemovalRow } from './removal.entity.js';
import { endRemoval, removalsOf, replaceRemoval } from './removals.repository.js';

/** A range to leave out, as somebody asks for it. */
export interface RemovalInput {
  /** `body` or the id of an attachment. */
  readonly source: string;
  readonly target: RemovalTarget;
  readonly ground: CitedGround;
  readonly repeatsReason: string | null;
}

interface Marked {
  readonly source: string;
  readonly fileSha256: string;
  /** The other ranges of the same file. */
  readonly others: readonly RemovalRow[];
}

const MOST_REMOVALS = 200;
const ATTEMPTS = 3;

const invalid = (code: string): InvalidError =>
  new InvalidError('request.malformed', [{ field: 'target', code }]);

/**
 * Marks what is left out of the public copy 区分处理, each range with its own ground: the drafter proposes while
 * drafting, the confidentiality reviewer confirms.
 * @basis 条例第三十七条; grounds: 条例第十四条至第十六条
 */
@Injectable()
export class MarkRemoval {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly findings: DecideFinding,
    private readonly screener: Screener,
    private readonly storage: FileStorage,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param removalId that of a removal to change, to confirm or to mark anew in another version of the file */
  async mark(actor: Actor, documentId: string, input: RemovalInput, removalId?: string): Promise<void> {
    await this.intake.refuseMarkedText(actor, [
      input.ground.evidence,
      input.ground.reason,
      input.repeatsReason,
    ]);
    const refusals = checkDetermination({
      attribute: 'withheld',
      extent: 'partial',
      grounds: [input.ground],
    });
    if (refusals.length > 0) throw new RefusedError(refusals);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const marked = await this.unitOfWork.read(async (tx) => {
        const document = await this.access.open(tx, actor, documentId);
        await this.findings.permitted(tx, actor, document);
        return this.fileOf(tx, document, input, removalId);
      });
      const repeats = await this.repeatsOf(marked, input.target);
      if (await this.write(actor, documentId, input, marked, repeats, removalId)) return;
    }
    throw new RefusedError([refusal('removal.changed_meanwhile')]);
  }

  /** Whether the actor could mark something now. */
  async mayMark(tx: Transaction, actor: Actor, document: DocumentRow): Promise<boolean> {
    return (await this.findings.capacityOf(tx, actor, document)).acting !== null;
  }

  /** Takes a removal back: the range is published. */
  async drop(actor: Actor, documentId: string, removalId: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const document = await this.access.lock(tx, actor, documentId);
      const acting = await this.findings.permitted(tx, actor, document);
      const row = await this.inForce(tx, document, removalId);
      await endRemoval(tx, removalId, this.clock.now().toISOString());
      await this.report(tx, actor, acting, 'removal.dropped', row);
    });
  }

  private async inForce(tx: Transaction, document: DocumentRow, removalId: string): Promise<RemovalRow> {
    const { present, carried } = await removalsOf(tx, document);
    const row = [...present, ...carried].find((one) => one.removalId === removalId);
    if (!row) throw new NotFoundError();
    return row;
  }

  /** @throws InvalidError for a place that cannot be left out */
  private async fileOf(
    tx: Transaction,
    document: DocumentRow,
    { source, target }: RemovalInput,
    removalId: string | undefined,
  ): Promise<Marked> {
    if (removalId !== undefined) await this.inForce(tx, document, removalId);
    const attachments = await attachmentsOf(tx, document.id);
    const { present } = await removalsOf(tx, document, attachments);
    const isBody = source === 'body' || source === document.id;
    const attachment = isBody ? undefined : attachments.find(({ id }) => id === source);
    const id = isBody ? document.id : attachment?.id;
    const fileSha256 = isBody ? document.fileSha256 : attachment?.sha256;
    if (id === undefined || !fileSha256) throw invalid('removal.source_unknown');
    if (isBody === (target.type === 'whole')) {
      throw invalid(isBody ? 'removal.body_is_needed' : 'removal.attachment_whole_only');
    }
    if (attachment && attachment.kind !== 'attachment') throw invalid('removal.not_published');
    if (present.length >= MOST_REMOVALS && removalId === undefined) {
      throw new RefusedError([refusal('removal.too_many', { limit: MOST_REMOVALS })]);
    }
    const others = present.filter((row) => row.source === id && row.removalId !== removalId);
    return { source: id, fileSha256, others };
  }

  /** How often what goes stands elsewhere. @throws InvalidError, RefusedError */
  private async repeatsOf({ fileSha256, others }: Marked, target: RemovalTarget): Promise<number> {
    const twin = others.find((row) => row.targetKey === targetKey(target));
    if (target.type === 'whole' || twin) return twin?.repeats ?? 0;
    const answer = await this.screener.readOutline(await this.storage.get(fileSha256), [
      target,
      ...others.map((row) => row.target),
    ]);
    if (!answer.ok) throw new InvalidError(answer.code, [], answer.detail);
    const [own, ...rest] = answer.targets;
    if (!own || own.covers.length === 0) throw invalid('removal.nothing_there');
    const covered = new Set(own.covers);
    if (rest.some(({ covers }) => covers.some((mark) => covered.has(mark)))) {
      throw new RefusedError([refusal('removal.overlaps')]);
    }
    return own.left.length;
  }

  /** @returns false when somebody has marked something in the same file meanwhile */
  private write(
    actor: Actor,
    documentId: string,
    input: RemovalInput,
    seen: Marked,
    repeats: number,
    removalId: string | undefined,
  ): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const document = await this.access.lock(tx, actor, documentId);
      const acting = await this.findings.permitted(tx, actor, document);
      const now = await this.fileOf(tx, document, input, removalId);
      if (!sameRows(now, seen)) return false;
      const at = this.clock.now();
      const row = {
        id: newId(at),
        removalId: removalId ?? newId(at),
        documentId,
        source: now.source,
        fileSha256: now.fileSha256,
        target: input.target,
        targetKey: targetKey(input.target),
        ground: input.ground,
        status: statusGivenIn(document),
        repeats,
        repeatsReason: input.repeatsReason,
        ...acting,
        createdAt: at.toISOString(),
      };
      const before = removalId === undefined ? now.others : [await this.inForce(tx, document, removalId)];
      const twin = before.find(
        ({ fileSha256, targetKey: key }) => key === row.targetKey && fileSha256 === row.fileSha256,
      );
      if (twin && sameContent(twin, row)) return true;
      if (twin && removalId === undefined) throw new RefusedError([refusal('removal.overlaps')]);
      await replaceRemoval(tx, row);
      await this.report(
        tx,
        actor,
        acting,
        removalId === undefined ? 'removal.marked' : 'removal.changed',
        row,
      );
      await involve(tx, documentId, [acting.actorId]);
      return true;
    });
  }

  private async report(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    action: string,
    row: Pick<RemovalRow, 'documentId' | 'removalId' | 'targetKey' | 'ground' | 'fileSha256' | 'status'>,
  ): Promise<void> {
    const { documentId, removalId, targetKey: target, ground, fileSha256: file, status } = row;
    await this.audit.append(tx, {
      stream: documentStream(documentId),
      action,
      ...acting,
      detail: { removal: removalId, target, ground: ground.code, file, status },
      requestId: actor.requestId,
      at: this.clock.now(),
    });
  }
}

/** The drafter proposes; from the review on a mark is a decision. */
export const statusGivenIn = ({ state }: Pick<DocumentRow, 'state'>): RemovalRow['status'] =>
  state === 'drafting' ? 'proposed' : 'confirmed';

const sameRows = (a: Marked, b: Marked): boolean =>
  a.fileSha256 === b.fileSha256 &&
  a.others.length === b.others.length &&
  a.others.every(({ id }, index) => id === b.others[index]!.id);

type Content = Pick<RemovalRow, 'ground' | 'status' | 'repeatsReason'>;
const sameContent = (a: Content, b: Content): boolean =>
  a.status === b.status &&
  a.repeatsReason === b.repeatsReason &&
  canonicalJson(a.ground as unknown as Json) === canonicalJson(b.ground as unknown as Json);
