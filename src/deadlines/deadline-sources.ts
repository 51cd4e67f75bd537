import { Inject, Injectable } from '@nestjs/common';
import { dueDate, HolidaySchedules } from '../calendar/index.js';
import { documentsByIds } from '../documents/index.js';
import { People } from '../identity/index.js';
import { linesWithDueDate } from '../ledger/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { openReview } from '../reclassification/index.js';
import { localDateOf, todayOf, type Clock } from '../shared/clock.js';
import type { LocalDate } from '../shared/local-date.js';
import { runningClockOf } from '../workflow/index.js';
import type { DeadlineRow } from './deadline.entity.js';
import { stepLimits } from './deadlines.repository.js';
import { documentsWithDueDate, openTasksOfSteps, tasksByIds } from './sources.repository.js';

/** A deadline as its source has it now. */
export type Wanted = Omit<DeadlineRow, 'id' | 'openedAt' | 'metOn' | 'breachedOn'>;

/** The day on which it was done, and the instant where it is known. */
export interface Met {
  readonly on: LocalDate;
  readonly at: string | null;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const HOUR = 3_600_000;
/** A review that is opened late runs at least this long. */
const REVIEW_WORKING_DAYS = 20;
const CLOCKS: readonly string[] = ['publication', 'adjusted_publication', 'interpretation'];

/** What is due, from everything that has a clock; and when something that is due no longer was done. */
@Injectable()
export class DeadlineSources {
  constructor(
    private readonly people: People,
    private readonly schedules: HolidaySchedules,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param running what is known, so that the clock of a document is asked once */
  async wanted(tx: Transaction, running: readonly DeadlineRow[]): Promise<readonly Wanted[]> {
    return [
      ...(await this.publications(tx, running)),
      ...(await this.steps(tx)),
      ...(await this.review(tx)),
      ...(await this.ledgerLines(tx)),
      ...(await this.absences(tx)),
    ];
  }

  /** When these were done: of a published document its publication, of a step its end. */
  async met(tx: Transaction, rows: readonly DeadlineRow[]): Promise<ReadonlyMap<string, Met>> {
    const today = todayOf(this.clock);
    const documents = byId(
      await documentsByIds(
        tx,
        rows.flatMap(({ kind, documentId }) =>
          CLOCKS.includes(kind) && documentId !== null ? [documentId] : [],
        ),
      ),
    );
    const tasks = byId(
      await tasksByIds(
        tx,
        rows.filter(({ kind }) => kind === 'step').map(({ subject }) => subject),
      ),
    );
    const instantOf = (row: DeadlineRow): string | null | undefined => {
      if (row.kind === 'step') return tasks.get(row.subject)?.closedAt;
      const document = documents.get(row.documentId ?? '');
      return row.kind === 'interpretation' ? document?.interpretationPublishedAt : document?.publishedAt;
    };
    return new Map(
      rows.map((row) => {
        const at = instantOf(row) ?? null;
        const day = at === null ? today : localDateOf(new Date(at));
        return [row.id, { on: day >= row.fromOn ? day : today, at }] as const;
      }),
    );
  }

  /** Of the deadlines that are known the clock is not asked again while their day stays the same. */
  private async publications(tx: Transaction, rows: readonly DeadlineRow[]): Promise<readonly Wanted[]> {
    const known = new Map(
      rows.filter(({ kind }) => CLOCKS.includes(kind)).map((row) => [row.documentId, row] as const),
    );
    const wanted: Wanted[] = [];
    for (const document of await documentsWithDueDate(tx)) {
      const same = known.get(document.id);
      const interpretation = document.state === 'published';
      if (same && same.dueOn === document.dueOn && interpretation === (same.kind === 'interpretation')) {
        wanted.push({ ...same, provisional: document.dueProvisional ?? false });
        continue;
      }
      const running = await runningClockOf(tx, document);
      if (!running) continue;
      wanted.push({
        kind: running.clock,
        subject: document.id,
        documentId: document.id,
        sectionId: null,
        role: 'publisher',
        personId: null,
        step: null,
        fromOn: running.from,
        dueOn: document.dueOn!,
        dueAt: null,
        provisional: document.dueProvisional ?? false,
      });
    }
    return wanted;
  }

  private async steps(tx: Transaction): Promise<readonly Wanted[]> {
    const limits = new Map((await stepLimits(tx)).map((row) => [row.step, row]));
    const tasks = await openTasksOfSteps(tx, [...limits.keys()]);
    const documents = await documentsByIds(
      tx,
      tasks.map(({ documentId }) => documentId),
    );
    const urgent = new Set(documents.filter(({ urgency }) => urgency === '特急').map(({ id }) => id));
    const schedules = await this.schedules.all(tx);
    return tasks.flatMap((task): readonly Wanted[] => {
      const { workingDays, urgentHours } = limits.get(task.step)!;
      const opened = new Date(task.openedAt);
      const fromOn = localDateOf(opened);
      const row = {
        kind: 'step' as const,
        subject: task.id,
        documentId: task.documentId,
        sectionId: task.sectionId,
        role: task.personId === null ? task.role : null,
        personId: task.personId,
        step: task.step,
        fromOn,
      };
      if (urgentHours !== null && urgent.has(task.documentId)) {
        const dueAt = new Date(opened.getTime() + urgentHours * HOUR);
        return [{ ...row, dueOn: localDateOf(dueAt), dueAt: dueAt.toISOString(), provisional: false }];
      }
      if (workingDays === null) return [];
      const due = dueDate(fromOn, workingDays, schedules);
      return [{ ...row, dueOn: due.date, dueAt: null, provisional: due.provisional }];
    });
  }

  /** Sections decide before the middle of December, so that what is opened is published by the end of the year. */
  private async review(tx: Transaction): Promise<readonly Wanted[]> {
    const review = await openReview(tx);
    if (!review) return [];
    const fromOn = localDateOf(new Date(review.openedAt));
    const earliest = dueDate(fromOn, REVIEW_WORKING_DAYS, await this.schedules.all(tx));
    const dueBy = (day: string) =>
      earliest.date > day
        ? { dueOn: earliest.date, provisional: earliest.provisional }
        : { dueOn: day, provisional: false };
    const row = {
      kind: 'campaign' as const,
      documentId: null,
      personId: null,
      step: null,
      fromOn,
      dueAt: null,
    };
    return [
      {
        ...row,
        subject: String(review.year),
        sectionId: null,
        role: 'disclosure_officer',
        ...dueBy(`${review.year}-12-31`),
      },
      ...review.undecidedSections.map((sectionId) => ({
        ...row,
        subject: `${review.year}:${sectionId}`,
        sectionId,
        role: 'section_head',
        ...dueBy(`${review.year}-12-15`),
      })),
    ];
  }

  private async ledgerLines(tx: Transaction): Promise<readonly Wanted[]> {
    return (await linesWithDueDate(tx)).map(({ id, year, dueOn, section }) => ({
      kind: 'ledger_line',
      subject: id,
      documentId: null,
      sectionId: section,
      role: section === null ? 'disclosure_officer' : 'section_head',
      personId: null,
      step: null,
      fromOn: `${year}-01-01`,
      dueOn,
      dueAt: null,
      provisional: false,
    }));
  }

  /** The end of an absence concerns both: who comes back, and who acted in their place. */
  private async absences(tx: Transaction): Promise<readonly Wanted[]> {
    const present = await this.people.substitutesOn(tx, todayOf(this.clock));
    return present.flatMap(({ id, absentId, substituteId, from, until }) =>
      [
        [id, absentId],
        [`${id}:substitute`, substituteId],
      ].map(([subject, personId]) => ({
        kind: 'absence' as const,
        subject: subject!,
        documentId: null,
        sectionId: null,
        role: null,
        personId: personId!,
        step: null,
        fromOn: from,
        dueOn: until,
        dueAt: null,
        provisional: false,
      })),
    );
  }
}
