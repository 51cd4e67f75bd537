import type { Answer } from '../../../shared/api';

export type Compared = Answer<'Comparison'>['items'][number];

/** A line of the comparison, or a run of paragraphs that did not change and are folded away. */
export type Row =
  | {
      readonly kind: 'line';
      readonly key: string;
      readonly item: Compared;
      readonly change: number | undefined;
    }
  | { readonly kind: 'fold'; readonly key: string; readonly count: number };

/** Paragraphs shown before and after a change, so that it can be understood. */
const AROUND = 2;

/**
 * What is shown of a comparison: changes with a little around them. A run that somebody unfolded is shown whole.
 * `change` numbers the runs of changed lines from 0, for going from one to the next.
 */
export const foldUnchanged = (items: readonly Compared[], unfolded: ReadonlySet<string>): readonly Row[] => {
  const rows: Row[] = [];
  let change = -1;
  for (let start = 0; start < items.length;) {
    const isSame = items[start]!.kind === 'same';
    let end = start;
    while (end < items.length && (items[end]!.kind === 'same') === isSame) end += 1;
    if (!isSame) change += 1;
    const before = !isSame || start === 0 ? 0 : AROUND;
    const after = !isSame || end === items.length ? 0 : AROUND;
    const hidden = isSame ? end - start - before - after : 0;
    const key = `fold${start}`;
    const isFolded = hidden > 1 && !unfolded.has(key);
    for (let index = start; index < end; index += 1) {
      if (isFolded && index === start + before) {
        rows.push({ kind: 'fold', key, count: hidden });
        index += hidden - 1;
        continue;
      }
      const isFirst = !isSame && index === start;
      rows.push({
        kind: 'line',
        key: `line${index}`,
        item: items[index]!,
        change: isFirst ? change : undefined,
      });
    }
    start = end;
  }
  return rows;
};

/** The text of one side of a line. */
export const sideOf = (item: Compared, side: 'removed' | 'added'): Compared['stretches'] => {
  if (item.kind === 'changed') {
    return item.stretches?.filter(({ kind }) => kind === 'same' || kind === side) ?? [];
  }
  return item.kind === 'same' || item.kind === side
    ? [{ kind: item.kind, text: item.text ?? '' }]
    : undefined;
};
