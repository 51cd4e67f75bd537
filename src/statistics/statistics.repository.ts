import type { SelectQueryBuilder } from 'typeorm';
import { DocumentRow, restrictToScope, type scopeOf } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { TaskRow } from '../tasks/index.js';

type Scope = ReturnType<typeof scopeOf>;

/** Steps of a kind that are measured, the newest ones: enough to know, and few enough to be fast. */
const MEASURED = 1000;

/** A period, cut into months: the first instants of each, and the end. */
export interface Period {
  readonly months: readonly { readonly month: string; readonly from: Date }[];
  readonly before: Date;
}

export interface DocumentCount {
  readonly state: string;
  readonly attribute: string | null;
  readonly sectionId: string;
  /** Index of the month in the period. */
  readonly month: number;
  readonly count: number;
}

type Raw<T> = { readonly [K in keyof T]: T[K] extends number ? number | string : T[K] };

/** Documents of the period by state, attribute, section and month, in one pass over an index. */
export const countDocuments = async (
  tx: Transaction,
  scope: Scope,
  { months, before }: Period,
): Promise<DocumentCount[]> => {
  // The latest month first: the first boundary that is not later than the instant names the month.
  const branches = months
    .map((_, index) => `WHEN d.createdAt >= :month${index} THEN ${index}`)
    .toReversed()
    .join(' ');
  const query = tx
    .createQueryBuilder(DocumentRow, 'd')
    .select('d.state', 'state')
    .addSelect('d.attribute', 'attribute')
    .addSelect('d.sectionId', 'sectionId')
    .addSelect(`CASE ${branches} ELSE 0 END`, 'monthIndex')
    .addSelect('COUNT(*)', 'count')
    .where('d.createdAt >= :month0 AND d.createdAt < :before', { before: before.toISOString() })
    .setParameters(Object.fromEntries(months.map(({ from }, index) => [`month${index}`, from.toISOString()])))
    .groupBy('d.state')
    .addGroupBy('d.attribute')
    .addGroupBy('d.sectionId')
    .addGroupBy('monthIndex');
  const rows = await restrictToScope(query, scope).getRawMany<
    Raw<Omit<DocumentCount, 'month'>> & { readonly monthIndex: number | string }
  >();
  return rows.map(({ monthIndex, ...row }) => ({
    ...row,
    month: Number(monthIndex),
    count: Number(row.count),
  }));
};

/** Documents whose publication was due before the day. */
export const countOverdue = (tx: Transaction, scope: Scope, today: LocalDate): Promise<number> =>
  restrictToScope(
    tx.createQueryBuilder(DocumentRow, 'd').where('d.dueOn < :today', { today }),
    scope,
  ).getCount();

const withVisibleDocument = (
  query: SelectQueryBuilder<TaskRow>,
  scope: Scope,
): SelectQueryBuilder<TaskRow> =>
  scope.everything ? query : restrictToScope(query.innerJoin(DocumentRow, 'd', 'd.id = t.documentId'), scope);

export interface StepDuration {
  readonly documentId: string;
  readonly openedAt: string;
  readonly closedAt: string;
}

/** The newest steps of a kind that were done in the period, in documents of the scope. */
export const newestDone = async (
  tx: Transaction,
  scope: Scope,
  step: string,
  { months, before }: Period,
): Promise<StepDuration[]> => {
  const rows = await tx
    .createQueryBuilder(TaskRow, 't')
    .select('t.documentId', 'documentId')
    .addSelect('t.openedAt', 'openedAt')
    .addSelect('t.closedAt', 'closedAt')
    .where('t.step = :step AND t.closedAt >= :from AND t.closedAt < :before', {
      step,
      from: months[0]!.from.toISOString(),
      before: before.toISOString(),
    })
    .orderBy('t.closedAt', 'DESC')
    .limit(MEASURED)
    .getRawMany<StepDuration>();
  if (scope.everything || rows.length === 0) return rows;
  const visible = await restrictToScope(
    tx
      .createQueryBuilder(DocumentRow, 'd')
      .select('d.id', 'id')
      .where('d.id IN (:...ids)', { ids: [...new Set(rows.map(({ documentId }) => documentId))] }),
    scope,
  ).getRawMany<{ id: string }>();
  const ids = new Set(visible.map(({ id }) => id));
  return rows.filter(({ documentId }) => ids.has(documentId));
};

/** How many steps wait now. */
export const waitingSteps = async (tx: Transaction, scope: Scope): Promise<ReadonlyMap<string, number>> => {
  const query = tx
    .createQueryBuilder(TaskRow, 't')
    .select('t.step', 'step')
    .addSelect('COUNT(*)', 'count')
    .where('t.closedAt IS NULL')
    .groupBy('t.step');
  const rows = await withVisibleDocument(query, scope).getRawMany<{ step: string; count: number | string }>();
  return new Map(rows.map(({ step, count }) => [step, Number(count)]));
};
