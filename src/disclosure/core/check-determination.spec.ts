import { checkDetermination, opensDisclosure } from './check-determination.js';
import type { CitedGround, DisclosureDraft } from './disclosure-types.js';
import { findGround, isKnownGround, LAW_VERSION, STATUTORY_GROUNDS } from './statutory-ground.js';

const cite = (code: string, more: Partial<CitedGround> = {}): CitedGround => ({
  code,
  evidence: Object.fromEntries((findGround(code)?.sourceEvidence ?? []).map(({ key }) => [key, '说明'])),
  ...more,
});
const draft = (more: Partial<DisclosureDraft>): DisclosureDraft => ({
  attribute: 'withheld',
  extent: 'full',
  grounds: [],
  ...more,
});
const codes = (next: DisclosureDraft | null, previous: DisclosureDraft | null = null): readonly string[] =>
  checkDetermination(next, previous).map(({ code }) => code);

describe('the statutory grounds', () => {
  it('are those of the regulation of 2019, each once', () => {
    expect(LAW_VERSION).toBe('711-2019');
    expect(STATUTORY_GROUNDS).toHaveLength(18);
    expect(new Set(STATUTORY_GROUNDS.map(({ code }) => code)).size).toBe(18);
    expect(isKnownGround('A16-DF')).toBe(true);
    expect(isKnownGround('A17-XX')).toBe(false);
  });

  it('exclude state secrets and the special-law query from documents', () => {
    const unusable = STATUTORY_GROUNDS.filter((ground) => !ground.usableForDocuments);
    expect(unusable.map(({ code }) => code)).toEqual(['A14-SS', 'A36-7']);
  });
});

describe('checkDetermination', () => {
  it('needs an attribute', () => expect(codes(null)).toEqual(['disclosure.attribute_missing']));

  it('needs a ground to withhold', () => expect(codes(draft({}))).toEqual(['disclosure.ground_missing']));

  it.each(STATUTORY_GROUNDS.filter((ground) => ground.usableForDocuments))(
    'accepts $code when its evidence is complete, and names what is missing',
    ({ code, label, force, sourceEvidence }) => {
      const complete = cite(code, force === 'may' ? { reason: '确有必要' } : {});
      expect(codes(draft({ grounds: [complete] }))).toEqual([]);
      for (const { key } of sourceEvidence) {
        const blank = { ...complete, evidence: { ...complete.evidence, [key]: ' ' } };
        expect(checkDetermination(draft({ grounds: [blank] }))).toEqual([
          {
            code: 'disclosure.ground_incomplete',
            detail: { code, name: label, nameEn: code, index: 0, missing: [key] },
          },
        ]);
      }
    },
  );

  it('needs a reason for a discretion', () => {
    expect(checkDetermination(draft({ grounds: [cite('A16-DF')] }))).toEqual([
      {
        code: 'disclosure.ground_incomplete',
        detail: {
          code: 'A16-DF',
          name: '过程性信息：过程稿',
          nameEn: 'A16-DF',
          index: 0,
          missing: ['reason'],
        },
      },
    ]);
  });

  it('stores no state secret and takes no redirect for a ground', () => {
    expect(codes(draft({ grounds: [cite('A14-SS')] }))).toEqual(['disclosure.ground_not_storable']);
    expect(codes(draft({ grounds: [cite('A36-7')] }))).toEqual(['disclosure.ground_not_usable']);
  });

  it.each(['on_request', 'not_applicable'] as const)('needs a reason for %s', (attribute) => {
    expect(codes(draft({ attribute }))).toEqual(['disclosure.reason_missing']);
    expect(codes(draft({ attribute, reason: '仅涉及特定对象' }))).toEqual([]);
  });

  it('takes proactive without more', () => expect(codes(draft({ attribute: 'proactive' }))).toEqual([]));

  describe('opening what was closed under article 15', () => {
    const closed = draft({ grounds: [cite('A15-TS'), cite('A14-PS')] });
    const open = (more: Partial<DisclosureDraft>): readonly string[] =>
      codes(draft({ attribute: 'proactive', ...more }), closed);

    it('is not made possible by another ground in between', () => {
      const between = draft({ grounds: [cite('A16-HR', { reason: '内部事务' })] });
      const lifted = draft({
        attribute: 'on_request',
        reason: '第三方已经同意',
        grounds: [{ code: 'A15-TS', evidence: { consent: '2026年书面同意' } }],
      });
      const after = (...record: readonly DisclosureDraft[]): readonly string[] =>
        checkDetermination(draft({ attribute: 'proactive' }), record.at(-1) ?? null, record).map(
          ({ code }) => code,
        );
      expect(after(closed, between)).toEqual(['disclosure.third_party_consent_missing']);
      expect(after(closed, lifted, between)).toEqual([]);
      expect(after(between)).toEqual([]);
    });

    it('needs consent or the public interest', () => {
      expect(open({})).toEqual(['disclosure.third_party_consent_missing']);
      expect(open({ grounds: [{ code: 'A15-TS', evidence: { consent: '2026年书面同意' } }] })).toEqual([]);
      expect(open({ grounds: [{ code: 'A15-TS', evidence: { public_interest: '涉及食品安全' } }] })).toEqual(
        [],
      );
    });

    it('may keep the protected part closed', () => {
      expect(open({ extent: 'partial', grounds: [cite('A15-TS')] })).toEqual([]);
      expect(open({ extent: 'full', grounds: [cite('A15-TS')] })).toEqual([
        'disclosure.third_party_consent_missing',
      ]);
    });

    it('asks nothing of a determination that stays closed', () => {
      expect(codes(draft({ grounds: [cite('A14-PS')] }), closed)).toEqual([]);
    });
  });
});

describe('opensDisclosure', () => {
  it.each([
    ['withheld', 'on_request', true],
    ['withheld', 'proactive', true],
    ['on_request', 'proactive', true],
    ['not_applicable', 'on_request', true],
    ['proactive', 'on_request', false],
    ['on_request', 'withheld', false],
    ['withheld', 'withheld', false],
    ['withheld', 'not_applicable', false],
  ] as const)('%s → %s: %s', (before, after, expected) => {
    const extent = 'full';
    expect(opensDisclosure({ attribute: before, extent }, { attribute: after, extent })).toBe(expected);
  });

  it('counts part → whole as opening', () => {
    const attribute = 'proactive';
    expect(opensDisclosure({ attribute, extent: 'partial' }, { attribute, extent: 'full' })).toBe(true);
    expect(opensDisclosure({ attribute, extent: 'full' }, { attribute, extent: 'partial' })).toBe(false);
    expect(opensDisclosure(null, { attribute, extent: 'full' })).toBe(false);
  });
});
