import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { StandIn } from './core/actor.js';
import type { Role } from './core/roles.js';
import {
  activePeople,
  activePeopleWithRole,
  findOrganisation,
  findPeople,
  findSections,
  peopleByIds,
  substitutionsOn,
  type Organisation,
  type Person,
  type Section,
  type Substitution,
} from './people.repository.js';
import { standInsOn } from './stand-ins.js';

/** The directory for other modules: who is who, who holds which post. Reads within the caller's transaction. */
@Injectable()
export class People {
  /** Also somebody who has left: their name stands in the records. */
  async personById(tx: Transaction, id: string): Promise<Person | null> {
    return (await findPeople(tx, { id }))[0] ?? null;
  }

  async peopleByIds(tx: Transaction, ids: readonly string[]): Promise<readonly Person[]> {
    return peopleByIds(tx, [...new Set(ids)]);
  }

  /** Everybody who can act: who could ever hold a step. */
  async everybodyActive(tx: Transaction): Promise<readonly Person[]> {
    return activePeople(tx);
  }

  /** Everybody active who holds the role. */
  async holdersOf(tx: Transaction, role: Role): Promise<readonly Person[]> {
    return activePeopleWithRole(tx, role);
  }

  /** The active head of a section, null when the post is vacant. */
  async headOf(tx: Transaction, sectionId: string): Promise<Person | null> {
    return this.activePerson(tx, (await this.sectionById(tx, sectionId))?.headId);
  }

  /** The active deputy leader in charge 分管领导 of a section. */
  async deputyInChargeOf(tx: Transaction, sectionId: string): Promise<Person | null> {
    return this.activePerson(tx, (await this.sectionById(tx, sectionId))?.deputyId);
  }

  async sectionById(tx: Transaction, id: string): Promise<Section | null> {
    return (await findSections(tx, { id }))[0] ?? null;
  }

  async sectionByName(tx: Transaction, name: string): Promise<Section | null> {
    return (await findSections(tx, { name }))[0] ?? null;
  }

  async sections(tx: Transaction): Promise<readonly Section[]> {
    return findSections(tx);
  }

  /** The substitutions in force on a day. */
  async substitutesOn(tx: Transaction, date: LocalDate): Promise<readonly Substitution[]> {
    return substitutionsOn(tx, date);
  }

  /** The absent persons in whose place the person could act on a day, with the posts that were handed over. */
  async standInsOf(tx: Transaction, personId: string, date: LocalDate): Promise<readonly StandIn[]> {
    return standInsOn(tx, personId, date);
  }

  /** The organ itself; null only before it was set up. */
  async organisation(tx: Transaction): Promise<Organisation | null> {
    const row = await findOrganisation(tx);
    return row && { name: row.name, creditCode: row.creditCode, documentCode: row.documentCode };
  }

  private async activePerson(tx: Transaction, id: string | null | undefined): Promise<Person | null> {
    const person = id ? await this.personById(tx, id) : null;
    return person?.active ? person : null;
  }
}
