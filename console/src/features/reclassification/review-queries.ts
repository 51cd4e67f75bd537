import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { keys, request, useSingleAction, type Answer } from '../../shared/api';

export type Campaign = Answer<'ReclassificationCampaign'>;
export type Item = Answer<'ReclassificationItem'>;
export type ItemDetail = Answer<'ReclassificationItemDetail'>;
export type SigningList = Answer<'ReclassificationSigningList'>;
export type Signed = Answer<'ReclassificationSigned'>;
export type Bulk = Answer<'ReclassificationBulk'>;

export const FILTERS = ['ground', 'section', 'decision', 'state', 'attribute'] as const;
export type ReviewFilter = Partial<Record<(typeof FILTERS)[number], string>>;

export const STATES = [
  'open',
  'returned',
  'decided',
  'confirmed',
  'disclosing',
  'deferred',
  'settled',
] as const satisfies readonly Item['state'][];
export const FACT_KINDS = [
  'applications',
  'process_published',
  'reply_published',
  'consent_arrived',
  'term_passed',
  'law_changed',
] as const satisfies readonly Item['facts'][number]['kind'][];

export const pathOf = (year: number): string => `/api/reclassifications/${year}`;

const reviewKey = ['reclassification'] as const;

export const campaignsQuery = queryOptions({
  queryKey: [...reviewKey, 'years'],
  queryFn: ({ signal }) =>
    request<Answer<'ReclassificationCampaigns'>>('GET', '/api/reclassifications', { signal }),
});

export const campaignQuery = (year: number) =>
  queryOptions({
    queryKey: [...reviewKey, year, 'campaign'],
    queryFn: ({ signal }) => request<Campaign>('GET', pathOf(year), { signal }),
    refetchInterval: 30_000,
  });

export const itemsQuery = (year: number, filter: ReviewFilter) =>
  infiniteQueryOptions({
    queryKey: [...reviewKey, year, 'items', filter],
    queryFn: ({ signal, pageParam }) =>
      request<Answer<'ReclassificationItems'>>('GET', `${pathOf(year)}/items`, {
        signal,
        query: { ...filter, limit: 50, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });

export const itemQuery = (year: number, id: string) =>
  queryOptions({
    queryKey: [...reviewKey, year, 'item', id],
    queryFn: ({ signal }) => request<ItemDetail>('GET', `${pathOf(year)}/items/${id}`, { signal }),
  });

export const signingListQuery = (year: number) =>
  queryOptions({
    queryKey: [...reviewKey, year, 'signing-list'],
    queryFn: ({ signal }) => request<SigningList>('GET', `${pathOf(year)}/signing-list`, { signal }),
  });

/** A change of the review; everything that shows it, and the documents it may move, is read anew. */
export const useReviewAction = <Input, Result>(
  run: (input: Input) => Promise<Result>,
  onDone?: (result: Result, input: Input) => void,
) => {
  const client = useQueryClient();
  return useSingleAction(run, (result: Result, input: Input) => {
    void client.invalidateQueries({ queryKey: reviewKey });
    void client.invalidateQueries({ queryKey: keys.tasks });
    void client.invalidateQueries({ queryKey: keys.documents });
    void client.invalidateQueries({ queryKey: ['document'] });
    onDone?.(result, input);
  });
};
