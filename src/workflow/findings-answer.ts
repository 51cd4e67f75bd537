import { z } from 'zod';
import { namedSchema } from '../identity/index.js';
import { answerSchema, itemsOf } from '../platform/http/index.js';
import { labelSchema } from './document-answer.js';

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
    hasPicture: z.boolean().describe('有可以查看的图片：…/findings/{id}/picture'),
    group: z.string().describe('正文和附件中种类和内容都相同的发现，此值相同'),
    allowedVerdicts: z.array(verdict),
    verdict: verdict.optional(),
    reason: z.string().optional(),
    reasonCode: z.string().optional().describe('保留的依据，代码见 GET /api/keep-reasons'),
    reasonLabels: labelSchema.optional(),
    decidedBy: namedSchema.optional(),
    onBehalfOf: namedSchema.optional(),
    decidedAt: z.string().optional(),
    carried: z
      .strictObject({
        at: z.string().describe('沿用的时间'),
        fileSha256: z.string().describe('作出意见时的文件'),
        version: z.int().optional().describe('作出意见时正文的版次；附件没有'),
        moved: z.boolean().describe('同一内容的上下文已有变化'),
      })
      .optional()
      .describe('沿用以前版本的处理意见'),
  }),
);

const screenedFileSchema = z.strictObject({
  source: z.string().describe('body，或者附件的标识'),
  kind: z.string().describe('body，或者附件的种类'),
  name: z.string(),
  sha256: z.string(),
  version: z.int().optional(),
  rules: z.string().nullable().describe('筛查此文件时的规则版本；较早的附件没有记录'),
});

export const findingsSchema = answerSchema(
  'Findings',
  z.strictObject({
    items: z.array(findingSchema),
    files: z.array(screenedFileSchema),
    rules: z.string().describe('现行的规则版本'),
    verdicts: z.string().describe('处理意见的指纹；通过保密审查时可以作为 verdictsSeen 提交'),
    decision: z
      .strictObject({
        allowed: z.boolean(),
        refusals: z.array(z.strictObject({ code: z.string(), message: z.string() })),
      })
      .describe('调用者现在能不能提出处理意见，不能的原因'),
  }),
);

export const keepReasonsSchema = itemsOf(
  'KeepReasons',
  answerSchema(
    'KeepReason',
    z.strictObject({
      code: z.string(),
      labels: labelSchema,
      basis: z.string(),
      kinds: z.array(z.string()).describe('适用的种类；空表示都适用'),
    }),
  ),
);
