import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/index.js';
import { newId } from '../shared/id.js';
import type { Transition } from '../workflow/index.js';
import { insertItemOf, shareGate } from './campaigns.repository.js';
import { belongsToReview, changeOfItem } from './core/item.js';
import type { ItemEventKind, ItemEventRow, ItemRow } from './item.entity.js';
import { insertEvents, lockItem, updateItem, type ItemChanges } from './items.repository.js';

/** What a section had decided no longer stands. */
export const UNDECIDED: ItemChanges = {
  decision: null,
  extent: null,
  grounds: null,
  reason: null,
  nextReviewOn: null,
  decidedBy: null,
  decidedOnBehalfOf: null,
  decidedAt: null,
  confirmedBy: null,
  confirmedOnBehalfOf: null,
  confirmedAt: null,
  outcome: null,
  settledAt: null,
  listId: null,
};

const EMPTY_EVENT = {
  decision: null,
  extent: null,
  grounds: null,
  reason: null,
  nextReviewOn: null,
  listId: null,
  actorId: null,
  onBehalfOfId: null,
} as const;

export const eventOf = (
  item: Pick<ItemRow, 'year' | 'documentId'>,
  kind: ItemEventKind,
  now: Date,
  more: Partial<ItemEventRow> = {},
): ItemEventRow => ({
  ...EMPTY_EVENT,
  ...more,
  id: newId(now),
  year: item.year,
  documentId: item.documentId,
  kind,
  createdAt: now.toISOString(),
});

/**
 * Keeps the items of the open campaign equal to the documents, in the transaction that moves the document:
 * what comes to belong to the review joins, what is opened, isolated or otherwise leaves is settled, an
 * adjustment that is returned waits for the section again.
 */
@Injectable()
export class FollowDocuments {
  async follow(tx: Transaction, transition: Transition): Promise<void> {
    const { before, after, now } = transition;
    if (!belongsToReview(before) && !belongsToReview(after)) return;
    const year = await shareGate(tx);
    if (year === null) return;
    const item = await lockItem(tx, year, after.id);
    const change = changeOfItem(item?.state ?? null, { ...transition, before, after });
    if (change.kind === 'join') {
      await insertItemOf(tx, year, now.toISOString(), after.id);
      await insertEvents(tx, [eventOf({ year, documentId: after.id }, 'joined', now, transition.acting)]);
      return;
    }
    if (!item || change.kind === 'none') return;
    switch (change.kind) {
      case 'reopen':
        await updateItem(tx, item, { ...UNDECIDED, state: 'open' });
        return insertEvents(tx, [eventOf(item, 'reopened', now, transition.acting)]);
      case 'propose':
        await updateItem(tx, item, { state: 'disclosing', decision: 'disclose' });
        return insertEvents(tx, [eventOf(item, 'proposed', now, transition.acting)]);
      case 'return':
        await updateItem(tx, item, { ...UNDECIDED, state: 'returned', returnReason: transition.comment });
        return insertEvents(tx, [
          eventOf(item, 'returned', now, { ...transition.acting, reason: transition.comment }),
        ]);
      case 'settle':
        await updateItem(tx, item, {
          state: 'settled',
          outcome: change.outcome,
          settledAt: now.toISOString(),
        });
        return insertEvents(tx, [eventOf(item, 'settled', now, transition.acting)]);
    }
  }
}
