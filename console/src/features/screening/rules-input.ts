import type { ScreeningRules } from './screening-queries';

export const LISTS = ['words', 'patterns', 'allowed'] as const;
export type ListName = (typeof LISTS)[number];

/** The lists as somebody types them, one entry a line. */
export type TypedRules = Readonly<Record<ListName, string>> & { readonly version: number };

export const typedOf = ({ version, words, patterns, allowed }: ScreeningRules): TypedRules => ({
  version,
  words: words.join('\n'),
  patterns: patterns.join('\n'),
  allowed: allowed.join('\n'),
});

/** Entries of a list with the lines on which they stand; empty lines and repetitions do not count. */
export const entriesOf = (text: string): readonly { readonly entry: string; readonly line: number }[] => {
  const seen = new Set<string>();
  return text.split('\n').flatMap((raw, index) => {
    const entry = raw.trim();
    if (entry === '' || seen.has(entry)) return [];
    seen.add(entry);
    return [{ entry, line: index + 1 }];
  });
};

export const listsOf = (typed: TypedRules) =>
  Object.fromEntries(
    LISTS.map((list) => [list, entriesOf(typed[list]).map(({ entry }) => entry)]),
  ) as Readonly<Record<ListName, string[]>>;
