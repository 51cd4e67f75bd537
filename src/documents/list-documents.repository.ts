import type { SelectQueryBuilder } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import { firstIdAt } from '../shared/id.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ReadingScope } from './core/visibility.js';
import { DocumentRow } from './document.entity.js';
import { documentsByIds } from './documents.repository.js';
import { restrictToScope } from './restrict-to-scope.repository.js';

export interface DocumentFilter {
  readonly state?: string | undefined;
  /** `none`: not yet chosen. */
  readonly attribute?: string | undefined;
  readonly section?: string | undefined;
  /** Identifier of the person. */
  readonly drafter?: string | undefined;
  /** Words of the title or the number. */
  readonly q?: string | undefined;
  /** The whole 发文字号, or how it begins. */
  readonly number?: string | undefined;
  /** Not before this instant. */
  readonly createdFrom?: Date | undefined;
  /** Before this instant. */
  readonly createdBefore?: Date | undefined;
  /** The publication was due before this day. */
  readonly dueBefore?: LocalDate | undefined;
  /** Identifier of the last document of the page before. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Documents with a due date, in the order of their identifiers. */
export const openDeadlines = async (tx: Transaction, after: string, limit: number): Promise<string[]> => {
  const rows = await tx
    .createQueryBuilder(DocumentRow, 'd')
    .select('d.id', 'id')
    .where('d.dueOn IS NOT NULL AND d.id > :after', { after })
    .orderBy('d.id')
    .limit(limit)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
};

const escapeLike = (text: string): string => text.replaceAll(/[!%_]/g, (character) => `!${character}`);

/**
 * Identifiers of what is asked for, newest first. It looks only at columns of the index made for it, so that many
 * wide rows are passed over without being read.
 */
export const documentsInQuestion = (
  tx: Transaction,
  scope: ReadingScope,
  filter: DocumentFilter,
): SelectQueryBuilder<DocumentRow> => {
  const query = tx
    .createQueryBuilder(DocumentRow, 'd')
    .select('d.id', 'id')
    .orderBy('d.id', 'DESC')
    .limit(filter.limit + 1);
  const { state, section, drafter, before, dueBefore } = filter;
  if (state !== undefined) query.andWhere('d.state = :state', { state });
  if (filter.attribute === 'none') query.andWhere('d.attribute IS NULL');
  else if (filter.attribute !== undefined)
    query.andWhere('d.attribute = :attribute', { attribute: filter.attribute });
  if (section !== undefined) query.andWhere('d.sectionId = :section', { section });
  if (drafter !== undefined) query.andWhere('d.drafterId = :drafter', { drafter });
  if (before !== undefined) query.andWhere('d.id < :before', { before });
  // Identifiers are in the order of time: the period is a range of the primary key.
  if (filter.createdFrom) query.andWhere('d.id >= :from', { from: firstIdAt(filter.createdFrom) });
  if (filter.createdBefore) query.andWhere('d.id < :to', { to: firstIdAt(filter.createdBefore) });
  if (dueBefore !== undefined) query.andWhere('d.dueOn < :dueBefore', { dueBefore });
  if (filter.number !== undefined && filter.number !== '') {
    query.andWhere("d.number LIKE :number ESCAPE '!'", { number: `${escapeLike(filter.number)}%` });
  }
  if (filter.q !== undefined && filter.q !== '') {
    // The title of isolated content must not be found by guessing.
    query.andWhere(
      "d.state <> 'isolated' AND (d.title LIKE :words ESCAPE '!' OR d.number LIKE :words ESCAPE '!')",
      { words: `%${escapeLike(filter.q)}%` },
    );
  }
  return restrictToScope(query, scope);
};

/** Newest first; only what the scope allows. One more than the limit is read to know whether there is a next page. */
export const listDocuments = async (
  tx: Transaction,
  scope: ReadingScope,
  filter: DocumentFilter,
): Promise<DocumentRow[]> => {
  const ids = await documentsInQuestion(tx, scope, filter).getRawMany<{ id: string }>();
  const rows = new Map(
    (
      await documentsByIds(
        tx,
        ids.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  return ids.flatMap(({ id }) => rows.get(id) ?? []);
};
