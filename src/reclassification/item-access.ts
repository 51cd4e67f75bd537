import { Injectable } from '@nestjs/common';
import { DocumentAccess, scopeOf, type DocumentRow } from '../documents/index.js';
import type { Actor, People } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { refusal } from '../shared/refusal.js';
import { shareGate } from './campaigns.repository.js';
import type { ItemRow } from './item.entity.js';
import { findItem, lockItem, type ItemFilter, type SectionScope } from './items.repository.js';

/** Sections whose items the actor sees; null: all of them. */
export const itemScopeOf = (actor: Actor): SectionScope => {
  const { everything, sections } = scopeOf(actor);
  return everything ? null : sections;
};

/** The filter with the section's identifier, where its name was given. */
export const withSectionId = async <Filter extends ItemFilter>(
  tx: Transaction,
  people: People,
  filter: Filter,
): Promise<Filter> => {
  if (filter.section === undefined) return filter;
  const named = await people.sectionByName(tx, filter.section);
  return named ? { ...filter, section: named.id } : filter;
};

export interface LockedItem {
  readonly document: DocumentRow;
  readonly item: ItemRow;
}

/** The way to one item: whoever may not see its document is told that it does not exist. */
@Injectable()
export class ItemAccess {
  constructor(private readonly documents: DocumentAccess) {}

  async open(tx: Transaction, actor: Actor, year: number, id: string): Promise<LockedItem> {
    const document = await this.documents.open(tx, actor, id);
    const item = await findItem(tx, year, id);
    if (!item) throw new NotFoundError();
    return { document, item };
  }

  /**
   * Document, gate and item, always in this order, until the transaction ends.
   * @throws RefusedError when the campaign of the year is not open
   */
  async lock(tx: Transaction, actor: Actor, year: number, id: string): Promise<LockedItem> {
    const document = await this.documents.lock(tx, actor, id);
    const openYear = await shareGate(tx);
    const item = await lockItem(tx, year, id);
    if (!item) throw new NotFoundError();
    if (openYear !== year) throw new RefusedError([refusal('reclassification.not_open', { year })]);
    return { document, item };
  }
}
