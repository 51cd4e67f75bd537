import { Brackets, In, IsNull } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { TaskHolder } from '../tasks/index.js';
import { DeadlineEventRow, DeadlineRow, StepLimitRow } from './deadline.entity.js';

const IDS_AT_ONCE = 500;

export const runningDeadlines = (tx: Transaction): Promise<DeadlineRow[]> =>
  tx.find(DeadlineRow, { where: { metOn: IsNull() } });

export const findDeadline = (tx: Transaction, id: string): Promise<DeadlineRow | null> =>
  tx.findOne(DeadlineRow, { where: { id } });

export const deadlinesByIds = async (tx: Transaction, ids: readonly string[]): Promise<DeadlineRow[]> =>
  ids.length === 0 ? [] : tx.find(DeadlineRow, { where: { id: In([...new Set(ids)]) } });

export const insertDeadline = async (tx: Transaction, row: DeadlineRow): Promise<void> => {
  await tx.insert(DeadlineRow, row);
};

/** The one that a source has named before, running or met. */
export const findBySource = (
  tx: Transaction,
  { kind, subject, fromOn }: Pick<DeadlineRow, 'kind' | 'subject' | 'fromOn'>,
): Promise<DeadlineRow | null> => tx.findOne(DeadlineRow, { where: { kind, subject, fromOn } });

export const resumeDeadline = async (
  tx: Transaction,
  id: string,
  change: Partial<DeadlineRow>,
): Promise<void> => {
  await tx.update(DeadlineRow, { id }, { ...change, metOn: null });
};

/** @returns false when it was met or removed meanwhile */
export const updateRunning = async (
  tx: Transaction,
  id: string,
  change: Partial<DeadlineRow>,
): Promise<boolean> => (await tx.update(DeadlineRow, { id, metOn: IsNull() }, change)).affected === 1;

/** Once missed, always missed. @returns whether it was not known before */
export const markBreached = async (tx: Transaction, id: string, on: LocalDate): Promise<boolean> =>
  (await tx.update(DeadlineRow, { id, breachedOn: IsNull() }, { breachedOn: on })).affected === 1;

export const insertEvent = async (tx: Transaction, row: DeadlineEventRow): Promise<void> => {
  await tx.insert(DeadlineEventRow, row);
};

export const eventsOf = async (tx: Transaction, ids: readonly string[]): Promise<DeadlineEventRow[]> => {
  const rows: DeadlineEventRow[] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    rows.push(
      ...(await tx.find(DeadlineEventRow, {
        where: { deadlineId: In(ids.slice(start, start + IDS_AT_ONCE)) },
        order: { id: 'ASC' },
      })),
    );
  }
  return rows;
};

export interface DeadlineFilter {
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  /** Only what one of these holds. */
  readonly holders?: readonly TaskHolder[] | undefined;
  /** Missed and nobody has said why. */
  readonly unexplained?: boolean | undefined;
  readonly limit: number;
}

/** Running ones and those missed without a word about it, by due date. */
export const listDeadlines = (tx: Transaction, filter: DeadlineFilter): Promise<DeadlineRow[]> => {
  const query = tx
    .createQueryBuilder(DeadlineRow, 'd')
    .orderBy('d.dueOn')
    .addOrderBy('d.id')
    .take(filter.limit);
  if (filter.unexplained === true) {
    query
      .where('d.breachedOn IS NOT NULL')
      .andWhere(
        `NOT EXISTS ${query
          .subQuery()
          .select('1')
          .from(DeadlineEventRow, 'e')
          .where("e.deadlineId = d.id AND e.type = 'cause'")
          .getQuery()}`,
      );
  } else query.where('d.metOn IS NULL');
  if (filter.from !== undefined) query.andWhere('d.dueOn >= :from', { from: filter.from });
  if (filter.until !== undefined) query.andWhere('d.dueOn <= :until', { until: filter.until });
  const { holders } = filter;
  if (holders) {
    query.andWhere(
      new Brackets((any) => {
        any.where('1 = 0');
        holders.forEach(({ personId, roles, sections }, index) => {
          any.orWhere(`d.personId = :person${index}`, { [`person${index}`]: personId });
          if (roles.length === 0) return;
          any.orWhere(
            new Brackets((one) => {
              one.where(`d.personId IS NULL AND d.role IN (:...roles${index})`, { [`roles${index}`]: roles });
              one.andWhere(
                sections.length > 0
                  ? `(d.sectionId IS NULL OR d.sectionId IN (:...sections${index}))`
                  : 'd.sectionId IS NULL',
                { [`sections${index}`]: sections },
              );
            }),
          );
        });
      }),
    );
  }
  return query.getMany();
};

export const stepLimits = (tx: Transaction): Promise<StepLimitRow[]> =>
  tx.find(StepLimitRow, { order: { step: 'ASC' } });

export const saveStepLimit = async (tx: Transaction, row: StepLimitRow): Promise<void> => {
  await tx.upsert(StepLimitRow, row, ['step']);
};

export const removeStepLimit = async (tx: Transaction, step: string): Promise<void> => {
  await tx.delete(StepLimitRow, { step });
};
