import { Inject, Injectable } from '@nestjs/common';
import { HolidaySchedules, timeLeft, type HolidaySchedule } from '../calendar/index.js';
import { documentsByIds } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import type { LocalDate } from '../shared/local-date.js';
import { openTasksOf, taskHoldersOf } from '../tasks/index.js';
import { WORK_LABELS, type WorkStep } from './core/index.js';
import { shownTitle } from './document-view.js';

/** What waits for a person and for whom they stand in, by due date. */
@Injectable()
export class TaskList {
  constructor(
    private readonly people: People,
    private readonly schedules: HolidaySchedules,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param documentId what waits in one document alone */
  async of(tx: Transaction, actor: Actor, limit: number, documentId?: string) {
    const holders = [actor, ...actor.substituteFor].flatMap(taskHoldersOf);
    const tasks = await openTasksOf(tx, holders, limit, documentId);
    const documents = new Map(
      (
        await documentsByIds(
          tx,
          tasks.map(({ documentId }) => documentId),
        )
      ).map((row) => [row.id, row]),
    );
    const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name]));
    const handed = tasks.flatMap(({ assigneeId, assignedBy }) => [assigneeId, assignedBy]);
    const people = await this.people.peopleByIds(
      tx,
      handed.filter((id) => id !== null),
    );
    const person = (id: string | null) => {
      const found = people.find((one) => one.id === id);
      return found ? { id: found.id, name: found.name } : null;
    };
    const today = todayOf(this.clock);
    const schedules = await this.schedules.all(tx);
    return {
      items: tasks.flatMap((task) => {
        const document = documents.get(task.documentId);
        const own = document?.drafterId === actor.personId && task.step !== 'drafting';
        if (!document || own) return [];
        return [
          {
            id: task.id,
            step: task.step,
            stepLabel: WORK_LABELS[task.step as WorkStep],
            openedAt: task.openedAt,
            ...dueOf(task, today, schedules),
            assignedTo: person(task.assigneeId),
            assignedBy: person(task.assignedBy),
            assignReason: task.assignReason,
            document: {
              id: document.id,
              title: shownTitle(document),
              genre: document.genre,
              number: document.number,
              state: document.state,
              attribute: document.attribute,
              urgency: document.urgency,
              revision: document.revision,
              section: {
                id: document.sectionId,
                name: sections.get(document.sectionId) ?? document.sectionId,
              },
            },
          },
        ];
      }),
    };
  }
}

const dueOf = (
  task: { dueOn: LocalDate | null; dueProvisional: boolean },
  today: LocalDate,
  schedules: readonly HolidaySchedule[],
) => {
  if (task.dueOn === null) return { dueOn: null, provisional: false, overdue: false, workingDaysLeft: null };
  return {
    dueOn: task.dueOn,
    provisional: task.dueProvisional,
    ...timeLeft(task.dueOn, today, schedules),
  };
};
