import { diffArrays, diffChars } from 'diff';

/** A stretch within a changed paragraph. */
export interface ChangedStretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One paragraph of the comparison, in reading order. */
export type ComparedParagraph =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }
  | { readonly kind: 'changed'; readonly stretches: readonly ChangedStretch[] };

export interface Comparison {
  readonly items: readonly ComparedParagraph[];
  /** Two texts too different or too long to be compared are shown one after the other. */
  readonly complete: boolean;
}

const PARAGRAPHS_MILLISECONDS = 4000;
const MOST_DIFFERING_PARAGRAPHS = 4000;
const STRETCH_MILLISECONDS = 100;
const MOST_DIFFERING_CHARACTERS = 1500;
/** Characters of changed paragraphs that are compared one by one; the rest is shown as removed and added. */
const MOST_COMPARED_CHARACTERS = 200_000;
/** Below this share of equal characters a paragraph is another one, not a changed one. */
const ALIKE = 0.4;

const whole = (kind: 'same' | 'removed' | 'added', texts: readonly string[]): ComparedParagraph[] =>
  texts.map((text) => ({ kind, text }));

/** @returns undefined when the two have little in common */
const compareParagraph = (before: string, after: string): ComparedParagraph | undefined => {
  const changes = diffChars(before, after, {
    timeout: STRETCH_MILLISECONDS,
    maxEditLength: MOST_DIFFERING_CHARACTERS,
  });
  if (!changes) return undefined;
  const stretches = changes.map(({ value, added, removed }): ChangedStretch => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  const same = stretches
    .filter(({ kind }) => kind === 'same')
    .reduce((length, { text }) => length + text.length, 0);
  return same < ALIKE * Math.max(before.length, after.length) ? undefined : { kind: 'changed', stretches };
};

/** What was replaced by what: paragraphs are taken in turn, the rest was removed or added. */
const compareBlocks = (
  removed: readonly string[],
  added: readonly string[],
  budget: { characters: number },
): ComparedParagraph[] => {
  const pairs = Math.min(removed.length, added.length);
  const result: ComparedParagraph[] = [];
  for (let index = 0; index < pairs; index += 1) {
    budget.characters -= removed[index]!.length + added[index]!.length;
    const changed = budget.characters < 0 ? undefined : compareParagraph(removed[index]!, added[index]!);
    if (changed) result.push(changed);
    else result.push(...whole('removed', [removed[index]!]), ...whole('added', [added[index]!]));
  }
  return [...result, ...whole('removed', removed.slice(pairs)), ...whole('added', added.slice(pairs))];
};

/** The difference of two texts by paragraph, and within changed paragraphs by character. */
export const compareTexts = (before: readonly string[], after: readonly string[]): Comparison => {
  const blocks = diffArrays([...before], [...after], {
    timeout: PARAGRAPHS_MILLISECONDS,
    maxEditLength: MOST_DIFFERING_PARAGRAPHS,
  });
  if (!blocks) return { items: [...whole('removed', before), ...whole('added', after)], complete: false };
  const items: ComparedParagraph[] = [];
  const budget = { characters: MOST_COMPARED_CHARACTERS };
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const next = blocks[index + 1];
    if (block.removed && next?.added) {
      items.push(...compareBlocks(block.value, next.value, budget));
      index += 1;
    } else if (block.added && next?.removed) {
      items.push(...compareBlocks(next.value, block.value, budget));
      index += 1;
    } else items.push(...whole(block.added ? 'added' : block.removed ? 'removed' : 'same', block.value));
  }
  return { items, complete: true };
};
