import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { DecideFinding } from '../documents/index.js';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Answers } from '../platform/http/index.js';
import { KEEP_REASONS } from '../screening/index.js';
import { isBlank } from '../shared/blank.js';
import { findingSchema, findingsSchema, keepReasonsSchema } from './findings-answer.js';
import { FindingsView } from './findings-view.js';

const verdictBodySchema = z.strictObject({
  verdict: z.enum(['mask', 'remove', 'keep', 'false_positive'], 'field.unknown_code'),
  reason: z
    .string()
    .trim()
    .min(1, 'field.required')
    .max(2000, 'field.too_long')
    .refine((text) => !isBlank(text), 'field.required'),
  reasonCode: z
    .string()
    .max(40, 'field.too_long')
    .optional()
    .describe('保留的依据，代码见 GET /api/keep-reasons；不填的，以文字说明为依据（other）'),
});
type VerdictBody = z.infer<typeof verdictBodySchema>;

/** One verdict for several findings, such as all places of the same value. */
const verdictsBodySchema = verdictBodySchema.extend({
  findingIds: z.array(z.string().max(36)).min(1, 'field.required').max(500, 'field.too_many'),
});
type VerdictsBody = z.infer<typeof verdictsBodySchema>;

@ApiTags('findings')
@Controller('api/documents/:id/findings')
export class FindingsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decideFinding: DecideFinding,
    private readonly findingsView: FindingsView,
  ) {}

  @Get()
  @Permits('finding.read')
  @Answers(findingsSchema)
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.unitOfWork.read((tx) => this.findingsView.of(tx, actor, id));
  }

  @Put()
  @Permits('finding.decide')
  @Answers(findingsSchema)
  async decideTogether(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: verdictsBodySchema }) { findingIds, ...given }: VerdictsBody,
  ) {
    await this.decideFinding.decide(actor, id, findingIds, given);
    return this.list(actor, id);
  }

  @Put(':findingId')
  @Permits('finding.decide')
  @Answers(findingSchema)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('findingId') findingId: string,
    @Body({ schema: verdictBodySchema }) given: VerdictBody,
  ) {
    await this.decideFinding.decide(actor, id, [findingId], given);
    const { items } = await this.list(actor, id);
    return items.find((item) => item.id === findingId);
  }
}

@ApiTags('findings')
@Controller('api/keep-reasons')
export class KeepReasonsController {
  /** The grounds on which something found may stay. */
  @Get()
  @Permits('finding.read')
  @Answers(keepReasonsSchema)
  list() {
    return { items: KEEP_REASONS };
  }
}
