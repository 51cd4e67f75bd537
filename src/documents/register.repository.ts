import { newId } from '../shared/id.js';
import { isDuplicate, rowLock, type Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { formatNumber, usualSeries } from './core/number-series.js';
import type { Genre } from './document-types.js';
import { GenreSeriesRow } from './genre-series.entity.js';
import { RegisterEntryRow } from './register-entry.entity.js';
import { RegisterHeadRow } from './register-head.entity.js';

/** The head of a series and year, made when it is the first of the year, locked until the transaction ends. */
const lockHead = async (tx: Transaction, series: string, year: number): Promise<RegisterHeadRow> => {
  let head = await rowLock(tx, RegisterHeadRow, { series, year });
  if (!head) {
    try {
      await tx.insert(RegisterHeadRow, { series, year, lastSerial: 0 });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    head = await rowLock(tx, RegisterHeadRow, { series, year });
  }
  return head!;
};

const nextSerial = async (tx: Transaction, series: string, year: number): Promise<number> => {
  const serial = (await lockHead(tx, series, year)).lastSerial + 1;
  await tx.update(RegisterHeadRow, { series, year }, { lastSerial: serial });
  return serial;
};

/** The head never stands below a number that is in the register: none is given twice. */
export const raiseHead = async (
  tx: Transaction,
  series: string,
  year: number,
  serial: number,
): Promise<void> => {
  const head = await lockHead(tx, series, year);
  if (head.lastSerial < serial) await tx.update(RegisterHeadRow, { series, year }, { lastSerial: serial });
};

type NewEntry = Pick<RegisterEntryRow, 'series' | 'year' | 'serial' | 'documentId' | 'registeredBy'> &
  Partial<Pick<RegisterEntryRow, 'origin' | 'note' | 'datedOn' | 'confirmedBy'>>;

/** @throws the database's own error when the number is taken */
export const insertEntry = async (tx: Transaction, entry: NewEntry, at: Date): Promise<RegisterEntryRow> => {
  const row: RegisterEntryRow = {
    origin: 'given',
    note: null,
    datedOn: null,
    confirmedBy: null,
    ...entry,
    id: newId(at),
    number: formatNumber(entry.series, entry.year, entry.serial),
    liveDocumentId: entry.documentId,
    createdAt: at.toISOString(),
    voidedAt: null,
    voidReason: null,
    voidedBy: null,
    voidConfirmedBy: null,
    replacedBy: null,
  };
  await tx.insert(RegisterEntryRow, row);
  return row;
};

/**
 * The next 发文字号 of a series, in the caller's transaction: rolled back with it, so there is never a gap,
 * and never given twice.
 */
export const allocateNumber = async (
  tx: Transaction,
  entry: {
    readonly series: string;
    readonly year: number;
    /** Null: kept free for `note`. */
    readonly documentId: string | null;
    readonly registeredBy: string;
    readonly note?: string;
    readonly at: Date;
  },
): Promise<string> => {
  const { at, note, ...rest } = entry;
  const serial = await nextSerial(tx, entry.series, entry.year);
  const origin = entry.documentId === null ? 'reserved' : 'given';
  return (await insertEntry(tx, { ...rest, serial, origin, note: note ?? null }, at)).number;
};

export const lockEntry = (tx: Transaction, number: string): Promise<RegisterEntryRow | null> =>
  rowLock(tx, RegisterEntryRow, { number });

/**
 * Gives a number that was kept free to a document.
 * @returns the number, or null when it is not free in this year
 */
export const takeReserved = async (
  tx: Transaction,
  reserved: { readonly number: string; readonly year: number; readonly documentId: string },
): Promise<string | null> => {
  const { number, year, documentId } = reserved;
  const entry = await lockEntry(tx, number);
  const isFree = entry?.origin === 'reserved' && entry.documentId === null && entry.voidedAt === null;
  if (!isFree || entry.year !== year) return null;
  await tx.update(RegisterEntryRow, { id: entry.id }, { documentId, liveDocumentId: documentId });
  return number;
};

/** The line of the register with a number. */
export const entryOfNumber = (tx: Transaction, number: string): Promise<RegisterEntryRow | null> =>
  tx.findOne(RegisterEntryRow, { where: { number } });

/**
 * Whether a document of the past may take the line: two persons entered the number late, because it was given on
 * paper, and named this document.
 */
export const awaitsPastDocument = (entry: RegisterEntryRow, title: string): boolean =>
  entry.origin === 'late' &&
  entry.documentId === null &&
  entry.voidedAt === null &&
  entry.note?.trim() === title;

/**
 * The number of a document of the past, as it was given on paper. The head is raised: nobody gets it again.
 * @returns false when it belongs to something else
 */
export const enterPastNumber = async (
  tx: Transaction,
  past: {
    readonly series: string;
    readonly year: number;
    readonly serial: number;
    readonly documentId: string;
    readonly title: string;
    readonly datedOn: LocalDate;
    readonly registeredBy: string;
  },
  at: Date,
): Promise<boolean> => {
  const { title, documentId, ...entry } = past;
  const { series, year, serial } = entry;
  await raiseHead(tx, series, year, serial);
  const present = await lockEntry(tx, formatNumber(series, year, serial));
  if (!present) {
    await insertEntry(tx, { ...entry, documentId, origin: 'imported' }, at);
    return true;
  }
  if (!awaitsPastDocument(present, title)) return false;
  await tx.update(RegisterEntryRow, { id: present.id }, { documentId, liveDocumentId: documentId });
  return true;
};

/** The series in which documents of a genre are numbered. */
export const seriesOf = async (tx: Transaction, genre: Genre, documentCode: string): Promise<string> => {
  const chosen = await tx.findOne(GenreSeriesRow, { where: { genre } });
  return chosen?.series ?? usualSeries(genre, documentCode);
};

const INDEX_SERIES = '索引号';

/** The next 索引号 of the office's year: `USCC/2026-0000001`. */
export const allocateIndexNumber = async (
  tx: Transaction,
  creditCode: string,
  year: number,
): Promise<string> => {
  const serial = await nextSerial(tx, `${INDEX_SERIES} ${creditCode}`, year);
  return `${creditCode}/${year}-${String(serial).padStart(7, '0')}`;
};

export interface RegisterFilter {
  readonly year?: number | undefined;
  readonly series?: string | undefined;
  /** Words of the number. */
  readonly q?: string | undefined;
  /** Entries to leave out from the newest on. */
  readonly skip: number;
  readonly limit: number;
}

/** The register, the highest number of the newest year first. One more than the limit is read. */
export const registerEntries = (tx: Transaction, filter: RegisterFilter): Promise<RegisterEntryRow[]> => {
  const query = tx
    .createQueryBuilder(RegisterEntryRow, 'r')
    .orderBy('r.year', 'DESC')
    .addOrderBy('r.series')
    .addOrderBy('r.serial', 'DESC')
    .offset(filter.skip)
    .limit(filter.limit + 1);
  if (filter.year !== undefined) query.andWhere('r.year = :year', { year: filter.year });
  if (filter.series !== undefined) query.andWhere('r.series = :series', { series: filter.series });
  if (filter.q !== undefined && filter.q !== '') {
    const words = filter.q.replaceAll(/[!%_]/g, (character) => `!${character}`);
    query.andWhere("r.number LIKE :words ESCAPE '!'", { words: `%${words}%` });
  }
  return query.getMany();
};

/** The number that would be given next; somebody else may take it first. */
export const nextNumber = async (tx: Transaction, series: string, year: number): Promise<string> => {
  const head = await tx.findOne(RegisterHeadRow, { where: { series, year } });
  return formatNumber(series, year, (head?.lastSerial ?? 0) + 1);
};
