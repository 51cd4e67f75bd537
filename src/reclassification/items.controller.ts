import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentActor, Permits, type Actor } from '../identity/index.js';
import { Answers } from '../platform/http/index.js';
import { bulkSchema, itemDetailSchema, itemListSchema } from './answers.js';
import { ConfirmItem } from './confirm-item.js';
import { DecideItem } from './decide-item.js';
import {
  bulkConfirmBodySchema,
  bulkDecisionBodySchema,
  confirmBodySchema,
  decisionBodySchema,
  factBodySchema,
  itemsQuerySchema,
  reasonBodySchema,
  yearSchema,
  type DecisionBody,
  type ItemsQuery,
} from './dto.js';
import { eachSingly } from './each-singly.js';
import { RecordFact } from './record-fact.js';
import { ReviewQueries } from './review-queries.js';

const Year = () => Param('year', { schema: yearSchema });

@ApiTags('reclassification')
@Controller('api/reclassifications/:year')
export class ReviewItemsController {
  constructor(
    private readonly decideItem: DecideItem,
    private readonly confirmItem: ConfirmItem,
    private readonly recordFact: RecordFact,
    private readonly queries: ReviewQueries,
  ) {}

  @Get('items')
  @Permits('reclassification.read')
  @Answers(itemListSchema)
  list(
    @CurrentActor() actor: Actor,
    @Year() year: number,
    @Query({ schema: itemsQuerySchema }) query: ItemsQuery,
  ) {
    return this.queries.page(actor, year, query);
  }

  @Get('items/:id')
  @Permits('reclassification.read')
  @Answers(itemDetailSchema)
  get(@CurrentActor() actor: Actor, @Year() year: number, @Param('id') id: string) {
    return this.queries.item(actor, year, id);
  }

  /** 科室研判: the drafting section decides. */
  @Put('items/:id')
  @Permits('reclassification.decide')
  @Answers(itemDetailSchema)
  async decide(
    @CurrentActor() actor: Actor,
    @Year() year: number,
    @Param('id') id: string,
    @Body({ schema: decisionBodySchema }) body: DecisionBody,
  ) {
    await this.decideItem.decide(actor, year, id, withPlainGrounds(body));
    return this.queries.item(actor, year, id);
  }

  @Post('items/:id/confirm')
  @HttpCode(200)
  @Permits('reclassification.confirm')
  @Answers(itemDetailSchema)
  async confirm(
    @CurrentActor() actor: Actor,
    @Year() year: number,
    @Param('id') id: string,
    @Body({ schema: confirmBodySchema }) body: z.infer<typeof confirmBodySchema>,
  ) {
    await this.confirmItem.confirm(actor, year, id, body);
    return this.queries.item(actor, year, id);
  }

  /** The leader sends an item back instead of signing it. */
  @Post('items/:id/return')
  @HttpCode(200)
  @Permits('reclassification.sign')
  @Answers(itemDetailSchema)
  async sendBack(
    @CurrentActor() actor: Actor,
    @Year() year: number,
    @Param('id') id: string,
    @Body({ schema: reasonBodySchema }) { reason }: { reason: string },
  ) {
    await this.confirmItem.sendBack(actor, year, id, reason);
    return this.queries.item(actor, year, id);
  }

  /** The principal's reason for leaving an item open. */
  @Post('items/:id/defer')
  @HttpCode(200)
  @Permits('reclassification.defer')
  @Answers(itemDetailSchema)
  async defer(
    @CurrentActor() actor: Actor,
    @Year() year: number,
    @Param('id') id: string,
    @Body({ schema: reasonBodySchema }) { reason }: { reason: string },
  ) {
    await this.confirmItem.defer(actor, year, id, reason);
    return this.queries.item(actor, year, id);
  }

  /** Applications, consent, a reply: what speaks for opening, with its source. */
  @Post('items/:id/facts')
  @Permits('reclassification.decide')
  @Answers(itemDetailSchema, 201)
  async record(
    @CurrentActor() actor: Actor,
    @Year() year: number,
    @Param('id') id: string,
    @Body({ schema: factBodySchema }) body: z.infer<typeof factBodySchema>,
  ) {
    await this.recordFact.record(actor, year, id, body);
    return this.queries.item(actor, year, id);
  }

  /** The same decision for several items; each is recorded and may be refused by itself. */
  @Post('decisions')
  @HttpCode(200)
  @Permits('reclassification.decide')
  @Answers(bulkSchema)
  decideAll(
    @CurrentActor() actor: Actor,
    @Year() year: number,
    @Body({ schema: bulkDecisionBodySchema })
    { ids, ...body }: z.infer<typeof bulkDecisionBodySchema>,
  ) {
    const content = withPlainGrounds(body);
    return eachSingly(ids, (id) => this.decideItem.decide(actor, year, id, content));
  }

  @Post('confirmations')
  @HttpCode(200)
  @Permits('reclassification.confirm')
  @Answers(bulkSchema)
  confirmAll(
    @CurrentActor() actor: Actor,
    @Year() year: number,
    @Body({ schema: bulkConfirmBodySchema }) { ids, ...body }: z.infer<typeof bulkConfirmBodySchema>,
  ) {
    return eachSingly(ids, (id) => this.confirmItem.confirm(actor, year, id, body));
  }
}

/** Members that were left out stay out, as in every stored determination. */
const withPlainGrounds = <Body extends Pick<DecisionBody, 'grounds'>>({ grounds, ...body }: Body) => ({
  ...body,
  grounds: grounds?.map(({ code, evidence, reason }) => ({
    code,
    evidence,
    ...(reason === undefined ? {} : { reason }),
  })),
});
