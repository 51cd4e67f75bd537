import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { DocumentAnswer } from './answers';
import { keys } from './keys';

/** Puts the answer about a document in place and makes everything stale that may tell of it. */
export const acceptDocument = (client: QueryClient, document: DocumentAnswer): void => {
  client.setQueryData(keys.document(document.id), document);
  void client.invalidateQueries({ queryKey: keys.findings(document.id) });
  void client.invalidateQueries({ queryKey: keys.removals(document.id) });
  void client.invalidateQueries({ queryKey: keys.history(document.id) });
  void client.invalidateQueries({ queryKey: keys.text(document.id) });
  void client.invalidateQueries({ queryKey: keys.tasks });
  void client.invalidateQueries({ queryKey: keys.documents });
};

/** A change that runs once at a time: a second click while it runs does nothing. */
export const useSingleAction = <Input, Answer>(
  run: (input: Input) => Promise<Answer>,
  onSuccess?: (answer: Answer, input: Input) => void,
) => {
  const running = useRef(false);
  const mutation = useMutation({ mutationFn: run, ...(onSuccess ? { onSuccess } : {}) });
  const { mutate } = mutation;
  const start = (input: Input) => {
    if (running.current) return;
    running.current = true;
    mutate(input, {
      onSettled: () => {
        running.current = false;
      },
    });
  };
  return { start, isPending: mutation.isPending, error: mutation.error, reset: mutation.reset };
};

/** A change of one document; the answer is the document. */
export const useDocumentAction = <Input>(
  run: (input: Input) => Promise<DocumentAnswer>,
  onDone?: (document: DocumentAnswer, input: Input) => void,
) => {
  const client = useQueryClient();
  return useSingleAction(run, (document: DocumentAnswer, input: Input) => {
    acceptDocument(client, document);
    onDone?.(document, input);
  });
};
