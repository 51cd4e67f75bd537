import { diffArrays } from 'diff';
import { compareWords, type ChangedStretch } from './compare-words.js';
import { pairParagraphs } from './pair-paragraphs.js';

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
/** Characters of changed paragraphs that are compared one by one; the rest is shown as removed and added. */
const MOST_COMPARED_CHARACTERS = 100_000;

const whole = (kind: 'same' | 'removed' | 'added', texts: readonly string[]): ComparedParagraph[] =>
  texts.map((text) => ({ kind, text }));

/** What was replaced by what: paragraphs that are alike are shown as one that changed. */
const compareBlocks = (
  removed: readonly string[],
  added: readonly string[],
  budget: { characters: number },
): ComparedParagraph[] => {
  const result: ComparedParagraph[] = [];
  let [nextRemoved, nextAdded] = [0, 0];
  const upTo = (removedEnd: number, addedEnd: number): void => {
    result.push(...whole('removed', removed.slice(nextRemoved, removedEnd)));
    result.push(...whole('added', added.slice(nextAdded, addedEnd)));
    [nextRemoved, nextAdded] = [removedEnd, addedEnd];
  };
  for (const [before, after] of pairParagraphs(removed, added)) {
    budget.characters -= removed[before]!.length + added[after]!.length;
    const stretches = budget.characters < 0 ? undefined : compareWords(removed[before]!, added[after]!);
    if (!stretches) continue;
    upTo(before, after);
    result.push({ kind: 'changed', stretches });
    [nextRemoved, nextAdded] = [before + 1, after + 1];
  }
  upTo(removed.length, added.length);
  return result;
};

/** The difference of two texts by paragraph, and within changed paragraphs by character or word. */
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
