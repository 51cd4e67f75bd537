import { Inject, Injectable } from '@nestjs/common';
import {
  DocumentAccess,
  documentsByIds,
  GENRES,
  nextNumber,
  registerEntries,
  seriesOf,
  type DocumentRow,
  type RegisterEntryRow,
} from '../documents/index.js';
import { actingFor, personsOf, People, permits, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { yearOf } from '../shared/local-date.js';
import { shownTitle } from '../workflow/index.js';
import { missingSerials } from './core/missing-serials.js';
import type { NextQuery, RegisterQuery, SeriesQuery } from './register-bodies.js';
import {
  chosenSeries,
  entriesByNumbers,
  entriesOfSeries,
  freeReservations,
  registerHeads,
} from './register-entries.repository.js';
import { proposals } from './register-proposals.repository.js';

const MOST_DECIDED = 200;
const MOST_OPEN = 1000;

interface Named {
  readonly id: string;
  readonly name: string;
}

const unitsOf = ({ issuedAt, issueDetails }: DocumentRow): number =>
  issuedAt === null ? 0 : new Set(issueDetails?.distribution ?? []).size;

/** Reads the register of numbers 发文登记簿: which document has which number, given by whom and when. */
@Injectable()
export class NumberRegister {
  constructor(
    private readonly access: DocumentAccess,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(tx: Transaction, { cursor, limit, ...filter }: RegisterQuery) {
    const rows = await registerEntries(tx, { ...filter, skip: cursor, limit });
    const entries = rows.slice(0, limit);
    const documents = await this.documents(
      tx,
      entries.map(({ documentId }) => documentId),
    );
    const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name]));
    const named = await this.named(
      tx,
      entries.flatMap((one) => [one.registeredBy, one.confirmedBy, one.voidedBy, one.voidConfirmedBy]),
    );
    const open = new Set((await proposals(tx, true, MOST_OPEN)).map(({ number }) => number));
    return {
      items: entries.map((entry) => {
        const document = documents.get(entry.documentId ?? '');
        const section = document && {
          id: document.sectionId,
          name: sections.get(document.sectionId) ?? document.sectionId,
        };
        return {
          ...lineOf(entry),
          document:
            document && section
              ? {
                  id: document.id,
                  title: shownTitle(document),
                  state: document.state,
                  section,
                  issuedTo: unitsOf(document),
                }
              : null,
          registeredBy: named(entry.registeredBy)!,
          confirmedBy: named(entry.confirmedBy),
          voided:
            entry.voidedAt === null
              ? null
              : {
                  at: entry.voidedAt,
                  reason: entry.voidReason,
                  by: named(entry.voidedBy),
                  confirmedBy: named(entry.voidConfirmedBy),
                  replacedBy: entry.replacedBy,
                },
          voidProposed: open.has(entry.number),
        };
      }),
      nextCursor: rows.length > limit ? cursor + limit : null,
    };
  }

  /** @throws NotFoundError for a document that the actor may not see */
  async next(tx: Transaction, actor: Actor, { document: documentId, series }: NextQuery) {
    const { signedOn, genre } = await this.access.open(tx, actor, documentId);
    const code = (await this.people.organisation(tx))?.documentCode ?? '';
    const chosen = series ?? (await seriesOf(tx, genre, code));
    const year = yearOf(signedOn ?? todayOf(this.clock));
    const reserved = (await freeReservations(tx, year)).map(({ number, note }) => ({
      number,
      purpose: note ?? '',
    }));
    return { number: await nextNumber(tx, chosen, year), series: chosen, year, signedOn, reserved };
  }

  /** Every series with what became of its numbers, and those that nobody has. */
  async gaps(tx: Transaction, filter: SeriesQuery) {
    const heads = await registerHeads(tx, filter);
    const lines = [];
    for (const { series, year, lastSerial } of heads) {
      const entries = await entriesOfSeries(tx, series, year);
      const valid = entries.filter(({ voidedAt }) => voidedAt === null);
      lines.push({
        series,
        year,
        lastSerial,
        inUse: valid.filter(({ documentId }) => documentId !== null).length,
        reserved: valid.filter(({ documentId, origin }) => documentId === null && origin === 'reserved')
          .length,
        late: valid.filter(({ origin }) => origin === 'late').length,
        voided: entries.length - valid.length,
        missing: [
          ...missingSerials(
            entries.map(({ serial }) => serial),
            lastSerial,
          ),
        ],
      });
    }
    return { items: lines };
  }

  async proposals(tx: Transaction, actor: Actor, part: 'open' | 'decided') {
    const rows = await proposals(tx, part === 'open', part === 'open' ? MOST_OPEN : MOST_DECIDED);
    const entries = new Map(
      (
        await entriesByNumbers(
          tx,
          rows.map(({ number }) => number),
        )
      ).map((entry) => [entry.number, entry]),
    );
    const documentOf = rows.map(({ entryId, number }) =>
      entryId === null ? null : (entries.get(number)?.documentId ?? null),
    );
    const documents = await this.documents(tx, documentOf);
    const named = await this.named(
      tx,
      rows.flatMap((one) => [one.proposedBy, one.proposedOnBehalfOf, one.decidedBy, one.decidedOnBehalfOf]),
    );
    const me = personsOf(actingFor(actor, 'register.confirm'));
    const mayConfirm = permits('register.confirm', actor);
    return {
      items: rows.map((row, index) => {
        const document = documents.get(documentOf[index] ?? '');
        const proposers = [row.proposedBy, row.proposedOnBehalfOf];
        const mine = [actor.personId, ...actor.substituteFor.map(({ personId }) => personId)].some((one) =>
          proposers.includes(one),
        );
        return {
          id: row.id,
          kind: row.kind,
          number: row.number,
          series: row.series,
          year: row.year,
          title: row.note,
          datedOn: row.datedOn,
          reason: row.reason,
          document: document
            ? { id: document.id, title: shownTitle(document), issuedTo: unitsOf(document) }
            : null,
          proposedBy: named(row.proposedBy)!,
          proposedOnBehalfOf: named(row.proposedOnBehalfOf),
          proposedAt: row.createdAt,
          outcome: row.outcome,
          decidedBy: named(row.decidedBy),
          decidedOnBehalfOf: named(row.decidedOnBehalfOf),
          decisionReason: row.decisionReason,
          decidedAt: row.decidedAt,
          mine: mine && row.decidedAt === null,
          confirmable: mayConfirm && row.decidedAt === null && !me.some((one) => proposers.includes(one)),
        };
      }),
    };
  }

  async genreSeries(tx: Transaction) {
    const chosen = new Set((await chosenSeries(tx)).map(({ genre }) => genre));
    const code = (await this.people.organisation(tx))?.documentCode ?? '';
    const items = [];
    for (const genre of GENRES) {
      items.push({ genre, series: await seriesOf(tx, genre, code), chosen: chosen.has(genre) });
    }
    return { items };
  }

  private async documents(
    tx: Transaction,
    ids: readonly (string | null)[],
  ): Promise<ReadonlyMap<string, DocumentRow>> {
    const rows = await documentsByIds(
      tx,
      ids.flatMap((id) => id ?? []),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async named(tx: Transaction, ids: readonly (string | null)[]) {
    const people = await this.people.peopleByIds(
      tx,
      ids.flatMap((id) => id ?? []),
    );
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return (id: string | null): Named | null => (id === null ? null : { id, name: names.get(id) ?? id });
  }
}

const lineOf = ({ number, series, year, serial, origin, note, datedOn, createdAt }: RegisterEntryRow) => ({
  number,
  series,
  year,
  serial,
  origin,
  note,
  datedOn,
  registeredAt: createdAt,
});
