import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import type { ActingAs, Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import {
  findingsOf,
  findKeepReason,
  OTHER_REASON,
  replaceVerdict,
  suitsKind,
  type FindingWithVerdict,
  type Verdict,
} from '../screening/index.js';
import type { Clock } from '../shared/clock.js';
import { ForbiddenError, InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal, type Refusal } from '../shared/refusal.js';
import type { AttachmentRow } from './attachment.entity.js';
import { DocumentAccess } from './document-access.js';
import type { DocumentRow } from './document.entity.js';
import { allAttachmentsOf, attachmentsOf, involve, versionsOf } from './documents.repository.js';
import { drafterOf } from './drafting.js';
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

/** A verdict as somebody gives it. */
export interface GivenVerdict {
  readonly verdict: Verdict;
  readonly reason: string;
  /** Out of the list of grounds, for `keep` only; without it the text alone is the ground. */
  readonly reasonCode?: string | undefined;
}

/** In which capacity somebody decides now, or why not. */
export type Capacity =
  | { readonly acting: ActingAs }
  | { readonly acting: null; readonly everPossible: boolean; readonly refusals: readonly Refusal[] };

const notNow = (code: string, state: string, reason: string, everPossible = true): Capacity => ({
  acting: null,
  everPossible,
  refusals: [refusal(code, { state, reason })],
});

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
    given: GivenVerdict,
  ): Promise<void> {
    await this.intake.refuseMarkedText(actor, given.reason);
    await this.unitOfWork.run(async (tx) => {
      const document = await this.access.lock(tx, actor, documentId);
      const acting = await this.permitted(tx, actor, document);
      const present = await currentFindings(tx, document);
      const chosen = [...new Set(findingIds)].map((id) => present.find(({ finding }) => finding.id === id));
      if (!chosen.every((one) => one !== undefined)) throw new NotFoundError();
      const verdict = checked(given, chosen);
      const changed = chosen.filter((one) => !isSameDecision(one, verdict));
      for (const { finding } of changed) await this.write(tx, actor, acting, finding, verdict);
      if (changed.length > 0) await involve(tx, documentId, [acting.actorId]);
    });
  }

  /** Whether the caller may decide now; nothing is locked or written. */
  async capacityOf(tx: Transaction, actor: Actor, document: DocumentRow): Promise<Capacity> {
    const { state } = document;
    const drafter = drafterOf(actor, document.sectionId);
    const reviewer = [actor, ...actor.substituteFor].find(({ roles }) => roles.includes('secrecy_reviewer'));
    if (!drafter && !reviewer) return notNow('actor.not_permitted', state, 'verdict', false);
    if (state === 'drafting') {
      return drafter ? { acting: drafter } : notNow('actor.not_permitted', state, 'verdict');
    }
    if (!REVIEWING.includes(state)) return notNow('workflow.event_not_allowed', state, 'verdict');
    if (!reviewer) return notNow('actor.not_permitted', state, 'verdict');
    const drafters = await drafterIdsOf(tx, document);
    if (drafters.includes(actor.personId) || drafters.includes(reviewer.personId)) {
      return notNow('actor.is_drafter', state, 'verdict');
    }
    return {
      acting: {
        actorId: actor.personId,
        onBehalfOfId: reviewer.personId === actor.personId ? null : reviewer.personId,
      },
    };
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    { id: findingId, documentId, kind, fileSha256 }: FindingWithVerdict['finding'],
    { verdict, reason, reasonCode }: CheckedVerdict,
  ): Promise<void> {
    const now = this.clock.now();
    await replaceVerdict(tx, {
      id: newId(now),
      documentId,
      findingId,
      verdict,
      reason,
      reasonCode,
      ...acting,
      createdAt: now.toISOString(),
      carriedFromId: null,
      decidedOnSha256: fileSha256,
      carriedAt: null,
      moved: false,
    });
    await this.audit.append(tx, {
      stream: documentStream(documentId),
      action: 'finding.decided',
      ...acting,
      detail: { finding: findingId, kind, verdict, ...(reasonCode === null ? {} : { reasonCode }) },
      requestId: actor.requestId,
      at: now,
    });
  }

  /** @throws ForbiddenError, RefusedError */
  async permitted(tx: Transaction, actor: Actor, document: DocumentRow): Promise<ActingAs> {
    const capacity = await this.capacityOf(tx, actor, document);
    if (capacity.acting) return capacity.acting;
    if (!capacity.everPossible) throw new ForbiddenError('request.forbidden');
    throw new RefusedError(capacity.refusals);
  }
}

type CheckedVerdict = Omit<GivenVerdict, 'reasonCode'> & { readonly reasonCode: string | null };

/** What was taken over from an earlier version becomes one's own by deciding the same again. */
const isSameDecision = ({ verdict: present }: FindingWithVerdict, given: CheckedVerdict): boolean =>
  present?.verdict === given.verdict &&
  present.reason === given.reason &&
  present.reasonCode === given.reasonCode &&
  present.carriedFromId === null;

/** @throws InvalidError when a finding cannot be decided so, or not on this ground */
const checked = (given: GivenVerdict, chosen: readonly FindingWithVerdict[]): CheckedVerdict => {
  const { verdict, reason } = given;
  if (!chosen.every(({ finding }) => finding.allowedVerdicts.split(',').includes(verdict))) {
    throw invalid('verdict', 'screening.verdict_not_allowed');
  }
  if (verdict !== 'keep') {
    if (given.reasonCode !== undefined) throw invalid('reasonCode', 'screening.keep_reason_unsuited');
    return { verdict, reason, reasonCode: null };
  }
  const ground = findKeepReason(given.reasonCode ?? OTHER_REASON);
  if (!ground || !chosen.every(({ finding }) => suitsKind(ground, finding.kind))) {
    throw invalid('reasonCode', 'screening.keep_reason_unsuited');
  }
  return { verdict, reason, reasonCode: ground.code };
};

const invalid = (field: string, code: string): InvalidError =>
  new InvalidError('request.malformed', [{ field, code }]);

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
