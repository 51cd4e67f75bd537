import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentActor, namedSchema, Permits, type Actor } from '../identity/index.js';
import { Answers, answerSchema, AnswersFile, fileAnswer } from '../platform/http/index.js';
import { writeSpreadsheet } from '../platform/spreadsheet/index.js';
import { isBlank } from '../shared/blank.js';
import { isLocalDate } from '../shared/local-date.js';
import { XLSX_TYPE } from '../shared/media-types.js';
import { Receipts } from './receipts.js';

const line = (length: number) =>
  z
    .string()
    .trim()
    .max(length, 'field.too_long')
    .refine((text) => !isBlank(text), 'field.required');
const content = {
  receivedOn: z.string().refine(isLocalDate, 'field.not_a_date'),
  receivedBy: line(100).describe('签收人'),
  note: z.string().trim().max(1000, 'field.too_long').optional(),
};
const receiptsBodySchema = z.strictObject({
  items: z
    .array(z.strictObject({ recipient: line(200), ...content }))
    .min(1, 'field.required')
    .max(500, 'field.too_many'),
});
const correctionSchema = z.strictObject({
  ...content,
  withdrawn: z.boolean().default(false).describe('登记错误，该单位并未签收'),
});
const listQuerySchema = z.strictObject({
  part: z.enum(['missing', 'all']).default('missing'),
  cursor: z.string().max(24).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const document = z.strictObject({ id: z.string(), title: z.string(), number: z.string().nullable() });
const receipt = answerSchema(
  'Receipt',
  z.strictObject({
    id: z.string(),
    receivedOn: z.string(),
    receivedBy: z.string(),
    note: z.string().nullable(),
    withdrawn: z.boolean(),
    correction: z.boolean().describe('更正了先前的登记'),
    recordedBy: namedSchema,
    onBehalfOf: namedSchema.nullable(),
    recordedAt: z.string(),
  }),
);
const receiptsSchema = answerSchema(
  'Receipts',
  z.strictObject({
    document,
    issuedOn: z.string(),
    copies: z.int().nullable(),
    dueOn: z.string(),
    provisional: z.boolean(),
    overdue: z.boolean(),
    mayRecord: z.boolean().describe('本人可以登记签收'),
    recipients: z.array(
      z.strictObject({ recipient: z.string(), receipt: receipt.nullable(), history: z.array(receipt) }),
    ),
  }),
);
const distributionSchema = answerSchema(
  'Distribution',
  z.strictObject({
    items: z.array(
      z.strictObject({
        document,
        issuedAt: z.string(),
        issuedOn: z.string(),
        dueOn: z.string(),
        overdue: z.boolean(),
        recipients: z.int(),
        missing: z.array(z.string()).describe('尚未签收的单位'),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
);

const COLUMNS = [
  { title: '发送单位', width: 40 },
  { title: '签收日期', width: 12 },
  { title: '签收人', width: 16 },
  { title: '备注', width: 40 },
  { title: '登记人', width: 12 },
];

@ApiTags('distribution')
@Controller('api')
export class DistributionController {
  constructor(private readonly receipts: Receipts) {}

  @Get('distribution')
  @Permits('receipts.read')
  @Answers(distributionSchema)
  list(@Query({ schema: listQuerySchema }) { part, cursor, limit }: z.infer<typeof listQuerySchema>) {
    return this.receipts.list(part, cursor, limit);
  }

  @Get('documents/:id/receipts')
  @Permits('receipt.read')
  @Answers(receiptsSchema)
  ofDocument(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.receipts.ofDocument(actor, id);
  }

  @Get('documents/:id/receipts/export')
  @Permits('receipt.read')
  @AnswersFile()
  async export(@CurrentActor() actor: Actor, @Param('id') id: string) {
    const { document: about, recipients } = await this.receipts.ofDocument(actor, id);
    const rows = recipients.map((one) => [
      one.recipient,
      one.receipt?.receivedOn ?? null,
      one.receipt?.receivedBy ?? null,
      one.receipt?.note ?? null,
      one.receipt?.recordedBy.name ?? null,
    ]);
    const bytes = await writeSpreadsheet([{ name: '签收登记', columns: COLUMNS, rows }]);
    return fileAnswer(bytes, `签收登记 ${about.number ?? about.title}.xlsx`, XLSX_TYPE);
  }

  @Post('documents/:id/receipts')
  @Permits('receipt.record')
  @Answers(receiptsSchema, 201)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: receiptsBodySchema }) { items }: z.infer<typeof receiptsBodySchema>,
  ) {
    await this.receipts.record(actor, id, items);
    return this.receipts.ofDocument(actor, id);
  }

  @Post('documents/:id/receipts/:receiptId/corrections')
  @Permits('receipt.record')
  @Answers(receiptsSchema, 201)
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('receiptId') receiptId: string,
    @Body({ schema: correctionSchema }) correction: z.infer<typeof correctionSchema>,
  ) {
    await this.receipts.correct(actor, id, receiptId, correction);
    return this.receipts.ofDocument(actor, id);
  }
}
