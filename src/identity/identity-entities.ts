import { PersonRoleRow, PersonRow, SubstitutionRow } from './person.entity.js';
import { OrganisationRow, SectionLeaderRow, SectionRow } from './section.entity.js';
import { SessionRow, SignInGuardRow } from './session.entity.js';

export const identityEntities = [
  PersonRow,
  PersonRoleRow,
  SubstitutionRow,
  SectionRow,
  SectionLeaderRow,
  OrganisationRow,
  SessionRow,
  SignInGuardRow,
];
