import { Inject, Injectable } from '@nestjs/common';
import { DocumentAccess, documentsByIds, nextNumber, registerEntries } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { yearOf } from '../shared/local-date.js';
import { shownTitle } from './document-view.js';
import type { RegisterQuery } from './register.controller.js';

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
    const documents = new Map(
      (
        await documentsByIds(
          tx,
          entries.flatMap(({ documentId }) => documentId ?? []),
        )
      ).map((row) => [row.id, row]),
    );
    const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name]));
    const people = await this.people.peopleByIds(
      tx,
      entries.map(({ registeredBy }) => registeredBy),
    );
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      items: entries.map((entry) => {
        const document = documents.get(entry.documentId ?? '');
        return {
          number: entry.number,
          series: entry.series,
          year: entry.year,
          serial: entry.serial,
          document: document
            ? {
                id: document.id,
                title: shownTitle(document),
                state: document.state,
                section: {
                  id: document.sectionId,
                  name: sections.get(document.sectionId) ?? document.sectionId,
                },
              }
            : null,
          registeredBy: { id: entry.registeredBy, name: names.get(entry.registeredBy) ?? entry.registeredBy },
          registeredAt: entry.createdAt,
          voided: entry.voidedAt === null ? null : { at: entry.voidedAt, reason: entry.voidReason },
        };
      }),
      nextCursor: rows.length > limit ? cursor + limit : null,
    };
  }

  /** @throws NotFoundError for a document that the actor may not see */
  async next(tx: Transaction, actor: Actor, documentId: string, series: string | undefined) {
    const { signedOn } = await this.access.open(tx, actor, documentId);
    const chosen = series ?? (await this.people.organisation(tx))?.documentCode ?? '';
    const year = yearOf(signedOn ?? todayOf(this.clock));
    return { number: await nextNumber(tx, chosen, year), series: chosen, year, signedOn };
  }
}
