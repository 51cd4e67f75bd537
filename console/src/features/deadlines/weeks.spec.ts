import { dayAfter, mondayOf, weeksOf } from './weeks';

describe('weeks of deadlines', () => {
  it('begin on Monday, also across the year', () => {
    expect(['2026-11-23', '2026-11-29', '2026-11-30', '2027-01-01'].map(mondayOf)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-30',
      '2026-12-28',
    ]);
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  });

  it('are told by their distance from the present one', () => {
    const rows = ['2026-12-07', '2026-11-29', '2026-11-10'].map((dueOn) => ({ dueOn }));
    expect(weeksOf(rows, '2026-11-24')).toEqual([
      { monday: '2026-11-09', sunday: '2026-11-15', distance: -2, rows: [{ dueOn: '2026-11-10' }] },
      { monday: '2026-11-23', sunday: '2026-11-29', distance: 0, rows: [{ dueOn: '2026-11-29' }] },
      { monday: '2026-12-07', sunday: '2026-12-13', distance: 2, rows: [{ dueOn: '2026-12-07' }] },
    ]);
  });
});
