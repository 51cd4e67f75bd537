import type { DocumentFacts, Facts, Person } from './facts.js';
import { principalSigns, unansweredSections, voidSteps } from './route.js';
import type { ApprovalStep, Role, Step } from './vocabulary.js';

export const hasRole = (person: Person, role: Role): boolean => person.roles.includes(role);

export const isDrafter = (personId: string, document: DocumentFacts): boolean =>
  document.drafterIds.includes(personId);

const isHeadOf = (person: Person, sectionId: string): boolean =>
  hasRole(person, 'section_head') && person.headOf.includes(sectionId);

const isInChargeOf = (person: Person, sectionId: string): boolean =>
  hasRole(person, 'deputy_leader') && person.inChargeOf.includes(sectionId);

/** Every head of the section has drafted the document: the deputy leader in charge takes the head's step. */
export const fallsToDeputy = (sectionId: string, facts: Facts): boolean => {
  const heads = facts.people.filter((person) => isHeadOf(person, sectionId));
  return heads.length > 0 && heads.every(({ personId }) => isDrafter(personId, facts.document));
};

/** The person answers for the section: its head, or the deputy leader when the head is the drafter. */
export const answersFor = (person: Person, sectionId: string, facts: Facts): boolean =>
  isHeadOf(person, sectionId) || (isInChargeOf(person, sectionId) && fallsToDeputy(sectionId, facts));

/** The sections of a countersigning for which the person has yet to answer. */
export const sectionsToAnswer = (person: Person, facts: Facts): readonly string[] =>
  unansweredSections(facts).filter((sectionId) => answersFor(person, sectionId, facts));

/** Roles whose bearers can hold the step at all. */
export const ROLES_OF_STEP: Readonly<Record<ApprovalStep, readonly Role[]>> = {
  section_review: ['section_head', 'deputy_leader'],
  countersigning: ['section_head', 'deputy_leader'],
  office_review: ['office_reviewer'],
  legality_review: ['legal_reviewer'],
  confidentiality_review: ['secrecy_reviewer'],
  disclosure_review: ['disclosure_officer'],
  deputy_review: ['deputy_leader'],
  signing: ['deputy_leader', 'principal'],
  reclassification_review: ['secrecy_reviewer'],
  reclassification_signing: ['deputy_leader', 'principal'],
};

/** The office gives the step of this document to the person; separation of duties is not looked at here. */
export const holdsStep = (person: Person, step: ApprovalStep, facts: Facts): boolean => {
  const { document } = facts;
  switch (step) {
    case 'section_review':
      return answersFor(person, document.sectionId, facts);
    case 'countersigning':
      return document.countersignSectionIds.some((sectionId) => answersFor(person, sectionId, facts));
    case 'deputy_review':
      return isInChargeOf(person, document.sectionId);
    case 'signing':
    case 'reclassification_signing':
      return principalSigns(document)
        ? hasRole(person, 'principal')
        : isInChargeOf(person, document.sectionId);
    default:
      return ROLES_OF_STEP[step].some((role) => hasRole(person, role));
  }
};

/** A step that nobody could ever do; of a countersigning, the section for which nobody could answer. */
export interface UnheldStep {
  readonly step: Step | 'registration' | 'awaiting_publication';
  readonly sectionId?: string;
}

const canPublish = (facts: Facts, mayAct: (person: Person) => boolean): boolean => {
  const reviewers = facts.people.filter((person) => mayAct(person) && hasRole(person, 'secrecy_reviewer'));
  return facts.people.some(
    (publisher) =>
      mayAct(publisher) &&
      hasRole(publisher, 'publisher') &&
      reviewers.some((reviewer) => reviewer.personId !== publisher.personId),
  );
};

/** Everything still ahead of the document that no active person could do without breaking the separation. */
export const unheldSteps = (facts: Facts, publicAtTheEnd: boolean): readonly UnheldStep[] => {
  const mayAct = (person: Person): boolean => !isDrafter(person.personId, facts.document);
  const unheld: UnheldStep[] = [];
  for (const step of voidSteps(facts)) {
    if (step === 'countersigning') {
      const orphans = unansweredSections(facts).filter(
        (sectionId) => !facts.people.some((person) => mayAct(person) && answersFor(person, sectionId, facts)),
      );
      unheld.push(...orphans.map((sectionId) => ({ step, sectionId })));
    } else if (!facts.people.some((person) => mayAct(person) && holdsStep(person, step, facts))) {
      unheld.push({ step });
    }
  }
  const needsClerk = facts.document.carrier === 'official' && !facts.document.issued;
  if (needsClerk && !facts.people.some((person) => hasRole(person, 'clerk'))) {
    unheld.push({ step: 'registration' });
  }
  if (publicAtTheEnd && !canPublish(facts, mayAct)) unheld.push({ step: 'awaiting_publication' });
  return unheld;
};
