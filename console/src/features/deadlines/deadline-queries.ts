import { queryOptions } from '@tanstack/react-query';
import { keys, request, type Answer } from '../../shared/api';

export type Deadlines = Answer<'Deadlines'>;
export type Deadline = Deadlines['items'][number];
export type Notices = Answer<'Notices'>;
export type NoticeLine = Notices['items'][number];
export type Scope = 'mine' | 'all';

export const deadlinesQuery = (scope: Scope, from?: string) =>
  queryOptions({
    queryKey: [...keys.deadlines, scope, from ?? ''],
    queryFn: ({ signal }) => request<Deadlines>('GET', '/api/deadlines', { signal, query: { scope, from } }),
    refetchInterval: 60_000,
  });

/** Missed, and nobody has said why. */
export const unexplainedQuery = (scope: Scope) =>
  queryOptions({
    queryKey: [...keys.deadlines, scope, 'unexplained'],
    queryFn: ({ signal }) =>
      request<Deadlines>('GET', '/api/deadlines', { signal, query: { scope, unexplained: 'true' } }),
    refetchInterval: 60_000,
  });
