import type { Transaction } from '../platform/database/index.js';
import {
  findingsOf,
  replaceVerdict,
  verdictToCarry,
  withdrawVerdict,
  type FindingVerdictRow,
  type FindingWithVerdict,
  type Remembered,
  type ScreenedSource,
} from '../screening/index.js';
import { newId } from '../shared/id.js';
import type { DocumentRow } from './document.entity.js';
import { allAttachmentsOf, versionsOf } from './documents.repository.js';
import { isPublishedKind } from './public-copy.repository.js';

/**
 * The files whose verdicts a document remembers: those that were sent round last, and whatever was put in or
 * taken out since. What an earlier submission no longer held is forgotten.
 */
const rememberedFiles = async (
  tx: Transaction,
  { id, submittedAt }: DocumentRow,
  isNewVersion: boolean,
): Promise<ScreenedSource[]> => {
  const isSince = (at: string): boolean => submittedAt === null || at > submittedAt;
  const all = await versionsOf(tx, id);
  const versions = isNewVersion ? all.slice(0, -1) : all;
  const submitted = versions.findLast(({ createdAt }) => !isSince(createdAt));
  const bodies = versions.filter((one) => one === submitted || isSince(one.createdAt));
  const attachments = (await allAttachmentsOf(tx, id)).filter(
    ({ removedAt }) => removedAt === null || isSince(removedAt),
  );
  const files = [
    ...bodies.map(({ sha256 }) => ({ source: id, fileSha256: sha256 })),
    ...attachments.map((row) => ({ source: row.id, fileSha256: row.sha256 })),
  ];
  return [...new Map(files.map((file) => [`${file.source} ${file.fileSha256}`, file])).values()];
};

/** What may stay in a file for the reviewers alone was not allowed to the public. */
const unpublishedFiles = async (tx: Transaction, documentId: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await allAttachmentsOf(tx, documentId)).filter(({ kind }) => !isPublishedKind(kind)).map(({ id }) => id),
  );

const remembered = ({ finding, verdict }: FindingWithVerdict): Remembered<FindingWithVerdict>[] =>
  verdict
    ? [
        {
          kind: finding.kind,
          valueFingerprint: finding.valueFingerprint,
          surroundings: finding.surroundings,
          verdict: verdict.verdict,
          decidedAt: verdict.createdAt,
          row: { finding, verdict },
        },
      ]
    : [];

const rootOf = ({ id, carriedFromId }: FindingVerdictRow): string => carriedFromId ?? id;

/**
 * Takes the verdicts on known values over to a file that was put in, so that only what is new is asked about.
 * Who decided and when stay with the verdict. A verdict that bytes had long ago, before the value was taken out,
 * is not revived.
 * @param isNewVersion the last version of the body is this file, put in just now
 * @returns the verdicts that were taken over: ids of the rows in which they were decided
 */
export const rememberVerdicts = async (
  tx: Transaction,
  document: DocumentRow,
  file: ScreenedSource,
  isNewVersion: boolean,
  now: Date,
): Promise<readonly string[]> => {
  const unpublished = await unpublishedFiles(tx, document.id);
  const all = await findingsOf(tx, document.id, await rememberedFiles(tx, document, isNewVersion));
  const memory = all
    .flatMap(remembered)
    .filter(
      ({ verdict, row }) =>
        verdict === 'mask' ||
        verdict === 'remove' ||
        unpublished.has(file.source) ||
        !unpublished.has(row.finding.source),
    );
  const at = now.toISOString();
  const carried: string[] = [];
  for (const { finding, verdict: present } of await findingsOf(tx, document.id, [file])) {
    const found = verdictToCarry(finding, memory);
    const isRemembered = memory.some(({ row }) => row.finding.id === finding.id);
    if (!found) {
      if (present && !isRemembered) await withdrawVerdict(tx, finding.id, at);
      continue;
    }
    const { finding: origin, verdict } = found.remembered.row as {
      finding: FindingWithVerdict['finding'];
      verdict: FindingVerdictRow;
    };
    if (present && rootOf(present) === rootOf(verdict)) continue;
    if (!finding.allowedVerdicts.split(',').includes(verdict.verdict)) continue;
    carried.push(rootOf(verdict));
    await replaceVerdict(tx, {
      ...verdict,
      id: newId(now),
      findingId: finding.id,
      carriedFromId: rootOf(verdict),
      decidedOnSha256: verdict.decidedOnSha256 ?? origin.fileSha256,
      carriedAt: at,
      moved: found.moved || verdict.moved,
    });
  }
  return carried;
};
