import { maySee, readingScope, type Reader } from './visibility.js';

const reader = (over: Partial<Reader>): Reader => ({
  personId: 'p',
  roles: ['drafter'],
  sectionId: 'hr',
  headOf: [],
  inChargeOf: [],
  ...over,
});
const draft = { sectionId: 'hr', isNormative: false };
const sees = (
  readers: readonly Reader[],
  document = draft,
  countersign: string[] = [],
  involved = false,
): boolean => maySee(readingScope(readers), document, countersign, involved);

describe('who may know of a document', () => {
  it('is its section', () => {
    expect(sees([reader({})])).toBe(true);
    expect(sees([reader({ sectionId: 'finance' })])).toBe(false);
  });

  it.each([
    'office_reviewer',
    'secrecy_reviewer',
    'disclosure_officer',
    'principal',
    'clerk',
    'publisher',
    'auditor',
  ])('is %s, whose step every document may come to', (role) =>
    expect(sees([reader({ roles: [role], sectionId: 'office' })])).toBe(true),
  );

  it('is the legal reviewer for normative documents only', () => {
    const legal = reader({ roles: ['legal_reviewer'], sectionId: 'office' });
    expect(sees([legal])).toBe(false);
    expect(sees([legal], { ...draft, isNormative: true })).toBe(true);
  });

  it('is the deputy leader in charge, and no other', () => {
    const deputy = reader({ roles: ['deputy_leader'], sectionId: 'office' });
    expect(sees([{ ...deputy, inChargeOf: ['hr'] }])).toBe(true);
    expect(sees([{ ...deputy, inChargeOf: ['finance'] }])).toBe(false);
  });

  it('is the head of a section that countersigns', () => {
    const head = reader({ roles: ['section_head'], sectionId: 'finance', headOf: ['finance'] });
    expect(sees([head])).toBe(false);
    expect(sees([head], draft, ['finance'])).toBe(true);
    expect(sees([reader({ sectionId: 'finance' })], draft, ['finance'])).toBe(false);
  });

  it('is whoever has done something in it, and who takes their place', () => {
    expect(sees([reader({ sectionId: 'finance' })], draft, [], true)).toBe(true);
    expect(sees([reader({ sectionId: 'finance' }), reader({ personId: 'absent' })])).toBe(true);
  });

  it('is not the system administrator, even in the same section', () => {
    expect(sees([reader({ roles: ['admin'] })])).toBe(false);
  });
});
