import type { Actor } from '../identity/index.js';

/** Whether the actor, or somebody in whose place they act, is in one of the sections that a line names. */
export const worksForOneOf = (
  actor: Pick<Actor, 'sectionId' | 'substituteFor'>,
  sections: readonly { readonly sectionId: string }[],
): boolean => {
  const own = [actor.sectionId, ...actor.substituteFor.map(({ sectionId }) => sectionId)];
  return sections.some(({ sectionId }) => own.includes(sectionId));
};
