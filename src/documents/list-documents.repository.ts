import type { SelectQueryBuilder } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import { firstIdAt } from '../shared/id.js';
import type { LocalDate } from '../shared/local-date.js';
import { typedWords, wordsOf } from './core/search-grams.js';
import type { ReadingScope } from './core/visibility.js';
import { DocumentRow } from './document.entity.js';
import { documentsByIds } from './documents.repository.js';
import { restrictToScope } from './restrict-to-scope.repository.js';
import { hasWords, wordValues } from './search-excerpts.repository.js';
import { SearchTextRow } from './search-text.entity.js';
import { candidateTexts, documentsOfTexts } from './search-texts.repository.js';

/** From so many texts on the words are so frequent that the newest documents soon have them. */
const FREQUENT = 20_000;
/** Of the documents in question so many are looked at first; then ever more at once. */
const LOOKED_AT_FIRST = 500;
const GROWTH = 4;

export interface DocumentFilter {
  readonly state?: string | undefined;
  /** `none`: not yet chosen. */
  readonly attribute?: string | undefined;
  readonly section?: string | undefined;
  /** Identifier of the person. */
  readonly drafter?: string | undefined;
  /** Words of the title, of the number or of the text; all of them in one place. */
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
const inQuestion = (
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
  return restrictToScope(query, scope);
};

const LIVES = "d.state <> 'isolated'";

/** Those whose title or number has the words; all that the other filters leave when there are no words. */
export const documentsInQuestion = (
  tx: Transaction,
  scope: ReadingScope,
  filter: DocumentFilter,
): SelectQueryBuilder<DocumentRow> => {
  const query = inQuestion(tx, scope, filter);
  const words = typedWords(filter.q ?? '');
  if (words.length === 0) return query;
  const values = words.map((word, index) => [`like${index}`, `%${escapeLike(word)}%`]);
  const like = (column: string): string =>
    words.map((_, index) => `${column} LIKE :like${index} ESCAPE '!'`).join(' AND ');
  // The title of isolated content must not be found by guessing.
  return query.andWhere(
    `${LIVES} AND ((${like('d.title')}) OR (${like('d.number')}))`,
    Object.fromEntries(values),
  );
};

/** Those one of whose present files has all the words. @param within only these are looked at */
export const documentsWithText = (
  tx: Transaction,
  scope: ReadingScope,
  filter: DocumentFilter,
  words: readonly string[],
  within?: readonly string[],
): SelectQueryBuilder<DocumentRow> => {
  const query = inQuestion(tx, scope, filter);
  if (within) query.andWhere('d.id IN (:...within)', { within });
  const text = query
    .subQuery()
    .select('1')
    .from(SearchTextRow, 't')
    .where(`t.documentId = d.id AND ${hasWords(words)}`)
    .limit(1)
    .getQuery();
  // Not EXISTS: MariaDB would read every text first, in its own order.
  return query.andWhere(`${LIVES} AND ${text} = 1`, wordValues(words));
};

const idsOf = async (query: SelectQueryBuilder<DocumentRow>): Promise<string[]> =>
  (await query.getRawMany<{ id: string }>()).map(({ id }) => id);

/** The newest that have the words in a text. */
const foundByText = async (
  tx: Transaction,
  scope: ReadingScope,
  filter: DocumentFilter,
  words: readonly string[],
): Promise<string[]> => {
  const texts = await candidateTexts(tx, words);
  if (texts.length > FREQUENT) return idsOf(documentsWithText(tx, scope, filter, words));
  const { before, limit } = filter;
  const documents = (await documentsOfTexts(tx, texts)).filter((id) => before === undefined || id < before);
  const found: string[] = [];
  for (
    let from = 0, size = LOOKED_AT_FIRST;
    from < documents.length && found.length <= limit;
    size *= GROWTH
  ) {
    const within = documents.slice(from, from + size);
    found.push(...(await idsOf(documentsWithText(tx, scope, filter, words, within))));
    from += size;
  }
  return found;
};

/** The newest first, of both ways to find a document: each way gives its own newest. */
const identifiers = async (
  tx: Transaction,
  scope: ReadingScope,
  filter: DocumentFilter,
): Promise<string[]> => {
  const listed = await idsOf(documentsInQuestion(tx, scope, filter));
  const words = wordsOf(filter.q ?? '');
  if (words.length === 0) return listed;
  const byText = await foundByText(tx, scope, filter, words);
  return [...new Set([...listed, ...byText])]
    .sort()
    .reverse()
    .slice(0, filter.limit + 1);
};

/** Newest first; only what the scope allows. One more than the limit is read to know whether there is a next page. */
export const listDocuments = async (
  tx: Transaction,
  scope: ReadingScope,
  filter: DocumentFilter,
): Promise<DocumentRow[]> => {
  const ids = await identifiers(tx, scope, filter);
  const rows = new Map((await documentsByIds(tx, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
};
