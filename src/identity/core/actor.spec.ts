import { holdsRole, postsTakenOver, type Posts } from './actor.js';

const absent: Posts = {
  roles: ['section_head', 'deputy_leader', 'admin'],
  headOf: ['s1'],
  inChargeOf: ['s2'],
};

describe('postsTakenOver', () => {
  it('carries every post but the administration of the system', () => {
    expect(postsTakenOver(absent, null)).toEqual({ ...absent, roles: ['section_head', 'deputy_leader'] });
  });

  it('carries one role with what belongs to it', () => {
    expect(postsTakenOver(absent, 'section_head')).toEqual({
      roles: ['section_head'],
      headOf: ['s1'],
      inChargeOf: [],
    });
    expect(postsTakenOver(absent, 'deputy_leader')).toEqual({
      roles: ['deputy_leader'],
      headOf: [],
      inChargeOf: ['s2'],
    });
  });

  it('carries nothing that the absent person does not hold', () => {
    expect(postsTakenOver(absent, 'clerk')).toEqual({ roles: [], headOf: [], inChargeOf: [] });
  });
});

describe('holdsRole', () => {
  it('looks at own roles and at those of absent persons', () => {
    const standIn = {
      personId: 'p',
      name: '',
      sectionId: null,
      until: '2026-03-02',
      headOf: [],
      inChargeOf: [],
    };
    const actor = {
      roles: ['clerk'] as const,
      substituteFor: [{ ...standIn, roles: ['publisher'] as const }],
    };
    expect(holdsRole(actor, 'clerk')).toBe(true);
    expect(holdsRole(actor, 'publisher')).toBe(true);
    expect(holdsRole(actor, 'principal')).toBe(false);
  });
});
