import { createContext, use } from 'react';
import type { Me } from '../api';

export const MeContext = createContext<Me | null>(null);

/** The person who is signed in. */
export const useMe = (): Me => {
  const me = use(MeContext);
  if (!me) throw new Error('nobody is signed in here');
  return me;
};

/** The posts that somebody has, their own and those of the persons whose place they take. */
export const postsOf = (me: Me): ReadonlySet<string> =>
  new Set([...me.roles, ...me.substituteFor.flatMap(({ roles }) => roles)]);
