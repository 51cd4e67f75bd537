import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers, AnswersFile, fileAnswer, MultipartReader } from '../platform/http/index.js';
import { InvalidError } from '../shared/errors.js';
import { DOCX_TYPE, XLSX_TYPE } from '../shared/media-types.js';
import { importedSchema } from './answers.js';
import { listQuerySchema, yearSchema } from './dto.js';
import { ImportDecisions } from './import-decisions.js';
import { ReviewLists } from './review-lists.js';

type ListQuery = z.infer<typeof listQuerySchema>;
const Year = () => Param('year', { schema: yearSchema });
const Filter = () => Query({ schema: listQuerySchema });

/** The lists of a campaign as files, and the working list that comes back filled in. */
@ApiTags('reclassification')
@Controller('api/reclassifications/:year')
export class ReviewFilesController {
  constructor(
    private readonly lists: ReviewLists,
    private readonly importDecisions: ImportDecisions,
    private readonly multipart: MultipartReader,
  ) {}

  @Get('list.docx')
  @Permits('reclassification.read')
  @AnswersFile()
  async docx(@CurrentActor() actor: Actor, @Year() year: number, @Filter() filter: ListQuery) {
    return fileAnswer(
      await this.lists.docx(actor, year, filter),
      `${year}年度公开属性调整清单.docx`,
      DOCX_TYPE,
    );
  }

  @Get('list.xlsx')
  @Permits('reclassification.read')
  @AnswersFile()
  async xlsx(@CurrentActor() actor: Actor, @Year() year: number, @Filter() filter: ListQuery) {
    return fileAnswer(
      await this.lists.xlsx(actor, year, filter),
      `${year}年度公开属性审查清单.xlsx`,
      XLSX_TYPE,
    );
  }

  @Get('working-list.xlsx')
  @Permits('reclassification.read')
  @AnswersFile()
  async workingList(@CurrentActor() actor: Actor, @Year() year: number, @Filter() filter: ListQuery) {
    const bytes = await this.lists.workingList(actor, year, filter);
    return fileAnswer(bytes, `${year}年度研判工作表.xlsx`, XLSX_TYPE);
  }

  /** Takes a filled working list in: all of its decisions, or none. */
  @Post('working-list')
  @HttpCode(200)
  @Permits('reclassification.decide')
  @Answers(importedSchema)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  import(@CurrentActor() actor: Actor, @Year() year: number, @Req() request: Request) {
    return this.multipart.withMultipart(request, async ({ file }) => {
      if (!file) {
        throw new InvalidError('request.malformed', [{ field: 'file', code: 'draft.file_required' }]);
      }
      return { decided: await this.importDecisions.import(actor, year, file) };
    });
  }
}
