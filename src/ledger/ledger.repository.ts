import { In, IsNull, Not } from 'typeorm';
import { DocumentRow } from '../documents/index.js';
import { rowLock, type Transaction } from '../platform/database/index.js';
import { startOfDay } from '../shared/clock.js';
import {
  LedgerEvidenceRow,
  LedgerLineRow,
  LedgerLineSectionRow,
  LedgerRecordRow,
  LedgerRow,
} from './ledger.entity.js';

export const ledgers = (tx: Transaction): Promise<LedgerRow[]> =>
  tx.find(LedgerRow, { order: { year: 'DESC' } });

export const findLedger = (tx: Transaction, year: number): Promise<LedgerRow | null> =>
  tx.findOne(LedgerRow, { where: { year } });

/** Nobody else adds lines to the plan until the transaction ends. */
export const lockLedger = (tx: Transaction, year: number): Promise<LedgerRow | null> =>
  rowLock(tx, LedgerRow, { year });

export const insertLedger = async (tx: Transaction, row: LedgerRow): Promise<void> => {
  await tx.insert(LedgerRow, row);
};

export const linesOf = (tx: Transaction, year: number): Promise<LedgerLineRow[]> =>
  tx.find(LedgerLineRow, { where: { year }, order: { position: 'ASC' } });

/** Open lines that something may close or serve by itself. */
export const openLinesWithRule = (tx: Transaction): Promise<LedgerLineRow[]> =>
  tx.find(LedgerLineRow, { where: { state: 'open', closesBy: Not(IsNull()) }, order: { id: 'ASC' } });

/** Open lines with a last day, each with the section that is named first. */
export const linesWithDueDate = async (
  tx: Transaction,
): Promise<
  readonly {
    readonly id: string;
    readonly year: number;
    readonly dueOn: string;
    readonly section: string | null;
  }[]
> => {
  const lines = await tx.find(LedgerLineRow, { where: { state: 'open', dueOn: Not(IsNull()) } });
  const sections = await sectionsOfLines(
    tx,
    lines.map(({ id }) => id),
  );
  return lines.map(({ id, year, dueOn }) => ({
    id,
    year,
    dueOn: dueOn!,
    section: sections.find(({ lineId }) => lineId === id)?.sectionId ?? null,
  }));
};

/** What lines are about, for whoever tells people of them. */
export const tasksOfLines = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map((await tx.find(LedgerLineRow, { where: { id: In([...ids]) } })).map(({ id, task }) => [id, task]));

export const findLine = (tx: Transaction, id: string): Promise<LedgerLineRow | null> =>
  tx.findOne(LedgerLineRow, { where: { id } });

export const lockLine = (tx: Transaction, id: string): Promise<LedgerLineRow | null> =>
  rowLock(tx, LedgerLineRow, { id });

export const insertLine = async (
  tx: Transaction,
  row: LedgerLineRow,
  sections: readonly string[],
): Promise<void> => {
  await tx.insert(LedgerLineRow, row);
  await replaceSections(tx, row.id, sections);
};

export const updateLine = async (
  tx: Transaction,
  line: Pick<LedgerLineRow, 'id' | 'revision'>,
  change: Partial<LedgerLineRow>,
): Promise<void> => {
  await tx.update(LedgerLineRow, { id: line.id }, { ...change, revision: line.revision + 1 });
};

export const sectionsOfLines = (
  tx: Transaction,
  lineIds: readonly string[],
): Promise<LedgerLineSectionRow[]> =>
  tx.find(LedgerLineSectionRow, { where: { lineId: In([...lineIds]) }, order: { position: 'ASC' } });

export const replaceSections = async (
  tx: Transaction,
  lineId: string,
  sections: readonly string[],
): Promise<void> => {
  await tx.delete(LedgerLineSectionRow, { lineId });
  const rows = sections.map((sectionId, position) => ({ lineId, sectionId, position }));
  if (rows.length > 0) await tx.insert(LedgerLineSectionRow, rows);
};

export const evidenceOfLines = (tx: Transaction, lineIds: readonly string[]): Promise<LedgerEvidenceRow[]> =>
  tx.find(LedgerEvidenceRow, { where: { lineId: In([...lineIds]) }, order: { id: 'ASC' } });

export const findEvidence = (tx: Transaction, id: string): Promise<LedgerEvidenceRow | null> =>
  tx.findOne(LedgerEvidenceRow, { where: { id } });

export const insertEvidence = async (tx: Transaction, row: LedgerEvidenceRow): Promise<void> => {
  await tx.insert(LedgerEvidenceRow, row);
};

export const recordsOf = (tx: Transaction, year: number): Promise<LedgerRecordRow[]> =>
  tx.find(LedgerRecordRow, { where: { year }, order: { heldOn: 'ASC', id: 'ASC' } });

export const findRecord = (tx: Transaction, id: string): Promise<LedgerRecordRow | null> =>
  tx.findOne(LedgerRecordRow, { where: { id } });

export const insertRecord = async (tx: Transaction, row: LedgerRecordRow): Promise<void> => {
  await tx.insert(LedgerRecordRow, row);
};

export type PublishedDocument = Pick<
  DocumentRow,
  'id' | 'category' | 'isNormative' | 'isPolicy' | 'interpretationPublishedAt'
> & { readonly publishedAt: string };

/** What was published in a year and stands, the newest first; at most `limit`. */
export const publishedIn = async (
  tx: Transaction,
  year: number,
  limit: number,
): Promise<readonly PublishedDocument[]> => {
  const rows = await tx
    .createQueryBuilder(DocumentRow, 'd')
    .select([
      'd.id',
      'd.category',
      'd.isNormative',
      'd.isPolicy',
      'd.interpretationPublishedAt',
      'd.publishedAt',
    ])
    .where("d.state = 'published' AND d.publishedAt >= :from AND d.publishedAt < :until", {
      from: startOfDay(`${year}-01-01`).toISOString(),
      until: startOfDay(`${year + 1}-01-01`).toISOString(),
    })
    .orderBy('d.publishedAt', 'DESC')
    .limit(limit)
    .getMany();
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt! }));
};
