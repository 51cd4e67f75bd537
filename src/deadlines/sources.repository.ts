import { In, IsNull, MoreThan, Not } from 'typeorm';
import { DocumentRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import { TaskRow } from '../tasks/index.js';

const PAGE = 500;

const CLOCK_COLUMNS = {
  id: true,
  state: true,
  signedOn: true,
  publishedAt: true,
  dueOn: true,
  dueProvisional: true,
} as const;
export type DocumentClock = Pick<DocumentRow, keyof typeof CLOCK_COLUMNS>;

/** Every document with a due date; of its wide row only what the clock needs. */
export const documentsWithDueDate = async (tx: Transaction): Promise<DocumentClock[]> => {
  const found: DocumentClock[] = [];
  for (let after = ''; ; after = found.at(-1)!.id) {
    const page = await tx.find(DocumentRow, {
      select: CLOCK_COLUMNS,
      where: { dueOn: Not(IsNull()), id: MoreThan(after) },
      order: { id: 'ASC' },
      take: PAGE,
    });
    found.push(...page);
    if (page.length < PAGE) return found;
  }
};

export const openTasksOfSteps = (tx: Transaction, steps: readonly string[]): Promise<TaskRow[]> =>
  steps.length === 0
    ? Promise.resolve([])
    : tx.find(TaskRow, { where: { closedAt: IsNull(), step: In([...steps]) }, order: { id: 'ASC' } });

export const tasksByIds = async (tx: Transaction, ids: readonly string[]): Promise<TaskRow[]> => {
  const found: TaskRow[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    found.push(...(await tx.find(TaskRow, { where: { id: In(ids.slice(start, start + PAGE)) } })));
  }
  return found;
};
