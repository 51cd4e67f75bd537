import type { Finding } from './finding.js';

/** A finding as it may be stored and shown: without the value. */
export type ScreenedFinding = Omit<Finding, 'value' | 'values'>;

export const withoutValue = (finding: Finding): ScreenedFinding => {
  const { value: _value, values: _values, ...rest } = finding;
  return rest;
};
