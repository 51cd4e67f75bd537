import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  attachmentsOf,
  currentFindings,
  decisionsFingerprint,
  findDocument,
  findPublicCopy,
  insertPublicCopy,
  isPublishedKind,
  lockDocument,
  presentSources,
  replacePublishedCopy,
  rangesLeftOut,
  removalsOf,
  type AttachmentRow,
  type DocumentRow,
  type LeftOutOfCopy,
  type PublicCopyRow,
  type PublicFile,
  type RemovalRow,
} from '../documents/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Outbox } from '../platform/outbox/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { Screener, type FindingWithVerdict, type ScreenedFinding } from '../screening/index.js';
import type { Clock } from '../shared/clock.js';
import { newId } from '../shared/id.js';
import { DOCX_TYPE } from '../shared/media-types.js';
import {
  accepted,
  CleanAttachment,
  imageFiles,
  unresolvedOf,
  verdictsOn,
  type Cleaned,
  type CleanedFile,
  type Screening,
} from './clean-attachment.js';

interface Sources {
  readonly document: DocumentRow;
  readonly attachments: readonly AttachmentRow[];
  readonly findings: readonly FindingWithVerdict[];
  readonly removals: readonly RemovalRow[];
  readonly fileSha256: string;
  readonly sourceSha256: string;
  readonly basis: string;
}

interface CleanedBody extends Cleaned {
  readonly html: string;
  readonly docx: Uint8Array;
}

/**
 * The 附注 that rendering wrote on the official copy under an earlier, closed attribute. The issued paper keeps it
 * after an adjustment (条例第十八条); it is not a mark that somebody still has to judge.
 */
const ISSUED_NOTE = /^[(（]此件(?:不予公开|依申请公开)[)）]$/;

const isIssuedNote = (document: DocumentRow, { kind, excerptMasked }: ScreenedFinding): boolean =>
  document.draftNote === null && kind === 'restricted_mark' && ISSUED_NOTE.test(excerptMasked.trim());

const isLeftOut = (removals: readonly RemovalRow[], source: string): boolean =>
  removals.some((row) => row.source === source && row.target.type === 'whole');

/** What the public is told about what it cannot read; null where it can read everything. */
const leftOutOf = ({ removals, attachments }: Sources): LeftOutOfCopy | null => {
  if (removals.length === 0) return null;
  const codes = [...new Set(removals.map(({ ground }) => ground.code))].sort();
  return {
    places: removals.length,
    grounds: codes.map((code) => ({
      code,
      places: removals.filter(({ ground }) => ground.code === code).length,
    })),
    attachments: attachments
      .filter(({ kind }) => kind === 'attachment')
      .flatMap(({ id }, index) => (isLeftOut(removals, id) ? [index + 1] : [])),
  };
};

/**
 * Makes what would be published and screens it, before anybody may publish it; what was made once is stored
 * and never made again.
 * @basis 条例第十七条、第三十七条
 */
@Injectable()
export class PreparePublicCopy {
  private readonly logger = new Logger('Publication');
  private readonly attachments: CleanAttachment;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: FileStorage,
    @Inject(Screener) private readonly screener: Screening,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.attachments = new CleanAttachment(storage, screener);
  }

  /** @throws Error while the official copy is not there: to be tried again */
  async prepare(documentId: string): Promise<void> {
    const sources = await this.sourcesOf(documentId, 'awaiting_publication');
    if (sources !== undefined) await this.make(sources);
  }

  /**
   * A published document got another number: what stands in the column is made from the new official copy. Text,
   * verdicts and determination are those that were published; a copy that is not clean does not replace it.
   */
  async renew(documentId: string): Promise<void> {
    const sources = await this.sourcesOf(documentId, 'published');
    if (sources === undefined) return this.prepare(documentId);
    await this.make(sources);
    await this.unitOfWork.run(async (tx) => {
      const document = await lockDocument(tx, documentId);
      const copy = await findPublicCopy(tx, documentId, sources.basis);
      if (document?.state !== 'published' || !copy || document.publishedCopyId === copy.id) return;
      if (copy.status !== 'clean') {
        this.logger.error(
          `ALARM: the page of ${documentId} keeps its former number: the new copy is not clean`,
        );
        return;
      }
      await replacePublishedCopy(tx, documentId, copy.id);
      await this.outbox.put(tx, 'column.update', documentId);
    });
  }

  private async make(sources: Sources): Promise<void> {
    const { document, findings } = sources;
    const body = await this.cleanBody(sources);
    const cleaned: Cleaned[] = [body];
    for (const kind of ['attachment', 'interpretation'] as const) {
      const rows = sources.attachments.filter((row) => row.kind === kind);
      for (const [index, row] of rows.entries()) {
        if (isLeftOut(sources.removals, row.id)) continue;
        cleaned.push(await this.attachments.clean(row, index + 1, findings));
      }
    }
    const unresolved = cleaned.flatMap((one) => one.unresolved);
    const files: PublicFile[] = [];
    for (const file of cleaned.flatMap((one) => one.files)) files.push(await this.store(file));
    const htmlSha256 = await this.storage.put(Buffer.from(body.html));
    const docxSha256 = await this.storage.put(body.docx);
    await this.record({
      documentId: document.id,
      basis: sources.basis,
      status: unresolved.length === 0 ? 'clean' : 'not_clean',
      unresolved,
      docxSha256,
      htmlSha256,
      files,
      leftOut: leftOutOf(sources),
    });
  }

  private async record(copy: Omit<PublicCopyRow, 'id' | 'createdAt'>): Promise<void> {
    const now = this.clock.now();
    const made = { id: newId(now), createdAt: now.toISOString() };
    await this.unitOfWork.run(async (tx) => {
      const present = await lockDocument(tx, copy.documentId);
      if (await findPublicCopy(tx, copy.documentId, copy.basis)) return;
      if (present?.erasedAt === null) {
        await insertPublicCopy(tx, { ...copy, ...made });
        return;
      }
      // Erased meanwhile: only the hashes are noted, so that the bytes just stored are destroyed as well.
      const nameless = copy.files.map((file) => ({ ...file, title: '' }));
      await insertPublicCopy(tx, {
        ...copy,
        ...made,
        status: 'not_clean',
        unresolved: [],
        files: nameless,
      });
      await this.outbox.put(tx, 'files.destroy', copy.documentId);
    });
  }

  /** Undefined when there is nothing to do: the copy is there, or the document has gone another way. */
  private sourcesOf(documentId: string, state: string): Promise<Sources | undefined> {
    return this.unitOfWork.read(async (tx) => {
      const document = await findDocument(tx, documentId);
      if (document?.state !== state || document.fileSha256 === null) return undefined;
      const attachments = await attachmentsOf(tx, documentId);
      const findings = await currentFindings(tx, document, attachments);
      const removals = await removalsOf(tx, document, attachments);
      const decisions = decisionsFingerprint(findings, removals);
      const sources = await presentSources(tx, document, attachments, decisions);
      if (!sources) throw new Error(`${documentId} has no official copy yet`);
      const made = await findPublicCopy(tx, documentId, sources.basis);
      if (made && (state !== 'published' || made.id === document.publishedCopyId)) return undefined;
      return {
        document,
        attachments: attachments.filter(({ kind }) => isPublishedKind(kind)),
        findings,
        removals: removals.present.filter(({ status }) => status === 'confirmed'),
        ...sources,
      };
    });
  }

  private async cleanBody({
    document,
    findings,
    removals,
    fileSha256,
    sourceSha256,
  }: Sources): Promise<CleanedBody> {
    const copy = accepted(
      await this.screener.makePublicCopy({
        source: await this.storage.get(sourceSha256),
        screenedDraft: await this.storage.get(fileSha256),
        verdicts: verdictsOn(document.id, findings),
        removals: rangesLeftOut(removals, document.id),
      }),
      document.id,
    );
    const download: CleanedFile = {
      role: 'document',
      name: 'document.docx',
      title: document.title,
      mediaType: DOCX_TYPE,
      content: copy.docx,
    };
    return {
      html: copy.html,
      docx: copy.docx,
      files: [download, ...imageFiles(copy.images)],
      unresolved: unresolvedOf(
        document.id,
        copy.unresolved.filter((finding) => !isIssuedNote(document, finding)),
      ),
    };
  }

  private async store({ content, ...file }: CleanedFile): Promise<PublicFile> {
    return { ...file, sha256: await this.storage.put(content), bytes: content.byteLength };
  }
}
