import { z } from 'zod';
import { namedSchema } from '../identity/index.js';
import { answerSchema } from '../platform/http/index.js';

export const auditQuerySchema = z.strictObject({
  stream: z.string().max(64).optional().describe('system，或者 document:公文标识'),
  action: z.string().max(64).optional(),
  actor: z.uuid().optional().describe('人员标识'),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const auditPageSchema = answerSchema(
  'AuditPage',
  z.strictObject({
    items: z.array(
      answerSchema(
        'AuditEntry',
        z.strictObject({
          stream: z.string(),
          seq: z.int(),
          at: z.string(),
          action: z.string(),
          document: z.string().nullable(),
          actor: namedSchema.nullable(),
          onBehalfOf: namedSchema.nullable(),
          detail: z.record(z.string(), z.unknown()),
          requestId: z.string().nullable(),
          hash: z.string(),
        }),
      ),
    ),
    nextCursor: z.string().nullable(),
  }),
);

export const verifyBodySchema = z.strictObject({
  anchors: z
    .array(
      z.strictObject({ seq: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/, 'field.invalid') }),
    )
    .max(100, 'field.too_many')
    .default([]),
});

export const verificationSchema = answerSchema(
  'AuditVerification',
  z.strictObject({
    entries: z.int(),
    streams: z.int(),
    checkpoints: z.int(),
    lastCheckpointHash: z.string().nullable(),
    broken: z
      .strictObject({ damage: z.string(), stream: z.string(), seq: z.int() })
      .nullable()
      .describe('null：没有发现改动'),
    at: z.string(),
  }),
);
