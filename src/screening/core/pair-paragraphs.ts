/** Blocks larger than this are paired in turn: every pair of paragraphs is looked at otherwise. */
const MOST_PAIRS = 900;
const LONGEST_LOOKED_AT = 200;
/** Share of pairs of neighbouring characters that two paragraphs must have in common. */
const ALIKE = 0.35;

type Bigrams = ReadonlyMap<string, number>;

const bigramsOf = (text: string): Bigrams => {
  const counts = new Map<string, number>();
  const looked = text.slice(0, LONGEST_LOOKED_AT);
  for (let at = 0; at < Math.max(1, looked.length - 1); at += 1) {
    const pair = looked.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

const sizeOf = (bigrams: Bigrams): number => [...bigrams.values()].reduce((sum, count) => sum + count, 0);

const likeness = (one: Bigrams, other: Bigrams): number => {
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  return (2 * common) / (sizeOf(one) + sizeOf(other));
};

/** In turn: the first with the first. */
const inTurn = (removed: readonly string[], added: readonly string[]): [number, number][] =>
  Array.from({ length: Math.min(removed.length, added.length) }, (_, index) => [index, index]);

/**
 * Which paragraph became which: the pairs, in order and without crossing, that are most alike altogether.
 * A paragraph put in before a changed one does not hide what it was.
 */
export const pairParagraphs = (
  removed: readonly string[],
  added: readonly string[],
): readonly (readonly [before: number, after: number])[] => {
  if (removed.length * added.length > MOST_PAIRS || (removed.length === 1 && added.length === 1))
    return inTurn(removed, added);
  const [left, right] = [removed.map(bigramsOf), added.map(bigramsOf)];
  const gain = left.map((one) =>
    right.map((other) => {
      const alike = likeness(one, other);
      return alike < ALIKE ? 0 : alike;
    }),
  );
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const paired = gain[row]![column]! + best[row + 1]![column + 1]!;
      best[row]![column] = Math.max(best[row + 1]![column]!, best[row]![column + 1]!, paired);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < left.length && column < right.length;) {
    const own = gain[row]![column]!;
    if (own > 0 && best[row]![column] === own + best[row + 1]![column + 1]!) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (best[row]![column] === best[row + 1]![column]) row += 1;
    else column += 1;
  }
  return pairs;
};
