import type { LocalDate } from '../../shared/local-date.js';
import type { Role } from './roles.js';

/** What a person may do by post: roles, and the sections they head or are in charge of. */
export interface Posts {
  readonly roles: readonly Role[];
  /** Sections whose head the person is. */
  readonly headOf: readonly string[];
  /** Sections that the person is the deputy leader in charge of (分管). */
  readonly inChargeOf: readonly string[];
}

/** An absent person in whose place somebody acts; both names are recorded, separation binds both. */
export interface StandIn extends Posts {
  readonly personId: string;
  readonly name: string;
  readonly sectionId: string | null;
  /** Last day of the substitution. */
  readonly until: LocalDate;
}

/** Who is calling, loaded anew for every request. */
export interface Actor extends Posts {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly sectionId: string | null;
  readonly substituteFor: readonly StandIn[];
  /** Instant (UTC) of a re-authentication that still holds; undefined when there is none. */
  readonly confirmedAt?: string;
  readonly sessionId: string;
  readonly requestId: string;
}

/** The posts that a substitute takes over; a substitution for one role carries nothing else. */
export const postsTakenOver = (absent: Posts, role: Role | null): Posts => {
  if (role === null) {
    return { ...absent, roles: absent.roles.filter((one) => one !== 'admin') };
  }
  return {
    roles: absent.roles.filter((one) => one === role),
    headOf: role === 'section_head' ? absent.headOf : [],
    inChargeOf: role === 'deputy_leader' ? absent.inChargeOf : [],
  };
};

/** True when the person holds the role themselves or stands in for somebody who does. */
export const holdsRole = (actor: Pick<Actor, 'roles' | 'substituteFor'>, role: Role): boolean =>
  actor.roles.includes(role) || actor.substituteFor.some((absent) => absent.roles.includes(role));
