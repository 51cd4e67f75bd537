import { queryOptions } from '@tanstack/react-query';
import { keys, request, type Answer } from '../api';

export type Removals = Answer<'Removals'>;
export type Removal = Removals['items'][number];
export type RemovalTarget = Removal['target'];
export type RemovalOutline = Answer<'RemovalOutline'>;

const path = (id: string): string => `/api/documents/${id}/removals`;

/** Below those of the document: whatever changes it makes them stale. */
export const removalKeys = {
  list: keys.removals,
  outline: (id: string) => [...keys.removals(id), 'outline'] as const,
  preview: (id: string) => [...keys.removals(id), 'preview'] as const,
};

export const removalsQuery = (id: string) =>
  queryOptions({
    queryKey: removalKeys.list(id),
    queryFn: ({ signal }) => request<Removals>('GET', path(id), { signal }),
  });

export const removalOutlineQuery = (id: string) =>
  queryOptions({
    queryKey: removalKeys.outline(id),
    queryFn: ({ signal }) => request<RemovalOutline>('GET', `${path(id)}/outline`, { signal }),
    staleTime: 60_000,
  });

export const removalsPreviewQuery = (id: string) =>
  queryOptions({
    queryKey: removalKeys.preview(id),
    queryFn: ({ signal }) => request<Answer<'RemovalsPreview'>>('GET', `${path(id)}/preview`, { signal }),
    staleTime: 0,
  });
