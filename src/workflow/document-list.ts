import { Inject, Injectable } from '@nestjs/common';
import { excerptsOf, listDocuments, scopeOf } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { startOfDay, todayOf, type Clock } from '../shared/clock.js';
import { addDays } from '../shared/local-date.js';
import { listItemOf } from './document-view.js';
import type { ListQuery } from './list-query.js';

/** A page of the documents that the caller may know of, newest first. */
@Injectable()
export class DocumentList {
  constructor(
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(tx: Transaction, actor: Actor, query: ListQuery) {
    const { cursor, limit, section, drafter, from, to, overdue, ...filter } = query;
    const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name]));
    const named = [...sections].find(([id, name]) => id === section || name === section);
    const rows = await listDocuments(tx, scopeOf(actor), {
      ...filter,
      section: section === undefined ? undefined : (named?.[0] ?? section),
      drafter: drafter && actor.personId,
      createdFrom: from === undefined ? undefined : startOfDay(from),
      createdBefore: to === undefined ? undefined : startOfDay(addDays(to, 1)),
      dueBefore: overdue && todayOf(this.clock),
      before: cursor,
      limit,
    });
    const page = rows.slice(0, limit);
    const excerpts = await excerptsOf(tx, page, query.q ?? '');
    return {
      items: page.map((row) => ({
        ...listItemOf(row, sections.get(row.sectionId) ?? row.sectionId),
        excerpt: excerpts.get(row.id) ?? null,
      })),
      nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  }
}
