import type { ActingAs, Actor, Posts, Role } from '../identity/index.js';
import { principalSigns } from '../workflow/index.js';
import type { ItemPosts } from './core/item-actions.js';

type Capacity = Posts & { readonly personId: string; readonly sectionId: string | null };

/** The caller in the first capacity that may do it: their own, or that of somebody whose place they take. */
export const actingAs = (actor: Actor, may: (capacity: Capacity) => boolean): ActingAs | null => {
  const capacity = [actor, ...actor.substituteFor].find(may);
  if (!capacity) return null;
  return {
    actorId: actor.personId,
    onBehalfOfId: capacity.personId === actor.personId ? null : capacity.personId,
  };
};

export const hasRole =
  (role: Role) =>
  ({ roles }: Posts): boolean =>
    roles.includes(role);

/** Drafts in the section, or is its head. */
export const worksFor =
  (sectionId: string) =>
  ({ roles, headOf, sectionId: own }: Capacity): boolean =>
    headOf.includes(sectionId) ||
    (own === sectionId && (roles.includes('drafter') || roles.includes('section_head')));

/** Is the deputy leader in charge of the section, or the principal. */
export const leads =
  (sectionId: string) =>
  ({ roles, inChargeOf }: Posts): boolean =>
    roles.includes('principal') || (roles.includes('deputy_leader') && inChargeOf.includes(sectionId));

/** Signs adjustments of the document: the principal for what is weighty, else the deputy leader in charge. */
export const signs =
  (document: {
    readonly sectionId: string;
    readonly isUpward: boolean;
    readonly isImportant: boolean;
    readonly isNormative: boolean;
  }) =>
  ({ roles, inChargeOf }: Posts): boolean =>
    principalSigns(document)
      ? roles.includes('principal')
      : roles.includes('deputy_leader') && inChargeOf.includes(document.sectionId);

/** The same questions for a view: what the caller could do at all. */
export const postsOf = (actor: Actor): ItemPosts => ({
  worksFor: (sectionId) => actingAs(actor, worksFor(sectionId)) !== null,
  leads: (sectionId) => actingAs(actor, leads(sectionId)) !== null,
  isOfficer: actingAs(actor, hasRole('disclosure_officer')) !== null,
  isPrincipal: actingAs(actor, hasRole('principal')) !== null,
  persons: [actor.personId, ...actor.substituteFor.map(({ personId }) => personId)],
});
