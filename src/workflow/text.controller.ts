import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers, answerSchema } from '../platform/http/index.js';
import { DocumentText } from './document-text.js';

const versionSchema = z.coerce.number().int().positive('field.required');
const textQuerySchema = z.strictObject({ version: versionSchema.optional() });
const compareQuerySchema = z.strictObject({ from: versionSchema, to: versionSchema });
type CompareQuery = z.infer<typeof compareQuerySchema>;

const piecesSchema = z.array(
  z.strictObject({
    part: z.string(),
    location: z.string().describe('与筛查发现的位置一致'),
    place: z.string().describe('body、header、comment、property、cell 等'),
    visibility: z.enum(['visible', 'inserted', 'deleted', 'hidden', 'unseen']),
    text: z.string(),
  }),
);
const textsSchema = answerSchema(
  'DocumentText',
  z.strictObject({ version: z.int(), items: piecesSchema, truncated: z.boolean() }),
);
const attachmentTextSchema = answerSchema(
  'AttachmentText',
  z.strictObject({ items: piecesSchema, truncated: z.boolean() }),
);

const comparisonSchema = answerSchema(
  'Comparison',
  z.strictObject({
    from: z.int(),
    to: z.int(),
    items: z.array(
      z.strictObject({
        kind: z.enum(['same', 'removed', 'added', 'changed']),
        text: z.string().optional(),
        stretches: z
          .array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }))
          .optional()
          .describe('只有 changed 才有'),
      }),
    ),
    complete: z.boolean().describe('false：两稿差异过大，未逐段比较'),
  }),
);

/** The text of a draft and of its versions, read when it is asked for and never stored. */
@ApiTags('documents')
@Controller('api/documents/:id')
export class TextController {
  constructor(private readonly documentText: DocumentText) {}

  @Get('text')
  @Permits('document.read')
  @Answers(textsSchema)
  text(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: textQuerySchema }) { version }: { version?: number },
  ) {
    return this.documentText.read(actor, id, version);
  }

  /** For the kinds of files that a browser cannot show by itself. */
  @Get('attachments/:attachmentId/text')
  @Permits('document.read')
  @Answers(attachmentTextSchema)
  attachmentText(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
  ) {
    return this.documentText.readAttachment(actor, id, attachmentId);
  }

  @Get('compare')
  @Permits('document.read')
  @Answers(comparisonSchema)
  compare(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: compareQuerySchema }) { from, to }: CompareQuery,
  ) {
    return this.documentText.compare(actor, id, from, to);
  }
}
