import { Inject, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { AuditTrail, documentStream, SYSTEM_STREAM } from '../audit/index.js';
import { HolidaySchedules, timeLeft } from '../calendar/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { Leases } from '../platform/lease/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { newId } from '../shared/id.js';
import type { LocalDate } from '../shared/local-date.js';
import { isNeverLate, escalationOf, occasionsOf } from './core/occasions.js';
import type { DeadlineEventType, DeadlineRow } from './deadline.entity.js';
import {
  eventsOf,
  findBySource,
  insertDeadline,
  insertEvent,
  markBreached,
  resumeDeadline,
  runningDeadlines,
  updateRunning,
} from './deadlines.repository.js';
import { DeadlineSources, type Met, type Wanted } from './deadline-sources.js';
import { insertNotice } from './notices.repository.js';
import { Recipients } from './recipients.js';

const EVERY_MILLISECONDS = 60_000;
const FIRST_ONCE = 'once';
/** What may change while it runs: its day, and who holds it. */
const FOLLOWED = ['dueOn', 'dueAt', 'provisional', 'sectionId', 'role', 'personId'] as const;
type TimeLeft = ReturnType<typeof timeLeft>;

const followedOf = ({ dueOn, dueAt, provisional, sectionId, role, personId }: Wanted) => ({
  dueOn,
  dueAt,
  provisional,
  sectionId,
  role,
  personId,
});

const keyOf = ({ kind, subject, fromOn }: Pick<Wanted, 'kind' | 'subject' | 'fromOn'>): string =>
  `${kind} ${subject} ${fromOn}`;

/**
 * Brings the deadlines in line with their sources once a minute, and says what is to be said. Everything
 * follows from the data, so what happened while no process ran is made up for, and the same twice changes
 * nothing. One process at a time does it.
 */
@Injectable()
export class WatchDeadlines {
  private readonly logger = new Logger('Deadlines');
  private running: Promise<void> | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly leases: Leases,
    private readonly sources: DeadlineSources,
    private readonly recipients: Recipients,
    private readonly schedules: HolidaySchedules,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Interval('deadlines', EVERY_MILLISECONDS)
  async watchAgain(): Promise<void> {
    this.running ??= this.leases
      .alone('deadlines', () => this.watch())
      .then(() => undefined)
      .catch((error: unknown) =>
        this.logger.warn(`deadlines: ${error instanceof Error ? error.message : 'unknown error'}`),
      )
      .finally(() => {
        this.running = undefined;
      });
    await this.running;
  }

  onApplicationBootstrap(): void {
    void this.watchAgain();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
  }

  async watch(): Promise<void> {
    await this.follow();
    await this.speak();
  }

  private async follow(): Promise<void> {
    // the running ones first: what another process opens meanwhile must not look as if it had ended
    const running = await this.unitOfWork.read(runningDeadlines);
    const sources = await this.unitOfWork.read((tx) => this.sources.wanted(tx, running));
    const wanted = new Map(sources.map((one) => [keyOf(one), one]));
    const known = new Set(running.map(keyOf));
    const news = [...wanted].flatMap(([key, one]) => (known.has(key) ? [] : [one]));
    await this.each(news, (one) => this.open(one));
    await this.each(running, async (row) => {
      const now = wanted.get(keyOf(row));
      if (now && FOLLOWED.some((name) => now[name] !== row[name])) await this.move(row, now);
    });
    const ended = running.filter((row) => !wanted.has(keyOf(row)));
    if (ended.length === 0) return;
    const met = await this.unitOfWork.read((tx) => this.sources.met(tx, ended));
    await this.each(ended, (row) => this.meet(row, met.get(row.id)!));
  }

  /** One that fails does not hold up the others; it is tried again with the next round. */
  private async each<T extends Wanted>(rows: readonly T[], act: (row: T) => Promise<void>): Promise<void> {
    for (const row of rows) {
      await act(row).catch((error: unknown) =>
        this.logger.warn(`${keyOf(row)}: ${error instanceof Error ? error.message : 'unknown error'}`),
      );
    }
  }

  /** What was done and is open again, such as a line of the ledger, runs on under its old identifier. */
  private async open(wanted: Wanted): Promise<void> {
    const now = this.clock.now();
    const id = newId(now);
    const { kind, subject, fromOn, dueOn } = wanted;
    await this.unitOfWork.run(async (tx) => {
      const former = await findBySource(tx, { kind, subject, fromOn });
      if (former) {
        await resumeDeadline(tx, former.id, followedOf(wanted));
        await this.note(tx, former.id, 'resumed', id, { dueOn });
        return;
      }
      await insertDeadline(tx, {
        ...wanted,
        id,
        openedAt: now.toISOString(),
        metOn: null,
        breachedOn: null,
      });
      await this.note(tx, id, 'opened', FIRST_ONCE, { kind, subject, fromOn, dueOn });
    });
  }

  private async move(row: DeadlineRow, wanted: Wanted): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      if (!(await updateRunning(tx, row.id, followedOf(wanted)))) return;
      const detailOf = ({ dueOn, dueAt, provisional, sectionId, role, personId }: Wanted) => ({
        on: dueOn,
        at: dueAt,
        provisional,
        holder: { sectionId, role, personId },
      });
      const id = newId(this.clock.now());
      await this.note(tx, row.id, 'moved', id, { before: detailOf(row), after: detailOf(wanted) });
    });
  }

  private async meet(row: DeadlineRow, { on, at }: Met): Promise<void> {
    const isLate = on > row.dueOn || (row.dueAt !== null && at !== null && at > row.dueAt);
    await this.unitOfWork.run(async (tx) => {
      if (isLate && !isNeverLate(row.kind)) await this.breach(tx, row);
      if (!(await updateRunning(tx, row.id, { metOn: on }))) return;
      await this.note(tx, row.id, 'met', newId(this.clock.now()), { on });
    });
  }

  private async speak(): Promise<void> {
    const today = todayOf(this.clock);
    const now = this.clock.now().toISOString();
    const { running, events, schedules } = await this.unitOfWork.read(async (tx) => {
      const rows = await runningDeadlines(tx);
      return {
        running: rows,
        events: await eventsOf(
          tx,
          rows.map(({ id }) => id),
        ),
        schedules: await this.schedules.all(tx),
      };
    });
    const lefts = new Map<LocalDate, TimeLeft>();
    const said = new Map<string, Set<string>>();
    for (const { deadlineId, occasion } of events) {
      said.set(deadlineId, (said.get(deadlineId) ?? new Set<string>()).add(occasion));
    }
    await this.each(running, async (row) => {
      const time = lefts.get(row.dueOn) ?? timeLeft(row.dueOn, today, schedules);
      lefts.set(row.dueOn, time);
      const left = daysLeft(row, time, now);
      if (left < 0 && row.breachedOn === null && !isNeverLate(row.kind)) {
        await this.unitOfWork.run((tx) => this.breach(tx, row));
      }
      const occasions = occasionsOf(row.kind, left, said.get(row.id) ?? new Set());
      for (const occasion of occasions) await this.say(row, occasion);
    });
  }

  private async breach(tx: Transaction, row: DeadlineRow): Promise<void> {
    if (!(await markBreached(tx, row.id, row.dueOn))) return;
    const { kind, dueOn } = row;
    await this.note(tx, row.id, 'breached', FIRST_ONCE, { kind, dueOn });
    await this.audit.append(tx, {
      stream: row.documentId === null ? SYSTEM_STREAM : documentStream(row.documentId),
      action: 'deadline.breached',
      actorId: null,
      detail: { deadline: row.id, kind, dueOn },
      at: this.clock.now(),
    });
  }

  private async say(row: DeadlineRow, occasion: string): Promise<void> {
    const escalation = escalationOf(occasion);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const told = escalation
        ? await this.recipients.next(tx, row, escalation)
        : await this.recipients.holders(tx, row);
      await this.note(tx, row.id, escalation ? 'escalated' : 'reminded', occasion, { people: [...told] });
      for (const personId of told) {
        await insertNotice(tx, {
          id: newId(now),
          personId,
          deadlineId: row.id,
          occasion,
          createdAt: now.toISOString(),
          readAt: null,
          mailId: null,
        });
      }
    });
  }

  private async note(
    tx: Transaction,
    deadlineId: string,
    type: DeadlineEventType,
    occasion: string,
    detail: object,
  ): Promise<void> {
    const now = this.clock.now();
    await insertEvent(tx, {
      id: newId(now),
      deadlineId,
      type,
      occasion,
      detail,
      actorId: null,
      at: now.toISOString(),
    });
  }
}

/** Working days; a limit in hours that has passed counts as missed by one at least. */
const daysLeft = (row: DeadlineRow, { overdue, workingDaysLeft }: TimeLeft, now: string): number => {
  const late = overdue || (row.dueAt !== null && row.dueAt < now);
  return late ? Math.min(workingDaysLeft, -1) : workingDaysLeft;
};
