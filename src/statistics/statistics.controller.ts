import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, namedSchema, Permits, type Actor } from '../identity/index.js';
import { Answers, answerSchema } from '../platform/http/index.js';
import { isLocalDate } from '../shared/local-date.js';
import { attributeSchema, labelSchema, stateSchema } from '../workflow/index.js';
import { OfficeStatistics } from './office-statistics.js';

const localDate = z.string().refine(isLocalDate, 'field.not_a_date');
const querySchema = z.strictObject({ from: localDate.optional(), to: localDate.optional() });

/** Parameters of `GET /api/documents` that list the documents which were counted. */
const filter = answerSchema(
  'StatisticsFilter',
  z.strictObject({
    from: z.string().optional(),
    to: z.string().optional(),
    state: stateSchema.optional(),
    attribute: z.string().optional(),
    section: z.string().optional(),
    overdue: z.literal('true').optional(),
  }),
);
const count = z.int();

const statisticsSchema = answerSchema(
  'Statistics',
  z.strictObject({
    from: z.string(),
    to: z.string(),
    total: z.strictObject({ count, filter }),
    byAttribute: z.array(z.strictObject({ attribute: attributeSchema.nullable(), count, filter })),
    bySection: z.array(z.strictObject({ section: namedSchema, count, proactive: count, filter })),
    byState: z.array(z.strictObject({ state: stateSchema, label: labelSchema, count, filter })),
    byMonth: z.array(z.strictObject({ month: z.string(), count, proactive: count, filter })),
    openShare: z.strictObject({ proactive: count, determined: count, share: z.number().nullable() }),
    overdue: z.strictObject({ count, filter }),
    timePerStep: z.array(
      z.strictObject({
        step: stateSchema,
        label: labelSchema,
        measured: count.describe('统计期内最近办结的，至多一千件'),
        averageHours: z.number().nullable(),
        medianHours: z.number().nullable(),
        longestHours: z.number().nullable(),
        waiting: count,
        filter,
      }),
    ),
  }),
);

@ApiTags('statistics')
@Controller('api/statistics')
export class StatisticsController {
  constructor(private readonly statistics: OfficeStatistics) {}

  @Get()
  @Permits('statistics.read')
  @Answers(statisticsSchema)
  read(@CurrentActor() actor: Actor, @Query({ schema: querySchema }) query: z.infer<typeof querySchema>) {
    return this.statistics.of(actor, query);
  }
}
