import { In, IsNull, type FindOptionsWhere } from 'typeorm';
import type { Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Posts } from './core/actor.js';
import type { Role } from './core/roles.js';
import { PersonRoleRow, PersonRow, SubstitutionRow } from './person.entity.js';
import { OrganisationRow, SectionLeaderRow, SectionRow } from './section.entity.js';

export interface Person extends Posts {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly sectionId: string | null;
  /** False once the person has left: the name stays in the records, nothing can be done any more. */
  readonly active: boolean;
}

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly headId: string | null;
  /** Deputy leader in charge 分管领导. */
  readonly deputyId: string | null;
  readonly closed: boolean;
}

export interface Substitution {
  readonly id: string;
  readonly absentId: string;
  readonly substituteId: string;
  /** Null: every post of the absent person. */
  readonly role: Role | null;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly ended: boolean;
}

export interface Organisation {
  readonly name: string;
  /** 统一社会信用代码 */
  readonly creditCode: string;
  /** 机关代字 */
  readonly documentCode: string;
}

/** Everything but the hash of the password: that is read by user name alone, to sign in. */
const PERSON_COLUMNS = { id: true, username: true, name: true, sectionId: true, endedAt: true } as const;
type KnownPerson = Pick<PersonRow, keyof typeof PERSON_COLUMNS>;

const assemble = async (tx: Transaction, rows: readonly KnownPerson[]): Promise<Person[]> => {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const roles = await tx.find(PersonRoleRow, { where: { personId: In(ids) }, order: { role: 'ASC' } });
  const leaders = await tx.find(SectionLeaderRow, {
    where: [{ headId: In(ids) }, { deputyId: In(ids) }],
    order: { sectionId: 'ASC' },
  });
  return rows.map(({ id, username, name, sectionId, endedAt }) => ({
    id,
    username,
    name,
    sectionId,
    active: endedAt === null,
    roles: roles.filter((one) => one.personId === id).map((one) => one.role as Role),
    headOf: leaders.filter((one) => one.headId === id).map((one) => one.sectionId),
    inChargeOf: leaders.filter((one) => one.deputyId === id).map((one) => one.sectionId),
  }));
};

export const findPeople = async (
  tx: Transaction,
  where: FindOptionsWhere<PersonRow> = {},
): Promise<Person[]> =>
  assemble(tx, await tx.find(PersonRow, { select: PERSON_COLUMNS, where, order: { id: 'ASC' } }));

export const peopleByIds = async (tx: Transaction, ids: readonly string[]): Promise<Person[]> =>
  ids.length === 0 ? [] : findPeople(tx, { id: In([...ids]) });

export const activePeopleWithRole = async (tx: Transaction, role: Role): Promise<Person[]> => {
  const holders = await tx.find(PersonRoleRow, { where: { role } });
  const ids = holders.map(({ personId }) => personId);
  return ids.length === 0 ? [] : findPeople(tx, { id: In(ids), endedAt: IsNull() });
};

export const activePeople = (tx: Transaction): Promise<Person[]> => findPeople(tx, { endedAt: IsNull() });

export const personRowByUsername = (tx: Transaction, username: string): Promise<PersonRow | null> =>
  tx.findOne(PersonRow, { where: { username } });

export const countPeople = (tx: Transaction): Promise<number> => tx.count(PersonRow);

export const insertPerson = async (
  tx: Transaction,
  person: Pick<PersonRow, 'id' | 'username' | 'name' | 'passwordHash' | 'sectionId' | 'createdAt'>,
  roles: readonly Role[],
): Promise<void> => {
  await tx.insert(PersonRow, { ...person, endedAt: null });
  await replaceRoles(tx, person.id, roles);
};

export const updatePerson = async (
  tx: Transaction,
  id: string,
  change: Partial<Pick<PersonRow, 'name' | 'passwordHash' | 'sectionId' | 'endedAt'>>,
): Promise<void> => {
  if (Object.keys(change).length > 0) await tx.update(PersonRow, { id }, change);
};

export const replaceRoles = async (
  tx: Transaction,
  personId: string,
  roles: readonly Role[],
): Promise<void> => {
  await tx.delete(PersonRoleRow, { personId });
  const distinct = [...new Set(roles)];
  if (distinct.length > 0)
    await tx.insert(
      PersonRoleRow,
      distinct.map((role) => ({ personId, role })),
    );
};

export const findSections = async (
  tx: Transaction,
  where: FindOptionsWhere<SectionRow> = {},
): Promise<Section[]> => {
  const rows = await tx.find(SectionRow, { where, order: { id: 'ASC' } });
  const leaders = await tx.find(SectionLeaderRow);
  return rows.map(({ id, name, closedAt }) => {
    const leader = leaders.find((one) => one.sectionId === id);
    return {
      id,
      name,
      headId: leader?.headId ?? null,
      deputyId: leader?.deputyId ?? null,
      closed: closedAt !== null,
    };
  });
};

export const insertSection = async (tx: Transaction, section: SectionRow): Promise<void> => {
  await tx.insert(SectionRow, section);
  await tx.insert(SectionLeaderRow, { sectionId: section.id, headId: null, deputyId: null });
};

export const updateSection = async (
  tx: Transaction,
  id: string,
  change: Partial<Pick<SectionRow, 'name' | 'closedAt'>>,
): Promise<void> => {
  if (Object.keys(change).length > 0) await tx.update(SectionRow, { id }, change);
};

export const updateLeaders = async (
  tx: Transaction,
  sectionId: string,
  change: Partial<Pick<SectionLeaderRow, 'headId' | 'deputyId'>>,
): Promise<void> => {
  if (Object.keys(change).length > 0) await tx.update(SectionLeaderRow, { sectionId }, change);
};

const asSubstitution = (row: SubstitutionRow): Substitution => ({
  id: row.id,
  absentId: row.absentId,
  substituteId: row.substituteId,
  role: row.role as Role | null,
  from: row.fromDate,
  until: row.untilDate,
  ended: row.endedAt !== null,
});

export const findSubstitutions = async (tx: Transaction): Promise<Substitution[]> =>
  (await tx.find(SubstitutionRow, { order: { id: 'DESC' }, take: 500 })).map(asSubstitution);

export const substitutionExists = (tx: Transaction, id: string): Promise<boolean> =>
  tx.existsBy(SubstitutionRow, { id });

/** The substitutions in force on a day, of one substitute or of all. */
export const substitutionsOn = async (
  tx: Transaction,
  date: LocalDate,
  substituteId?: string,
): Promise<Substitution[]> => {
  const query = tx
    .createQueryBuilder(SubstitutionRow, 's')
    .where('s.endedAt IS NULL AND s.fromDate <= :date AND s.untilDate >= :date', { date })
    .orderBy('s.id');
  if (substituteId !== undefined) query.andWhere('s.substituteId = :substituteId', { substituteId });
  return (await query.getMany()).map(asSubstitution);
};

export const insertSubstitution = async (tx: Transaction, row: SubstitutionRow): Promise<void> => {
  await tx.insert(SubstitutionRow, row);
};

/** @returns false when there is none that could be ended. */
export const endSubstitution = async (tx: Transaction, id: string, at: string): Promise<boolean> => {
  const result = await tx.update(SubstitutionRow, { id, endedAt: IsNull() }, { endedAt: at });
  return result.affected === 1;
};

export const findOrganisation = (tx: Transaction): Promise<OrganisationRow | null> =>
  tx.findOne(OrganisationRow, { where: { id: 1 } });

export const updateOrganisation = async (tx: Transaction, change: Partial<Organisation>): Promise<void> => {
  await tx.update(OrganisationRow, { id: 1 }, change);
};

export const insertOrganisation = async (
  tx: Transaction,
  organisation: Organisation,
  createdAt: string,
): Promise<void> => {
  await tx.insert(OrganisationRow, { id: 1, ...organisation, createdAt });
};
