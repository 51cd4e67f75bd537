import { Brackets, In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import { newId } from '../shared/id.js';
import type { LocalDate } from '../shared/local-date.js';
import type { TaskHolder } from './task-holders.js';
import { TaskRow } from './task.entity.js';

/** A step that is to be opened: for a role, a head of a section, or one person. */
export interface OpenStep {
  readonly step: string;
  readonly role: string;
  readonly sectionId: string | null;
  readonly personId: string | null;
}

const key = ({ step, role, sectionId, personId }: OpenStep): string =>
  `${step} ${role} ${sectionId} ${personId}`;

/** Brings the open steps of a document in line: what still waits stays, the rest is closed, new ones open. */
export const replaceOpenTasks = async (
  tx: Transaction,
  documentId: string,
  steps: readonly OpenStep[],
  due: { readonly on: LocalDate | null; readonly provisional: boolean },
  at: Date,
): Promise<void> => {
  const open = await tx.find(TaskRow, { where: { documentId, closedAt: IsNull() } });
  const wanted = new Map(steps.map((step) => [key(step), step]));
  for (const task of open) {
    if (!wanted.delete(key(task))) await tx.update(TaskRow, { id: task.id }, { closedAt: at.toISOString() });
    else await tx.update(TaskRow, { id: task.id }, { dueOn: due.on, dueProvisional: due.provisional });
  }
  for (const step of wanted.values()) {
    await tx.insert(TaskRow, {
      ...step,
      id: newId(at),
      documentId,
      openedAt: at.toISOString(),
      dueOn: due.on,
      dueProvisional: due.provisional,
      closedAt: null,
    });
  }
};

/** Open steps that wait for any of the holders, of one document or of all, by due date, those without one last. */
export const openTasksOf = async (
  tx: Transaction,
  holders: readonly TaskHolder[],
  limit: number,
  documentId?: string,
): Promise<TaskRow[]> => {
  const query = tx
    .createQueryBuilder(TaskRow, 't')
    .where('t.closedAt IS NULL')
    .andWhere(
      new Brackets((any) => {
        any.where('1 = 0');
        holders.forEach(({ personId, roles, sections }, index) => {
          any.orWhere(`t.personId = :person${index}`, { [`person${index}`]: personId });
          if (roles.length === 0) return;
          any.orWhere(
            new Brackets((one) => {
              one.where(`t.personId IS NULL AND t.role IN (:...roles${index})`, { [`roles${index}`]: roles });
              one.andWhere(
                sections.length > 0
                  ? `(t.sectionId IS NULL OR t.sectionId IN (:...sections${index}))`
                  : 't.sectionId IS NULL',
                { [`sections${index}`]: sections },
              );
            }),
          );
        });
      }),
    )
    .orderBy('CASE WHEN t.dueOn IS NULL THEN 1 ELSE 0 END')
    .addOrderBy('t.dueOn')
    .addOrderBy('t.id')
    .take(limit);
  if (documentId !== undefined) query.andWhere('t.documentId = :documentId', { documentId });
  return query.getMany();
};

/** Steps of these documents that are open, or were closed since a moment. */
export const tasksTouchedSince = (
  tx: Transaction,
  documentIds: readonly string[],
  since: string,
): Promise<TaskRow[]> => {
  const documentId = In([...documentIds]);
  return tx.find(TaskRow, {
    where: [
      { documentId, closedAt: IsNull() },
      { documentId, closedAt: MoreThanOrEqual(since) },
    ],
  });
};

export const findOpenTask = (tx: Transaction, id: string): Promise<TaskRow | null> =>
  tx.findOne(TaskRow, { where: { id, closedAt: IsNull() } });

export const openTasksOfDocument = (tx: Transaction, documentId: string): Promise<TaskRow[]> =>
  tx.find(TaskRow, { where: { documentId, closedAt: IsNull() } });

export const assignTask = async (
  tx: Transaction,
  id: string,
  assignment: Pick<TaskRow, 'assigneeId' | 'assignedBy' | 'assignReason'>,
): Promise<void> => {
  await tx.update(TaskRow, { id }, assignment);
};

/** The publication is due on another day. */
export const moveDueDates = async (
  tx: Transaction,
  documentId: string,
  due: { readonly on: LocalDate; readonly provisional: boolean },
): Promise<void> => {
  await tx.update(
    TaskRow,
    { documentId, closedAt: IsNull(), dueOn: Not(IsNull()) },
    { dueOn: due.on, dueProvisional: due.provisional },
  );
};
