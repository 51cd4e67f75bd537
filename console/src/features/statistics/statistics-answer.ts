import { addressOf, type Answer } from '../../shared/api';

export type Statistics = Answer<'Statistics'>;

/** The list of documents that a number counts. */
export const listOf = (filter: Statistics['total']['filter']): string => addressOf('/documents', filter);
