import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, namedSchema, Permits, type Actor } from '../identity/index.js';
import { Answers, answerSchema } from '../platform/http/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NumberRegister } from './number-register.js';

const series = z.string().regex(/^[\u4e00-\u9fa5]{2,12}$/, 'field.invalid');
const year = z.coerce.number().int().min(1949, 'field.invalid').max(9999, 'field.invalid');

const registerQuerySchema = z.strictObject({
  year: year.optional(),
  series: series.optional(),
  q: z.string().max(100, 'field.too_long').optional(),
  cursor: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type RegisterQuery = z.infer<typeof registerQuerySchema>;

const nextQuerySchema = z.strictObject({ document: z.uuid('field.invalid'), series: series.optional() });
type NextQuery = z.infer<typeof nextQuerySchema>;

const registerSchema = answerSchema(
  'Register',
  z.strictObject({
    items: z.array(
      z.strictObject({
        number: z.string(),
        series: z.string(),
        year: z.int(),
        serial: z.int(),
        document: z
          .strictObject({ id: z.string(), title: z.string(), state: z.string(), section: namedSchema })
          .nullable(),
        registeredBy: namedSchema,
        registeredAt: z.string(),
        voided: z.strictObject({ at: z.string(), reason: z.string().nullable() }).nullable(),
      }),
    ),
    nextCursor: z.int().nullable(),
  }),
);

const nextNumberSchema = answerSchema(
  'NextNumber',
  z.strictObject({
    number: z.string().describe('此刻的下一个号，登记时才真正给出'),
    series: z.string(),
    year: z.int(),
    signedOn: z.string().nullable(),
  }),
);

/** 发文登记簿. @basis 党政机关公文处理工作条例第二十五条 */
@ApiTags('register')
@Controller('api/register')
export class RegisterController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: NumberRegister,
  ) {}

  @Get()
  @Permits('register.read')
  @Answers(registerSchema)
  list(@Query({ schema: registerQuerySchema }) query: RegisterQuery) {
    return this.unitOfWork.read((tx) => this.register.page(tx, query));
  }

  /** The number that the document would get now. */
  @Get('next')
  @Permits('register.read')
  @Answers(nextNumberSchema)
  next(@CurrentActor() actor: Actor, @Query({ schema: nextQuerySchema }) query: NextQuery) {
    return this.unitOfWork.read((tx) => this.register.next(tx, actor, query.document, query.series));
  }
}
