import { ROLES, type Role } from './core/roles.js';
import { permits, policies, type Permission } from './policies.js';

const holding = (...roles: Role[]) => ({ roles, substituteFor: [] });
const permissions = Object.keys(policies) as Permission[];
const permittedTo = (role: Role): Permission[] => permissions.filter((one) => permits(one, holding(role)));

describe('policies', () => {
  it('give a person without a role nothing', () => {
    expect(permissions.filter((permission) => permits(permission, holding()))).toEqual([]);
  });

  it('let only the administrator manage people, sections and substitutions', () => {
    for (const permission of ['person.manage', 'section.manage', 'substitution.manage'] as const) {
      expect(ROLES.filter((role) => permits(permission, holding(role)))).toEqual(['admin']);
    }
  });

  it('give the auditor no call that changes anything', () => {
    expect(permittedTo('auditor').filter((one) => !/\.(read|own|fire)$/.test(one))).toEqual([]);
  });

  it('let only drafters bring documents in', () => {
    for (const permission of ['document.create', 'document.edit', 'document.determine'] as const) {
      expect(ROLES.filter((role) => permits(permission, holding(role)))).toEqual(['drafter']);
    }
  });

  it('look at the posts of an absent person too', () => {
    const absent = {
      personId: 'p',
      name: '',
      sectionId: null,
      until: '2026-03-02',
      headOf: [],
      inChargeOf: [],
    };
    const actor = { roles: [], substituteFor: [{ ...absent, roles: ['drafter'] as const }] };
    expect(permits('document.create', actor)).toBe(true);
    expect(permits('section.manage', actor)).toBe(false);
  });
});
