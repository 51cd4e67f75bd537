import type { Posts } from '../identity/index.js';
import type { Person } from './core/index.js';

/** Somebody as the rules see them: their posts and nothing else. */
export const asPerson = ({
  personId,
  roles,
  headOf,
  inChargeOf,
}: Posts & { readonly personId: string }): Person => ({
  personId,
  roles,
  headOf,
  inChargeOf,
});
