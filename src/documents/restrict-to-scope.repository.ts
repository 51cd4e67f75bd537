import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { ReadingScope } from './core/visibility.js';
import { DocumentCountersignerRow } from './document-countersigner.entity.js';
import { DocumentInvolvementRow } from './document-involvement.entity.js';

/** Leaves in a query only the documents (alias `d`) that the scope allows. */
export const restrictToScope = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  scope: ReadingScope,
): SelectQueryBuilder<Row> => {
  if (scope.everything) return query;
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
  return query.andWhere(
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
};
