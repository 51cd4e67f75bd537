import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { findingsOf, replaceVerdict, type FindingWithVerdict, type Verdict } from '../screening/index.js';
import type { Clock } from '../shared/clock.js';
import { ForbiddenError, InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import type { AttachmentRow } from './attachment.entity.js';
import { DocumentAccess } from './document-access.js';
import type { DocumentRow } from './document.entity.js';
import { allAttachmentsOf, attachmentsOf, involve, versionsOf } from './documents.repository.js';
import { drafterOf, type ActingAs } from './drafting.js';
import { Intake } from './intake.js';

const REVIEWING: readonly string[] = ['confidentiality_review', 'reclassification_review'];

/** The findings of the present body and attachments; whoever has read the attachments hands them in. */
export const currentFindings = async (
  tx: Transaction,
  document: DocumentRow,
  known?: readonly AttachmentRow[],
): Promise<FindingWithVerdict[]> => {
  const attachments = known ?? (await attachmentsOf(tx, document.id));
  const body = document.fileSha256 === null ? [] : [{ source: document.id, fileSha256: document.fileSha256 }];
  return findingsOf(tx, document.id, [
    ...body,
    ...attachments.map(({ id, sha256 }) => ({ source: id, fileSha256: sha256 })),
  ]);
};

/** Decides what happens with one finding: the drafter proposes while drafting, the reviewer decides. */
@Injectable()
export class DecideFinding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same verdict for one or several findings: all of them are decided, or none. */
  async decide(
    actor: Actor,
    documentId: string,
    findingIds: readonly string[],
    verdict: Verdict,
    reason: string,
  ): Promise<void> {
    await this.intake.refuseMarkedText(actor, reason);
    await this.unitOfWork.run(async (tx) => {
      const document = await this.access.lock(tx, actor, documentId);
      const acting = await this.permitted(tx, actor, document);
      const present = await currentFindings(tx, document);
      const chosen = [...new Set(findingIds)].map((id) => present.find(({ finding }) => finding.id === id));
      if (!chosen.every((one) => one !== undefined)) throw new NotFoundError();
      if (!chosen.every(({ finding }) => finding.allowedVerdicts.split(',').includes(verdict))) {
        throw new InvalidError('request.malformed', [
          { field: 'verdict', code: 'screening.verdict_not_allowed' },
        ]);
      }
      const changed = chosen.filter(
        (one) => one.verdict?.verdict !== verdict || one.verdict.reason !== reason,
      );
      for (const { finding } of changed) {
        await this.write(tx, actor, acting, finding, verdict, reason);
      }
      if (changed.length > 0) await involve(tx, documentId, [acting.actorId]);
    });
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    { id: findingId, documentId, kind }: FindingWithVerdict['finding'],
    verdict: Verdict,
    reason: string,
  ): Promise<void> {
    const now = this.clock.now();
    const createdAt = now.toISOString();
    await replaceVerdict(tx, {
      id: newId(now),
      documentId,
      findingId,
      verdict,
      reason,
      ...acting,
      createdAt,
    });
    await this.audit.append(tx, {
      stream: documentStream(documentId),
      action: 'finding.decided',
      ...acting,
      detail: { finding: findingId, kind, verdict },
      requestId: actor.requestId,
      at: now,
    });
  }

  private async permitted(tx: Transaction, actor: Actor, document: DocumentRow): Promise<ActingAs> {
    const drafter = drafterOf(actor, document.sectionId);
    const reviewer = [actor, ...actor.substituteFor].find(({ roles }) => roles.includes('secrecy_reviewer'));
    if (!drafter && !reviewer) throw new ForbiddenError('request.forbidden');
    if (document.state === 'drafting') {
      if (!drafter) throw new RefusedError([refusal('actor.not_permitted', { state: document.state })]);
      return drafter;
    }
    if (!REVIEWING.includes(document.state)) {
      throw new RefusedError([refusal('workflow.event_not_allowed', { state: document.state })]);
    }
    if (!reviewer) throw new RefusedError([refusal('actor.not_permitted', { state: document.state })]);
    const drafters = await drafterIdsOf(tx, document);
    if (drafters.includes(actor.personId) || drafters.includes(reviewer.personId)) {
      throw new RefusedError([refusal('actor.is_drafter')]);
    }
    return {
      actorId: actor.personId,
      onBehalfOfId: reviewer.personId === actor.personId ? null : reviewer.personId,
    };
  }
}

/**
 * Whoever created the document or uploaded a version of it as drafter, and whose place they took; attachments
 * are issued with it, so who uploaded one has drafted as well.
 */
export const drafterIdsOf = async (tx: Transaction, document: DocumentRow): Promise<string[]> => {
  const versions = await versionsOf(tx, document.id);
  return [
    ...new Set([
      document.drafterId,
      ...versions
        .filter(({ origin }) => origin === 'drafter')
        .flatMap(({ actorId, onBehalfOfId }) =>
          onBehalfOfId === null ? [actorId] : [actorId, onBehalfOfId],
        ),
      ...(await allAttachmentsOf(tx, document.id)).map(({ uploadedBy }) => uploadedBy),
    ]),
  ];
};
