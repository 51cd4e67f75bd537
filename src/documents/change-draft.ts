import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { checkDetermination, type DisclosureDraft } from '../disclosure/index.js';
import { People, type ActingAs, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import { canonicalJson, type Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { ForbiddenError, InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import { requireCategory, resolveSections, typedTexts } from './create-document.js';
import { DocumentAccess } from './document-access.js';
import { changeDocument, type DocumentChanges } from './document-state.repository.js';
import type { AttachmentKind } from './document-types.js';
import type { DocumentRow } from './document.entity.js';
import {
  attachmentsOf,
  insertAttachment,
  insertVersion,
  involve,
  removeAttachment,
  replaceCountersignSections,
} from './documents.repository.js';
import { drafterOf, requireDrafting, requireRevision } from './drafting.js';
import { Intake, type TakenIn } from './intake.js';
import { FILING_MEMBERS, type ChangeMetadata } from './metadata.js';
import { dropSearchText } from './search-texts.repository.js';

const MAX_ATTACHMENTS = 100;

/** What may not even be kept as a draft. @basis 保密法第三十一条第三项 */
const UNSTORABLE: readonly string[] = ['disclosure.ground_not_storable', 'disclosure.ground_not_usable'];

/** States after which the entry in the column is fixed. */
/** Beside the drafting section; see the permission `document.classify`. */
const FILING_ROLES: readonly string[] = ['disclosure_officer', 'clerk', 'publisher'];
const PUBLISHED_STATES: readonly string[] = ['published', 'withdrawn', 'isolated', 'voided'];

interface Change {
  readonly action: string;
  readonly detail: { readonly [key: string]: Json };
  readonly changes: DocumentChanges;
}

/** What a drafter may change: text, attachments, metadata and the proposed attribute of a draft. */
@Injectable()
export class ChangeDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly people: People,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async replaceFile(
    actor: Actor,
    id: string,
    revision: number,
    file: UploadedFile | undefined,
  ): Promise<void> {
    const upload = requireFile(file);
    const before = await this.precheck(actor, id, revision);
    const taken = await this.intake.take(actor, upload, 'body', [before.title]);
    await this.change(actor, id, revision, async (tx, document, acting) => {
      const version = document.fileVersion + 1;
      const isNew = taken.sha256 !== document.fileSha256;
      if (isNew) await this.addVersion(tx, document, version, taken, acting);
      await this.intake.storeFindings(tx, id, id, taken, { ...acting, requestId: actor.requestId }, isNew);
      return {
        action: 'document.file_replaced',
        detail: { file: taken.sha256 },
        changes: {
          fileSha256: taken.sha256,
          fileBytes: taken.bytes,
          fileVersion: isNew ? version : document.fileVersion,
          draftNote: taken.note,
          screeningEngine: taken.engine,
        },
      };
    });
  }

  async changeMetadata(actor: Actor, id: string, { revision, ...metadata }: ChangeMetadata): Promise<void> {
    requireCategory(metadata.category);
    await this.intake.refuseMarkedText(actor, typedTexts(metadata as Partial<ChangeMetadata>));
    const given = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
    const filingOnly = Object.keys(given).every((member) => FILING_MEMBERS.includes(member));
    if (filingOnly && Object.keys(given).length > 0) {
      await this.file(actor, id, revision, given as DocumentChanges);
      return;
    }
    const { countersignSections, ...columns } = given as Partial<Omit<ChangeMetadata, 'revision'>>;
    await this.change(actor, id, revision, async (tx) => {
      if (countersignSections !== undefined) {
        await replaceCountersignSections(tx, id, await resolveSections(tx, this.people, countersignSections));
      }
      return {
        action: 'document.metadata_changed',
        detail: { members: Object.keys(given).sort() },
        changes: columns as DocumentChanges,
      };
    });
  }

  /** The proposed attribute 拟定公开属性: kept even when incomplete; `submit` says what is missing. */
  async proposeDisclosure(actor: Actor, id: string, revision: number, draft: DisclosureDraft): Promise<void> {
    await this.intake.refuseMarkedText(actor, draft);
    const unstorable = checkDetermination(draft).filter(({ code }) => UNSTORABLE.includes(code));
    await this.change(actor, id, revision, async (_tx, document) => {
      if (unstorable.length > 0) throw new RefusedError(unstorable);
      const same =
        document.disclosureDraft !== null &&
        canonicalJson(document.disclosureDraft as unknown as Json) ===
          canonicalJson(draft as unknown as Json);
      return {
        action: 'document.disclosure_proposed',
        detail: { attribute: draft.attribute, grounds: draft.grounds.map(({ code }) => code) },
        changes: same ? {} : { disclosureDraft: draft, attribute: draft.attribute, determinationId: null },
      };
    });
  }

  async addAttachment(
    actor: Actor,
    id: string,
    revision: number,
    kind: AttachmentKind,
    file: UploadedFile | undefined,
  ): Promise<void> {
    const upload = requireFile(file);
    await this.precheck(actor, id, revision);
    const taken = await this.intake.take(actor, upload, 'attachment', []);
    await this.change(actor, id, revision, async (tx, _document, acting) => {
      const present = await attachmentsOf(tx, id);
      if (present.length >= MAX_ATTACHMENTS) {
        throw new RefusedError([refusal('draft.too_many_attachments', { limit: MAX_ATTACHMENTS })]);
      }
      const now = this.clock.now();
      const attachmentId = newId(now);
      await insertAttachment(tx, {
        id: attachmentId,
        documentId: id,
        kind,
        position: (present.at(-1)?.position ?? 0) + 1,
        fileName: taken.fileName,
        mediaType: taken.mediaType,
        sha256: taken.sha256,
        bytes: taken.bytes,
        screeningEngine: taken.engine,
        uploadedBy: actor.personId,
        createdAt: now.toISOString(),
      });
      await this.intake.storeFindings(tx, id, attachmentId, taken, {
        ...acting,
        requestId: actor.requestId,
      });
      return { action: 'document.attachment_added', detail: { kind, file: taken.sha256 }, changes: {} };
    });
  }

  async removeAttachment(actor: Actor, id: string, revision: number, attachmentId: string): Promise<void> {
    await this.change(actor, id, revision, async (tx) => {
      const found = (await attachmentsOf(tx, id)).find((one) => one.id === attachmentId);
      if (!found) throw new NotFoundError();
      await removeAttachment(tx, attachmentId, this.clock.now().toISOString());
      await dropSearchText(tx, attachmentId);
      return {
        action: 'document.attachment_removed',
        detail: { kind: found.kind, file: found.sha256 },
        changes: {},
      };
    });
  }

  /** Category and topic are no part of what is issued: until publication those who prepare it may set them. */
  private async file(actor: Actor, id: string, revision: number, changes: DocumentChanges): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const document = await this.access.lock(tx, actor, id);
      const officer = [actor, ...actor.substituteFor].find(({ roles }) =>
        roles.some((role) => FILING_ROLES.includes(role)),
      );
      const acting =
        drafterOf(actor, document.sectionId) ??
        (officer && {
          actorId: actor.personId,
          onBehalfOfId: officer.personId === actor.personId ? null : officer.personId,
        });
      if (!acting) throw new ForbiddenError('request.forbidden');
      requireRevision(document, revision);
      if (PUBLISHED_STATES.includes(document.state)) {
        throw new RefusedError([refusal('workflow.event_not_allowed', { state: document.state })]);
      }
      await this.write(tx, actor, acting, document, {
        action: 'document.filed_under',
        detail: { members: Object.keys(changes).sort() },
        changes,
      });
    });
  }

  /** Tells early what would be refused anyway, before a large file is screened. */
  private precheck(actor: Actor, id: string, revision: number): Promise<DocumentRow> {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      requireDrafting(actor, document, revision);
      return document;
    });
  }

  private async change(
    actor: Actor,
    id: string,
    revision: number,
    make: (tx: Transaction, document: DocumentRow, acting: ActingAs) => Promise<Change>,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const document = await this.access.lock(tx, actor, id);
      const acting = requireDrafting(actor, document, revision);
      await this.write(tx, actor, acting, document, await make(tx, document, acting));
    });
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    acting: ActingAs,
    document: DocumentRow,
    { action, detail, changes }: Change,
  ): Promise<void> {
    const now = this.clock.now();
    await changeDocument(tx, document, { ...changes, updatedAt: now.toISOString() });
    await involve(tx, document.id, [acting.actorId]);
    await this.audit.append(tx, {
      stream: documentStream(document.id),
      action,
      ...acting,
      detail,
      requestId: actor.requestId,
      at: now,
    });
  }

  private async addVersion(
    tx: Transaction,
    document: DocumentRow,
    version: number,
    taken: TakenIn,
    acting: ActingAs,
  ): Promise<void> {
    const now = this.clock.now();
    await insertVersion(tx, {
      id: newId(now),
      documentId: document.id,
      version,
      sha256: taken.sha256,
      bytes: taken.bytes,
      fileName: taken.fileName,
      origin: 'drafter',
      ...acting,
      createdAt: now.toISOString(),
    });
  }
}

const requireFile = (file: UploadedFile | undefined): UploadedFile => {
  if (!file) throw new InvalidError('request.malformed', [{ field: 'file', code: 'draft.file_required' }]);
  return file;
};
