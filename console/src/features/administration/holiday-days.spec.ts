import { daysOf } from './holiday-days';

describe('days that somebody has typed', () => {
  it('are single days and periods, each once and in order', () => {
    expect(daysOf('2027-02-06 至 2027-02-08\n\n2027-01-01\n2027-02-07').days).toEqual([
      '2027-01-01',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
    ]);
  });

  it.each(['2027-02-30', '2027-1-1', '2027-02-08 至 2027-02-06', '2027-01-01 至 2028-01-01', '元旦'])(
    'names a line that is none: %s',
    (line) => {
      expect(daysOf(`2027-01-01\n${line}`)).toEqual({ days: ['2027-01-01'], unclear: line });
    },
  );

  it('may be none at all', () => {
    expect(daysOf(' \n')).toEqual({ days: [] });
  });
});
