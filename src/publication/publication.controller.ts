import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { VALIDITIES, WITHDRAWAL_REASONS } from '../documents/index.js';
import { CurrentActor, namedSchema, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, AnswersFile, answerSchema, fileAnswer } from '../platform/http/index.js';
import { PreviewRemovals } from './preview-removals.js';
import { PreviewPage } from './preview-page.js';
import { PublicPlace } from './public-place.js';
import { PublicationQueue, QUEUE_PARTS } from './publication-queue.js';

const queueQuerySchema = z.strictObject({
  part: z.enum(QUEUE_PARTS, 'field.unknown_code').default('awaiting'),
  cursor: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
type QueueQuery = z.infer<typeof queueQuerySchema>;

const queueSchema = answerSchema(
  'PublicationQueue',
  z.strictObject({
    counts: z.strictObject({
      awaiting: z.int(),
      interpretation: z.int(),
      published: z.int(),
      withdrawn: z.int(),
    }),
    items: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        section: namedSchema,
        category: z.string().nullable(),
        urgency: z.string().nullable(),
        signedOn: z.string().nullable(),
        due: z
          .strictObject({
            on: z.string(),
            provisional: z.boolean(),
            overdue: z.boolean(),
            workingDaysLeft: z.int(),
          })
          .nullable(),
        publishedAt: z.string().nullable(),
        indexNumber: z.string().nullable(),
        interpretationPublishedAt: z.string().nullable(),
        withdrawal: z
          .strictObject({ reasonCode: z.enum(WITHDRAWAL_REASONS), explanation: z.string(), at: z.string() })
          .nullable(),
        validity: z.enum(VALIDITIES),
        url: z.string().nullable().describe('公开页面的地址；不在公开专栏的为空'),
      }),
    ),
    nextCursor: z.int().nullable(),
  }),
);

const previewSchema = answerSchema(
  'PublicPreview',
  z.strictObject({
    clean: z.boolean(),
    pages: z.array(
      z.strictObject({
        kind: z.enum(['document', 'interpretation']),
        title: z.string(),
        html: z.string().describe('自成一体，不含脚本和链接'),
      }),
    ),
    files: z.array(
      z.strictObject({
        role: z.string(),
        name: z.string(),
        title: z.string(),
        bytes: z.int(),
        sha256: z.string(),
      }),
    ),
  }),
);

const publicPlaceSchema = answerSchema(
  'PublicPlace',
  z.strictObject({
    standing: z.enum(['none', 'published', 'tombstone']),
    url: z.string().nullable().describe('公开专栏中的地址；从未发布的为空'),
    explanation: z.string().nullable().describe('撤下页面上写明的原因'),
  }),
);

const removalsPreviewSchema = answerSchema(
  'RemovalsPreview',
  z.strictObject({
    html: z.string().describe('自成一体，不含脚本和链接'),
    unresolved: z
      .array(z.strictObject({ kind: z.string(), location: z.string(), excerptMasked: z.string() }))
      .describe('此刻发布还会留下的问题'),
  }),
);

@ApiTags('publication')
@Controller('api')
export class PublicationController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: PublicationQueue,
    private readonly preview: PreviewPage,
    private readonly removals: PreviewRemovals,
    private readonly publicPlace: PublicPlace,
  ) {}

  /** What awaits publication, whose interpretation is due, what is published, what was withdrawn. */
  @Get('publication')
  @Permits('publication.read')
  @Answers(queueSchema)
  list(@CurrentActor() actor: Actor, @Query({ schema: queueQuerySchema }) query: QueueQuery) {
    const { part, cursor, limit } = query;
    return this.unitOfWork.read((tx) => this.queue.page(tx, actor, part, cursor, limit));
  }

  /** The public page as it would stand today, from the stored public copy. */
  @Get('documents/:id/preview')
  @Permits('document.read')
  @Answers(previewSchema)
  previewOf(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.preview.of(actor, id);
  }

  /** The page of the document in the column, or what stands there since it was withdrawn. */
  @Get('documents/:id/public-page')
  @Permits('document.read')
  @Answers(publicPlaceSchema)
  publicPage(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.publicPlace.of(actor, id);
  }

  /** The body as the public would read it with the decisions of this moment. */
  @Get('documents/:id/removals/preview')
  @Permits('finding.read')
  @Answers(removalsPreviewSchema)
  previewRemovals(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.removals.of(actor, id);
  }

  @Get('documents/:id/preview/files/:sha256')
  @Permits('document.read')
  @AnswersFile()
  async previewFile(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('sha256') sha256: string,
  ): Promise<StreamableFile> {
    const file = await this.preview.file(actor, id, sha256);
    const extension = file.name.slice(file.name.lastIndexOf('.'));
    return fileAnswer(file.content, file.title + extension, file.mediaType);
  }
}
