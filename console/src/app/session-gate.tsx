import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { keys, listenForExpiry, listenToServer, meQuery, problemOf, type Me } from '../shared/api';
import { MeContext } from '../shared/session';
import { Loading, LoadFailure } from '../shared/ui';
import { ExpiredDialog } from './expired-dialog';

const SignInPage = lazy(async () => ({ default: (await import('../features/sign-in')).SignInPage }));

/**
 * Shows the pages to whoever is signed in. A session that ends while a page is open is renewed in a dialog above
 * it, so that nothing typed is lost.
 */
export const SessionGate = ({ children }: { readonly children: ReactNode }) => {
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(meQuery);
  const [expired, setExpired] = useState(false);
  const [last, setLast] = useState<Me>();
  if (data && data !== last) setLast(data);
  useEffect(() => listenForExpiry(() => setExpired(true)), []);
  const signedInId = last?.id;
  useEffect(
    () => (signedInId === undefined || expired ? undefined : listenToServer(client)),
    [client, signedInId, expired],
  );
  const enter = (me: Me) => {
    if (last && last.id !== me.id) client.clear();
    client.setQueryData(keys.me, me);
    setExpired(false);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.me[0] });
  };
  if (isPending) return <Loading />;
  if (!last) {
    return problemOf(error)?.status === 401 ? (
      <Suspense fallback={<Loading />}>
        <SignInPage onSignedIn={enter} />
      </Suspense>
    ) : (
      <LoadFailure error={error} retry={() => void refetch()} />
    );
  }
  return (
    <MeContext value={last}>
      {children}
      {expired && <ExpiredDialog me={last} onRenewed={enter} />}
    </MeContext>
  );
};
