import { useQueryClient } from '@tanstack/react-query';
import { keys, request, useSingleAction } from '../../shared/api';
import { removalKeys, type Removals } from '../../shared/removals';

interface Call {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly removalId?: string | undefined;
  readonly body?: object;
}

/** A change of the marks; the answer is all of them. What follows from them is read anew. */
export const useRemovalCall = (documentId: string, onDone?: (answer: Removals) => void) => {
  const client = useQueryClient();
  return useSingleAction(
    ({ method, removalId, body }: Call) =>
      request<Removals>(
        method,
        ['/api/documents', documentId, 'removals', removalId].filter(Boolean).join('/'),
        body === undefined ? {} : { json: body },
      ),
    (answer) => {
      client.setQueryData(removalKeys.list(documentId), answer);
      void client.invalidateQueries({ queryKey: keys.document(documentId), exact: true });
      void client.invalidateQueries({ queryKey: removalKeys.preview(documentId) });
      // the approval names what was seen: what is shown there must be read anew before it can be given
      void client.invalidateQueries({ queryKey: keys.findings(documentId), refetchType: 'all' });
      void client.invalidateQueries({ queryKey: keys.history(documentId) });
      onDone?.(answer);
    },
  );
};
