import { newId } from '../shared/id.js';
import { isDuplicate, rowLock, type Transaction } from '../platform/database/index.js';
import { RegisterEntryRow } from './register-entry.entity.js';
import { RegisterHeadRow } from './register-head.entity.js';

/** `张事服字〔2026〕12号`: the year in full, no padding. @basis GB/T 9704-2012, 7.2.5 */
export const formatNumber = (series: string, year: number, serial: number): string =>
  `${series}〔${year}〕${serial}号`;

const nextSerial = async (tx: Transaction, series: string, year: number): Promise<number> => {
  let head = await rowLock(tx, RegisterHeadRow, { series, year });
  if (!head) {
    try {
      await tx.insert(RegisterHeadRow, { series, year, lastSerial: 0 });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    head = await rowLock(tx, RegisterHeadRow, { series, year });
  }
  const serial = head!.lastSerial + 1;
  await tx.update(RegisterHeadRow, { series, year }, { lastSerial: serial });
  return serial;
};

/**
 * The next 发文字号 of a series, in the caller's transaction: rolled back with it, so there is never a gap,
 * and never given twice.
 */
export const allocateNumber = async (
  tx: Transaction,
  entry: { series: string; year: number; documentId: string; registeredBy: string; at: Date },
): Promise<string> => {
  const serial = await nextSerial(tx, entry.series, entry.year);
  const number = formatNumber(entry.series, entry.year, serial);
  await tx.insert(RegisterEntryRow, {
    id: newId(entry.at),
    series: entry.series,
    year: entry.year,
    serial,
    number,
    documentId: entry.documentId,
    registeredBy: entry.registeredBy,
    createdAt: entry.at.toISOString(),
    voidedAt: null,
    voidReason: null,
    voidedBy: null,
    voidConfirmedBy: null,
  });
  return number;
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
