import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import {
  checkDetermination,
  determinationsOf,
  type CitedGround,
  type DisclosureExtent,
} from '../disclosure/index.js';
import { Intake, involve, type DocumentRow } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { canonicalJson, type Json } from '../shared/canonical-json.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { ConflictError, InvalidError, RefusedError } from '../shared/errors.js';
import type { LocalDate } from '../shared/local-date.js';
import { refusal, type Refusal } from '../shared/refusal.js';
import { contentOf } from '../workflow/index.js';
import { actingAs, worksFor } from './acting.js';
import { DECIDABLE_STATES, type ReviewDecision } from './core/item.js';
import { eventOf } from './follow-documents.js';
import { ItemAccess } from './item-access.js';
import type { ItemRow } from './item.entity.js';
import { insertEvents, updateItem } from './items.repository.js';

/** 研判意见 of the drafting section. Grounds that are left out stay as they are. */
export interface DecisionContent {
  readonly decision: ReviewDecision;
  readonly extent?: DisclosureExtent | undefined;
  readonly grounds?: readonly CitedGround[] | undefined;
  readonly reason: string;
  readonly nextReviewOn?: LocalDate | undefined;
  /** What the person has seen; left out, the last word counts. */
  readonly revision?: number | undefined;
}

/**
 * The drafting section decides whether a document stays closed or is opened. To stay closed it needs a fresh
 * reason, and its ground must be complete under the law in force; to be opened it needs what article 15 asks.
 * @basis 条例第十五条、第十八条、第四十四条
 */
@Injectable()
export class DecideItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ItemAccess,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async decide(actor: Actor, year: number, id: string, content: DecisionContent): Promise<void> {
    await this.intake.refuseMarkedText(actor, content);
    await this.unitOfWork.run((tx) => this.decideWithin(tx, actor, year, id, content));
  }

  /** The same as part of a larger act, which has looked at what was typed. */
  async decideWithin(
    tx: Transaction,
    actor: Actor,
    year: number,
    id: string,
    content: DecisionContent,
  ): Promise<void> {
    const { document, item } = await this.access.lock(tx, actor, year, id);
    const acting = actingAs(actor, worksFor(item.sectionId));
    if (!acting) throw new RefusedError([refusal('reclassification.not_drafting_section')]);
    if (content.revision !== undefined && content.revision !== item.revision) {
      throw new ConflictError(content.revision, item.revision);
    }
    if (!DECIDABLE_STATES.includes(item.state)) {
      throw new RefusedError([refusal('reclassification.item_not_open')]);
    }
    this.checkDate(content);
    const decided = await completed(tx, document, content);
    if (decided.refusals.length > 0) throw new RefusedError(decided.refusals);
    const { extent, grounds } = decided;
    const { decision, reason } = content;
    const nextReviewOn = decision === 'keep' ? (content.nextReviewOn ?? `${year + 1}-11-01`) : null;
    const stored = { decision, extent, grounds, reason, nextReviewOn };
    if (isSame(item, stored) && item.decidedBy === acting.actorId) return;
    const now = this.clock.now();
    await updateItem(tx, item, {
      ...stored,
      state: 'decided',
      decidedBy: acting.actorId,
      decidedOnBehalfOf: acting.onBehalfOfId,
      decidedAt: now.toISOString(),
      confirmedBy: null,
      confirmedOnBehalfOf: null,
      confirmedAt: null,
      returnReason: null,
      deferReason: null,
    });
    await insertEvents(tx, [eventOf(item, 'decided', now, { ...stored, ...acting })]);
    await involve(tx, id, [acting.actorId]);
    await this.audit.append(tx, {
      stream: documentStream(id),
      action: 'reclassification.decided',
      ...acting,
      detail: { year, decision, extent, grounds: grounds.map(({ code }) => code) },
      requestId: actor.requestId,
      at: now,
    });
  }

  private checkDate({ decision, nextReviewOn }: DecisionContent): void {
    if (decision === 'disclose' || nextReviewOn === undefined) return;
    if (nextReviewOn <= todayOf(this.clock)) {
      throw new InvalidError('request.malformed', [
        { field: 'nextReviewOn', code: 'reclassification.next_review_past' },
      ]);
    }
  }
}

interface Completed {
  readonly extent: DisclosureExtent;
  readonly grounds: readonly CitedGround[];
  readonly refusals: readonly Refusal[];
}

/** The decision as a determination of today would be, and what would be wrong with it. */
const completed = async (
  tx: Transaction,
  document: DocumentRow,
  { decision, extent: wanted, grounds: cited, reason }: DecisionContent,
): Promise<Completed> => {
  const record = await determinationsOf(tx, document.id);
  const present = record.find(({ id }) => id === document.determinationId);
  if (!present) throw new Error('a closed document has a determination');
  const keeps = decision === 'keep';
  const extent = keeps ? present.extent : (wanted ?? 'full');
  // what stays closed keeps its ground (区分处理)
  const grounds = cited ?? (keeps || extent === 'partial' ? present.grounds : []);
  const attribute = keeps ? present.attribute : 'proactive';
  const refusals = checkDetermination(
    { attribute, extent, grounds, reason },
    contentOf(present),
    record.map(contentOf),
  );
  const forbidden = !keeps && document.ruling?.outcome === 'must_not_disclose';
  return {
    extent,
    grounds,
    refusals: forbidden ? [...refusals, refusal('disclosure.ruling_forbids')] : refusals,
  };
};

type Stored = Pick<ItemRow, 'decision' | 'extent' | 'grounds' | 'reason' | 'nextReviewOn'>;

const textOf = ({ decision, extent, grounds, reason, nextReviewOn }: Stored): string =>
  canonicalJson([decision, extent, grounds as Json, reason, nextReviewOn]);

/** A double click decides once. */
const isSame = (item: ItemRow, stored: Stored): boolean =>
  item.state === 'decided' && textOf(item) === textOf(stored);
