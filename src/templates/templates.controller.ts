import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { CurrentActor, namedSchema, Permits, type Actor } from '../identity/index.js';
import {
  Answers,
  answerSchema,
  AnswersFile,
  fileAnswer,
  itemsOf,
  MultipartReader,
  parseInput,
} from '../platform/http/index.js';
import type { TemplateName } from '../rendering/index.js';
import { DOCX_TYPE } from '../shared/media-types.js';
import { OfficeTemplates, TEMPLATE_NAMES } from './office-templates.js';

const origin = z.enum(['office', 'delivered']);
const versionQuerySchema = z.strictObject({ version: z.coerce.number().int().min(0).optional() });
const versionSchema = z.strictObject({ version: z.coerce.number().int().min(0, 'field.invalid') });
const nameSchema = z.strictObject({ name: z.enum(TEMPLATE_NAMES as [TemplateName, ...TemplateName[]]) });

const templatesSchema = itemsOf(
  'OfficeTemplates',
  answerSchema(
    'OfficeTemplate',
    z.strictObject({
      name: z.string(),
      version: z.int().describe('0 表示从未更换'),
      origin,
      sha256: z.string(),
      placeholders: z.array(
        z.strictObject({
          placeholder: z.string(),
          meaning: z.string(),
          repeated: z.boolean().describe('所在的表格行按条目重复'),
        }),
      ),
      versions: z.array(
        z.strictObject({
          version: z.int(),
          origin,
          fileName: z.string().nullable(),
          sha256: z.string().nullable(),
          bytes: z.int().nullable(),
          changedBy: namedSchema,
          changedAt: z.string(),
        }),
      ),
    }),
  ),
);

@ApiTags('templates')
@Controller('api/templates')
export class TemplatesController {
  constructor(
    private readonly templates: OfficeTemplates,
    private readonly multipart: MultipartReader,
  ) {}

  @Get()
  @Permits('template.read')
  @Answers(templatesSchema)
  list() {
    return this.templates.list();
  }

  @Get(':name/file')
  @Permits('template.read')
  @AnswersFile()
  async file(
    @Param('name') name: string,
    @Query({ schema: versionQuerySchema }) { version }: z.infer<typeof versionQuerySchema>,
  ) {
    const known = parseInput(nameSchema, { name }).name;
    return fileAnswer(await this.templates.file(known, version), known, DOCX_TYPE);
  }

  /** Filled with invented content. */
  @Get(':name/preview')
  @Permits('template.read')
  @AnswersFile()
  async preview(
    @Param('name') name: string,
    @Query({ schema: versionQuerySchema }) { version }: z.infer<typeof versionQuerySchema>,
  ) {
    const known = parseInput(nameSchema, { name }).name;
    return fileAnswer(await this.templates.preview(known, version), `样例-${known}`, DOCX_TYPE);
  }

  @Put(':name')
  @Permits('template.manage')
  @Answers(templatesSchema)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: {
        file: { type: 'string', format: 'binary' },
        version: { type: 'integer', description: '您看到的版本' },
      },
    },
  })
  replace(@CurrentActor() actor: Actor, @Param('name') name: string, @Req() request: Request) {
    const known = parseInput(nameSchema, { name }).name;
    return this.multipart.withMultipart(request, async ({ fields, file }) => {
      const { version } = parseInput(versionSchema, fields);
      await this.templates.replace(actor, known, version, file);
      return this.templates.list();
    });
  }

  /** Back to the delivered one. */
  @Post(':name/reset')
  @HttpCode(200)
  @Permits('template.manage')
  @Answers(templatesSchema)
  async reset(
    @CurrentActor() actor: Actor,
    @Param('name') name: string,
    @Body({ schema: versionSchema }) { version }: z.infer<typeof versionSchema>,
  ) {
    await this.templates.reset(actor, parseInput(nameSchema, { name }).name, version);
    return this.templates.list();
  }
}
