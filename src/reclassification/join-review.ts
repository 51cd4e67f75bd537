import type { Transaction } from '../platform/database/index.js';
import type { ActingAs } from '../identity/index.js';
import { insertItemOf, shareGate } from './campaigns.repository.js';
import { eventOf } from './follow-documents.js';
import { insertEvents } from './items.repository.js';

/** A closed document of the past joins the review that is open, like one that is filed while it is. */
export const joinReview = async (
  tx: Transaction,
  documentId: string,
  acting: ActingAs,
  now: Date,
): Promise<void> => {
  const year = await shareGate(tx);
  if (year === null) return;
  await insertItemOf(tx, year, now.toISOString(), documentId);
  await insertEvents(tx, [eventOf({ year, documentId }, 'joined', now, acting)]);
};
