import { Injectable } from '@nestjs/common';
import { People, type Actor } from '../identity/index.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { NotFoundError } from '../shared/errors.js';
import { isClosedToReaders } from '../workflow/index.js';
import { findCampaign } from './campaigns.repository.js';
import type { ItemsQuery } from './dto.js';
import { ItemAccess, itemScopeOf, withSectionId } from './item-access.js';
import { ItemView } from './item-view.js';
import { eventsOf, listItems } from './items.repository.js';
import { ITEM_EVENT_LABELS } from './labels.js';
import { SignList } from './sign-list.js';

/** What can be read of the items of a campaign. */
@Injectable()
export class ReviewQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ItemAccess,
    private readonly view: ItemView,
    private readonly signList: SignList,
    private readonly people: People,
  ) {}

  page(actor: Actor, year: number, { cursor, limit, ...filter }: ItemsQuery) {
    return this.unitOfWork.read(async (tx) => {
      if (!(await findCampaign(tx, year))) throw new NotFoundError();
      const wanted = await withSectionId(tx, this.people, filter);
      const rows = await listItems(tx, year, itemScopeOf(actor), wanted, { after: cursor ?? '', limit });
      const page = rows.slice(0, limit);
      return {
        items: await this.view.of(tx, actor, page),
        nextCursor: rows.length > limit ? page.at(-1)!.documentId : null,
      };
    });
  }

  item(actor: Actor, year: number, id: string) {
    return this.unitOfWork.read(async (tx) => {
      const { item, document } = await this.access.open(tx, actor, year, id);
      const [view] = await this.view.of(tx, actor, [item]);
      return { ...view!, events: await this.events(tx, id, isClosedToReaders(document)) };
    });
  }

  signingList(actor: Actor, year: number) {
    return this.unitOfWork.read(async (tx) => {
      if (!(await findCampaign(tx, year))) throw new NotFoundError();
      const { entries, fingerprint } = await this.signList.listFor(tx, actor, year);
      const items = entries.map(({ item }) => item);
      const disclosed = items.filter(({ state }) => state === 'disclosing').length;
      return {
        items: await this.view.of(tx, actor, items),
        fingerprint,
        kept: items.length - disclosed,
        disclosed,
      };
    });
  }

  private async events(tx: Transaction, id: string, hidden: boolean) {
    const rows = await eventsOf(tx, id);
    const ids = rows.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]);
    const people = await this.people.peopleByIds(
      tx,
      ids.filter((one) => one !== null),
    );
    const names = new Map(people.map((person) => [person.id, person.name]));
    const named = (one: string | null) => (one === null ? null : { id: one, name: names.get(one) ?? one });
    return rows.map((row) => ({
      id: row.id,
      year: row.year,
      kind: row.kind,
      label: ITEM_EVENT_LABELS[row.kind],
      decision: row.decision,
      extent: row.extent,
      reason: hidden ? null : row.reason,
      nextReviewOn: row.nextReviewOn,
      by: named(row.actorId),
      onBehalfOf: named(row.onBehalfOfId),
      at: row.createdAt,
    }));
  }
}
