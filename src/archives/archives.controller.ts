import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, namedSchema, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers, answerSchema } from '../platform/http/index.js';
import { ArchiveList } from './archive-list.js';

const listQuerySchema = z.strictObject({
  part: z.enum(['waiting', 'archived']).default('waiting'),
  cursor: z.string().max(36).default(''),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const settings = {
  version: z.int().min(0),
  fonds: z.string().trim().min(1, 'field.required').max(20, 'field.too_long').describe('全宗号'),
  format: z.string().trim().min(1, 'field.required').max(60, 'field.too_long'),
};
const settingsBodySchema = z.strictObject(settings);
const settingsSchema = answerSchema('ArchiveSettings', z.strictObject(settings));

const archiveListSchema = answerSchema(
  'ArchiveList',
  z.strictObject({
    waiting: z.int().describe('待归档的件数'),
    items: z.array(
      z.strictObject({
        id: z.string(),
        revision: z.int(),
        title: z.string(),
        number: z.string().nullable(),
        genre: z.string(),
        signedOn: z.string().nullable(),
        section: namedSchema,
        archiveNumber: z.string().nullable(),
        retention: z.string().nullable(),
        usualRetention: z.string().describe('建议的保管期限'),
        suggestions: z.array(
          z.strictObject({ retention: z.string(), archiveNumber: z.string().describe('建议的档号') }),
        ),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
);

/** 归档. @basis 党政机关公文处理工作条例第二十七条 */
@ApiTags('archives')
@Controller('api/archives')
export class ArchivesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly archiveList: ArchiveList,
  ) {}

  /** What can be archived now, with a suggestion for each; done by the event `archive`. */
  @Get()
  @Permits('archives.read')
  @Answers(archiveListSchema)
  list(@Query({ schema: listQuerySchema }) { part, cursor, limit }: z.infer<typeof listQuerySchema>) {
    return this.archiveList.page(part, cursor, limit);
  }

  @Get('settings')
  @Permits('archives.read')
  @Answers(settingsSchema)
  async settings() {
    const { version, settings: present } = await this.unitOfWork.read((tx) => this.archiveList.settings(tx));
    return { version, ...present };
  }

  @Put('settings')
  @Permits('archive.settings')
  @Answers(settingsSchema)
  async changeSettings(
    @CurrentActor() actor: Actor,
    @Body({ schema: settingsBodySchema }) { version, ...change }: z.infer<typeof settingsBodySchema>,
  ) {
    await this.archiveList.changeSettings(actor, version, change);
    return this.settings();
  }
}
