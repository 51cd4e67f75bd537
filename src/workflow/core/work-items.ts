import type { Facts } from './facts.js';
import { fallsToDeputy } from './holders.js';
import { CONFIRMING_ROLES } from './recorded-signature.js';
import { principalSigns, unansweredSections } from './route.js';
import type { Role, State } from './vocabulary.js';

/** What can wait for somebody: the step of a state, or the second look at a signature that was recorded 代录. */
export const CONFIRMATION_STEP = 'signature_confirmation';
export type WorkStep = State | typeof CONFIRMATION_STEP;

/** Something that waits for the bearers of a role (in a section, if named), or for one person. */
export interface WorkItem {
  readonly step: WorkStep;
  readonly role: Role;
  readonly sectionId: string | null;
  readonly personId: string | null;
}

const ROLE_OF_STATE: Readonly<Partial<Record<State, Role>>> = {
  office_review: 'office_reviewer',
  legality_review: 'legal_reviewer',
  confidentiality_review: 'secrecy_reviewer',
  ruling_pending: 'secrecy_reviewer',
  disclosure_review: 'disclosure_officer',
  registration: 'clerk',
  issuing: 'clerk',
  awaiting_publication: 'publisher',
  reclassification_review: 'secrecy_reviewer',
  isolated: 'secrecy_reviewer',
};

/** A recorded signature waits for an office reviewer, or where none could look at it for a disclosure officer. */
const confirmationOf = ({ recordedSignature, people, document }: Facts): readonly WorkItem[] => {
  if (recordedSignature === null) return [];
  const { recordedById, recordedOnBehalfOfId } = recordedSignature;
  const excluded = [...document.drafterIds, recordedById, recordedOnBehalfOfId];
  const role =
    CONFIRMING_ROLES.find((one) =>
      people.some(({ personId, roles }) => roles.includes(one) && !excluded.includes(personId)),
    ) ?? 'office_reviewer';
  return [{ step: CONFIRMATION_STEP, role, sectionId: null, personId: null }];
};

/** What waits for whom once the document is in the state; nothing where it has come to rest. */
export const workItemsIn = (state: State, facts: Facts): readonly WorkItem[] => {
  const item = (role: Role, sectionId: string | null = null, personId: string | null = null): WorkItem => ({
    step: state,
    role,
    sectionId,
    personId,
  });
  const { document } = facts;
  const answering = (sectionId: string): WorkItem =>
    item(fallsToDeputy(sectionId, facts) ? 'deputy_leader' : 'section_head', sectionId);
  switch (state) {
    case 'drafting':
      return document.drafterIds.slice(0, 1).map((personId) => item('drafter', null, personId));
    case 'section_review':
      return [answering(document.sectionId)];
    case 'countersigning':
      return unansweredSections(facts).map(answering);
    case 'deputy_review':
      return [item('deputy_leader', document.sectionId)];
    case 'signing':
    case 'reclassification_signing':
      return [
        principalSigns(document) ? item('principal') : item('deputy_leader', document.sectionId),
        ...confirmationOf(facts),
      ];
    case 'isolated':
      return document.isolationProposal === null ? [item('secrecy_reviewer')] : [item('principal')];
    default: {
      const role = ROLE_OF_STATE[state];
      return role ? [item(role)] : [];
    }
  }
};
