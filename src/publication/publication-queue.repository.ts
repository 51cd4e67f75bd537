import type { SelectQueryBuilder } from 'typeorm';
import { DocumentRow, restrictToScope, scopeOf } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';

/** What a publisher looks at: what is to be done by its due date, and what was done, newest first. */
export const QUEUE_PARTS = ['awaiting', 'interpretation', 'published', 'withdrawn'] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

type Query = SelectQueryBuilder<DocumentRow>;

const PARTS: Readonly<Record<QueuePart, { only: (query: Query) => void; order: (query: Query) => void }>> = {
  awaiting: {
    only: (query) => void query.where("d.state = 'awaiting_publication'"),
    order: (query) => void query.orderBy('d.dueOn').addOrderBy('d.id'),
  },
  // The period of the interpretation is the only one that runs while a document is published.
  interpretation: {
    only: (query) =>
      void query.where(
        "d.state = 'published' AND d.dueOn IS NOT NULL AND d.interpretationPublishedAt IS NULL",
      ),
    order: (query) => void query.orderBy('d.dueOn').addOrderBy('d.id'),
  },
  published: {
    only: (query) => void query.where("d.state = 'published'"),
    order: (query) => void query.orderBy('d.publishedAt', 'DESC').addOrderBy('d.id', 'DESC'),
  },
  withdrawn: {
    only: (query) => void query.where("d.state = 'withdrawn'"),
    order: (query) => void query.orderBy('d.updatedAt', 'DESC').addOrderBy('d.id', 'DESC'),
  },
};

const partOf = (tx: Transaction, actor: Actor, part: QueuePart): Query => {
  const query = tx.createQueryBuilder(DocumentRow, 'd');
  PARTS[part].only(query);
  return restrictToScope(query, scopeOf(actor));
};

export const countQueue = (tx: Transaction, actor: Actor, part: QueuePart): Promise<number> =>
  partOf(tx, actor, part).getCount();

/** One more than the limit is read. */
export const readQueue = (
  tx: Transaction,
  actor: Actor,
  part: QueuePart,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<DocumentRow[]> => {
  const query = partOf(tx, actor, part);
  PARTS[part].order(query);
  return query
    .offset(skip)
    .limit(limit + 1)
    .getMany();
};
