import { Injectable } from '@nestjs/common';
import {
  checkDetermination,
  determinationsOf,
  opensDisclosure,
  type DeterminationRow,
  type DisclosureDraft,
} from '../disclosure/index.js';
import {
  attachmentsOf,
  bundleFingerprint,
  countersignSectionsOf,
  currentFindings,
  decisionsFingerprint,
  drafterIdsOf,
  findPublicCopy,
  presentSources,
  removalsFingerprint,
  removalsOf,
  type DocumentRow,
  type GivenAttachment,
  type Removals,
} from '../documents/index.js';
import { People, type Actor as IdentityActor } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';
import { noteOf } from '../rendering/index.js';
import { verdictGiversOf, type FindingWithVerdict } from '../screening/index.js';
import { isBlank } from '../shared/blank.js';
import { localDateOf } from '../shared/clock.js';
import type { LocalDate } from '../shared/local-date.js';
import { asPerson } from './as-person.js';
import type { DeterminationFacts, Facts, PublicCopyFacts } from './core/index.js';
import { AWAITS_SIGNATURE, loadApprovals } from './load-approvals.js';
import { IMPORTED } from './record-past.js';
import { PaperSignatures } from './paper-signatures.js';
import type { RecordedSignatureRow } from './recorded-signature.entity.js';
import { pendingRecordOf } from './recorded-signatures.repository.js';
import { confidentialityReviewersOf, lastArrivalIn, lastTransitionOf } from './workflow.repository.js';

/** The rows behind the facts: what the shell writes with, so that nothing is read twice. */
export interface LoadedDocument {
  readonly facts: Facts;
  readonly attachments: readonly GivenAttachment[];
  readonly findings: readonly FindingWithVerdict[];
  readonly removals: Removals;
  readonly determinations: readonly DeterminationRow[];
  readonly publicCopyId: string | null;
  /** The recorded signature that waits for its confirmation. */
  readonly pendingRecord: RecordedSignatureRow | null;
}

export const contentOf = (row: DeterminationRow): DisclosureDraft => ({
  attribute: row.attribute,
  extent: row.extent,
  grounds: row.grounds,
  ...(row.reason === null ? {} : { reason: row.reason }),
});

/** The draft carries a 附注 that says something else than the attribute would. */
export const contradictsNote = (
  draftNote: string | null,
  attribute: DisclosureDraft['attribute'] | null | undefined,
): boolean =>
  draftNote !== null && attribute !== null && attribute !== undefined && noteOf(attribute) !== draftNote;

/** The facts about a determination that would replace another one, after all those on record. */
export const determinationFacts = (
  next: DisclosureDraft,
  previous: DisclosureDraft | null,
  record: readonly DeterminationRow[],
): DeterminationFacts => ({
  attribute: next.attribute,
  extent: next.extent,
  refusals: checkDetermination(next, previous, record.map(contentOf)),
  opens: opensDisclosure(previous, next),
});

const settled = (row: DeterminationRow): DeterminationFacts => ({
  attribute: row.attribute,
  extent: row.extent,
  refusals: checkDetermination(contentOf(row)),
  opens: false,
});

export const bundleOf = (
  document: DocumentRow,
  attachments: readonly GivenAttachment[],
  fileSha256 = document.fileSha256,
): string =>
  bundleFingerprint({
    fileSha256,
    attachments: attachments.map(({ sha256, kind, fileName }) => ({ sha256, kind, fileName })),
    title: document.title,
    genre: document.genre,
    carrier: document.carrier,
    isPolicy: document.isPolicy,
    isNormative: document.isNormative,
    isUpward: document.isUpward,
    isImportant: document.isImportant,
    interpretationExemption: document.interpretationExemption,
    urgency: document.urgency,
    recipients: document.recipients,
    copies: document.copies,
    jointOrgans: document.jointOrgans,
  });

/** Loads what the rules look at. Called under the document's row lock when something is to be decided. */
@Injectable()
export class DocumentFactsLoader {
  constructor(
    private readonly people: People,
    private readonly paper: PaperSignatures,
  ) {}

  async load(
    tx: Transaction,
    document: DocumentRow,
    actor: IdentityActor,
    now: Date,
    reauthenticated: boolean,
  ): Promise<LoadedDocument> {
    const { id } = document;
    const attachments = await attachmentsOf(tx, id);
    const findings = await currentFindings(tx, document, attachments);
    const determinations = await determinationsOf(tx, id);
    const removals = await removalsOf(tx, document, attachments);
    const verdicts = decisionsFingerprint(findings, removals);
    const copy = await this.publicCopy(tx, document, attachments, verdicts);
    const pendingRecord = await pendingRecordIn(tx, document);
    const facts: Facts = {
      now: now.toISOString(),
      today: localDateOf(now),
      actor: { ...asPerson(actor), substitutesFor: actor.substituteFor.map(asPerson) },
      people: (await this.people.everybodyActive(tx)).map((person) =>
        asPerson({ ...person, personId: person.id }),
      ),
      document: await this.documentFacts(tx, document, attachments, determinations),
      determination: presentDetermination(document, determinations),
      proposal: proposalOf(document, determinations),
      fingerprints: {
        bundle: bundleOf(document, attachments),
        determination: document.determinationId,
        verdicts,
      },
      approvals: await loadApprovals(tx, id),
      screening: {
        current: document.fileSha256 !== null && document.screeningEngine !== null,
        unresolvedBlock: countUnresolved(findings, 'block'),
        unresolvedWarn: countUnresolved(findings, 'warn'),
      },
      removals: removalFacts(removals),
      publicCopy: copy.facts,
      recordedSignature: pendingRecord && (await this.paper.asFacts(tx, pendingRecord)),
      arrivedOn: await arrivalOf(tx, document, now),
      reauthenticated,
    };
    return { facts, attachments, findings, removals, determinations, publicCopyId: copy.id, pendingRecord };
  }

  private async documentFacts(
    tx: Transaction,
    document: DocumentRow,
    attachments: readonly GivenAttachment[],
    [first]: readonly DeterminationRow[],
  ): Promise<Facts['document']> {
    const last = await lastTransitionOf(tx, document.id);
    return {
      id: document.id,
      carrier: document.carrier,
      sectionId: document.sectionId,
      drafterIds: await drafterIdsOf(tx, document),
      confidentialityReviewerIds: [
        ...new Set([
          ...(await verdictGiversOf(tx, document.id)),
          ...(await confidentialityReviewersOf(tx, document.id)),
        ]),
      ],
      isPolicy: document.isPolicy,
      isNormative: document.isNormative,
      imported: first?.origin === IMPORTED,
      isUpward: document.isUpward,
      isImportant: document.isImportant,
      countersignSectionIds: await countersignSectionsOf(tx, document.id),
      hasFile: document.fileSha256 !== null,
      noteContradicts: contradictsNote(document.draftNote, document.attribute),
      hasInterpretationPlan: attachments.some(({ kind }) => kind === 'interpretation_plan'),
      hasInterpretation: attachments.some(({ kind }) => kind === 'interpretation'),
      hasInterpretationExemption: !isBlank(document.interpretationExemption),
      hasCategory: document.category !== null,
      number: document.number,
      issued: document.issuedAt !== null,
      signedOn: document.signedOn,
      publishedOn: document.publishedAt === null ? null : localDateOf(new Date(document.publishedAt)),
      interpretationPublished: document.interpretationPublishedAt !== null,
      actedOnSinceSubmit: last !== null && last.event !== 'submit',
      ruling: document.ruling?.outcome ?? null,
      isolationProposal: document.custody && {
        type: document.custody.action,
        organ: document.custody.organ,
        reference: document.custody.reference,
        date: document.custody.date,
        proposedById: document.custody.proposedBy,
        proposedOnBehalfOfId: document.custody.proposedOnBehalfOf,
      },
    };
  }

  private async publicCopy(
    tx: Transaction,
    document: DocumentRow,
    attachments: readonly GivenAttachment[],
    verdicts: string,
  ): Promise<{ readonly id: string | null; readonly facts: PublicCopyFacts | null }> {
    const sources =
      document.state === 'drafting' ? undefined : await presentSources(tx, document, attachments, verdicts);
    if (!sources) return { id: null, facts: null };
    const row = await findPublicCopy(tx, document.id, sources.basis);
    return { id: row?.id ?? null, facts: row && { current: true, clean: row.status === 'clean' } };
  }
}

/** It is void wherever no signature is due: nobody needs to look for it there. */
const pendingRecordIn = async (
  tx: Transaction,
  document: DocumentRow,
): Promise<RecordedSignatureRow | null> =>
  AWAITS_SIGNATURE.includes(document.state) ? pendingRecordOf(tx, document.id) : null;

const arrivalOf = async (
  tx: Transaction,
  { id, state, createdAt }: DocumentRow,
  now: Date,
): Promise<LocalDate> => {
  if (!AWAITS_SIGNATURE.includes(state)) return localDateOf(now);
  const arrival = await lastArrivalIn(tx, id, state);
  return localDateOf(new Date(arrival?.createdAt ?? createdAt));
};

const countUnresolved = (findings: readonly FindingWithVerdict[], severity: 'block' | 'warn'): number =>
  findings.filter(({ finding, verdict }) => finding.severity === severity && verdict === null).length;

const removalFacts = (removals: Removals): Facts['removals'] => {
  const { present, carried } = removals;
  return {
    present: present.length,
    marked: present.length + carried.length,
    open: carried.length + present.filter(({ status }) => status === 'proposed').length,
    repeatsUnseen: present.filter(({ repeats, repeatsReason }) => repeats > 0 && isBlank(repeatsReason))
      .length,
    fingerprint: removalsFingerprint(removals),
  };
};

const rowById = (rows: readonly DeterminationRow[], id: string | null): DeterminationRow | undefined =>
  rows.find((row) => row.id === id);

const presentDetermination = (
  document: DocumentRow,
  rows: readonly DeterminationRow[],
): DeterminationFacts | null => {
  const row = rowById(rows, document.determinationId);
  if (row) return settled(row);
  if (!document.disclosureDraft) return null;
  const previous = rows.at(-1);
  return determinationFacts(document.disclosureDraft, previous ? contentOf(previous) : null, rows);
};

const proposalOf = (document: DocumentRow, rows: readonly DeterminationRow[]): Facts['proposal'] => {
  const row = rowById(rows, document.proposedDeterminationId);
  if (!row) return null;
  return {
    determination: settled(row),
    fingerprint: row.id,
    cameFrom: document.adjustedFrom === 'withdrawn' ? 'withdrawn' : 'filed',
  };
};
