import { lightOf, type LineInTime } from './light.js';

const line: LineInTime = {
  year: 2026,
  kind: 'by_date',
  dueOn: '2026-06-30',
  closed: false,
  lastEvidenceOn: null,
};
const standing: LineInTime = { ...line, kind: 'standing', dueOn: null };

describe('traffic lights', () => {
  it.each([
    ['2026-05-30', 'green'],
    ['2026-05-31', 'amber'],
    ['2026-06-30', 'amber'],
    ['2026-07-01', 'red'],
  ])('of a dated line on %s', (today, light) => {
    expect(lightOf(line, today)).toBe(light);
    expect(lightOf({ ...line, closed: true }, today)).toBe('done');
  });

  it.each([
    [null, '2026-06-30', 'green'],
    [null, '2026-07-01', 'amber'],
    ['2026-06-20', '2026-12-17', 'green'],
    ['2026-06-20', '2026-12-18', 'amber'],
    ['2026-06-20', '2027-01-01', 'amber'],
    [null, '2027-01-01', 'red'],
  ])('of what goes on all the time, last shown %s, on %s', (lastEvidenceOn, today, light) => {
    expect(lightOf({ ...standing, lastEvidenceOn }, today)).toBe(light);
  });
});
