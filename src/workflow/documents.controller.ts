import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import {
  attachmentKindSchema,
  ChangeDraft,
  changeMetadataSchema,
  CreateDocument,
  createMetadataSchema,
  revisionSchema,
  type ChangeMetadata,
} from '../documents/index.js';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import {
  Answers,
  invalidRequest,
  MultipartReader,
  parseInput,
  parseJsonField,
} from '../platform/http/index.js';
import { documentAnswerSchema, documentListSchema } from './document-answer.js';
import { cleaned } from './document-event.js';
import { DocumentHistory } from './document-history.js';
import { historySchema } from './history-answer.js';
import { DocumentList } from './document-list.js';
import { DocumentView } from './document-view.js';
import { disclosureBodySchema, eventBodySchema, type EventBody } from './event-bodies.js';
import { FireEvent } from './fire-event.js';
import { listQuerySchema, type ListQuery } from './list-query.js';
import { SettledCopies } from './settled-copies.js';

const fileBody = (more: Record<string, object>) => ({
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' }, ...more } },
});
/** See `GET /api/uploads/:uploadId`. */
const UPLOAD = {
  name: 'upload',
  required: false,
  schema: { type: 'string', format: 'uuid' },
  description: '发送方自定的标识，用来查询检查进度',
} as const;
const REVISION = { type: 'integer', description: '您看到的版本号' };
type DisclosureBody = z.infer<typeof disclosureBodySchema>;

@ApiTags('documents')
@Controller('api/documents')
export class DocumentsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly createDocument: CreateDocument,
    private readonly changeDraft: ChangeDraft,
    private readonly fireEvent: FireEvent,
    private readonly view: DocumentView,
    private readonly documentHistory: DocumentHistory,
    private readonly documentList: DocumentList,
    private readonly multipart: MultipartReader,
    private readonly settledCopies: SettledCopies,
  ) {}

  @Post()
  @Permits('document.create')
  @Answers(documentAnswerSchema, 201)
  @ApiConsumes('multipart/form-data')
  @ApiQuery(UPLOAD)
  @ApiBody(fileBody({ metadata: { type: 'string', description: 'JSON' } }))
  create(@CurrentActor() actor: Actor, @Req() request: Request) {
    return this.multipart.withMultipart(request, async ({ fields, file }) => {
      const metadata = parseInput(createMetadataSchema, parseJsonField('metadata', fields['metadata']));
      return this.answer(actor, await this.createDocument.create(actor, metadata, file));
    });
  }

  @Get()
  @Permits('document.read')
  @Answers(documentListSchema)
  list(@CurrentActor() actor: Actor, @Query({ schema: listQuerySchema }) query: ListQuery) {
    return this.unitOfWork.read((tx) => this.documentList.of(tx, actor, query));
  }

  @Get(':id')
  @Permits('document.read')
  @Answers(documentAnswerSchema)
  get(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.answer(actor, id);
  }

  @Get(':id/history')
  @Permits('document.read')
  @Answers(historySchema)
  history(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.unitOfWork.read((tx) => this.documentHistory.of(tx, actor, id));
  }

  @Put(':id/file')
  @Permits('document.edit')
  @Answers(documentAnswerSchema)
  @ApiConsumes('multipart/form-data')
  @ApiQuery(UPLOAD)
  @ApiBody(fileBody({ revision: REVISION }))
  replaceFile(@CurrentActor() actor: Actor, @Param('id') id: string, @Req() request: Request) {
    return this.multipart.withMultipart(request, async ({ fields, file }) => {
      const { revision } = parseInput(z.strictObject({ revision: revisionSchema }), fields);
      await this.changeDraft.replaceFile(actor, id, revision, file);
      return this.answer(actor, id);
    });
  }

  @Patch(':id')
  @Permits('document.classify')
  @Answers(documentAnswerSchema)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: changeMetadataSchema }) body: ChangeMetadata,
  ) {
    await this.changeDraft.changeMetadata(actor, id, body);
    return this.answer(actor, id);
  }

  @Put(':id/disclosure')
  @Permits('document.determine')
  @Answers(documentAnswerSchema)
  async determine(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: disclosureBodySchema }) { revision, ...content }: DisclosureBody,
  ) {
    await this.changeDraft.proposeDisclosure(actor, id, revision, cleaned(content));
    return this.answer(actor, id);
  }

  @Post(':id/attachments')
  @Permits('document.edit')
  @Answers(documentAnswerSchema, 201)
  @ApiConsumes('multipart/form-data')
  @ApiQuery(UPLOAD)
  @ApiBody(fileBody({ revision: REVISION, kind: { type: 'string' } }))
  addAttachment(@CurrentActor() actor: Actor, @Param('id') id: string, @Req() request: Request) {
    return this.multipart.withMultipart(request, async ({ fields, file }) => {
      const schema = z.strictObject({ revision: revisionSchema, kind: attachmentKindSchema });
      const { revision, kind } = parseInput(schema, fields);
      await this.changeDraft.addAttachment(actor, id, revision, kind, file);
      return this.answer(actor, id);
    });
  }

  @Delete(':id/attachments/:attachmentId')
  @Permits('document.edit')
  @Answers(documentAnswerSchema)
  async removeAttachment(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
    @Query({ schema: z.strictObject({ revision: revisionSchema }) }) { revision }: { revision: number },
  ) {
    await this.changeDraft.removeAttachment(actor, id, revision, attachmentId);
    return this.answer(actor, id);
  }

  @Post(':id/events')
  @HttpCode(200)
  @Permits('document.fire')
  @Answers(documentAnswerSchema)
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiQuery(UPLOAD)
  @ApiBody({ schema: z.toJSONSchema(eventBodySchema, { io: 'input', unrepresentable: 'any' }) as object })
  async fire(@CurrentActor() actor: Actor, @Param('id') id: string, @Req() request: Request) {
    if (request.is('multipart/form-data') === false) {
      return this.fired(actor, id, parseEvent(request.body as unknown));
    }
    return this.multipart.withMultipart(request, ({ fields, file }) => {
      const revision = fields['revision'] === undefined ? {} : { revision: Number(fields['revision']) };
      return this.fired(actor, id, parseEvent({ ...fields, ...revision }), file);
    });
  }

  @Post(':id/copies')
  @HttpCode(202)
  @Permits('rendering.retry')
  @Answers(documentAnswerSchema, 202)
  async retryCopies(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.settledCopies.retry(actor, id);
    return this.answer(actor, id);
  }

  private async fired(...[actor, id, body, file]: Parameters<FireEvent['fire']>) {
    await this.fireEvent.fire(actor, id, body, file);
    await this.settledCopies.wait(id);
    return this.answer(actor, id);
  }

  private answer(actor: Actor, id: string) {
    return this.unitOfWork.read((tx) => this.view.of(tx, actor, id));
  }
}

const parseEvent = (input: unknown): EventBody => {
  const parsed = eventBodySchema.safeParse(input);
  if (!parsed.success) throw invalidRequest(parsed.error.issues as never);
  return parsed.data;
};
