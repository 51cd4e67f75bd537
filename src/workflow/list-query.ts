import { z } from 'zod';
import { DISCLOSURE_ATTRIBUTES } from '../disclosure/index.js';
import { STATES } from './core/index.js';

const PAGE = 50;
const LARGEST_PAGE = 200;

export const listQuerySchema = z.strictObject({
  state: z.enum(STATES, 'field.unknown_code').optional(),
  attribute: z.enum(DISCLOSURE_ATTRIBUTES, 'field.unknown_code').optional(),
  q: z.string().max(200, 'field.too_long').optional(),
  section: z.string().max(100).optional(),
  drafter: z.literal('me', 'field.unknown_code').optional().describe('只列本人拟的'),
  cursor: z
    .string()
    .regex(/^[0-9a-f-]{36}$/, 'field.invalid')
    .optional(),
  limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(PAGE),
});
export type ListQuery = z.infer<typeof listQuerySchema>;
