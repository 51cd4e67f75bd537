import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { request, useSingleAction, type Answer } from '../../shared/api';

export type Line = Answer<'Register'>['items'][number];
export type Proposal = Answer<'RegisterProposal'>;

export const proposalsQuery = (part: 'open' | 'decided') =>
  queryOptions({
    queryKey: ['register', 'proposals', part],
    queryFn: ({ signal }) =>
      request<Answer<'RegisterProposals'>>('GET', '/api/register/proposals', { signal, query: { part } }),
    select: ({ items }) => items,
  });

export const gapsQuery = queryOptions({
  queryKey: ['register', 'gaps'],
  queryFn: ({ signal }) => request<Answer<'RegisterGaps'>>('GET', '/api/register/gaps', { signal }),
  select: ({ items }) => items,
});

/** Whether the reader keeps the register, or only reads it. */
export const keeperQuery = queryOptions({
  queryKey: ['register', 'keeper'],
  queryFn: ({ signal }) =>
    request<Answer<'Register'>>('GET', '/api/register', { signal, query: { limit: 1 } }),
  select: ({ mayManage }) => mayManage,
});

export const seriesQuery = queryOptions({
  queryKey: ['register', 'series'],
  queryFn: ({ signal }) => request<Answer<'GenreSeries'>>('GET', '/api/register/series', { signal }),
  select: ({ items }) => items,
});

/** A change of the register; everything that shows numbers is read anew. */
export const useRegisterChange = <Input, Result>(
  run: (input: Input) => Promise<Result>,
  onDone?: (answer: Result) => void,
) => {
  const client = useQueryClient();
  return useSingleAction(run, (answer: Result) => {
    void client.invalidateQueries({ queryKey: ['register'] });
    onDone?.(answer);
  });
};
