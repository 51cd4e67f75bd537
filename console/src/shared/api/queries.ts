import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import type {
  Answer,
  CatalogueEntry,
  Consultation,
  DemoAccounts,
  DocumentAnswer,
  DocumentHistory,
  DocumentLine,
  DocumentText,
  FindingsAnswer,
  KeepReason,
  Me,
  SectionEntry,
  StatutoryGround,
  Task,
  WaitingConsultation,
  WorkflowDescription,
} from './answers';
import { keys } from './keys';
import { request } from './request';

/** Tables of the product that change with a release only. */
const UNCHANGING = { staleTime: Infinity, gcTime: Infinity } as const;
const LIVE_MILLISECONDS = 30_000;

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: ({ signal }) => request<Me>('GET', '/api/session', { signal }),
  retry: false,
  staleTime: 60_000,
});

export const demoQuery = queryOptions({
  queryKey: keys.demo,
  queryFn: ({ signal }) => request<DemoAccounts>('GET', '/api/session/demo', { signal }),
  retry: false,
  ...UNCHANGING,
});

export const workflowQuery = queryOptions({
  queryKey: keys.workflow,
  queryFn: ({ signal }) => request<WorkflowDescription>('GET', '/api/workflow', { signal }),
  ...UNCHANGING,
});

export const groundsQuery = queryOptions({
  queryKey: keys.grounds,
  queryFn: ({ signal }) =>
    request<{ lawVersion: string; grounds: readonly StatutoryGround[] }>('GET', '/api/grounds', { signal }),
  ...UNCHANGING,
});

export const catalogueQuery = queryOptions({
  queryKey: keys.catalogue,
  queryFn: ({ signal }) => request<{ items: readonly CatalogueEntry[] }>('GET', '/api/catalogue', { signal }),
  select: ({ items }) => items,
  ...UNCHANGING,
});

export const sectionsQuery = queryOptions({
  queryKey: keys.sections,
  queryFn: ({ signal }) => request<{ items: readonly SectionEntry[] }>('GET', '/api/sections', { signal }),
  select: ({ items }) => items,
  staleTime: 300_000,
});

export const tasksQuery = queryOptions({
  queryKey: keys.tasks,
  queryFn: ({ signal }) => request<{ items: readonly Task[] }>('GET', '/api/tasks', { signal }),
  select: ({ items }) => items,
  refetchInterval: LIVE_MILLISECONDS,
});

/** What the caller was told about deadlines, and how much of it is not read. */
export const noticesQuery = queryOptions({
  queryKey: keys.notices,
  queryFn: ({ signal }) => request<Answer<'Notices'>>('GET', '/api/notices', { signal }),
  refetchInterval: 2 * LIVE_MILLISECONDS,
});

/** The steps of one document that wait for the caller. */
export const documentTasksQuery = (id: string) =>
  queryOptions({
    queryKey: keys.documentTasks(id),
    queryFn: ({ signal }) =>
      request<{ items: readonly Task[] }>('GET', '/api/tasks', { signal, query: { document: id } }),
    select: ({ items }) => items,
  });

/** What the caller was asked (`waiting`), or asked and has no answer to (`asked`). */
export const consultationsQuery = (which: 'waiting' | 'asked') =>
  queryOptions({
    queryKey: [...keys.consultations, which],
    queryFn: ({ signal }) =>
      request<{ items: readonly WaitingConsultation[] }>(
        'GET',
        which === 'waiting' ? '/api/consultations' : '/api/consultations/asked',
        { signal },
      ),
    select: ({ items }) => items,
    refetchInterval: LIVE_MILLISECONDS,
  });

/** Everybody who was asked about a document, and what they said. */
export const documentConsultationsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.documentConsultations(id),
    queryFn: ({ signal }) =>
      request<{ items: readonly Consultation[] }>('GET', `/api/documents/${id}/consultations`, { signal }),
    select: ({ items }) => items,
  });

export interface DocumentFilter {
  readonly state?: string | undefined;
  readonly attribute?: string | undefined;
  readonly section?: string | undefined;
  readonly q?: string | undefined;
  readonly drafter?: string | undefined;
  /** Drafted not before and not after these days. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly overdue?: string | undefined;
}
interface DocumentPage {
  readonly items: readonly DocumentLine[];
  readonly nextCursor: string | null;
}

export const documentsQuery = (filter: DocumentFilter, limit = 50) =>
  infiniteQueryOptions({
    queryKey: [...keys.documents, filter, limit],
    queryFn: ({ signal, pageParam }) =>
      request<DocumentPage>('GET', '/api/documents', {
        signal,
        query: { ...filter, limit, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: keys.document(id),
    queryFn: ({ signal }) => request<DocumentAnswer>('GET', `/api/documents/${id}`, { signal }),
    // what somebody reads and decides on is not exchanged unasked; `newerQuery` tells of something newer
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const findingsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.findings(id),
    queryFn: ({ signal }) => request<FindingsAnswer>('GET', `/api/documents/${id}/findings`, { signal }),
    select: ({ items }: FindingsAnswer) => items,
  });

/** The same with the files, the version of the rules, and whether the caller decides now. */
export const findingsAnswerQuery = (id: string) =>
  queryOptions({
    queryKey: keys.findings(id),
    queryFn: ({ signal }) => request<FindingsAnswer>('GET', `/api/documents/${id}/findings`, { signal }),
  });

export const keepReasonsQuery = queryOptions({
  queryKey: keys.keepReasons,
  queryFn: ({ signal }) => request<{ items: readonly KeepReason[] }>('GET', '/api/keep-reasons', { signal }),
  select: ({ items }) => items,
  ...UNCHANGING,
});

export const documentTextQuery = (id: string) =>
  queryOptions({
    queryKey: keys.text(id),
    queryFn: ({ signal }) => request<DocumentText>('GET', `/api/documents/${id}/text`, { signal }),
    staleTime: 60_000,
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: keys.history(id),
    queryFn: ({ signal }) => request<DocumentHistory>('GET', `/api/documents/${id}/history`, { signal }),
  });

/** The revision of which the server has told, while an older one is shown. Nothing is fetched: see `listenToServer`. */
export const newerQuery = (id: string) =>
  queryOptions<number | undefined>({ queryKey: keys.newer(id), queryFn: skipToken, staleTime: Infinity });
