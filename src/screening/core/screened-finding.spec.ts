import type { Finding } from './finding.js';
import { withoutValues } from './screened-finding.js';

const finding = (kind: Finding['kind'], value: string, ordinal: number): Finding => ({
  key: `k${ordinal}`,
  kind,
  severity: 'warn',
  part: 'word/document.xml',
  location: `p${ordinal}`,
  visibility: 'visible',
  value,
  values: [value],
  masked: '***',
  excerptMasked: '***',
  allowedVerdicts: ['mask', 'keep'],
  count: 1,
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
});
