/** One page of a long list: the head (`number` 0) shows the newest, the others are counted from the oldest. */
export interface ListPage<T> {
  readonly number: number;
  readonly items: readonly T[];
  /** the page with the next older items */
  readonly older: number | undefined;
  /** the page with the next newer items */
  readonly newer: number | undefined;
}

/**
 * Cuts a list, newest first, into full pages counted from the oldest and a head of `size` to `2 * size - 1`
 * items: a new item touches the head alone, the full pages keep their content and their address.
 */
export const pagesOf = <T>(items: readonly T[], size: number): readonly ListPage<T>[] => {
  const full = Math.max(0, Math.floor(items.length / size) - 1);
  const headLength = items.length - full * size;
  const pages: ListPage<T>[] = [
    { number: 0, items: items.slice(0, headLength), older: full > 0 ? full : undefined, newer: undefined },
  ];
  for (let number = full; number >= 1; number -= 1) {
    const start = headLength + (full - number) * size;
    pages.push({
      number,
      items: items.slice(start, start + size),
      older: number > 1 ? number - 1 : undefined,
      newer: number === full ? 0 : number + 1,
    });
  }
  return pages;
};
