import { z } from 'zod';
import { GENRES } from '../documents/index.js';
import { isBlank } from '../shared/blank.js';
import { isLocalDate } from '../shared/local-date.js';

const line = (length: number) =>
  z
    .string()
    .trim()
    .max(length, 'field.too_long')
    .refine((text) => !isBlank(text), 'field.required');
export const seriesField = z.string().regex(/^[\u4e00-\u9fa5]{2,12}$/, 'field.invalid');
const year = z.int().min(1949, 'field.invalid').max(9999, 'field.invalid');
const yearOfQuery = z.coerce.number().int().min(1949, 'field.invalid').max(9999, 'field.invalid');

const filter = { year: yearOfQuery.optional(), series: seriesField.optional() };
export const seriesQuerySchema = z.strictObject(filter);
export type SeriesQuery = z.infer<typeof seriesQuerySchema>;

export const registerQuerySchema = z.strictObject({
  ...filter,
  q: z.string().max(100, 'field.too_long').optional(),
  cursor: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type RegisterQuery = z.infer<typeof registerQuerySchema>;

export const nextQuerySchema = z.strictObject({
  document: z.uuid('field.invalid'),
  series: seriesField.optional(),
});
export type NextQuery = z.infer<typeof nextQuerySchema>;

export const proposalBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('void'),
    number: line(100),
    reason: line(1000),
    series: seriesField.optional().describe('新号的机关代字；不填的与原号相同'),
  }),
  z.strictObject({
    kind: z.literal('late_entry'),
    series: seriesField,
    year,
    serial: z.int().min(1, 'field.invalid').max(99_999, 'field.invalid'),
    title: line(500),
    datedOn: z.string().refine(isLocalDate, 'field.not_a_date'),
    reason: line(1000),
  }),
]);
export type ProposalBody = z.infer<typeof proposalBodySchema>;

export const proposalsQuerySchema = z.strictObject({ part: z.enum(['open', 'decided']).default('open') });
export const rejectionSchema = z.strictObject({ reason: line(1000) });
export const reservationSchema = z.strictObject({
  series: seriesField.optional().describe('机关代字；不填的用本机关的'),
  year: year.optional().describe('不填的用今年'),
  purpose: line(500),
});
export type Reservation = z.infer<typeof reservationSchema>;

export const genreSeriesSchema = z.strictObject({
  genre: z.enum(GENRES, 'field.unknown_genre'),
  series: seriesField.nullable().describe('不填的恢复为通常的'),
});
export type GenreSeriesChange = z.infer<typeof genreSeriesSchema>;
