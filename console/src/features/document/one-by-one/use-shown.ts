import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { documentQuery, newerQuery, type DocumentAnswer } from '../../../shared/api';

/**
 * Holds a document as it was first shown: what is decided is what was read. A newer revision replaces it only when
 * the reader asks for it, and then the difference can be told.
 */
export const useShown = (latest: DocumentAnswer) => {
  const client = useQueryClient();
  const [shown, setShown] = useState(latest);
  const [before, setBefore] = useState<DocumentAnswer>();
  const { data: told = 0 } = useQuery(newerQuery(latest.id));
  const load = async () => {
    const fresh = await client.fetchQuery({ ...documentQuery(latest.id), staleTime: 0 });
    setBefore(shown);
    setShown(fresh);
  };
  return {
    shown,
    before,
    isOutdated: Math.max(told, latest.revision) > shown.revision,
    load: () => void load(),
    close: () => setBefore(undefined),
  };
};
