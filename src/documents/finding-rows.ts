import type { FindingRow, ScreenedSource, Screening } from '../screening/index.js';
import { sha256Hex } from '../shared/hash.js';
import { newId } from '../shared/id.js';

/** A fingerprint as it is kept: bound to the document, so that the same value in two documents is not seen to be. */
export const boundTo = (documentId: string, fingerprint: string | null): string | null =>
  fingerprint === null ? null : sha256Hex(`${documentId} ${fingerprint}`);

/** What a screening found in a file of a document, as rows. */
export const findingRows = (
  documentId: string,
  { source, fileSha256 }: ScreenedSource,
  findings: Screening['findings'],
  now: Date,
): FindingRow[] => {
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
    valueFingerprint: boundTo(documentId, finding.fingerprint),
    surroundings: boundTo(documentId, finding.surroundings),
    createdAt: now.toISOString(),
  }));
};
