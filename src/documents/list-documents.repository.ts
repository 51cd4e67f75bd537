import { Brackets } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import type { ReadingScope } from './core/visibility.js';
import { DocumentCountersignerRow } from './document-countersigner.entity.js';
import { DocumentInvolvementRow } from './document-involvement.entity.js';
import { DocumentRow } from './document.entity.js';

export interface DocumentFilter {
  readonly state?: string | undefined;
  readonly attribute?: string | undefined;
  readonly section?: string | undefined;
  /** Identifier of the person. */
  readonly drafter?: string | undefined;
  /** Words of the title or the number. */
  readonly q?: string | undefined;
  /** Identifier of the last document of the page before. */
  readonly before?: string | undefined;
  readonly limit: number;
}

const escapeLike = (text: string): string => text.replaceAll(/[!%_]/g, (character) => `!${character}`);

/** Newest first; only what the scope allows. One more than the limit is read to know whether there is a next page. */
export const listDocuments = (
  tx: Transaction,
  scope: ReadingScope,
  filter: DocumentFilter,
): Promise<DocumentRow[]> => {
  const query = tx
    .createQueryBuilder(DocumentRow, 'd')
    .orderBy('d.id', 'DESC')
    .take(filter.limit + 1);
  if (filter.state !== undefined) query.andWhere('d.state = :state', { state: filter.state });
  if (filter.attribute !== undefined)
    query.andWhere('d.attribute = :attribute', { attribute: filter.attribute });
  if (filter.section !== undefined) query.andWhere('d.sectionId = :section', { section: filter.section });
  if (filter.drafter !== undefined) query.andWhere('d.drafterId = :drafter', { drafter: filter.drafter });
  if (filter.before !== undefined) query.andWhere('d.id < :before', { before: filter.before });
  if (filter.q !== undefined && filter.q !== '') {
    // The title of isolated content must not be found by guessing.
    query.andWhere(
      "d.state <> 'isolated' AND (d.title LIKE :words ESCAPE '!' OR d.number LIKE :words ESCAPE '!')",
      { words: `%${escapeLike(filter.q)}%` },
    );
  }
  if (!scope.everything) {
    const countersigned = query
      .subQuery()
      .select('c.documentId')
      .from(DocumentCountersignerRow, 'c')
      .where('c.sectionId IN (:...countersigning)')
      .getQuery();
    const involved = query
      .subQuery()
      .select('i.documentId')
      .from(DocumentInvolvementRow, 'i')
      .where('i.personId IN (:...involved)')
      .getQuery();
    query.andWhere(
      new Brackets((any) => {
        any.where('1 = 0');
        if (scope.normative) any.orWhere('d.isNormative = :yes', { yes: true });
        if (scope.sections.length > 0)
          any.orWhere('d.sectionId IN (:...sections)', { sections: scope.sections });
        if (scope.countersigning.length > 0) {
          any.orWhere(`d.id IN ${countersigned}`, { countersigning: scope.countersigning });
        }
        if (scope.involved.length > 0) any.orWhere(`d.id IN ${involved}`, { involved: scope.involved });
      }),
    );
  }
  return query.getMany();
};
