import type { Transaction } from '../platform/database/index.js';
import type { Actor } from './core/actor.js';
import type { Role } from './core/roles.js';
import { findSections } from './people.repository.js';
import { CONFIRMED_MILLISECONDS } from './sessions.js';

export interface SectionName {
  readonly id: string;
  readonly name: string;
}

/** The signed-in person as the outside contract shows them. */
export interface PersonView {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly section: SectionName | null;
  readonly headOf: readonly SectionName[];
  readonly inChargeOf: readonly SectionName[];
  readonly substituteFor: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly until: string;
  }[];
  /** Until when a signature needs no password (UTC); absent without a re-authentication. */
  readonly confirmedUntil?: string;
}

export const personViewOf = async (tx: Transaction, actor: Actor): Promise<PersonView> => {
  const sections = await findSections(tx);
  const named = (ids: readonly string[]): SectionName[] =>
    sections.filter((section) => ids.includes(section.id)).map(({ id, name }) => ({ id, name }));
  return {
    id: actor.personId,
    username: actor.username,
    name: actor.name,
    roles: actor.roles,
    section: named(actor.sectionId === null ? [] : [actor.sectionId])[0] ?? null,
    headOf: named(actor.headOf),
    inChargeOf: named(actor.inChargeOf),
    substituteFor: actor.substituteFor.map(({ personId, name, roles, until }) => ({
      id: personId,
      name,
      roles,
      until,
    })),
    ...(actor.confirmedAt === undefined
      ? {}
      : {
          confirmedUntil: new Date(Date.parse(actor.confirmedAt) + CONFIRMED_MILLISECONDS).toISOString(),
        }),
  };
};
