const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^(\d{4}-\d{2}-\d{2})\s*(?:至|到|~|～|—|–|-)\s*(\d{4}-\d{2}-\d{2})$/;
const LONGEST_PERIOD = 60;
const MILLISECONDS_OF_A_DAY = 86_400_000;

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const instant = instantOf(text);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};

const daysOfLine = (line: string): readonly string[] | undefined => {
  if (isDay(line)) return [line];
  const [, first = '', last = ''] = PERIOD.exec(line) ?? [];
  if (!isDay(first) || !isDay(last)) return undefined;
  const length = (instantOf(last) - instantOf(first)) / MILLISECONDS_OF_A_DAY + 1;
  if (length < 1 || length > LONGEST_PERIOD) return undefined;
  return Array.from({ length }, (_, index) =>
    new Date(instantOf(first) + index * MILLISECONDS_OF_A_DAY).toISOString().slice(0, DAY_LENGTH),
  );
};
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The days that somebody has typed, a day or a period on each line, in order; and the first unclear line. */
export const daysOf = (text: string): { readonly days: readonly string[]; readonly unclear?: string } => {
  const days = new Set<string>();
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const found = daysOfLine(line);
    if (!found) return { days: [...days].toSorted(), unclear: line };
    for (const day of found) days.add(day);
  }
  return { days: [...days].toSorted() };
};
