import { Injectable } from '@nestjs/common';
import { AuditTrail, type AuditFilter } from '../audit/index.js';
import { People } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';

const DOCUMENT = 'document:';

/** A page of audit entries, newest first, with the names of who acted. */
@Injectable()
export class AuditSearch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly people: People,
  ) {}

  page(filter: AuditFilter) {
    return this.unitOfWork.read(async (tx) => {
      const { entries, nextCursor } = await this.audit.search(tx, filter);
      const ids = entries.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]);
      const people = await this.people.peopleByIds(
        tx,
        ids.filter((id) => id !== null),
      );
      const names = new Map(people.map(({ id, name }) => [id, name]));
      const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id });
      return {
        items: entries.map(({ actorId, onBehalfOfId, ...entry }) => ({
          ...entry,
          document: entry.stream.startsWith(DOCUMENT) ? entry.stream.slice(DOCUMENT.length) : null,
          actor: named(actorId),
          onBehalfOf: named(onBehalfOfId),
        })),
        nextCursor,
      };
    });
  }
}
