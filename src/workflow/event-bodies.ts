import { z } from 'zod';
import { DISCLOSURE_ATTRIBUTES, DISCLOSURE_EXTENTS, isKnownGround } from '../disclosure/index.js';
import { publicText, VALIDITIES, WITHDRAWAL_REASONS } from '../documents/index.js';
import { isBlank } from '../shared/blank.js';
import { isLocalDate } from '../shared/local-date.js';
import { STATES } from './core/index.js';

const comment = z.string().trim().max(4000, 'field.too_long');
const line = (length: number) =>
  z
    .string()
    .trim()
    .min(1, 'field.required')
    .max(length, 'field.too_long')
    .refine((text) => !isBlank(text), 'field.required');
/** Why an attribute is changed on the way or afterwards. */
const reason = line(4000);
const localDate = z.string().refine(isLocalDate, 'field.not_a_date');
const revision = z.int().positive();

const removalsSeen = z
  .string()
  .max(64)
  .optional()
  .describe('不予公开部分的指纹，见 GET /api/documents/:id/removals；没有不予公开部分的不填');

export const citedGroundSchema = z.strictObject({
  code: z.string().refine(isKnownGround, 'field.unknown_code').describe('代码见 GET /api/grounds'),
  evidence: z.record(z.string().max(60), z.string().trim().max(4000, 'field.too_long')).default({}),
  reason: comment.optional().describe('为什么行使“可以不予公开”的裁量权'),
});

/** The content of a determination; completeness is judged by the rules, not here. */
export const determinationSchema = z.strictObject({
  attribute: z.enum(DISCLOSURE_ATTRIBUTES, 'field.unknown_code'),
  extent: z.enum(DISCLOSURE_EXTENTS).default('full'),
  grounds: z.array(citedGroundSchema).max(17, 'field.too_many').default([]),
  reason: comment.optional(),
});

export const disclosureBodySchema = determinationSchema.extend({ revision });

const decision = { organ: line(200), reference: line(200), date: localDate };
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), revision, ...shape });

/** Bodies of `POST /api/documents/:id/events`; unknown fields are refused. What may be missing, the rules say. */
export const eventBodySchema = z.discriminatedUnion('type', [
  event('submit', {}),
  event('recall', {}),
  event('publish', {}),
  event('publish_interpretation', {}),
  event('approve', {
    comment: comment.optional(),
    verdictsSeen: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'field.invalid')
      .optional()
      .describe('审查人看到的处理意见的指纹（GET …/findings 的 verdicts）；与现有的不一致时不予通过'),
    through: z
      .enum(STATES)
      .optional()
      .describe('本人连续的环节一并办理到哪个环节为止，见 consecutiveSteps；全部办成，或者一个也不办'),
    opinion: z.enum(['agree', 'circulated']).optional().describe('一并签发的，签批意见'),
    password: z.string().max(1024).optional().describe('一并签发的，验证身份'),
    removalsSeen,
  }),
  event('return', { comment: comment.optional(), to: z.enum(STATES).optional() }),
  event('return_to_signer', { comment: comment.optional() }),
  event('void', { comment: comment.optional() }),
  event('reinstate', { comment: comment.optional() }),
  event('isolate', { comment: comment.optional() }),
  event('redetermine', { ...determinationSchema.shape, reason }),
  event('revise', { comment: comment.optional() }),
  event('escalate', { doubt: z.enum(['disclosure', 'secrecy']), comment: comment.optional() }),
  event('ruling', { ...decision, outcome: z.enum(['may_disclose', 'must_not_disclose']) }),
  event('countersign', {
    revision: revision.optional(),
    opinion: z.enum(['agree', 'disagree']).optional(),
    comment: comment.optional(),
  }),
  event('sign', {
    opinion: z.enum(['agree', 'circulated']).optional(),
    comment: comment.optional(),
    password: z.string().max(1024).optional(),
    removalsSeen,
  }),
  event('record_signature', {
    signerId: z.uuid('field.invalid').describe('纸上的签批人；可选的人见 GET …/paper-signers'),
    opinion: z.enum(['agree', 'circulated']).optional().describe('纸上的意见：同意或者圈阅'),
    signedOn: localDate.describe('纸上的日期'),
    comment: comment.optional().describe('纸上写的意见'),
  }),
  event('confirm_recorded_signature', {
    comment: comment.optional(),
    password: z.string().max(1024).optional(),
    removalsSeen,
  }),
  event('reject_recorded_signature', { comment: comment.optional() }),
  event('discard_recorded_signature', { comment: comment.optional() }),
  event('register', {
    series: z
      .string()
      .regex(/^[\u4e00-\u9fa5]{2,12}$/, 'field.invalid')
      .optional()
      .describe('机关代字；不填的按文种用本机关的'),
    reserved: z.string().max(100, 'field.too_long').optional().describe('预留的发文字号；填写的不再另行给号'),
  }),
  event('issue', {
    copies: z.int().min(0).max(100_000).optional(),
    sealed: z.boolean().optional(),
    distribution: z.array(line(200)).max(500, 'field.too_many').optional(),
  }),
  event('withdraw', {
    reasonCode: z.enum(WITHDRAWAL_REASONS),
    explanation: publicText(comment).optional(),
  }),
  event('set_validity', {
    validity: z.enum(VALIDITIES),
    date: localDate,
    decidedBy: publicText(z.string().trim().max(300, 'field.too_long')).optional(),
    replacedBy: publicText(line(300)).optional(),
  }),
  event('propose_disclosure', {
    extent: z.enum(DISCLOSURE_EXTENTS).default('full'),
    grounds: determinationSchema.shape.grounds,
    reason,
  }),
  event('propose_closure', { ...determinationSchema.shape, reason }),
  event('release', decision),
  event('erase', decision),
  event('archive', { archiveNumber: line(100), retention: line(40) }),
]);
export type EventBody = z.infer<typeof eventBodySchema>;
