import { diffArrays } from 'diff';

/** A stretch within a changed paragraph. */
export interface ChangedStretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const STRETCH_MILLISECONDS = 100;
const MOST_DIFFERING_WORDS = 1500;
/** Below this share of equal characters a paragraph is another one, not a changed one. */
const ALIKE = 0.4;

/** A Chinese character is a word of its own; a Latin word or a number with its separators is read as one. */
const WORDS = /\p{Script=Latin}+|[0-9]+(?:[.,:][0-9]+)*|\s+|[^]/gu;
const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

const PUNCTUATION = /^[\p{P}\p{Z}]*$/u;
/** One character that two changes happen to share is no landmark: a reader takes all of it for one change. */
const isIsland = ({ kind, text }: ChangedStretch): boolean =>
  kind === 'same' && [...text].length === 1 && !PUNCTUATION.test(text);

/** Joins changes that only an accidental character holds apart; within a change, what went comes first. */
const joinChanges = (stretches: readonly ChangedStretch[]): ChangedStretch[] => {
  const result: ChangedStretch[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, stretch] of stretches.entries()) {
    const within = index > 0 && index < stretches.length - 1;
    const joins = within && isIsland(stretch) && removed !== '' && added !== '';
    if (stretch.kind === 'same' && !joins) {
      flush();
      result.push(stretch);
      continue;
    }
    if (stretch.kind !== 'added') removed += stretch.text;
    if (stretch.kind !== 'removed') added += stretch.text;
  }
  flush();
  return result;
};

/**
 * What changed within one paragraph, by character for Chinese and by word or number for the rest.
 * @returns undefined when the two have little in common
 */
export const compareWords = (before: string, after: string): readonly ChangedStretch[] | undefined => {
  const changes = diffArrays(wordsOf(before), wordsOf(after), {
    timeout: STRETCH_MILLISECONDS,
    maxEditLength: MOST_DIFFERING_WORDS,
  });
  if (!changes) return undefined;
  const stretches = changes.map(({ value, added, removed }): ChangedStretch => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  const same = stretches
    .filter(({ kind }) => kind === 'same')
    .reduce((length, { text }) => length + text.length, 0);
  return same < ALIKE * Math.max(before.length, after.length) ? undefined : joinChanges(stretches);
};
