import type { Actor } from './core/actor.js';
import type { Role } from './core/roles.js';
import { policies, type Permission } from './policies.js';

/** Who acts, and in whose place. */
export interface ActingAs {
  readonly actorId: string;
  readonly onBehalfOfId: string | null;
}

/** By an own post if there is one, else in the place of somebody absent. The call was permitted already. */
export const actingFor = (actor: Actor, permission: Permission): ActingAs => {
  const roles: readonly Role[] = policies[permission];
  const holds = (one: { readonly roles: readonly Role[] }): boolean =>
    one.roles.some((role) => roles.includes(role));
  const absent = holds(actor) ? undefined : actor.substituteFor.find(holds);
  return { actorId: actor.personId, onBehalfOfId: absent?.personId ?? null };
};

/** Both persons of an act: separation binds whoever acts and whose place they take. */
export const personsOf = ({ actorId, onBehalfOfId }: ActingAs): readonly string[] =>
  onBehalfOfId === null ? [actorId] : [actorId, onBehalfOfId];
