import type { Transaction } from '../platform/database/index.js';
import { AttachmentRow } from './attachment.entity.js';
import { foldCase, plainText, wordsOf } from './core/search-grams.js';
import type { DocumentRow } from './document.entity.js';
import { SearchTextRow } from './search-text.entity.js';

const BEFORE = 24;
const AFTER = 48;

/** Where the words stand in a text: the first of them between what is around it. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** Name of the attachment's file; null for the body. */
  readonly attachment: string | null;
}

/** Every word is in the text `t`. The values are `word0`, `word1` and so on. */
export const hasWords = (words: readonly string[]): string =>
  words.map((_, index) => `INSTR(LOWER(t.text), LOWER(:word${index})) > 0`).join(' AND ');

export const wordValues = (words: readonly string[]): { readonly [name: string]: string } =>
  Object.fromEntries(words.map((word, index) => [`word${index}`, word]));

const cut = (text: string, word: string, attachment: string | null): Excerpt => {
  const at = Math.max(0, foldCase(text).indexOf(word));
  const line = (stretch: string): string => stretch.replaceAll('\n', ' ');
  return {
    before: line(text.slice(0, at)),
    match: line(text.slice(at, at + word.length)),
    after: line(text.slice(at + word.length)),
    attachment,
  };
};

/**
 * For documents that were found by their text and not by title or number: a few words around the first hit, from the
 * body rather than from an attachment. @returns by the document's identifier
 */
export const excerptsOf = async (
  tx: Transaction,
  documents: readonly Pick<DocumentRow, 'id' | 'title' | 'number'>[],
  query: string,
): Promise<ReadonlyMap<string, Excerpt>> => {
  const words = wordsOf(query);
  const [first] = words;
  const has = (text: string | null): boolean =>
    text !== null && words.every((word) => foldCase(plainText(text)).includes(word));
  const ids = documents.filter(({ title, number }) => !has(title) && !has(number)).map(({ id }) => id);
  const excerpts = new Map<string, Excerpt>();
  if (first === undefined || ids.length === 0) return excerpts;
  const at = 'INSTR(LOWER(t.text), LOWER(:word0))';
  const from = `CASE WHEN ${at} > ${BEFORE} THEN ${at} - ${BEFORE} ELSE 1 END`;
  const rows = await tx
    .createQueryBuilder(SearchTextRow, 't')
    .leftJoin(AttachmentRow, 'a', 'a.id = t.source')
    .select('t.documentId', 'id')
    .addSelect('a.fileName', 'fileName')
    .addSelect(`SUBSTR(t.text, ${from}, ${BEFORE + first.length + AFTER})`, 'stretch')
    .where('t.documentId IN (:...ids)', { ids })
    .andWhere(hasWords(words), wordValues(words))
    .orderBy('t.n')
    .getRawMany<{ id: string; fileName: string | null; stretch: string }>();
  for (const { id, fileName, stretch } of rows) {
    const known = excerpts.get(id);
    if (known === undefined || (known.attachment !== null && fileName === null)) {
      excerpts.set(id, cut(stretch, first, fileName));
    }
  }
  return excerpts;
};
