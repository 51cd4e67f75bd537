import { sha256Hex } from '../../shared/hash.js';
import type { Finding, Verdict } from './finding.js';
import type { OpenPackage } from './open-package.js';

/** What was decided about a finding of the screened file. */
export interface VerdictOnFinding {
  readonly key: string;
  readonly verdict: Verdict;
  /** Label of the picture in which the value was read. */
  readonly picture?: string;
}

/** What was read in a picture cannot be masked there: its removal is that of the picture. */
export const picturesRemovedByText = (verdicts: readonly VerdictOnFinding[]): ReadonlySet<string> =>
  new Set(
    verdicts.flatMap(({ verdict, picture }) =>
      verdict === 'remove' && picture !== undefined ? [picture] : [],
    ),
  );

/** Hashes of the pictures that go, and of those that a person has looked at. */
export const judgePictures = (
  opened: OpenPackage,
  findings: readonly Finding[],
  verdicts: readonly VerdictOnFinding[],
): { readonly removedPictures: ReadonlySet<string>; readonly keptPictures: ReadonlySet<string> } => {
  const byKey = new Map(verdicts.map(({ key, verdict }) => [key, verdict]));
  const removedByText = picturesRemovedByText(verdicts);
  const removedPictures = new Set<string>();
  const keptPictures = new Set<string>();
  for (const { kind, key, part, partName } of findings) {
    const verdict = removedByText.has(part) ? 'remove' : byKey.get(key);
    if (kind !== 'picture_unread' || verdict === undefined || !opened.has(partName)) continue;
    (verdict === 'remove' ? removedPictures : keptPictures).add(sha256Hex(opened.read(partName)));
  }
  return { removedPictures, keptPictures };
};
