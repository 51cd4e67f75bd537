import type { QueryClient } from '@tanstack/react-query';
import type { DocumentAnswer } from './answers';
import { keys } from './keys';

interface DocumentChanged {
  readonly document: string;
  readonly revision: number;
}

/**
 * Follows what the server tells of changes: lists are read anew at once. A document that is on the screen is not
 * exchanged under the reader's hands; the page says that there is something newer.
 * @returns how to stop
 */
export const listenToServer = (client: QueryClient): (() => void) => {
  const source = new EventSource('/api/events');
  let isFirst = true;
  source.addEventListener('ready', () => {
    if (!isFirst) {
      void client.invalidateQueries({ queryKey: keys.tasks });
      void client.invalidateQueries({ queryKey: keys.consultations });
      void client.invalidateQueries({ queryKey: keys.notices });
    }
    isFirst = false;
  });
  source.addEventListener('tasks', () => {
    void client.invalidateQueries({ queryKey: keys.tasks });
    // a step that began or ended is a deadline that did
    void client.invalidateQueries({ queryKey: keys.deadlines });
    void client.invalidateQueries({ queryKey: keys.notices });
  });
  source.addEventListener('document', ({ data }: MessageEvent<string>) => {
    const { document: id, revision } = JSON.parse(data) as DocumentChanged;
    void client.invalidateQueries({ queryKey: keys.documents });
    // a question or an answer does not change the document's revision
    void client.invalidateQueries({ queryKey: keys.consultations });
    const shown = client.getQueryData<DocumentAnswer>(keys.document(id));
    if (shown && revision > shown.revision) client.setQueryData(keys.newer(id), revision);
  });
  return () => source.close();
};
