import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers } from '../platform/http/index.js';
import { isLocalDate } from '../shared/local-date.js';
import { FindPaperSigners } from './find-paper-signers.js';
import { candidatesSchema } from './workflow-answers.js';

const querySchema = z.strictObject({ on: z.string().refine(isLocalDate, 'field.not_a_date').optional() });

@ApiTags('workflow')
@Controller('api/documents/:id/paper-signers')
export class PaperSignersController {
  constructor(private readonly findPaperSigners: FindPaperSigners) {}

  /** Whose signature on paper could be recorded 代录: who may sign this document, on the day if it is named. */
  @Get()
  @Permits('document.read')
  @Answers(candidatesSchema)
  async candidates(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: querySchema }) { on }: z.infer<typeof querySchema>,
  ) {
    return { items: await this.findPaperSigners.of(actor, id, on) };
  }
}
