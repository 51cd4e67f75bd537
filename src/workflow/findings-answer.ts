import { z } from 'zod';
import { namedSchema } from '../identity/index.js';
import { answerSchema, itemsOf } from '../platform/http/index.js';

const verdict = z.enum(['mask', 'remove', 'keep', 'false_positive']);

export const findingSchema = answerSchema(
  'Finding',
  z.strictObject({
    id: z.string(),
    source: z.string().describe('body，或者附件的标识'),
    kind: z.string(),
    severity: z.enum(['block', 'warn', 'info']),
    part: z.string(),
    location: z.string(),
    excerptMasked: z.string(),
    group: z.string().describe('同一文件中种类和内容都相同的发现，此值相同'),
    allowedVerdicts: z.array(verdict),
    verdict: verdict.optional(),
    reason: z.string().optional(),
    decidedBy: namedSchema.optional(),
    decidedAt: z.string().optional(),
  }),
);
export const findingsSchema = itemsOf('Findings', findingSchema);
