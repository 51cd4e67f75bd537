import type { Finding } from './finding.js';
import { withoutValues } from './screened-finding.js';

const finding = (kind: Finding['kind'], value: string, ordinal: number): Finding => ({
  key: `k${ordinal}`,
  kind,
  severity: 'warn',
  partName: 'word/document.xml',
  part: 'word/document.xml',
  location: `p${ordinal}`,
  visibility: 'visible',
  value,
  values: [value],
  masked: '***',
  excerptMasked: '***',
  allowedVerdicts: ['mask', 'keep'],
  count: 1,
  surroundings: 'visible||***',
});

describe('findings without their values', () => {
  it('share a number when kind and value are the same, and only then', () => {
    const grouped = withoutValues([
      finding('mobile', '13905330001', 1),
      finding('person_name', '王晓雯', 2),
      finding('mobile', '13905330001', 3),
      finding('bank_card', '13905330001', 4),
      finding('mobile', '13905330002', 5),
    ]);
    expect(grouped.map(({ group }) => group)).toEqual([1, 2, 1, 3, 4]);
    expect(JSON.stringify(grouped)).not.toMatch(/1390533|王晓雯/);
  });

  it('are known again by the same key, and by no other', () => {
    const [first, again, elsewhere] = [
      ...withoutValues([finding('mobile', '13905330001', 1)], 'key one'),
      ...withoutValues([{ ...finding('mobile', '13905330001', 7), surroundings: 'else' }], 'key one'),
      ...withoutValues([finding('mobile', '13905330001', 1)], 'key two'),
    ];
    expect(again!.fingerprint).toBe(first!.fingerprint);
    expect(again!.surroundings).not.toBe(first!.surroundings);
    expect(elsewhere!.fingerprint).not.toBe(first!.fingerprint);
    expect(withoutValues([finding('mobile', '13905330001', 1)])[0]!.fingerprint).toBeNull();
  });

  it('of pictures are told apart by their content, and not at all without it', () => {
    const picture = { ...finding('picture_unread', 'png', 1), allowedVerdicts: ['keep' as const] };
    const [one, same, other, unknown, alsoUnknown] = withoutValues(
      [
        { ...picture, identity: 'a' },
        { ...picture, identity: 'a', key: 'k2' },
        { ...picture, identity: 'b', key: 'k3' },
        { ...picture, key: 'k4' },
        { ...picture, key: 'k5' },
      ],
      'key',
    );
    expect(same!.fingerprint).toBe(one!.fingerprint);
    expect(other!.fingerprint).not.toBe(one!.fingerprint);
    expect([unknown!.fingerprint, alsoUnknown!.fingerprint]).toEqual([null, null]);
    expect(unknown!.group).not.toBe(alsoUnknown!.group);
  });
});
