import type { Finding } from './finding.js';
import { FindingCollector } from './finding-collector.js';
import type { IntakeLimits } from './limits.js';
import { wholly } from './text-piece.js';

/**
 * Findings in the text of a page as its readers see it.
 * @param differences where the page parts from the document: each is a finding of its own
 * @param left what should have been left out and stands there: the same
 */
export const screenPage = (
  text: string,
  differences: readonly string[],
  left: readonly string[],
  limits: IntakeLimits,
): readonly Finding[] => {
  const collector = new FindingCollector(limits);
  for (const [index, line] of text.split('\n').entries()) {
    collector.piece({
      part: 'page',
      location: `line${index + 1}`,
      place: 'page',
      text: line,
      segments: wholly(line, 'visible'),
      inTable: true,
    });
  }
  for (const [index, value] of differences.entries()) {
    collector.observe({
      kind: 'content_difference',
      part: 'page',
      location: `difference${index + 1}`,
      visibility: 'visible',
      value,
    });
  }
  for (const [index, value] of left.entries()) {
    collector.observe({
      kind: 'removed_text_remains',
      part: 'page',
      location: `removal${index + 1}`,
      visibility: 'visible',
      value,
    });
  }
  return collector.findings;
};
