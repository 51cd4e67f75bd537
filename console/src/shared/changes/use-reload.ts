import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys, type DocumentAnswer } from '../api';

/** Loads what is new and remembers what was shown before, so that the difference can be told. */
export const useReload = (document: DocumentAnswer) => {
  const client = useQueryClient();
  const [before, setBefore] = useState<DocumentAnswer>();
  const reload = async (): Promise<void> => {
    setBefore(document);
    await client.invalidateQueries({ queryKey: keys.document(document.id) });
  };
  return { before, reload, close: () => setBefore(undefined) };
};
