import { Inject, Injectable } from '@nestjs/common';
import { determinationsOf } from '../disclosure/index.js';
import {
  attachmentsOf,
  countersignSectionsOf,
  currentFindings,
  findDocument,
  findProducedFile,
  insertProducedFile,
  producedFilesOf,
  removalsOf,
  type DocumentRow,
  type ProducedFileRow,
  type ProducedKind,
} from '../documents/index.js';
import { People } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { Outbox } from '../platform/outbox/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { Renderer, type OfficialCopyView, type Rendered } from '../rendering/index.js';
import type { Clock } from '../shared/clock.js';
import { canonicalJson, type Json } from '../shared/canonical-json.js';
import { sha256Hex } from '../shared/hash.js';
import { newId } from '../shared/id.js';
import { draftingSheetView, officialCopyView, type CopySources } from './copy-views.js';
import { reviewFormView } from './review-form-view.js';
import { peopleInRecords } from './recorded-signature-view.js';
import { recordedSignaturesOf } from './recorded-signatures.repository.js';
import { approvalsOf, revocationsOf, signaturesOf, transitionsOf } from './workflow.repository.js';

/**
 * Makes the official copy, the drafting sheet and the review form after the registration (information
 * without number: after the signature). What was made once from the same basis is stored and not made again.
 */
@Injectable()
export class ProduceCopies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly renderer: Renderer,
    private readonly storage: FileStorage,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async produce(documentId: string, transitionId: string | null): Promise<void> {
    const sources = await this.unitOfWork.read((tx) => this.sourcesOf(tx, documentId));
    if (!sources) return;
    const { document } = sources;
    if (document.carrier === 'official' && document.number !== null && document.fileSha256 !== null) {
      await this.official(sources, transitionId, document.fileSha256);
    }
    const sheet = draftingSheetView(sources);
    await this.store(document, transitionId, 'drafting-sheet', { view: sheet }, () =>
      this.renderer.renderDraftingSheet(sheet),
    );
    const form = reviewFormView(sources);
    await this.store(document, transitionId, 'review-form', { view: form }, () =>
      this.renderer.renderReviewForm(form),
    );
  }

  /** What was issued is never made again; only a corrected number takes the place of the wrong one on it. */
  private async official(
    sources: CopySources,
    transitionId: string | null,
    fileSha256: string,
  ): Promise<void> {
    const { document } = sources;
    const number = document.number!;
    const issued =
      document.issuedAt === null
        ? null
        : await this.unitOfWork.read((tx) => findProducedFile(tx, document.id, 'official'));
    if (issued?.number === number) return;
    const view = issued?.view
      ? { ...(issued.view as unknown as OfficialCopyView), number }
      : officialCopyView(sources);
    const signed = await this.storage.get(fileSha256);
    await this.store(
      document,
      transitionId,
      'official',
      { view, file: fileSha256 },
      () => this.renderer.renderOfficialCopy(view, signed, issued?.templateSha256 ?? undefined),
      { number, view: view as unknown as { readonly [key: string]: Json } },
    );
  }

  private async sourcesOf(tx: Transaction, documentId: string): Promise<CopySources | null> {
    const document = await findDocument(tx, documentId);
    const organisation = await this.people.organisation(tx);
    if (!document || !organisation || document.erasedAt !== null || document.signedOn === null) return null;
    const approvals = await approvalsOf(tx, documentId);
    const revoked = new Set((await revocationsOf(tx, documentId)).map(({ approvalId }) => approvalId));
    const transitions = await transitionsOf(tx, documentId);
    const signatures = await signaturesOf(tx, documentId);
    const recorded = await recordedSignaturesOf(tx, documentId);
    const findings = await currentFindings(tx, document);
    const attachments = await attachmentsOf(tx, documentId);
    const { present: removals } = await removalsOf(tx, document, attachments);
    const ids = [
      document.drafterId,
      ...[...approvals, ...transitions, ...signatures].flatMap(({ actorId, onBehalfOfId }) => [
        actorId,
        onBehalfOfId ?? actorId,
      ]),
      ...removals.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId ?? actorId]),
      ...peopleInRecords(recorded),
      ...findings.flatMap(({ verdict }) =>
        verdict ? [verdict.actorId, verdict.onBehalfOfId ?? verdict.actorId] : [],
      ),
    ];
    const people = await this.people.peopleByIds(tx, ids);
    return {
      document,
      organisation,
      approvals,
      revoked,
      transitions,
      signatures,
      recorded,
      findings,
      determination:
        (await determinationsOf(tx, documentId)).find(({ id }) => id === document.determinationId) ?? null,
      removals,
      attachments,
      countersignSections: await countersignSectionsOf(tx, documentId),
      names: new Map(people.map(({ id, name }) => [id, name])),
      sections: new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name])),
    };
  }

  private async store(
    document: DocumentRow,
    transitionId: string | null,
    kind: ProducedKind,
    basisOf: object,
    make: () => Promise<Rendered>,
    onOfficial: Pick<ProducedFileRow, 'number' | 'view'> = { number: null, view: null },
  ): Promise<void> {
    const basis = sha256Hex(canonicalJson(basisOf as Json));
    const made = await this.unitOfWork.read((tx) => producedFilesOf(tx, document.id));
    if (made.some((one) => one.kind === kind && one.basis === basis)) return;
    const { bytes, templateSha256 } = await make();
    const sha256 = await this.storage.put(bytes);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await insertProducedFile(tx, {
        id: newId(now),
        documentId: document.id,
        kind,
        transitionId,
        basis,
        sha256,
        bytes: bytes.byteLength,
        templateSha256,
        ...onOfficial,
        createdAt: now.toISOString(),
      });
      // The public copy is made from the official one and may have been waiting for it.
      if (kind !== 'official') return;
      await this.outbox.retryNow(tx, 'public-copy.prepare', document.id);
      // A corrected number: what was made from the former official copy is made again from this one.
      if (made.some((one) => one.kind === 'official')) {
        await this.outbox.put(tx, 'public-copy.prepare', document.id, { renumbered: true });
      }
    });
  }
}
