import { z } from 'zod';
import { DISCLOSURE_EXTENTS } from '../disclosure/index.js';
import { isBlank } from '../shared/blank.js';
import { isLocalDate } from '../shared/local-date.js';
import { citedGroundSchema } from '../workflow/index.js';
import { DECISIONS, ITEM_STATES } from './core/item.js';
import { FACT_KINDS } from './core/signals.js';

const localDate = z.string().refine(isLocalDate, 'field.not_a_date');
const line = (length: number) =>
  z
    .string('field.required')
    .trim()
    .min(1, 'field.required')
    .max(length, 'field.too_long')
    .refine((text) => !isBlank(text), 'field.required');
const comment = z.string().trim().max(4000, 'field.too_long');
const MOST_AT_ONCE = 200;
const ids = z.array(z.string().max(36)).min(1, 'field.required').max(MOST_AT_ONCE, 'field.too_many');

export const yearSchema = z.coerce.number().int().min(2008).max(9999);
export const openBodySchema = z.strictObject({ year: z.int().min(2008).max(9999) });

export const itemsQuerySchema = z.strictObject({
  cursor: z.string().max(36).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  ground: z.string().max(20).optional().describe('理由代码，或者 on_request'),
  section: z.string().max(100).optional().describe('科室的标识或者名称'),
  decision: z.enum([...DECISIONS, 'none']).optional(),
  state: z.enum(ITEM_STATES).optional(),
  attribute: z.enum(['on_request', 'withheld']).optional(),
});
export type ItemsQuery = z.infer<typeof itemsQuerySchema>;

const decision = {
  decision: z.enum(DECISIONS, 'field.unknown_code'),
  extent: z.enum(DISCLOSURE_EXTENTS).optional(),
  grounds: z.array(citedGroundSchema).max(17, 'field.too_many').optional(),
  reason: line(4000),
  nextReviewOn: localDate.optional(),
};
export const decisionBodySchema = z.strictObject({ ...decision, revision: z.int().positive().optional() });
export type DecisionBody = z.infer<typeof decisionBodySchema>;
export const bulkDecisionBodySchema = z.strictObject({ ids, ...decision });

const confirmation = { agree: z.boolean(), reason: comment.optional() };
export const confirmBodySchema = z.strictObject(confirmation);
export const bulkConfirmBodySchema = z.strictObject({ ids, ...confirmation });
export const reasonBodySchema = z.strictObject({ reason: line(4000) });

export const factBodySchema = z.strictObject({
  kind: z.enum(FACT_KINDS, 'field.unknown_code'),
  applicants: z.int().min(1).max(100_000).optional().describe('申请人数，kind 为 applications 时必填'),
  on: localDate,
  source: line(500).describe('出处：文号、网址、申请登记号等'),
});

export const signBodySchema = z
  .strictObject({
    opinion: z.enum(['agree', 'circulated']).default('agree'),
    comment: comment.optional(),
    password: z.string().max(1024).optional(),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'field.invalid')
      .optional()
      .describe('您看到的清单的指纹，见 GET …/signing-list'),
  })
  .prefault({});

export const closeBodySchema = z
  .strictObject({ reason: comment.optional().describe('主要负责人对尚未办结事项的说明') })
  .default({});

export const listQuerySchema = itemsQuerySchema.omit({ cursor: true, limit: true });
