import { detect } from './detect.js';
import type { FindingKind } from './finding.js';
import { normalise, originOf } from './normalise.js';
import { OfficeDetector, type OfficeRules } from './office-rules.js';

/** A stretch of a typed text that a screening would report. */
export interface TriedMatch {
  readonly kind: FindingKind;
  /** Offsets in the typed text, the end excluded. */
  readonly start: number;
  readonly end: number;
}

/** What a screening with these rules would find in a text, line by line as in paragraphs. Nothing is kept. */
export const tryRules = (text: string, rules: OfficeRules): readonly TriedMatch[] => {
  const office = new OfficeDetector(rules);
  const found: TriedMatch[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const normalised = normalise(line);
    for (const { kind, start, end } of office.apply(normalised.text, detect(normalised.text))) {
      found.push({
        kind,
        start: offset + originOf(normalised, start),
        end: offset + originOf(normalised, end - 1) + 1,
      });
    }
    offset += line.length + 1;
  }
  return found;
};
