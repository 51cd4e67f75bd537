const DAY = 86_400_000;
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const dayAfter = (date: string): string => dateOf(timeOf(date) + DAY);

/** The Monday of the week of a day. */
export const mondayOf = (date: string): string => {
  const weekday = (new Date(timeOf(date)).getUTCDay() + 6) % 7;
  return dateOf(timeOf(date) - weekday * DAY);
};

export interface Week<Row> {
  readonly monday: string;
  readonly sunday: string;
  /** Weeks from the present one, which is 0. */
  readonly distance: number;
  readonly rows: readonly Row[];
}

/** What is due, week by week in the order of time; a week without anything is left out. */
export const weeksOf = <Row extends { readonly dueOn: string }>(
  rows: readonly Row[],
  today: string,
): readonly Week<Row>[] => {
  const mondays = [...new Set(rows.map(({ dueOn }) => mondayOf(dueOn)))].toSorted();
  return mondays.map((monday) => ({
    monday,
    sunday: dateOf(timeOf(monday) + 6 * DAY),
    distance: Math.round((timeOf(monday) - timeOf(mondayOf(today))) / (7 * DAY)),
    rows: rows.filter(({ dueOn }) => mondayOf(dueOn) === monday),
  }));
};
