import type { Finding } from './finding.js';

/** A finding as it may be stored and shown: without the value. */
export type ScreenedFinding = Omit<Finding, 'value' | 'values'>;

/** With the number that findings of the same kind and value of one file share; it tells nothing of the value. */
export type GroupedFinding = ScreenedFinding & { readonly group: number };

export const withoutValue = (finding: Finding): ScreenedFinding => {
  const { value: _value, values: _values, ...rest } = finding;
  return rest;
};

/** Numbered in the order of the text, while the values are still in memory. */
export const withoutValues = (findings: readonly Finding[]): readonly GroupedFinding[] => {
  const groups = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.kind} ${finding.values.join(' ')}`;
    const group = groups.get(key) ?? groups.size + 1;
    groups.set(key, group);
    return { ...withoutValue(finding), group };
  });
};
