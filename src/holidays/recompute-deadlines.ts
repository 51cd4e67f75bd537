import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import type { HolidaySchedule } from '../calendar/index.js';
import { lockDocument, moveDueDate, openDeadlines } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { moveDueDates } from '../tasks/index.js';
import { deadlineOf, runningClockOf, type Deadline } from '../workflow/index.js';

export interface MovedDeadline {
  readonly document: string;
  readonly number: string | null;
  readonly before: Deadline;
  readonly after: Deadline;
}

export interface Recomputation {
  readonly checked: number;
  readonly moved: readonly MovedDeadline[];
  /** Their present due date does not follow from the former schedules: left as they are, for a person to look at. */
  readonly unexplained: number;
}

type Outcome = 'same' | 'unexplained' | MovedDeadline;

const PAGE = 200;

/** Counts every deadline that is still open anew, each document in a transaction of its own. */
@Injectable()
export class RecomputeDeadlines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What was done already is the same the second time: an interrupted run is simply repeated. */
  async recompute(
    actor: Actor,
    former: readonly HolidaySchedule[],
    present: readonly HolidaySchedule[],
  ): Promise<Recomputation> {
    const outcomes: Outcome[] = [];
    for (let after = ''; ;) {
      const ids: string[] = await this.unitOfWork.read((tx) => openDeadlines(tx, after, PAGE));
      for (const id of ids) outcomes.push(await this.recomputeOne(actor, id, former, present));
      if (ids.length < PAGE) break;
      after = ids.at(-1)!;
    }
    return {
      checked: outcomes.length,
      moved: outcomes.filter((one) => typeof one !== 'string'),
      unexplained: outcomes.filter((one) => one === 'unexplained').length,
    };
  }

  private async recomputeOne(
    actor: Actor,
    id: string,
    former: readonly HolidaySchedule[],
    present: readonly HolidaySchedule[],
  ): Promise<Outcome> {
    return this.unitOfWork.run(async (tx) => {
      const document = await lockDocument(tx, id);
      if (!document || document.dueOn === null) return 'same';
      const before = { on: document.dueOn, provisional: document.dueProvisional ?? false };
      const running = await runningClockOf(tx, document);
      if (!running) return 'unexplained';
      const after = deadlineOf(running.clock, running.from, present);
      if (after.on === before.on && after.provisional === before.provisional) return 'same';
      const known = deadlineOf(running.clock, running.from, former);
      if (known.on !== before.on && !before.provisional) return 'unexplained';
      await moveDueDate(tx, id, after);
      await moveDueDates(tx, id, after);
      await this.audit.append(tx, {
        stream: documentStream(id),
        action: 'document.deadline_recomputed',
        actorId: actor.personId,
        detail: { before: { ...before }, after: { ...after } },
        requestId: actor.requestId,
        at: this.clock.now(),
      });
      return { document: id, number: document.number, before, after };
    });
  }
}
