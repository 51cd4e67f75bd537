import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { CLOCK } from '../platform/clock.js';
import { isDuplicate, UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { given } from '../shared/given.js';
import { newId } from '../shared/id.js';
import type { Actor } from './core/actor.js';
import type { NewPerson, NewSection, NewSubstitution, PersonChange, SectionChange } from './dto.js';
import { hashPassword } from './passwords.js';
import {
  endSubstitution,
  findPeople,
  findSections,
  insertPerson,
  insertSection,
  insertSubstitution,
  replaceRoles,
  substitutionExists,
  updateLeaders,
  updatePerson,
  updateSection,
  type Person,
  type Section,
  type Substitution,
} from './people.repository.js';
import { deleteSessionsOf } from './sessions.repository.js';

/** What the administrator does: people, sections and substitutions; each change is an audit entry. */
@Injectable()
export class Administration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async createPerson(actor: Actor, person: NewPerson): Promise<Person> {
    const passwordHash = await hashPassword(person.password);
    return this.change('person.username_taken', async (tx, at) => {
      await this.requireSection(tx, 'sectionId', person.sectionId);
      const { username, name, sectionId, roles } = person;
      const id = newId(at);
      const createdAt = at.toISOString();
      await insertPerson(tx, { id, username, name, passwordHash, sectionId, createdAt }, roles);
      await this.report(tx, actor, at, 'person.created', { personId: id, roles, sectionId });
      return this.person(tx, id);
    });
  }

  async changePerson(actor: Actor, id: string, change: PersonChange): Promise<Person> {
    const passwordHash = change.password === undefined ? undefined : await hashPassword(change.password);
    return this.change('person.username_taken', async (tx, at) => {
      await this.person(tx, id);
      await this.requireSection(tx, 'sectionId', change.sectionId ?? null);
      await updatePerson(tx, id, given({ name: change.name, sectionId: change.sectionId, passwordHash }));
      if (change.roles) await replaceRoles(tx, id, change.roles);
      if (passwordHash !== undefined) await deleteSessionsOf(tx, id);
      await this.report(tx, actor, at, 'person.changed', {
        personId: id,
        changed: Object.keys(change),
        ...given({ roles: change.roles, sectionId: change.sectionId }),
      });
      return this.person(tx, id);
    });
  }

  /** The person has left: signed out at once, and never again a holder of any post. */
  async endPerson(actor: Actor, id: string): Promise<void> {
    if (id === actor.personId) throw new RefusedError([{ code: 'person.is_self' }]);
    await this.change('person.username_taken', async (tx, at) => {
      const person = await this.person(tx, id);
      if (!person.active) return;
      await updatePerson(tx, id, { endedAt: at.toISOString() });
      await deleteSessionsOf(tx, id);
      await this.report(tx, actor, at, 'person.ended', { personId: id });
    });
  }

  async createSection(actor: Actor, section: NewSection): Promise<Section> {
    return this.change('section.name_taken', async (tx, at) => {
      const id = newId(at);
      await insertSection(tx, { id, name: section.name, createdAt: at.toISOString(), closedAt: null });
      await this.lead(tx, id, section);
      await this.report(tx, actor, at, 'section.created', { sectionId: id, ...section });
      return this.section(tx, id);
    });
  }

  async changeSection(actor: Actor, id: string, change: SectionChange): Promise<Section> {
    return this.change('section.name_taken', async (tx, at) => {
      await this.section(tx, id);
      await updateSection(tx, id, given({ name: change.name }));
      await this.lead(tx, id, change);
      await this.report(tx, actor, at, 'section.changed', { sectionId: id, ...change });
      return this.section(tx, id);
    });
  }

  async createSubstitution(actor: Actor, substitution: NewSubstitution): Promise<Substitution> {
    return this.change('request.malformed', async (tx, at) => {
      await this.requirePerson(tx, 'absentId', substitution.absentId);
      await this.requirePerson(tx, 'substituteId', substitution.substituteId);
      const { absentId, substituteId, role, from, until } = substitution;
      const id = newId(at);
      await insertSubstitution(tx, {
        id,
        absentId,
        substituteId,
        role,
        fromDate: from,
        untilDate: until,
        createdBy: actor.personId,
        createdAt: at.toISOString(),
        endedAt: null,
      });
      await this.report(tx, actor, at, 'substitution.created', { substitutionId: id, ...substitution });
      return { id, absentId, substituteId, role, from, until, ended: false };
    });
  }

  async endSubstitution(actor: Actor, id: string): Promise<void> {
    await this.change('request.malformed', async (tx, at) => {
      if (!(await substitutionExists(tx, id))) throw new NotFoundError();
      if (await endSubstitution(tx, id, at.toISOString())) {
        await this.report(tx, actor, at, 'substitution.ended', { substitutionId: id });
      }
    });
  }

  private async change<T>(
    duplicateCode: string,
    work: (tx: Transaction, at: Date) => Promise<T>,
  ): Promise<T> {
    const at = this.clock.now();
    try {
      return await this.unitOfWork.run((tx) => work(tx, at));
    } catch (error) {
      if (isDuplicate(error)) throw new RefusedError([{ code: duplicateCode }]);
      throw error;
    }
  }

  private async lead(
    tx: Transaction,
    sectionId: string,
    {
      headId,
      deputyId,
    }: { readonly headId?: string | null | undefined; readonly deputyId?: string | null | undefined },
  ): Promise<void> {
    if (headId) await this.requirePerson(tx, 'headId', headId);
    if (deputyId) await this.requirePerson(tx, 'deputyId', deputyId);
    await updateLeaders(tx, sectionId, given({ headId, deputyId }));
  }

  private async person(tx: Transaction, id: string): Promise<Person> {
    const [person] = await findPeople(tx, { id });
    if (!person) throw new NotFoundError();
    return person;
  }

  private async section(tx: Transaction, id: string): Promise<Section> {
    const [section] = await findSections(tx, { id });
    if (!section) throw new NotFoundError();
    return section;
  }

  private async requirePerson(tx: Transaction, field: string, id: string): Promise<void> {
    const [person] = await findPeople(tx, { id });
    if (!person?.active)
      throw new InvalidError('request.malformed', [{ field, code: 'field.unknown_person' }]);
  }

  private async requireSection(tx: Transaction, field: string, id: string | null): Promise<void> {
    if (id === null) return;
    const [section] = await findSections(tx, { id });
    if (!section || section.closed) {
      throw new InvalidError('request.malformed', [{ field, code: 'field.unknown_section' }]);
    }
  }

  private async report(
    tx: Transaction,
    actor: Actor,
    at: Date,
    action: string,
    detail: { readonly [key: string]: Json | undefined },
  ): Promise<void> {
    const { personId, requestId } = actor;
    await this.auditTrail.append(tx, {
      stream: SYSTEM_STREAM,
      action,
      actorId: personId,
      detail,
      requestId,
      at,
    });
  }
}
