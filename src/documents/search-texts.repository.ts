import { In } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import { gramsOf, gramsOfWords } from './core/search-grams.js';
import { SearchGramRow, SearchTextRow } from './search-text.entity.js';

/** Texts of a block: one bit each in a number that JavaScript holds exactly. */
const BLOCK = 48;
const ROWS_AT_ONCE = 500;

export interface SearchText {
  readonly documentId: string;
  /** The document's identifier for its body, or an attachment's. */
  readonly source: string;
  readonly text: string;
}

const placeOf = (n: number) => ({ block: Math.floor(n / BLOCK), bit: 2 ** (n % BLOCK) });

const inParts = function* (grams: Iterable<number>): Generator<number[]> {
  // In one order everywhere: of two files at once none waits for the other in a circle.
  const sorted = [...grams].sort((a, b) => a - b);
  for (let from = 0; from < sorted.length; from += ROWS_AT_ONCE)
    yield sorted.slice(from, from + ROWS_AT_ONCE);
};

const addHits = async (tx: Transaction, n: number, grams: Iterable<number>): Promise<void> => {
  const { block, bit } = placeOf(n);
  const onKnown =
    tx.connection.options.type === 'better-sqlite3'
      ? 'ON CONFLICT (gram, block) DO UPDATE SET hits = hits | excluded.hits'
      : 'ON DUPLICATE KEY UPDATE hits = hits | VALUES(hits)';
  for (const part of inParts(grams)) {
    const rows = part.map((gram) => `(${gram}, ${block}, ${bit})`).join(', ');
    await tx.query(`INSERT INTO search_gram (gram, block, hits) VALUES ${rows} ${onKnown}`);
  }
};

const removeHits = async (tx: Transaction, n: number, grams: Iterable<number>): Promise<void> => {
  const { block, bit } = placeOf(n);
  for (const part of inParts(grams)) {
    await tx
      .createQueryBuilder()
      .update(SearchGramRow)
      .set({ hits: () => `hits - ${bit}` })
      .where({ block, gram: In(part) })
      .andWhere(`(hits & ${bit}) <> 0`)
      .execute();
    await tx.delete(SearchGramRow, { block, gram: In(part), hits: 0 });
  }
};

/** Only the present text of a source is kept: words that a new version no longer has are not found any more. */
export const keepSearchText = async (
  tx: Transaction,
  { documentId, source, text }: SearchText,
): Promise<void> => {
  const known = await tx.findOne(SearchTextRow, { where: { source } });
  if (known?.text === text) return;
  const grams = gramsOf(text);
  if (!known) {
    const { identifiers } = await tx.insert(SearchTextRow, { documentId, source, text });
    await addHits(tx, Number(identifiers[0]!['n']), grams);
    return;
  }
  const before = gramsOf(known.text);
  await tx.update(SearchTextRow, { source }, { text });
  await removeHits(
    tx,
    Number(known.n),
    [...before].filter((gram) => !grams.has(gram)),
  );
  await addHits(
    tx,
    Number(known.n),
    [...grams].filter((gram) => !before.has(gram)),
  );
};

const drop = async (tx: Transaction, rows: readonly SearchTextRow[]): Promise<void> => {
  for (const { n, text, source } of rows) {
    await removeHits(tx, Number(n), gramsOf(text));
    await tx.delete(SearchTextRow, { source });
  }
};

/** An attachment was taken out of the draft. */
export const dropSearchText = async (tx: Transaction, source: string): Promise<void> =>
  drop(tx, await tx.findBy(SearchTextRow, { source }));

/** The texts of a document are destroyed, and which pieces they had. */
export const eraseSearchTexts = async (tx: Transaction, documentId: string): Promise<void> =>
  drop(tx, await tx.findBy(SearchTextRow, { documentId }));

export const hasSearchText = (tx: Transaction, source: string): Promise<boolean> =>
  tx.existsBy(SearchTextRow, { source });

/** SQL of how the texts that may have all the words are found. */
export const textsInQuestion = (words: readonly string[]): string => {
  const [first, ...others] = gramsOfWords(words);
  const hits = ['p', ...others.map((_, index) => `p${index}`)].map((alias) => `${alias}.hits`).join(' & ');
  const joins = others.map(
    (gram, index) => `JOIN search_gram p${index} ON p${index}.gram = ${gram} AND p${index}.block = p.block`,
  );
  return `SELECT p.block AS block, (${hits}) AS hits FROM search_gram p ${joins.join(' ')} WHERE p.gram = ${first} AND (${hits}) <> 0`;
};

/** Numbers of the texts that have every piece of the words; a few of them may lack a word. */
export const candidateTexts = async (tx: Transaction, words: readonly string[]): Promise<number[]> => {
  const rows: readonly { block: number | string; hits: number | string }[] = await tx.query(
    textsInQuestion(words),
  );
  const numbers: number[] = [];
  for (const row of rows) {
    let rest = Number(row.hits);
    for (let n = Number(row.block) * BLOCK; rest > 0; n += 1) {
      if (rest % 2 === 1) numbers.push(n);
      rest = Math.floor(rest / 2);
    }
  }
  return numbers;
};

/** Documents of these texts, each once, newest first. */
export const documentsOfTexts = async (tx: Transaction, numbers: readonly number[]): Promise<string[]> => {
  const found = new Set<string>();
  for (const part of inParts(numbers)) {
    const rows: readonly { id: string }[] = await tx.query(
      `SELECT document_id AS id FROM search_text WHERE n IN (${part.join(', ')})`,
    );
    for (const { id } of rows) found.add(id);
  }
  return [...found].sort().reverse();
};
