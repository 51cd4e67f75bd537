import { queryOptions } from '@tanstack/react-query';
import { request, type Answer } from '../../shared/api';

export type ScreeningRules = Answer<'ScreeningRules'>;
export type RulesChange = Answer<'ScreeningRulesChanges'>['items'][number];
export type Rescreening = Answer<'Rescreening'>;
export type TriedRules = Answer<'TriedRules'>;

const RULES = ['screening-rules'] as const;

export const rulesKeys = { all: RULES };

export const rulesQuery = queryOptions({
  queryKey: [...RULES, 'present'],
  queryFn: ({ signal }) => request<ScreeningRules>('GET', '/api/screening-rules', { signal }),
});

export const rulesHistoryQuery = queryOptions({
  queryKey: [...RULES, 'history'],
  queryFn: ({ signal }) =>
    request<{ items: readonly RulesChange[] }>('GET', '/api/screening-rules/history', { signal }),
});

export const rescreeningQuery = queryOptions({
  queryKey: [...RULES, 'rescreening'],
  queryFn: ({ signal }) => request<Rescreening>('GET', '/api/rescreening', { signal }),
});
