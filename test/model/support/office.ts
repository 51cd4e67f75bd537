import { ROLES, type Actor, type Person, type Role } from '../../../src/workflow/core/index.js';

const SECTIONS = ['personnel', 'finance', 'general'] as const;

const person = (personId: string, roles: readonly Role[], more: Partial<Person> = {}): Person => ({
  personId,
  roles,
  headOf: [],
  inChargeOf: [],
  ...more,
});

/** A small office: one person for every role, three heads, and one who drafts and holds every role. */
export const PEOPLE = {
  drafter: person('drafter', ['drafter']),
  head: person('head', ['section_head'], { headOf: ['personnel'] }),
  head2: person('head2', ['section_head'], { headOf: ['finance'] }),
  head3: person('head3', ['section_head'], { headOf: ['general'] }),
  office: person('office', ['office_reviewer']),
  legal: person('legal', ['legal_reviewer']),
  secrecy: person('secrecy', ['secrecy_reviewer']),
  disclosure: person('disclosure', ['disclosure_officer']),
  deputy: person('deputy', ['deputy_leader'], { inChargeOf: SECTIONS }),
  principal: person('principal', ['principal']),
  clerk: person('clerk', ['clerk']),
  publisher: person('publisher', ['publisher']),
  auditor: person('auditor', ['auditor']),
  admin: person('admin', ['admin']),
  everything: person('everything', ROLES, { headOf: SECTIONS, inChargeOf: SECTIONS }),
} as const satisfies Readonly<Record<string, Person>>;

export type PersonName = keyof typeof PEOPLE;
export const PERSON_NAMES = Object.keys(PEOPLE) as readonly PersonName[];

/** The person as a caller, in the place of these absent persons too. */
export const acting = (name: PersonName, ...absent: readonly PersonName[]): Actor => ({
  ...PEOPLE[name],
  substitutesFor: absent.map((other) => PEOPLE[other]),
});
