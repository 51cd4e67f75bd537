import { alignBlocks } from './align-blocks.js';
import { leaveOut, type LeftOut } from './leave-out.js';
import type { IntakeLimits } from './limits.js';
import type { CleanDocx } from './redact-docx.js';
import type { RangeLeftOut } from './public-copy.js';
import { targetKey } from './removal-target.js';
import { essentialOf } from './text-left.js';

interface Both {
  readonly body: CleanDocx;
  readonly download: CleanDocx;
  readonly differences: readonly string[];
  /** What was left out and stands somewhere else, where nobody has found that it may. */
  readonly left: readonly string[];
}

const readingOf = (leftOut: readonly LeftOut[]): string =>
  leftOut.map(({ texts }) => essentialOf(texts.join('')).replaceAll(/\d/g, '')).join('|');

/** Leaves the same ranges out of the page and of the download, which has the same text with a head around it. */
export const leaveOutOfBoth = (
  draft: CleanDocx,
  source: CleanDocx,
  removals: readonly RangeLeftOut[],
  limits: IntakeLimits,
): Both => {
  const targets = removals.map(({ target }) => target);
  if (targets.length === 0) return { body: draft, download: source, differences: [], left: [] };
  const same = source === draft;
  const aligned = same || alignBlocks(draft.main, source.main);
  const body = leaveOut(draft, targets, limits);
  // Without the same blocks nothing can be taken out by name: the download is never published then.
  const download = same ? body : leaveOut(source, aligned ? targets : [], limits);
  const sameReading = aligned && readingOf(body.leftOut) === readingOf(download.leftOut);
  const allowed = new Set(
    removals.filter(({ repeatsMayStay }) => repeatsMayStay).map(({ target }) => targetKey(target)),
  );
  const left = [...body.leftOut, ...(same ? [] : download.leftOut)]
    .filter(({ target }) => !allowed.has(targetKey(target)))
    .flatMap((one) => one.left.map(({ role, text }) => `${role}：${text}`));
  return {
    body: body.docx,
    download: download.docx,
    differences: [
      ...body.differences,
      ...download.differences,
      ...(sameReading ? [] : ['removals in the official copy']),
    ],
    left: [...new Set(left)],
  };
};
