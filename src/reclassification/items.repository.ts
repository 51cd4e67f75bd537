import { In } from 'typeorm';
import { rowLock, type Transaction } from '../platform/database/index.js';
import { DocumentRow } from '../documents/index.js';
import type { ItemCount } from './core/campaign-report.js';
import type { ItemState } from './core/item.js';
import { ItemEventRow, ItemFactRow, ItemRow, SignedListRow } from './item.entity.js';

export const findItem = (tx: Transaction, year: number, documentId: string): Promise<ItemRow | null> =>
  tx.findOne(ItemRow, { where: { year, documentId } });

export const lockItem = (tx: Transaction, year: number, documentId: string): Promise<ItemRow | null> =>
  rowLock(tx, ItemRow, { year, documentId });

export type ItemChanges = Partial<Omit<ItemRow, 'year' | 'documentId' | 'revision'>>;

export const updateItem = async (tx: Transaction, item: ItemRow, changes: ItemChanges): Promise<void> => {
  await tx.update(ItemRow, { year: item.year, documentId: item.documentId }, {
    ...changes,
    revision: item.revision + 1,
  } as object);
};

export const insertEvents = async (tx: Transaction, rows: readonly ItemEventRow[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += 100) {
    await tx.insert(ItemEventRow, rows.slice(start, start + 100) as never);
  }
};

export const eventsOf = (tx: Transaction, documentId: string): Promise<ItemEventRow[]> =>
  tx.find(ItemEventRow, { where: { documentId }, order: { id: 'ASC' } });

export const insertFact = async (tx: Transaction, row: ItemFactRow): Promise<void> => {
  await tx.insert(ItemFactRow, row);
};

export const factsOf = (tx: Transaction, documentIds: readonly string[]): Promise<ItemFactRow[]> =>
  tx.find(ItemFactRow, { where: { documentId: In([...documentIds]) }, order: { id: 'ASC' } });

/** The items of the same documents in other years, latest first. */
export const itemsOfOtherYears = async (
  tx: Transaction,
  year: number,
  documentIds: readonly string[],
): Promise<ItemRow[]> =>
  (await tx.find(ItemRow, { where: { documentId: In([...documentIds]) }, order: { year: 'DESC' } })).filter(
    (item) => item.year !== year,
  );

export interface ItemFilter {
  readonly ground?: string | undefined;
  readonly section?: string | undefined;
  readonly decision?: 'keep' | 'disclose' | 'none' | undefined;
  readonly state?: ItemState | undefined;
  readonly attribute?: 'on_request' | 'withheld' | undefined;
}

/** Sections whose items may be seen; null: all. */
export type SectionScope = readonly string[] | null;

const filtered = (tx: Transaction, year: number, scope: SectionScope, filter: ItemFilter) => {
  const query = tx.createQueryBuilder(ItemRow, 'i').where('i.year = :year', { year });
  const { ground, section, decision, state, attribute } = filter;
  if (scope !== null)
    query.andWhere('i.sectionId IN (:...scope)', { scope: scope.length > 0 ? scope : [''] });
  if (section !== undefined) query.andWhere('i.sectionId = :section', { section });
  if (state !== undefined) query.andWhere('i.state = :state', { state });
  if (attribute !== undefined) query.andWhere('i.attribute = :attribute', { attribute });
  if (decision === 'none') query.andWhere('i.decision IS NULL');
  else if (decision !== undefined) query.andWhere('i.decision = :decision', { decision });
  if (ground === 'on_request') query.andWhere("i.attribute = 'on_request'");
  else if (ground !== undefined) query.andWhere('i.groundCodes LIKE :ground', { ground: `%"${ground}"%` });
  return query;
};

/** In the order of the documents; one more than the limit tells whether there is a next page. */
export const listItems = (
  tx: Transaction,
  year: number,
  scope: SectionScope,
  filter: ItemFilter,
  page: { readonly after: string; readonly limit: number },
): Promise<ItemRow[]> =>
  filtered(tx, year, scope, filter)
    .andWhere('i.documentId > :after', { after: page.after })
    .orderBy('i.documentId')
    .limit(page.limit + 1)
    .getMany();

export const countItems = (
  tx: Transaction,
  year: number,
  scope: SectionScope,
  filter: ItemFilter,
): Promise<number> => filtered(tx, year, scope, filter).getCount();

/** Counts by everything that the report asks for, in one pass. */
export const tallyItems = async (
  tx: Transaction,
  year: number,
  scope: SectionScope,
): Promise<readonly ItemCount[]> => {
  const rows = await filtered(tx, year, scope, {})
    .select('i.sectionId', 'sectionId')
    .addSelect('i.state', 'state')
    .addSelect('i.attribute', 'attribute')
    .addSelect('i.decision', 'decision')
    .addSelect('i.outcome', 'outcome')
    .addSelect('i.groundCodes', 'groundCodes')
    .addSelect('i.yearSigned', 'yearSigned')
    .addSelect('COUNT(*)', 'count')
    .groupBy('i.sectionId')
    .addGroupBy('i.state')
    .addGroupBy('i.attribute')
    .addGroupBy('i.decision')
    .addGroupBy('i.outcome')
    .addGroupBy('i.groundCodes')
    .addGroupBy('i.yearSigned')
    .getRawMany<Omit<ItemCount, 'grounds' | 'count'> & { groundCodes: string; count: number | string }>();
  return rows.map(({ groundCodes, count, yearSigned, ...row }) => ({
    ...row,
    grounds: JSON.parse(groundCodes) as string[],
    yearSigned: yearSigned === null ? null : Number(yearSigned),
    count: Number(count),
  }));
};

/** Changes all items in some states at once. @returns how many */
export const updateItemsIn = async (
  tx: Transaction,
  year: number,
  states: readonly ItemState[],
  changes: ItemChanges,
): Promise<number> => {
  const result = await tx.update(ItemRow, { year, state: In([...states]) }, changes as object);
  return result.affected ?? 0;
};

export const insertList = async (tx: Transaction, row: SignedListRow): Promise<void> => {
  await tx.insert(SignedListRow, row);
};

export const listsOf = (tx: Transaction, year: number): Promise<SignedListRow[]> =>
  tx.find(SignedListRow, { where: { year }, order: { id: 'ASC' } });

/** Items that stand before the leader: kept ones that are confirmed, and those whose document awaits the signature. */
export const itemsToSign = async (
  tx: Transaction,
  year: number,
  scope: SectionScope,
  limit: number,
): Promise<{ readonly item: ItemRow; readonly document: DocumentRow }[]> => {
  const query = tx
    .createQueryBuilder(ItemRow, 'i')
    .innerJoin(DocumentRow, 'd', 'd.id = i.documentId')
    .where('i.year = :year', { year })
    .andWhere("(i.state = 'confirmed' OR (i.state = 'disclosing' AND d.state = 'reclassification_signing'))")
    .orderBy('i.documentId')
    .limit(limit);
  if (scope !== null)
    query.andWhere('i.sectionId IN (:...scope)', { scope: scope.length > 0 ? scope : [''] });
  const items = await query.getMany();
  const documents =
    items.length === 0
      ? []
      : await tx.find(DocumentRow, { where: { id: In(items.map(({ documentId }) => documentId)) } });
  const byId = new Map(documents.map((document) => [document.id, document]));
  return items.map((item) => ({ item, document: byId.get(item.documentId)! }));
};

/** What was published by some sections since a day and has one of the words in its title. */
export const publishedNaming = (
  tx: Transaction,
  sections: readonly string[],
  words: readonly string[],
  limit: number,
): Promise<DocumentRow[]> => {
  const query = tx
    .createQueryBuilder(DocumentRow, 'd')
    .where("d.state = 'published' AND d.attribute = 'proactive' AND d.sectionId IN (:...sections)", {
      sections,
    })
    .andWhere(`(${words.map((_, index) => `d.title LIKE :word${index} ESCAPE '!'`).join(' OR ')})`)
    .orderBy('d.id', 'DESC')
    .limit(limit);
  words.forEach((word, index) =>
    query.setParameter(`word${index}`, `%${word.replaceAll(/[!%_]/g, (one) => `!${one}`)}%`),
  );
  return query.getMany();
};
