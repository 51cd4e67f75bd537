import { z } from 'zod';
import { namedSchema } from '../identity/index.js';
import { answerSchema } from '../platform/http/index.js';
import { citedGroundSchema } from './event-bodies.js';
import { isBlank } from '../shared/blank.js';

const range = z
  .tuple([z.int().min(1).max(100_000), z.int().min(1).max(100_000)])
  .refine(([from, to]) => from <= to, 'field.invalid')
  .describe('首末两端，从1数起，含两端');
const block = (letter: string, what: string) =>
  z
    .string()
    .regex(new RegExp(`^[${letter}][1-9]\\d{0,6}$`), 'field.invalid')
    .describe(what);

/** Where something stands that is left out. */
export const removalTargetSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('blocks'),
    from: block('pt', '段落 p… 或者表格 t…'),
    to: block('pt', '同一层的段落或者表格，可以与 from 相同'),
  }),
  z.strictObject({
    type: z.literal('cells'),
    table: block('t', '表格 t…'),
    rows: range,
    columns: range,
  }),
  z.strictObject({ type: z.literal('picture'), picture: block('g', '图片、图形或者文本框 g…') }),
  z.strictObject({ type: z.literal('whole') }),
]);

export const removalBodySchema = z.strictObject({
  source: z.string().max(36).default('body').describe('body，或者附件的标识'),
  target: removalTargetSchema,
  ground: citedGroundSchema,
  repeatsReason: z
    .string()
    .trim()
    .max(2000, 'field.too_long')
    .optional()
    .transform((text) => (isBlank(text) ? undefined : text))
    .describe('同样的文字在别处可以公开的理由'),
});
export type RemovalBody = z.infer<typeof removalBodySchema>;

const left = z.strictObject({
  role: z.string().describe('officeDocument、header、footer、footnotes 等；image 为同一图片'),
  block: z.string().nullable(),
  text: z.string(),
});

const removalSchema = z.strictObject({
  id: z.string(),
  source: z.string().describe('body，或者附件的标识'),
  sourceName: z.string(),
  status: z.enum(['proposed', 'confirmed', 'carried']).describe('carried：在旧版文件上标注的，须重新确认'),
  target: removalTargetSchema,
  suggestion: removalTargetSchema.nullable().describe('carried 才有：新版文件中文字相同的位置'),
  ground: z.strictObject({
    code: z.string(),
    label: z.string(),
    article: z.string(),
    evidence: z.record(z.string(), z.string()),
    reason: z.string().optional(),
  }),
  texts: z.array(z.string()).describe('不予公开的文字，逐段逐格'),
  covers: z.array(z.string()),
  repeats: z.array(left).describe('同样的文字还出现在哪里'),
  repeatsReason: z.string().nullable(),
  by: namedSchema,
  at: z.string(),
});

export const removalsSchema = answerSchema(
  'Removals',
  z.strictObject({
    fingerprint: z.string().nullable().describe('签发时作为 removalsSeen 提交'),
    note: z.string().describe('公开文本中该处显示的文字'),
    mayMark: z.boolean(),
    marksAs: z.enum(['proposed', 'confirmed']).describe('此刻标注的效力：起草时为建议，审查时为确认'),
    items: z.array(removalSchema),
  }),
);

export const outlineSchema = answerSchema(
  'RemovalOutline',
  z.strictObject({
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('paragraph'),
          id: z.string(),
          number: z.string(),
          text: z.string(),
        }),
        z.strictObject({
          kind: z.literal('table'),
          id: z.string(),
          columns: z.int(),
          rows: z.array(
            z.strictObject({
              cells: z.array(
                z.strictObject({ from: z.int(), to: z.int(), lastRow: z.int(), text: z.string() }),
              ),
            }),
          ),
        }),
      ]),
    ),
    pictures: z.array(z.strictObject({ id: z.string(), block: z.string(), text: z.string() })),
    attachments: z.array(z.strictObject({ id: z.string(), fileName: z.string() })),
  }),
);
