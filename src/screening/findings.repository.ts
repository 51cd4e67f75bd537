import { In, IsNull } from 'typeorm';
import { fingerprintOf } from '../shared/hash.js';
import type { Transaction } from '../platform/database/index.js';
import { FindingVerdictRow } from './finding-verdict.entity.js';
import { FindingRow } from './finding.entity.js';

/** One file of a document: the document's id (the body) or an attachment's, and the hash of the bytes. */
export interface ScreenedSource {
  readonly source: string;
  readonly fileSha256: string;
}

export interface FindingWithVerdict {
  readonly finding: FindingRow;
  readonly verdict: FindingVerdictRow | null;
}

const INSERTED_AT_ONCE = 100;

/** Verdicts are bound to the file: the same bytes keep the findings and verdicts they had. */
export const insertFindings = async (
  tx: Transaction,
  documentId: string,
  { source, fileSha256 }: ScreenedSource,
  rows: readonly FindingRow[],
): Promise<void> => {
  if (await tx.existsBy(FindingRow, { documentId, source, fileSha256 })) return;
  for (let start = 0; start < rows.length; start += INSERTED_AT_ONCE) {
    await tx.insert(FindingRow, rows.slice(start, start + INSERTED_AT_ONCE));
  }
};

/** Findings of the given files in the order of the text, with the verdict in force. */
export const findingsOf = async (
  tx: Transaction,
  documentId: string,
  sources: readonly ScreenedSource[],
): Promise<FindingWithVerdict[]> => {
  if (sources.length === 0) return [];
  const findings = await tx.find(FindingRow, {
    where: sources.map(({ source, fileSha256 }) => ({ documentId, source, fileSha256 })),
    order: { position: 'ASC', id: 'ASC' },
  });
  const verdicts = new Map(
    (await tx.find(FindingVerdictRow, { where: { documentId, supersededAt: IsNull() } })).map((row) => [
      row.findingId,
      row,
    ]),
  );
  const order = new Map(sources.map(({ source }, index) => [source, index]));
  return findings
    .map((finding) => ({ finding, verdict: verdicts.get(finding.id) ?? null }))
    .sort((a, b) => (order.get(a.finding.source) ?? 0) - (order.get(b.finding.source) ?? 0));
};

/** The set of decisions as one fingerprint: which finding, which verdict, for which reason. */
export const verdictsFingerprint = (findings: readonly FindingWithVerdict[]): string =>
  fingerprintOf(
    findings
      .filter(({ verdict }) => verdict !== null)
      .map(({ finding, verdict }) => ({
        source: finding.source,
        file: finding.fileSha256,
        key: finding.findingKey,
        verdict: verdict!.verdict,
        reason: verdict!.reason,
      }))
      .sort((a, b) => (`${a.source} ${a.file} ${a.key}` < `${b.source} ${b.file} ${b.key}` ? -1 : 1)),
  );

/** A new verdict replaces the one before, which stays on record. */
export const replaceVerdict = async (
  tx: Transaction,
  row: Omit<FindingVerdictRow, 'supersededAt'>,
): Promise<void> => {
  await tx.update(
    FindingVerdictRow,
    { findingId: row.findingId, supersededAt: IsNull() },
    { supersededAt: row.createdAt },
  );
  await tx.insert(FindingVerdictRow, { ...row, supersededAt: null });
};

/** An adjustment of the attribute asks for fresh verdicts; the old ones stay on record. */
export const supersedeVerdicts = async (tx: Transaction, documentId: string, at: string): Promise<void> => {
  await tx.update(FindingVerdictRow, { documentId, supersededAt: IsNull() }, { supersededAt: at });
};

/** Destroys findings and verdicts of a document whose content is destroyed by written instruction. */
export const eraseFindings = async (tx: Transaction, documentId: string): Promise<void> => {
  for (;;) {
    const ids = (await tx.find(FindingRow, { select: { id: true }, where: { documentId }, take: 500 })).map(
      ({ id }) => id,
    );
    if (ids.length === 0) return;
    await tx.delete(FindingVerdictRow, { findingId: In(ids) });
    await tx.delete(FindingRow, { id: In(ids) });
  }
};
