import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keys, request, useSingleAction, type DocumentAnswer } from '../../shared/api';

const PENDING_MILLISECONDS = 1500;
const FAILED_MILLISECONDS = 6000;

/**
 * Follows files that are still being made, until they are there. An answer of the same revision replaces the shown
 * document; of a newer one the page only learns that there is something newer.
 */
export const useCopies = (document: DocumentAnswer) => {
  const client = useQueryClient();
  const { id, revision, produced } = document;
  const isPending = produced.pending.length > 0;
  const failed = produced.pending.find((one) => one.failed);
  const accept = (answer: DocumentAnswer): void => {
    if (answer.revision === revision) client.setQueryData(keys.document(id), answer);
    else client.setQueryData(keys.newer(id), answer.revision);
  };
  useQuery({
    queryKey: ['copies', id, revision],
    queryFn: async ({ signal }) => {
      const answer = await request<DocumentAnswer>('GET', `/api/documents/${id}`, { signal });
      accept(answer);
      return answer.produced.pending.length;
    },
    enabled: isPending,
    refetchInterval: isPending ? (failed ? FAILED_MILLISECONDS : PENDING_MILLISECONDS) : false,
    gcTime: 0,
  });
  const asking = useSingleAction(
    () => request<DocumentAnswer>('POST', `/api/documents/${id}/copies`),
    accept,
  );
  return { isPending, failed, mayAskAgain: produced.mayAskAgain, asking };
};
