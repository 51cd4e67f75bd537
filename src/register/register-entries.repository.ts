import { In, IsNull, MoreThan, Not } from 'typeorm';
import {
  DocumentRow,
  GenreSeriesRow,
  ProducedFileRow,
  RegisterEntryRow,
  RegisterHeadRow,
} from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';

export const findEntry = (tx: Transaction, number: string): Promise<RegisterEntryRow | null> =>
  tx.findOne(RegisterEntryRow, { where: { number } });

export const entriesByNumbers = (tx: Transaction, numbers: readonly string[]): Promise<RegisterEntryRow[]> =>
  numbers.length === 0
    ? Promise.resolve([])
    : tx.find(RegisterEntryRow, { where: { number: In([...new Set(numbers)]) } });

export const entryAt = (
  tx: Transaction,
  series: string,
  year: number,
  serial: number,
): Promise<RegisterEntryRow | null> => tx.findOne(RegisterEntryRow, { where: { series, year, serial } });

/** The line stays, with reason and both names; its document has no number now. */
export const voidEntry = async (
  tx: Transaction,
  id: string,
  voiding: Pick<RegisterEntryRow, 'voidedAt' | 'voidReason' | 'voidedBy' | 'voidConfirmedBy'>,
): Promise<void> => {
  await tx.update(RegisterEntryRow, { id }, { ...voiding, liveDocumentId: null });
};

export const noteReplacement = async (tx: Transaction, id: string, replacedBy: string): Promise<void> => {
  await tx.update(RegisterEntryRow, { id }, { replacedBy });
};

/** Heads of the numbers, without those of the index numbers, which have no register. */
export const registerHeads = async (
  tx: Transaction,
  filter: { readonly year?: number | undefined; readonly series?: string | undefined },
): Promise<RegisterHeadRow[]> => {
  const heads = await tx.find(RegisterHeadRow, { order: { year: 'DESC', series: 'ASC' } });
  return heads
    .map((head) => ({ ...head, year: Number(head.year) }))
    .filter(
      ({ series, year }) =>
        !series.includes(' ') &&
        (filter.year === undefined || filter.year === year) &&
        (filter.series === undefined || filter.series === series),
    );
};

export const entriesOfSeries = (
  tx: Transaction,
  series: string,
  year: number,
): Promise<Pick<RegisterEntryRow, 'serial' | 'voidedAt' | 'documentId' | 'origin'>[]> =>
  tx.find(RegisterEntryRow, {
    select: { serial: true, voidedAt: true, documentId: true, origin: true },
    where: { series, year },
    order: { serial: 'ASC' },
  });

export const entriesAfter = (tx: Transaction, id: string, limit: number): Promise<RegisterEntryRow[]> =>
  tx.find(RegisterEntryRow, { where: { id: MoreThan(id) }, order: { id: 'ASC' }, take: limit });

export const numberedDocumentsAfter = (
  tx: Transaction,
  id: string,
  limit: number,
): Promise<Pick<DocumentRow, 'id' | 'number'>[]> =>
  tx.find(DocumentRow, {
    select: { id: true, number: true },
    where: { id: MoreThan(id), number: Not(IsNull()) },
    order: { id: 'ASC' },
    take: limit,
  });

/** The newest official copy of each document, oldest file first so that the newest wins. */
export const officialCopiesOf = (
  tx: Transaction,
  documentIds: readonly string[],
): Promise<Pick<ProducedFileRow, 'documentId' | 'number' | 'sha256'>[]> =>
  tx.find(ProducedFileRow, {
    select: { id: true, documentId: true, number: true, sha256: true },
    where: { documentId: In([...documentIds]), kind: 'official' },
    order: { createdAt: 'ASC', id: 'ASC' },
  });

export const chosenSeries = (tx: Transaction): Promise<GenreSeriesRow[]> => tx.find(GenreSeriesRow);

export const replaceSeries = async (
  tx: Transaction,
  genre: GenreSeriesRow['genre'],
  row: GenreSeriesRow | null,
): Promise<void> => {
  await tx.delete(GenreSeriesRow, { genre });
  if (row) await tx.insert(GenreSeriesRow, row);
};

/** Numbers of a year that are kept free and not yet taken. */
export const freeReservations = (
  tx: Transaction,
  year: number,
): Promise<Pick<RegisterEntryRow, 'number' | 'note'>[]> =>
  tx.find(RegisterEntryRow, {
    select: { id: true, number: true, note: true },
    where: { year, origin: 'reserved', documentId: IsNull(), voidedAt: IsNull() },
    order: { series: 'ASC', serial: 'ASC' },
    take: 200,
  });
