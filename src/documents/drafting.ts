import type { ActingAs, Actor } from '../identity/index.js';
import { ConflictError, ForbiddenError, RefusedError } from '../shared/errors.js';
import { refusal } from '../shared/refusal.js';
import type { DocumentRow } from './document.entity.js';

/** As drafter of the section: oneself, or an absent drafter of it; undefined when neither. */
export const drafterOf = (actor: Actor, sectionId: string): ActingAs | undefined => {
  if (actor.roles.includes('drafter') && actor.sectionId === sectionId) {
    return { actorId: actor.personId, onBehalfOfId: null };
  }
  const absent = actor.substituteFor.find(
    (one) => one.roles.includes('drafter') && one.sectionId === sectionId,
  );
  return absent && { actorId: actor.personId, onBehalfOfId: absent.personId };
};

/**
 * Text, attachments and issued metadata change only while drafting, and only by a drafter of the section.
 * @throws ForbiddenError, RefusedError, ConflictError
 */
export const requireDrafting = (actor: Actor, document: DocumentRow, revision: number): ActingAs => {
  const acting = drafterOf(actor, document.sectionId);
  if (!acting) throw new ForbiddenError('request.forbidden');
  requireRevision(document, revision);
  if (document.state !== 'drafting') {
    throw new RefusedError([refusal('workflow.event_not_allowed', { state: document.state })]);
  }
  return acting;
};

export const requireRevision = (document: DocumentRow, revision: number): void => {
  if (document.revision !== revision) throw new ConflictError(revision, document.revision);
};
