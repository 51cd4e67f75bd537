import { Inject, Injectable } from '@nestjs/common';
import { HolidaySchedules, timeLeft } from '../calendar/index.js';
import { audiencesOf, documentsByIds, scopeOf, visibleTo } from '../documents/index.js';
import { People, permits, type Actor } from '../identity/index.js';
import { tasksOfLines } from '../ledger/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { taskHoldersOf } from '../tasks/index.js';
import { STATE_LABELS, type State } from '../workflow/index.js';
import type { DeadlineRow } from './deadline.entity.js';
import { eventsOf, listDeadlines } from './deadlines.repository.js';

export type DeadlineScope = 'mine' | 'all';

export interface DeadlineQuery {
  readonly scope: DeadlineScope;
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  readonly unexplained?: boolean | undefined;
}

const MOST = 1_000;
const DAYS_BEFORE = 3_650;

/** Deadlines as people see them; of a document that somebody may not see there is nothing. */
@Injectable()
export class DeadlineView {
  constructor(
    private readonly people: People,
    private readonly schedules: HolidaySchedules,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(tx: Transaction, actor: Actor, query: DeadlineQuery) {
    const { scope, from = addDays(todayOf(this.clock), -DAYS_BEFORE), until, unexplained } = query;
    const rows = await listDeadlines(tx, {
      from,
      until,
      unexplained,
      holders: scope === 'mine' ? [actor, ...actor.substituteFor].flatMap(taskHoldersOf) : undefined,
      limit: MOST,
    });
    return {
      today: todayOf(this.clock),
      items: await this.shown(tx, actor, rows),
      complete: rows.length < MOST,
      mayExplain: permits('deadline.explain', actor),
    };
  }

  /** In the order of the rows, those left out that the actor may not see. */
  async shown(tx: Transaction, actor: Actor, rows: readonly DeadlineRow[]) {
    const documentIds = rows.flatMap(({ documentId }) => documentId ?? []);
    const scope = scopeOf(actor);
    const visible = new Set(
      (await audiencesOf(tx, documentIds)).filter((one) => visibleTo(scope, one)).map(({ id }) => id),
    );
    const documents = new Map((await documentsByIds(tx, documentIds)).map((row) => [row.id, row]));
    const lines = await tasksOfLines(
      tx,
      rows.filter(({ kind }) => kind === 'ledger_line').map(({ subject }) => subject),
    );
    const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name]));
    const persons = await this.people.peopleByIds(
      tx,
      rows.flatMap(({ personId }) => personId ?? []),
    );
    const causes = (
      await eventsOf(
        tx,
        rows.filter(({ breachedOn }) => breachedOn !== null).map(({ id }) => id),
      )
    ).filter(({ type }) => type === 'cause');
    const today = todayOf(this.clock);
    const schedules = await this.schedules.all(tx);
    return rows
      .filter(({ documentId }) => documentId === null || visible.has(documentId))
      .map((row) => {
        const document = documents.get(row.documentId ?? '');
        const readable = document && document.state !== 'isolated' && document.erasedAt === null;
        const cause = causes.findLast(({ deadlineId }) => deadlineId === row.id);
        return {
          id: row.id,
          kind: row.kind,
          stepLabel: row.step === null ? null : STATE_LABELS[row.step as State],
          document: document
            ? { id: document.id, title: readable ? document.title : null, number: document.number }
            : null,
          task: lines.get(row.subject) ?? null,
          section: row.sectionId === null ? null : (sections.get(row.sectionId) ?? null),
          person: persons.find(({ id }) => id === row.personId)?.name ?? null,
          role: row.role,
          fromOn: row.fromOn,
          dueOn: row.dueOn,
          dueAt: row.dueAt,
          provisional: row.provisional,
          metOn: row.metOn,
          breachedOn: row.breachedOn,
          cause: cause ? ((cause.detail as { cause?: string } | null)?.cause ?? null) : null,
          ...timeLeft(row.dueOn, today, schedules),
        };
      });
  }
}
