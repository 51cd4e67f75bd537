import { z } from 'zod';
import { DISCLOSURE_ATTRIBUTES } from '../disclosure/index.js';
import { isLocalDate } from '../shared/local-date.js';
import { STATES } from './core/index.js';

const PAGE = 50;
const LARGEST_PAGE = 200;

const localDate = z.string().refine(isLocalDate, 'field.not_a_date');

export const listQuerySchema = z.strictObject({
  state: z.enum(STATES, 'field.unknown_code').optional(),
  attribute: z
    .enum([...DISCLOSURE_ATTRIBUTES, 'none'], 'field.unknown_code')
    .optional()
    .describe('none：尚未选择'),
  q: z
    .string()
    .max(200, 'field.too_long')
    .optional()
    .describe('标题、文号、正文及附件中的词；空格隔开的各词都要有'),
  section: z.string().max(100).optional(),
  drafter: z.literal('me', 'field.unknown_code').optional().describe('只列本人拟的'),
  number: z.string().max(100, 'field.too_long').optional().describe('发文字号，或者其开头'),
  from: localDate.optional().describe('起草日期不早于'),
  to: localDate.optional().describe('起草日期不晚于'),
  overdue: z.literal('true', 'field.invalid').optional().describe('只列已超过公开期限、尚未公开的'),
  cursor: z
    .string()
    .regex(/^[0-9a-f-]{36}$/, 'field.invalid')
    .optional(),
  limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(PAGE),
});
export type ListQuery = z.infer<typeof listQuerySchema>;
