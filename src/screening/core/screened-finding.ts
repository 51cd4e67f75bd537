import { keyedHashOf } from '../../shared/hash.js';
import type { Finding } from './finding.js';

/** A finding as it may be stored and shown: without the value. */
export type ScreenedFinding = Omit<Finding, 'value' | 'values' | 'identity' | 'surroundings' | 'partName'>;

/** With what makes it known again; neither tells anything of the value to whoever lacks the key. */
export type GroupedFinding = ScreenedFinding & {
  /** A number that findings of the same kind and value of one file share. */
  readonly group: number;
  /** 值指纹: keyed hash of kind and value; null where there is nothing to compare or to decide. */
  readonly fingerprint: string | null;
  /** Keyed hash of the value with what a person reads around it. */
  readonly surroundings: string | null;
};

export const withoutValue = (finding: Finding): ScreenedFinding => {
  const {
    value: _value,
    values: _values,
    identity: _identity,
    surroundings: _around,
    partName: _partName,
    ...rest
  } = finding;
  return rest;
};

/** Kind and value as one text; undefined where two findings of the kind cannot be compared. */
const contentOf = ({ kind, values, identity }: Finding): string | undefined => {
  if (identity !== undefined) return `${kind} ${identity}`;
  if (kind === 'picture_unread' || values.every((value) => value === '')) return undefined;
  return [kind, ...values.toSorted()].join(' ');
};

/**
 * Numbered in the order of the text, while the values are still in memory.
 * @param key secret of the installation; without it nothing is known again
 */
export const withoutValues = (findings: readonly Finding[], key?: string): readonly GroupedFinding[] => {
  const groups = new Map<string, number>();
  return findings.map((finding) => {
    const content = contentOf(finding);
    const group = groups.get(content ?? finding.key) ?? groups.size + 1;
    groups.set(content ?? finding.key, group);
    const hashOf = (text: string): string | null =>
      key === undefined || content === undefined || finding.allowedVerdicts.length === 0
        ? null
        : keyedHashOf(key, text);
    return {
      ...withoutValue(finding),
      group,
      fingerprint: hashOf(content ?? ''),
      surroundings: hashOf(`${content} ${finding.surroundings}`),
    };
  });
};
