import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { Intake } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { isDuplicate, UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { given } from '../shared/given.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import { readLimit } from './core/limit.js';
import type { LineBody, LineChangeBody } from './dto.js';
import { firstLedger, type PlannedLine } from './first-ledger.js';
import type { LedgerLineRow } from './ledger.entity.js';
import {
  findLedger,
  insertLedger,
  insertLine,
  linesOf,
  lockLedger,
  lockLine,
  replaceSections,
  sectionsOfLines,
  updateLine,
} from './ledger.repository.js';

/** A line that is to be put into a plan, its sections known. */
interface NewLine extends Pick<
  LedgerLineRow,
  'task' | 'measure' | 'limitText' | 'limitKind' | 'dueOn' | 'leader' | 'owner' | 'closesBy'
> {
  readonly sections: readonly string[];
  readonly formerLineId: string | null;
}

export type PlanSource = 'plan' | 'last_year' | 'empty';

const MOST_LINES = 500;

/** Makes the plan of a year and changes its lines. */
@Injectable()
export class LedgerPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RefusedError `ledger.exists`, or `ledger.no_last_year` when there is nothing to copy */
  async create(actor: Actor, year: number, from: PlanSource, title: string): Promise<void> {
    await this.intake.refuseMarkedText(actor, [title]);
    await this.unitOfWork.run(async (tx) => {
      const lines = await this.linesFrom(tx, year, from);
      await this.open(tx, actor, year, title, from);
      for (const [index, line] of lines.entries()) await this.insert(tx, year, index + 1, line);
    });
  }

  /** Puts the lines of a list into the plan of a year, which begins with them when it is not there yet. */
  async takeIn(actor: Actor, year: number, title: string, planned: readonly PlannedLine[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const present = await lockLedger(tx, year);
      if (!present) await this.open(tx, actor, year, title, 'import');
      const last = (await linesOf(tx, year)).at(-1)?.position ?? 0;
      if (last + planned.length > MOST_LINES) {
        throw new RefusedError([refusal('ledger.too_many_lines', { limit: MOST_LINES })]);
      }
      const sections = await this.sectionsByName(tx);
      for (const [index, line] of planned.entries()) {
        await this.insert(tx, year, last + index + 1, lineOf(line, year, sections));
      }
      await this.report(tx, actor, 'ledger.imported', { year, lines: planned.length });
    });
  }

  /** @returns the new line's id */
  async addLine(actor: Actor, year: number, body: LineBody): Promise<string> {
    await this.intake.refuseMarkedText(actor, [body.task, body.measure, body.owner, body.leader, body.limit]);
    return this.unitOfWork.run(async (tx) => {
      if (!(await lockLedger(tx, year))) throw new NotFoundError();
      const last = (await linesOf(tx, year)).at(-1)?.position ?? 0;
      if (last >= MOST_LINES)
        throw new RefusedError([refusal('ledger.too_many_lines', { limit: MOST_LINES })]);
      const sections = await this.knownSections(tx, body.sections);
      const id = await this.insert(tx, year, last + 1, {
        task: body.task,
        measure: body.measure,
        limitText: body.limit,
        ...this.limitOf(body, year),
        leader: body.leader,
        owner: body.owner || sections.map(({ name }) => name).join('、'),
        closesBy: body.closesBy ?? null,
        sections: sections.map((section) => section.id),
        formerLineId: null,
      });
      await this.report(tx, actor, 'ledger.line_added', { year, line: id });
      return id;
    });
  }

  /** @returns the year of the line */
  async changeLine(actor: Actor, id: string, body: LineChangeBody): Promise<number> {
    const { revision, sections, limit, limitKind, dueOn, ...texts } = body;
    await this.intake.refuseMarkedText(actor, [texts, limit ?? '']);
    return this.unitOfWork.run(async (tx) => {
      const line = await lockLine(tx, id);
      if (!line) throw new NotFoundError();
      if (line.revision !== revision) throw new ConflictError(revision, line.revision);
      if (line.state !== 'open') throw new RefusedError([refusal('ledger.line_not_open')]);
      const known = sections && (await this.knownSections(tx, sections));
      if (known) {
        await replaceSections(
          tx,
          id,
          known.map((one) => one.id),
        );
      }
      const text = limit ?? line.limitText;
      const limits =
        limit === undefined && limitKind === undefined && dueOn === undefined
          ? {}
          : { limitText: text, ...this.limitOf({ limit: text, limitKind, dueOn }, line.year) };
      await updateLine(tx, line, { ...given(texts), ...limits });
      await this.report(tx, actor, 'ledger.line_changed', {
        line: id,
        changed: Object.keys(body).filter((name) => name !== 'revision'),
      });
      return line.year;
    });
  }

  private async open(
    tx: Transaction,
    actor: Actor,
    year: number,
    title: string,
    origin: string,
  ): Promise<void> {
    if (await findLedger(tx, year)) throw new RefusedError([refusal('ledger.exists', { year })]);
    const at = this.clock.now().toISOString();
    try {
      await insertLedger(tx, { year, title, origin, createdBy: actor.personId, createdAt: at });
    } catch (error) {
      if (isDuplicate(error)) throw new RefusedError([refusal('ledger.exists', { year })]);
      throw error;
    }
    await this.report(tx, actor, 'ledger.created', { year, origin });
  }

  private async linesFrom(tx: Transaction, year: number, from: PlanSource): Promise<readonly NewLine[]> {
    if (from === 'empty') return [];
    if (from === 'plan') {
      const sections = await this.sectionsByName(tx);
      return firstLedger().map((line) => lineOf(line, year, sections));
    }
    const former = await linesOf(tx, year - 1);
    if (former.length === 0) throw new RefusedError([refusal('ledger.no_last_year', { year: year - 1 })]);
    const sections = await sectionsOfLines(
      tx,
      former.map(({ id }) => id),
    );
    return former
      .filter(({ state }) => state !== 'dropped')
      .map((line) => ({
        task: line.task,
        measure: line.measure,
        limitText: line.limitText,
        limitKind: line.limitKind,
        dueOn: line.dueOn && line.dueOn.replace(/^\d{4}/, String(year)).replace(/-02-29$/, '-02-28'),
        leader: line.leader,
        owner: line.owner,
        closesBy: line.closesBy,
        sections: sections.filter(({ lineId }) => lineId === line.id).map(({ sectionId }) => sectionId),
        formerLineId: line.id,
      }));
  }

  private async insert(tx: Transaction, year: number, position: number, line: NewLine): Promise<string> {
    const { sections, ...content } = line;
    const now = this.clock.now();
    const id = newId(now);
    await insertLine(
      tx,
      {
        ...content,
        id,
        year,
        position,
        revision: 1,
        state: 'open',
        closedAt: null,
        closedBy: null,
        closingComment: null,
        lookBackResult: null,
        lookBackComment: null,
        lookBackBy: null,
        lookBackAt: null,
        createdAt: now.toISOString(),
      },
      sections,
    );
    return id;
  }

  /** What the words of the limit say; a given date or kind counts before them. */
  private limitOf(
    { limit, limitKind, dueOn }: Pick<LineBody, 'limit' | 'limitKind' | 'dueOn'>,
    year: number,
  ): Pick<LedgerLineRow, 'limitKind' | 'dueOn'> {
    const read = readLimit(limit, year);
    const kind = limitKind ?? (dueOn ? 'by_date' : read?.kind);
    const due = dueOn ?? read?.dueOn ?? null;
    if (kind === undefined || (kind !== 'standing' && due === null)) {
      throw new InvalidError('request.malformed', [{ field: 'limit', code: 'ledger.limit_unreadable' }]);
    }
    return { limitKind: kind, dueOn: kind === 'standing' ? null : due };
  }

  private async knownSections(tx: Transaction, ids: readonly string[]) {
    const sections = await this.people.sections(tx);
    return [...new Set(ids)].map((id, index) => {
      const found = sections.find((one) => one.id === id);
      if (found) return found;
      throw new InvalidError('request.malformed', [
        { field: `sections[${index}]`, code: 'field.unknown_section' },
      ]);
    });
  }

  private async sectionsByName(tx: Transaction): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.people.sections(tx)).map(({ id, name }) => [name, id]));
  }

  private async report(
    tx: Transaction,
    actor: Actor,
    action: string,
    detail: { readonly [key: string]: Json },
  ): Promise<void> {
    await this.audit.append(tx, {
      stream: SYSTEM_STREAM,
      action,
      actorId: actor.personId,
      detail,
      requestId: actor.requestId,
      at: this.clock.now(),
    });
  }
}

/** Sections named in the owner of a planned line: 办公室、组织人事科. */
export const sectionsNamed = (owner: string): readonly string[] =>
  owner.split(/[、，,;；\s]+/).filter((name) => name !== '');

const lineOf = (line: PlannedLine, year: number, sections: ReadonlyMap<string, string>): NewLine => {
  const limit = readLimit(line.limit, year);
  if (!limit) throw new Error(`a limit that nobody has checked: ${line.limit}`);
  return {
    task: line.task,
    measure: line.measure,
    limitText: line.limit,
    limitKind: limit.kind,
    dueOn: limit.dueOn,
    leader: line.leader,
    owner: line.owner,
    closesBy: line.closesBy,
    sections: sectionsNamed(line.owner).flatMap((name) => sections.get(name) ?? []),
    formerLineId: null,
  };
};
