export interface SerialRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers that a series should have and has not, up to its last one.
 * @param serials in rising order
 */
export const missingSerials = (serials: readonly number[], last: number): readonly SerialRange[] => {
  const missing: SerialRange[] = [];
  let expected = 1;
  for (const serial of [...serials, last + 1]) {
    if (serial > expected) missing.push({ from: expected, to: serial - 1 });
    expected = Math.max(expected, serial + 1);
  }
  return missing;
};
