import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  attachmentsOf,
  DocumentAccess,
  findProducedFile,
  findPublicCopyById,
  newestPublicCopy,
  PRODUCED_KINDS,
  scansOf,
  versionsOf,
  type DocumentRow,
} from '../documents/index.js';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { AnswersFile, fileAnswer } from '../platform/http/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { DOCX_TYPE } from '../shared/media-types.js';
import { refusal } from '../shared/refusal.js';
import { isClosedToReaders } from './document-view.js';

interface FoundFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
}

/** Files of a document for those who may see it. Nobody gets content that is isolated or destroyed. */
@ApiTags('files')
@Controller('api/documents/:id')
export class FilesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly storage: FileStorage,
  ) {}

  @Get('files/:kind')
  @Permits('document.read')
  @AnswersFile()
  file(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('kind') kind: string) {
    return this.send(actor, id, (tx, document) => findFile(tx, document, kind));
  }

  @Get('versions/:version/file')
  @Permits('document.read')
  @AnswersFile()
  version(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('version') version: string) {
    return this.send(actor, id, async (tx, document) => {
      const found = (await versionsOf(tx, document.id)).find((one) => String(one.version) === version);
      return (
        found && { sha256: found.sha256, name: `${document.title}-${version}.docx`, mediaType: DOCX_TYPE }
      );
    });
  }

  @Get('attachments/:attachmentId/file')
  @Permits('document.read')
  @AnswersFile()
  attachment(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
  ) {
    return this.send(actor, id, async (tx, document) => {
      const found = (await attachmentsOf(tx, document.id)).find((one) => one.id === attachmentId);
      return found && { sha256: found.sha256, name: found.fileName, mediaType: found.mediaType };
    });
  }

  /** The scan of a signature that was given on paper. */
  @Get('scans/:scanId/file')
  @Permits('document.read')
  @AnswersFile()
  scan(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('scanId') scanId: string) {
    return this.send(actor, id, async (tx, document) => {
      const found = (await scansOf(tx, document.id)).find((one) => one.id === scanId);
      return found && { sha256: found.sha256, name: found.fileName, mediaType: found.mediaType };
    });
  }

  private async send(
    actor: Actor,
    id: string,
    find: (tx: Transaction, document: DocumentRow) => Promise<FoundFile | undefined>,
  ): Promise<StreamableFile> {
    const found = await this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      if (document.erasedAt !== null) throw new RefusedError([refusal('document.erased')]);
      if (isClosedToReaders(document)) throw new RefusedError([refusal('document.content_isolated')]);
      return find(tx, document);
    });
    if (!found) throw new NotFoundError('document.file_not_ready');
    const bytes = await this.storage.get(found.sha256);
    return fileAnswer(bytes, found.name, found.mediaType);
  }
}

const TITLES: Readonly<Record<string, string>> = {
  official: '正式公文',
  'drafting-sheet': '发文拟稿纸',
  'review-form': '保密审查表',
};

const findFile = async (
  tx: Transaction,
  document: DocumentRow,
  kind: string,
): Promise<FoundFile | undefined> => {
  if (kind === 'draft') {
    return document.fileSha256 === null
      ? undefined
      : { sha256: document.fileSha256, name: `${document.title}.docx`, mediaType: DOCX_TYPE };
  }
  if (kind === 'public') {
    const copy =
      document.publishedCopyId === null
        ? await newestPublicCopy(tx, document.id)
        : await findPublicCopyById(tx, document.publishedCopyId);
    return copy?.docxSha256
      ? { sha256: copy.docxSha256, name: `${document.title}（公开）.docx`, mediaType: DOCX_TYPE }
      : undefined;
  }
  const produced = PRODUCED_KINDS.find((one) => one === kind);
  if (!produced) throw new NotFoundError();
  const row = await findProducedFile(tx, document.id, produced);
  return row
    ? { sha256: row.sha256, name: `${document.title}-${TITLES[kind]}.docx`, mediaType: DOCX_TYPE }
    : undefined;
};
