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
 * Only a tab that is in view listens: a browser keeps six connections to a server, and as many tabs left open, or
 * pages kept for the way back, would leave none for anything else.
 * @returns how to stop
 */
export const listenToServer = (client: QueryClient): (() => void) => {
  let source: EventSource | undefined;
  let isFirst = true;
  const onReady = () => {
    if (!isFirst) {
      void client.invalidateQueries({ queryKey: keys.tasks });
      void client.invalidateQueries({ queryKey: keys.consultations });
      void client.invalidateQueries({ queryKey: keys.notices });
    }
    isFirst = false;
  };
  const onTasks = () => {
    void client.invalidateQueries({ queryKey: keys.tasks });
    // a step that began or ended is a deadline that did
    void client.invalidateQueries({ queryKey: keys.deadlines });
    void client.invalidateQueries({ queryKey: keys.notices });
  };
  const onDocument = ({ data }: MessageEvent<string>) => {
    const { document: id, revision } = JSON.parse(data) as DocumentChanged;
    void client.invalidateQueries({ queryKey: keys.documents });
    // a question or an answer does not change the document's revision
    void client.invalidateQueries({ queryKey: keys.consultations });
    const shown = client.getQueryData<DocumentAnswer>(keys.document(id));
    if (shown && revision > shown.revision) client.setQueryData(keys.newer(id), revision);
  };
  const stop = () => {
    source?.close();
    source = undefined;
  };
  const start = () => {
    if (source || document.visibilityState === 'hidden') return;
    source = new EventSource('/api/events');
    source.addEventListener('ready', onReady);
    source.addEventListener('tasks', onTasks);
    source.addEventListener('document', onDocument);
  };
  const onVisibility = () => (document.visibilityState === 'hidden' ? stop() : start());
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', start);
  start();
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', stop);
    window.removeEventListener('pageshow', start);
    stop();
  };
};
