import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { currentFindings, DocumentAccess } from '../documents/index.js';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AnswersFile } from '../platform/http/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { Screener } from '../screening/index.js';
import { InvalidError, NotFoundError } from '../shared/errors.js';
import { requireReadable } from './document-text.js';
import { hasPicture } from './finding-picture.js';

/** The picture that a finding is about, so that somebody can look at it before deciding. */
@ApiTags('findings')
@Controller('api/documents/:id/findings')
export class FindingPictureController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly storage: FileStorage,
    private readonly screener: Screener,
  ) {}

  @Get(':findingId/picture')
  @Permits('finding.read')
  @Header('Cache-Control', 'private, no-store')
  @Header('X-Content-Type-Options', 'nosniff')
  @AnswersFile()
  async picture(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('findingId') findingId: string,
  ): Promise<StreamableFile> {
    const found = await this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      requireReadable(document);
      const findings = await currentFindings(tx, document);
      return findings.find(({ finding }) => finding.id === findingId)?.finding;
    });
    if (!found || !hasPicture(found)) throw new NotFoundError();
    const bytes = await this.storage.get(found.fileSha256);
    const answer = await this.screener.previewPicture(bytes, found.part);
    if (!answer.ok) throw new InvalidError(answer.code, [], answer.detail);
    if (!answer.picture) throw new NotFoundError();
    return new StreamableFile(answer.picture, { type: 'image/png', length: answer.picture.byteLength });
  }
}
