import { Inject, Injectable } from '@nestjs/common';
import { audiencesOf, documentsByIds, scopeOf, visibleTo, type DocumentRow } from '../documents/index.js';
import { People, permits, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { NotFoundError } from '../shared/errors.js';
import { yearOf } from '../shared/local-date.js';
import { lookBackUntil } from './core/ledger-line.js';
import { lightOf, LIGHTS } from './core/light.js';
import { actionsOnLine } from './core/line-actions.js';
import type { LedgerEvidenceRow, LedgerLineRow, LedgerRecordRow } from './ledger.entity.js';
import { worksForOneOf } from './works-for.js';
import {
  evidenceOfLines,
  findEvidence,
  findLedger,
  findRecord,
  ledgers,
  linesOf,
  recordsOf,
  sectionsOfLines,
} from './ledger.repository.js';

export type LedgerFile = Pick<LedgerEvidenceRow, 'fileSha256' | 'fileName' | 'mediaType'>;

type Named = { readonly id: string; readonly name: string };

/** The ledger of a year as people see it: lines with their lights, evidence, records, and what is to be looked back at. */
@Injectable()
export class LedgerView {
  constructor(
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async years(tx: Transaction, actor: Actor) {
    const items = [];
    for (const { year, title } of await ledgers(tx)) {
      const lines = await linesOf(tx, year);
      items.push({
        year,
        title,
        lines: lines.length,
        open: lines.filter(({ state }) => state === 'open').length,
      });
    }
    return { items, mayManage: permits('ledger.manage', actor) };
  }

  /** @throws NotFoundError when the year has no plan */
  async ofYear(tx: Transaction, actor: Actor, year: number) {
    const ledger = await findLedger(tx, year);
    if (!ledger) throw new NotFoundError();
    const rows = await linesOf(tx, year);
    const former = (await linesOf(tx, year - 1)).filter(
      ({ state, lookBackResult }) => state === 'open' || lookBackResult !== null,
    );
    const records = await recordsOf(tx, year);
    const shown = await this.reader(tx, actor, [...rows, ...former], records);
    const lines = rows.map(shown.line);
    return {
      year,
      title: ledger.title,
      counts: Object.fromEntries(
        LIGHTS.map((light) => [
          light,
          lines.filter((line) => line.light === light && line.state !== 'dropped').length,
        ]),
      ) as Record<(typeof LIGHTS)[number], number>,
      bySection: shown.sections
        .map((section) => ({
          section,
          lines: lines.filter((line) => line.sections.some(({ id }) => id === section.id)),
        }))
        .filter((one) => one.lines.length > 0)
        .map(({ section, lines: own }) => ({
          section,
          total: own.length,
          done: own.filter(({ light }) => light === 'done').length,
          red: own.filter(({ light }) => light === 'red').length,
        })),
      lines,
      records: records.map(shown.record),
      lookBack: { until: lookBackUntil(year), lines: former.map(shown.line) },
      mayManage: permits('ledger.manage', actor),
      mayRecord: permits('ledger.serve', actor),
    };
  }

  evidenceFile(tx: Transaction, id: string): Promise<LedgerFile | null> {
    return findEvidence(tx, id);
  }

  recordFile(tx: Transaction, id: string): Promise<LedgerFile | null> {
    return findRecord(tx, id);
  }

  private async reader(
    tx: Transaction,
    actor: Actor,
    rows: readonly LedgerLineRow[],
    records: readonly LedgerRecordRow[],
  ) {
    const ids = rows.map(({ id }) => id);
    const evidence = await evidenceOfLines(tx, ids);
    const lineSections = await sectionsOfLines(tx, ids);
    const sections: readonly Named[] = (await this.people.sections(tx)).map(({ id, name }) => ({ id, name }));
    const people = await this.people.peopleByIds(
      tx,
      [
        ...rows.flatMap(({ closedBy, lookBackBy }) => [closedBy, lookBackBy]),
        ...evidence.map(({ addedBy }) => addedBy),
        ...records.map(({ addedBy }) => addedBy),
      ].filter((id) => id !== null),
    );
    const person = (id: string | null): Named | null => {
      const found = people.find((one) => one.id === id);
      return found ? { id: found.id, name: found.name } : null;
    };
    const about = evidence.filter(({ kind }) => kind === 'document' || kind === 'publication');
    const documentIds = [...new Set(about.map(({ subject }) => subject))];
    const documents = await documentsByIds(tx, documentIds);
    const scope = scopeOf(actor);
    const visible = new Set(
      (await audiencesOf(tx, documentIds)).filter((one) => visibleTo(scope, one)).map(({ id }) => id),
    );
    const today = todayOf(this.clock);
    const manages = permits('ledger.manage', actor);
    const serves = permits('ledger.serve', actor);
    const evidenceView = (row: LedgerEvidenceRow) => ({
      id: row.id,
      kind: row.kind,
      note: row.note,
      happenedOn: row.happenedOn,
      document: documentView(
        documents.find(({ id }) => id === row.subject),
        visible,
      ),
      record: row.kind === 'record' ? (records.find(({ id }) => id === row.subject)?.title ?? null) : null,
      fileName: row.fileName,
      addedBy: person(row.addedBy),
      addedAt: row.addedAt,
    });
    return {
      sections,
      line: (row: LedgerLineRow) => {
        const own = evidence.filter(({ lineId }) => lineId === row.id);
        const ownSections = lineSections.filter(({ lineId }) => lineId === row.id);
        const newest =
          own
            .map(({ happenedOn }) => happenedOn)
            .toSorted()
            .at(-1) ?? null;
        return {
          id: row.id,
          number: row.position,
          revision: row.revision,
          year: row.year,
          task: row.task,
          measure: row.measure,
          limit: row.limitText,
          limitKind: row.limitKind,
          dueOn: row.dueOn,
          leader: row.leader,
          owner: row.owner,
          sections: ownSections.flatMap(({ sectionId }) => sections.find(({ id }) => id === sectionId) ?? []),
          closesBy: row.closesBy,
          state: row.state,
          light: lightOf(
            {
              year: row.year,
              kind: row.limitKind,
              dueOn: row.dueOn,
              closed: row.state !== 'open',
              lastEvidenceOn: newest,
            },
            today,
          ),
          closedAt: row.closedAt,
          closedBy: person(row.closedBy),
          closingComment: row.closingComment,
          takenOver: row.formerLineId !== null,
          lookBack:
            row.lookBackResult === null
              ? null
              : {
                  result: row.lookBackResult,
                  comment: row.lookBackComment,
                  by: person(row.lookBackBy),
                  at: row.lookBackAt,
                },
          evidence: own.map(evidenceView),
          availableActions: actionsOnLine(
            {
              state: row.state,
              yearIsOver: yearOf(today) > row.year,
              lookedBack: row.lookBackResult !== null,
            },
            {
              manages,
              owns: serves && worksForOneOf(actor, ownSections),
            },
          ),
        };
      },
      record: (row: LedgerRecordRow) => ({
        id: row.id,
        kind: row.kind,
        title: row.title,
        heldOn: row.heldOn,
        participants: row.participants,
        note: row.note,
        fileName: row.fileName,
        addedBy: person(row.addedBy),
      }),
    };
  }
}

/** Of a document that the reader may not see only the fact is shown; what is published anybody may read. */
const documentView = (document: DocumentRow | undefined, visible: ReadonlySet<string>) => {
  if (!document) return null;
  const open = document.state === 'published';
  const may = visible.has(document.id) && document.state !== 'isolated' && document.erasedAt === null;
  return {
    id: may ? document.id : null,
    title: open || may ? document.title : null,
    number: open || may ? document.number : null,
    published: open,
  };
};
