/**
 * Who people are and what their posts let them do.
 * Owns people, sections 科室 with their heads and deputy leaders in charge, roles, substitutes for a period,
 * sign-in and sessions, and the table of policies. Every route is closed unless it names a line of that table.
 * Serves 政府信息公开条例第四条第二款 (a designated body and its staff) and 保守国家秘密法第三十五条 (who reviews
 * before publication is known by name); sign-ins are audit entries.
 */
export { actingFor, personsOf, type ActingAs } from './acting-for.js';
export { namedSchema } from './answers.js';
export { holdsRole, postsTakenOver } from './core/actor.js';
export type { Actor, Posts, StandIn } from './core/actor.js';
export { ROLE_LABELS, ROLES } from './core/roles.js';
export type { Role } from './core/roles.js';
export { createDemoOrganisation, DEMO_PASSWORD, type DemoAccount } from './demo-organisation.js';
export { identityEntities } from './identity-entities.js';
export { IdentityModule } from './identity.module.js';
export { People } from './people.js';
export type { Organisation, Person, Section, Substitution } from './people.repository.js';
export { CurrentActor, Permits, Public } from './permits.decorator.js';
export { permits, policies, type Permission } from './policies.js';
export { setUpOrganisation, type SetUp } from './set-up-organisation.js';
export { setUp } from './set-up.cli.js';
export { Sessions } from './sessions.js';
