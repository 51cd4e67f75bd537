import type { Transaction } from '../platform/database/index.js';
import { maySee, type ReadingScope } from './core/visibility.js';
import { countersignersOf, documentsByIds, involvedIn } from './documents.repository.js';

/** A document as far as it may be told to whoever may see it, with who that is. */
export interface DocumentAudience {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly sectionId: string;
  readonly isNormative: boolean;
  readonly countersignSections: readonly string[];
  readonly involved: readonly string[];
}

/** The audiences of several documents at once. */
export const audiencesOf = async (
  tx: Transaction,
  documentIds: readonly string[],
): Promise<readonly DocumentAudience[]> => {
  const documents = await documentsByIds(tx, documentIds);
  const ids = documents.map(({ id }) => id);
  const countersigners = await countersignersOf(tx, ids);
  const involvements = await involvedIn(tx, ids);
  return documents.map(({ id, revision, state, sectionId, isNormative }) => ({
    id,
    revision,
    state,
    sectionId,
    isNormative,
    countersignSections: countersigners.filter((row) => row.documentId === id).map((row) => row.sectionId),
    involved: involvements.filter((row) => row.documentId === id).map((row) => row.personId),
  }));
};

export const visibleTo = (scope: ReadingScope, audience: DocumentAudience): boolean =>
  maySee(
    scope,
    audience,
    audience.countersignSections,
    audience.involved.some((person) => scope.involved.includes(person)),
  );
