import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { keys, request, type Answer } from '../../shared/api';

type Queue = Answer<'PublicationQueue'>;
export type QueuePart = keyof Queue['counts'];
export type QueueLine = Queue['items'][number];
export const QUEUE_PARTS = ['awaiting', 'interpretation', 'published', 'withdrawn'] as const;

const queueKey = ['publication'] as const;

export const queueQuery = (part: QueuePart) =>
  infiniteQueryOptions({
    queryKey: [...queueKey, part],
    queryFn: ({ signal, pageParam }) =>
      request<Queue>('GET', '/api/publication', { signal, query: { part, cursor: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => ({ counts: pages[0]?.counts, lines: pages.flatMap(({ items }) => items) }),
    refetchInterval: 30_000,
  });

/** Below the key of the document: whatever changes it makes the preview stale. */
export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.document(id), 'preview'],
    queryFn: ({ signal }) =>
      request<Answer<'PublicPreview'>>('GET', `/api/documents/${id}/preview`, { signal }),
  });
