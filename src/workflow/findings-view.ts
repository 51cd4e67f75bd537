import { Injectable } from '@nestjs/common';
import {
  attachmentsOf,
  currentFindings,
  decisionsFingerprint,
  NOTHING_LEFT_OUT,
  removalsOf,
  DecideFinding,
  DocumentAccess,
  versionsOf,
  type AttachmentRow,
  type Capacity,
  type DocumentRow,
} from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';
import { messageOf } from '../platform/http/index.js';
import { findKeepReason, Screener, type FindingWithVerdict } from '../screening/index.js';
import { hasPicture } from './finding-picture.js';
import { isClosedToReaders } from './document-view.js';

type Names = ReadonlyMap<string, string>;
type Versions = ReadonlyMap<string, number>;

/** What was found, what was decided about it, on which files and by which rules, and whether the caller decides now. */
@Injectable()
export class FindingsView {
  constructor(
    private readonly access: DocumentAccess,
    private readonly decideFinding: DecideFinding,
    private readonly people: People,
    private readonly screener: Screener,
  ) {}

  async of(tx: Transaction, actor: Actor, id: string) {
    const document = await this.access.open(tx, actor, id);
    const closed = isClosedToReaders(document);
    const attachments = closed ? [] : await attachmentsOf(tx, id);
    const findings = closed ? [] : await currentFindings(tx, document, attachments);
    const removals = closed ? NOTHING_LEFT_OUT : await removalsOf(tx, document, attachments);
    const versions = new Map((await versionsOf(tx, id)).map(({ sha256, version }) => [sha256, version]));
    const names = await this.namesOf(tx, findings);
    return {
      items: findings.map((one) => findingView(one, names, versions)),
      files: closed ? [] : filesOf(document, attachments),
      rules: await this.screener.engine(),
      verdicts: decisionsFingerprint(findings, removals),
      decision: decisionOf(await this.decideFinding.capacityOf(tx, actor, document)),
    };
  }

  private async namesOf(tx: Transaction, findings: readonly FindingWithVerdict[]): Promise<Names> {
    const ids = findings.flatMap(({ verdict }) =>
      verdict ? [verdict.actorId, verdict.onBehalfOfId ?? verdict.actorId] : [],
    );
    return new Map((await this.people.peopleByIds(tx, ids)).map(({ id, name }) => [id, name]));
  }
}

const decisionOf = (capacity: Capacity) => ({
  allowed: capacity.acting !== null,
  refusals:
    capacity.acting === null
      ? capacity.refusals.map((one) => ({ code: one.code, message: messageOf(one) }))
      : [],
});

const filesOf = (document: DocumentRow, attachments: readonly AttachmentRow[]) => [
  ...(document.fileSha256 === null
    ? []
    : [
        {
          source: 'body',
          kind: 'body',
          name: document.title,
          sha256: document.fileSha256,
          version: document.fileVersion,
          rules: document.screeningEngine,
        },
      ]),
  ...attachments.map(({ id, kind, fileName, sha256, screeningEngine }) => ({
    source: id,
    kind: kind as string,
    name: fileName,
    sha256,
    rules: screeningEngine,
  })),
];

/** Opaque: the same for findings of the same kind and value, wherever in the document they stand. */
const groupOf = ({ id, source, valueFingerprint, valueGroup }: FindingWithVerdict['finding']): string => {
  if (valueFingerprint !== null) return valueFingerprint.slice(0, 24);
  return valueGroup === null ? id : `${source.slice(-12)}-${valueGroup}`;
};

const findingView = ({ finding, verdict }: FindingWithVerdict, names: Names, versions: Versions) => ({
  id: finding.id,
  source: finding.source === finding.documentId ? 'body' : finding.source,
  kind: finding.kind,
  severity: finding.severity,
  part: finding.part,
  location: finding.location,
  excerptMasked: finding.excerptMasked,
  hasPicture: hasPicture(finding),
  group: groupOf(finding),
  allowedVerdicts: finding.allowedVerdicts === '' ? [] : finding.allowedVerdicts.split(','),
  ...(verdict ? verdictView(verdict, names, versions) : {}),
});

const verdictView = (
  verdict: NonNullable<FindingWithVerdict['verdict']>,
  names: Names,
  versions: Versions,
) => {
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  const { reasonCode, carriedAt, decidedOnSha256 } = verdict;
  const version = decidedOnSha256 === null ? undefined : versions.get(decidedOnSha256);
  const labels = reasonCode === null ? undefined : findKeepReason(reasonCode)?.labels;
  return {
    verdict: verdict.verdict,
    reason: verdict.reason,
    ...(reasonCode === null ? {} : { reasonCode }),
    ...(labels === undefined ? {} : { reasonLabels: labels }),
    decidedBy: named(verdict.actorId),
    ...(verdict.onBehalfOfId === null ? {} : { onBehalfOf: named(verdict.onBehalfOfId) }),
    decidedAt: verdict.createdAt,
    ...(carriedAt === null || decidedOnSha256 === null
      ? {}
      : {
          carried: {
            at: carriedAt,
            fileSha256: decidedOnSha256,
            ...(version === undefined ? {} : { version }),
            moved: verdict.moved,
          },
        }),
  };
};
