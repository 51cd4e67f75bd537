const TRIGRAM = 2 ** 42;
const SECOND = 2 ** 21;
/** Longer queries are found by some of their pieces; whether the words are really there is looked up afterwards. */
const MOST_OF_A_QUERY = 8;
const LATIN = /^[0-9a-z]$/;

const FULL_WIDTH = 0xfee0;

/** One form for characters with two, and full-width letters and digits as the others. */
const oneForm = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) =>
      String.fromCodePoint(wide.codePointAt(0)! - FULL_WIDTH),
    )
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

/** Text of one paragraph as it is kept for the search and shown around a hit. */
export const plainText = (paragraph: string): string =>
  oneForm(paragraph)
    .replaceAll(/\s+/g, ' ')
    // blanks that only stretch a name of two characters
    .replaceAll(/(?<=[\u2e80-\uffff]) (?=[\u2e80-\uffff])/g, '')
    .trim();

/** Capital letters of ASCII count as small ones; both databases fold these alike. */
export const foldCase = (text: string): string =>
  text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** What somebody searches for: words between blanks, all of which are to be found, as they were typed. */
export const typedWords = (query: string): string[] => [
  ...new Set(query.split(/\s+/).filter((word) => word !== '')),
];

/** The same in the form in which texts are searched. */
export const wordsOf = (query: string): string[] => [
  ...new Set(
    typedWords(query)
      .map((word) => foldCase(oneForm(word)))
      .filter((word) => word !== ''),
  ),
];

const one = (character: string): number => character.codePointAt(0)!;
const pair = (first: string, second: string): number => one(first) * SECOND + one(second);
const three = (a: string, b: string, c: string): number => TRIGRAM + (one(a) * 128 + one(b)) * 128 + one(c);

const isLatin = (character: string | undefined): boolean => character !== undefined && LATIN.test(character);

/**
 * Every character, every two neighbours, and every three neighbours of Latin letters and digits, each as a number.
 * Nothing reaches over a blank or the end of a paragraph.
 */
export const gramsOf = (text: string): Set<number> => {
  const grams = new Set<number>();
  for (const run of foldCase(text).split(/\s+/)) {
    const characters = [...run];
    for (const [index, character] of characters.entries()) {
      const next = characters[index + 1];
      const afterNext = characters[index + 2];
      grams.add(one(character));
      if (next !== undefined) grams.add(pair(character, next));
      if (isLatin(character) && isLatin(next) && isLatin(afterNext)) {
        grams.add(three(character, next!, afterNext!));
      }
    }
  }
  return grams;
};

const telling = (word: string): number[] => {
  const characters = [...word];
  if (characters.length === 1) return [one(word)];
  return characters.slice(0, -1).flatMap((character, index) => {
    const [before, next, afterNext] = [characters[index - 1], characters[index + 1], characters[index + 2]];
    const bothLatin = isLatin(character) && isLatin(next);
    if (bothLatin && isLatin(afterNext)) return [three(character, next!, afterNext!)];
    // The last two of at least three are in the piece before.
    return bothLatin && isLatin(before) ? [] : [pair(character, next!)];
  });
};

/** Pieces that a text with all these words has for certain; a text that has the pieces may lack a word. */
export const gramsOfWords = (words: readonly string[]): number[] => {
  const all = [...new Set(words.flatMap(telling))];
  const step = Math.max(1, all.length / MOST_OF_A_QUERY);
  return Array.from(
    { length: Math.min(all.length, MOST_OF_A_QUERY) },
    (_, index) => all[Math.floor(index * step)]!,
  );
};
