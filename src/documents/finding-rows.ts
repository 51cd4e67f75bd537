import type { FindingRow, ScreenedSource, Screening } from '../screening/index.js';
import { sha256Hex } from '../shared/hash.js';
import { newId } from '../shared/id.js';

/** What a screening found in a file of a document, as rows. */
export const findingRows = (
  documentId: string,
  { source, fileSha256 }: ScreenedSource,
  findings: Screening['findings'],
  now: Date,
): FindingRow[] => {
  // Bound to the document: the same value in two documents cannot be told to be the same.
  const bound = (hash: string | null): string | null =>
    hash === null ? null : sha256Hex(`${documentId} ${hash}`);
  return findings.map((finding, position) => ({
    id: newId(now),
    documentId,
    source,
    fileSha256,
    findingKey: finding.key,
    position,
    kind: finding.kind,
    severity: finding.severity,
    part: finding.part.slice(0, 200),
    location: finding.location.slice(0, 300),
    excerptMasked: finding.excerptMasked.slice(0, 500),
    allowedVerdicts: finding.allowedVerdicts.join(','),
    valueGroup: finding.group,
    valueFingerprint: bound(finding.fingerprint),
    surroundings: bound(finding.surroundings),
    createdAt: now.toISOString(),
  }));
};
