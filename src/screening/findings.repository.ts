import { In, IsNull } from 'typeorm';
import { fingerprintOf } from '../shared/hash.js';
import type { Transaction } from '../platform/database/index.js';
import { FindingVerdictRow } from './finding-verdict.entity.js';
import { FindingRow } from './finding.entity.js';
import { RescreenedFindingRow } from './rescreened-finding.entity.js';

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

/**
 * Stores what a screening of a file found. The same bytes keep the findings that they had; screened again with
 * newer rules they get what is new, and what is no longer found and was never decided goes. A place at which
 * another value is found now has no verdict any more.
 */
export const insertFindings = async (
  tx: Transaction,
  documentId: string,
  { source, fileSha256 }: ScreenedSource,
  rows: readonly FindingRow[],
): Promise<void> => {
  const known = new Map(
    (await tx.find(FindingRow, { where: { documentId, source, fileSha256 } })).map((row) => [
      row.findingKey,
      row,
    ]),
  );
  const fresh = rows.filter(({ findingKey }) => !known.has(findingKey));
  for (let start = 0; start < fresh.length; start += INSERTED_AT_ONCE) {
    await tx.insert(FindingRow, fresh.slice(start, start + INSERTED_AT_ONCE));
  }
  if (known.size === 0) return;
  for (const row of rows) {
    const before = known.get(row.findingKey);
    known.delete(row.findingKey);
    if (before) await refresh(tx, before, row);
  }
  for (const { id } of known.values()) {
    if (!(await tx.existsBy(FindingVerdictRow, { findingId: id }))) await tx.delete(FindingRow, { id });
  }
};

const refresh = async (tx: Transaction, before: FindingRow, now: FindingRow): Promise<void> => {
  const { id: _id, createdAt, ...content } = now;
  const isSame = (Object.keys(content) as (keyof typeof content)[]).every(
    (member) => before[member] === content[member],
  );
  if (isSame) return;
  await tx.update(FindingRow, { id: before.id }, content);
  const isOther =
    before.valueFingerprint === null
      ? before.excerptMasked !== now.excerptMasked
      : before.valueFingerprint !== now.valueFingerprint;
  if (isOther) await withdrawVerdict(tx, before.id, createdAt);
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
        ...(verdict!.reasonCode === null ? {} : { reasonCode: verdict!.reasonCode }),
      }))
      .sort((a, b) => (`${a.source} ${a.file} ${a.key}` < `${b.source} ${b.file} ${b.key}` ? -1 : 1)),
  );

/** The finding is open again; what was decided stays on record. */
export const withdrawVerdict = async (tx: Transaction, findingId: string, at: string): Promise<void> => {
  await tx.update(FindingVerdictRow, { findingId, supersededAt: IsNull() }, { supersededAt: at });
};

/** A new verdict replaces the one before, which stays on record. */
export const replaceVerdict = async (
  tx: Transaction,
  row: Omit<FindingVerdictRow, 'supersededAt'>,
): Promise<void> => {
  await withdrawVerdict(tx, row.findingId, row.carriedAt ?? row.createdAt);
  await tx.insert(FindingVerdictRow, { ...row, supersededAt: null });
};

/** Everybody who ever gave a verdict in the document, replaced ones included, and whose place they took. */
export const verdictGiversOf = async (tx: Transaction, documentId: string): Promise<string[]> => {
  const rows = await tx.find(FindingVerdictRow, {
    select: { actorId: true, onBehalfOfId: true },
    where: { documentId },
  });
  return [...new Set(rows.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId ?? actorId]))];
};

/** What makes values known again is destroyed: nobody works with the content any more. */
export const forgetValues = async (tx: Transaction, documentId: string): Promise<void> => {
  await tx.update(FindingRow, { documentId }, { valueFingerprint: null, surroundings: null });
};

/** An adjustment of the attribute asks for fresh verdicts; the old ones stay on record. */
export const supersedeVerdicts = async (tx: Transaction, documentId: string, at: string): Promise<void> => {
  await tx.update(FindingVerdictRow, { documentId, supersededAt: IsNull() }, { supersededAt: at });
};

/** Destroys findings and verdicts of a document whose content is destroyed by written instruction. */
export const eraseFindings = async (tx: Transaction, documentId: string): Promise<void> => {
  await tx.delete(RescreenedFindingRow, { documentId });
  for (;;) {
    const ids = (await tx.find(FindingRow, { select: { id: true }, where: { documentId }, take: 500 })).map(
      ({ id }) => id,
    );
    if (ids.length === 0) return;
    await tx.delete(FindingVerdictRow, { findingId: In(ids) });
    await tx.delete(FindingRow, { id: In(ids) });
  }
};
