import { Injectable } from '@nestjs/common';
import type { Role } from './core/roles.js';
import type { Transaction } from '../platform/database/index.js';
import {
  findPeople,
  findSections,
  findSubstitutions,
  peopleByIds,
  type Person,
  type Section,
  type Substitution,
} from './people.repository.js';

export type PersonEntry = Person;

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

export interface ColleagueEntry {
  readonly id: string;
  readonly name: string;
  readonly section: PersonName | null;
  readonly roles: readonly Role[];
}

export interface SectionEntry {
  readonly id: string;
  readonly name: string;
  readonly head: PersonName | null;
  readonly deputy: PersonName | null;
  readonly closed: boolean;
}

export interface SubstitutionEntry extends Omit<Substitution, 'absentId' | 'substituteId'> {
  readonly absent: PersonName | null;
  readonly substitute: PersonName | null;
}

/** The office's lists as they are shown: ids together with names. */
@Injectable()
export class Directory {
  async people(tx: Transaction): Promise<readonly PersonEntry[]> {
    return findPeople(tx);
  }

  /** Everybody who is in the office, for choosing somebody. */
  async colleagues(tx: Transaction): Promise<readonly ColleagueEntry[]> {
    const sections = new Map((await findSections(tx)).map(({ id, name }) => [id, { id, name }]));
    return (await findPeople(tx))
      .filter(({ active }) => active)
      .map(({ id, name, sectionId, roles }) => ({
        id,
        name,
        section: sectionId === null ? null : (sections.get(sectionId) ?? null),
        roles,
      }));
  }

  async sections(tx: Transaction): Promise<readonly SectionEntry[]> {
    const sections = await findSections(tx);
    const names = await this.names(
      tx,
      sections.flatMap(({ headId, deputyId }) => [headId, deputyId]),
    );
    return sections.map((section) => this.sectionEntry(section, names));
  }

  async section(tx: Transaction, section: Section): Promise<SectionEntry> {
    return this.sectionEntry(section, await this.names(tx, [section.headId, section.deputyId]));
  }

  async substitutions(tx: Transaction): Promise<readonly SubstitutionEntry[]> {
    const all = await findSubstitutions(tx);
    const names = await this.names(
      tx,
      all.flatMap(({ absentId, substituteId }) => [absentId, substituteId]),
    );
    return all.map((one) => this.substitutionEntry(one, names));
  }

  async substitution(tx: Transaction, one: Substitution): Promise<SubstitutionEntry> {
    return this.substitutionEntry(one, await this.names(tx, [one.absentId, one.substituteId]));
  }

  private async names(tx: Transaction, ids: readonly (string | null)[]): Promise<Map<string, PersonName>> {
    const people = await peopleByIds(tx, [...new Set(ids.filter((id) => id !== null))]);
    return new Map(people.map(({ id, name }) => [id, { id, name }]));
  }

  private sectionEntry(section: Section, names: ReadonlyMap<string, PersonName>): SectionEntry {
    const { id, name, headId, deputyId, closed } = section;
    const nameOf = (personId: string | null) => (personId === null ? null : (names.get(personId) ?? null));
    return { id, name, head: nameOf(headId), deputy: nameOf(deputyId), closed };
  }

  private substitutionEntry(one: Substitution, names: ReadonlyMap<string, PersonName>): SubstitutionEntry {
    const { absentId, substituteId, ...rest } = one;
    return { ...rest, absent: names.get(absentId) ?? null, substitute: names.get(substituteId) ?? null };
  }
}
