import { z } from 'zod';
import { DISCLOSURE_ATTRIBUTES, DISCLOSURE_EXTENTS } from '../disclosure/index.js';
import {
  ATTACHMENT_KINDS,
  GENRES,
  PRODUCED_KINDS,
  URGENCIES,
  VALIDITIES,
  WITHDRAWAL_REASONS,
} from '../documents/index.js';
import { namedSchema } from '../identity/index.js';
import { answerSchema } from '../platform/http/index.js';
import { EVENT_TYPES, STATES, STEPS } from './core/index.js';
import { recordedSignatureSchema } from './recorded-signature-view.js';

export const labelSchema = answerSchema('Label', z.strictObject({ zh: z.string(), en: z.string() }));
export const attributeSchema = answerSchema('Attribute', z.enum(DISCLOSURE_ATTRIBUTES));
export const stateSchema = answerSchema('State', z.enum(STATES));
export const eventTypeAnswerSchema = answerSchema('EventType', z.enum(EVENT_TYPES));

/** What a list and the document itself have in common. */
const identity = {
  id: z.string(),
  revision: z.int(),
  title: z.string(),
  genre: z.enum(GENRES),
  carrier: z.enum(['official', 'information']),
  state: stateSchema,
  stateLabel: labelSchema,
  attribute: attributeSchema.nullable(),
  isPolicy: z.boolean(),
  isNormative: z.boolean(),
  isUpward: z.boolean(),
  isImportant: z.boolean(),
  urgency: z.enum(URGENCIES).nullable(),
  category: z.string().nullable(),
  topic: z.string().nullable(),
  number: z.string().nullable(),
  signedOn: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
};

export const documentListSchema = answerSchema(
  'DocumentList',
  z.strictObject({
    items: z.array(
      answerSchema(
        'DocumentListItem',
        z.strictObject({
          ...identity,
          section: namedSchema,
          dueOn: z.string().nullable(),
          publishedAt: z.string().nullable(),
          excerpt: z
            .strictObject({
              before: z.string(),
              match: z.string(),
              after: z.string(),
              attachment: z.string().nullable().describe('附件的文件名；null：正文'),
            })
            .nullable()
            .describe('检索词不在标题和文号而在正文或附件中时，检索词前后的文字'),
        }),
      ),
    ),
    nextCursor: z.string().nullable(),
  }),
);

export const citedGroundAnswerSchema = answerSchema(
  'CitedGround',
  z.strictObject({
    code: z.string(),
    evidence: z.record(z.string(), z.string()),
    reason: z.string().optional(),
    label: z.string().optional(),
    article: z.string().optional(),
    force: z.string().optional(),
  }),
);

const determinationSchema = answerSchema(
  'Determination',
  z.strictObject({
    id: z.string(),
    attribute: attributeSchema,
    extent: z.enum(DISCLOSURE_EXTENTS),
    grounds: z.array(citedGroundAnswerSchema),
    reason: z.string().nullable(),
    lawVersion: z.string(),
    origin: z.string(),
    by: namedSchema,
    at: z.string(),
  }),
);

const rulingSchema = z.strictObject({
  organ: z.string(),
  reference: z.string(),
  date: z.string(),
  outcome: z.enum(['may_disclose', 'must_not_disclose']),
});

/** Absent while the document is isolated or after its content was destroyed. */
const content = {
  extent: z.enum(DISCLOSURE_EXTENTS).nullable(),
  grounds: z.array(citedGroundAnswerSchema),
  reason: z.string().nullable(),
  determination: determinationSchema.nullable(),
  proposedDetermination: determinationSchema.nullable(),
  recipients: z.array(z.string()),
  copies: z.array(z.string()),
  jointOrgans: z.array(z.string()),
  countersignSections: z.array(namedSchema),
  interpretationExemption: z.string().nullable(),
  file: z.strictObject({ sha256: z.string(), bytes: z.int().nullable() }).nullable(),
  attachments: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(ATTACHMENT_KINDS),
      fileName: z.string(),
      mediaType: z.string(),
      sha256: z.string(),
      bytes: z.int(),
    }),
  ),
  disagreements: z.array(
    z.strictObject({
      section: namedSchema.nullable(),
      by: namedSchema,
      comment: z.string().nullable(),
      at: z.string(),
    }),
  ),
  ruling: rulingSchema.nullable(),
};

const publication = {
  issuedAt: z.string().nullable(),
  issue: z
    .strictObject({
      copies: z.int().optional(),
      sealed: z.boolean().optional(),
      distribution: z.array(z.string()).optional(),
    })
    .nullable(),
  imported: z
    .strictObject({ by: namedSchema, at: z.string() })
    .nullable()
    .describe('导入件：在启用本系统以前办结，何人何时导入；本系统里没有它的审签'),
  publishedAt: z.string().nullable(),
  indexNumber: z.string().nullable(),
  withdrawal: z
    .strictObject({ reasonCode: z.enum(WITHDRAWAL_REASONS), explanation: z.string(), at: z.string() })
    .nullable(),
  validity: z
    .strictObject({
      validity: z.enum(VALIDITIES),
      date: z.string(),
      decidedBy: z.string(),
      replacedBy: z.string().optional(),
    })
    .nullable(),
  interpretationPublishedAt: z.string().nullable(),
  archiveNumber: z.string().nullable(),
  retention: z.string().nullable(),
  custody: z
    .strictObject({
      action: z.enum(['release', 'erase']),
      organ: z.string(),
      reference: z.string(),
      date: z.string(),
      proposedBy: z.string(),
      proposedOnBehalfOf: z.string().nullable(),
    })
    .nullable(),
  dueOn: z.string().nullable(),
};

const dueSchema = answerSchema(
  'Due',
  z.strictObject({
    on: z.string(),
    provisional: z.boolean(),
    overdue: z.boolean(),
    workingDaysLeft: z.int().describe('逾期的为负数'),
    days: z.array(
      z.strictObject({
        date: z.string(),
        counted: z.boolean(),
        why: z.enum(['weekday', 'makeup', 'weekend', 'holiday', 'schedule_missing', 'provisional_margin']),
      }),
    ),
  }),
);

export const stepSchema = answerSchema(
  'StepStatus',
  z.strictObject({
    step: z.enum(STEPS),
    label: labelSchema,
    status: z.enum(['current', 'void', 'open', 'not_required']),
    by: namedSchema.optional(),
    onBehalfOf: namedSchema.optional(),
    at: z.string().optional(),
    paperSignedOn: z.string().optional().describe('纸质签批并经代录的，纸上的日期'),
    why: z.string().optional(),
  }),
);

export const availableActionSchema = answerSchema(
  'AvailableAction',
  z.strictObject({
    type: eventTypeAnswerSchema,
    label: z.string(),
    labels: labelSchema,
    allowed: z.boolean(),
    refusals: z.array(
      z.strictObject({
        code: z.string(),
        message: z.string(),
        detail: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
  }),
);

export const documentAnswerSchema = answerSchema(
  'Document',
  z.strictObject({
    ...identity,
    ...publication,
    section: namedSchema,
    drafter: namedSchema,
    ...z.object(content).partial().shape,
    due: dueSchema.nullable(),
    steps: z.array(stepSchema),
    recordedSignature: recordedSignatureSchema
      .nullable()
      .optional()
      .describe('最近一次代录的纸质签批；隔离的不显示'),
    screening: z.strictObject({
      status: z.enum(['none', 'current', 'outdated']),
      engine: z.string().nullable(),
      findings: z.int(),
      unresolved: z.int(),
    }),
    publicCopy: z.strictObject({ current: z.boolean(), clean: z.boolean() }).nullable(),
    produced: z.strictObject({
      files: z.array(
        z.strictObject({
          kind: z.enum(PRODUCED_KINDS),
          sha256: z.string(),
          bytes: z.int(),
          templateSha256: z.string().nullable().describe('所用模板的校验值'),
          at: z.string(),
        }),
      ),
      mayAskAgain: z.boolean().describe('本人可以要求重新生成（POST …/copies）'),
      pending: z.array(
        z.strictObject({
          topic: z.string(),
          attempts: z.int(),
          failed: z.boolean(),
          message: z.string().optional(),
        }),
      ),
    }),
    versions: z.array(
      z.strictObject({
        version: z.int(),
        sha256: z.string(),
        bytes: z.int(),
        fileName: z.string().nullable(),
        origin: z.enum(['drafter', 'revision', 'imported', 'erased']),
        by: namedSchema,
        at: z.string(),
      }),
    ),
    consecutiveSteps: z
      .array(z.strictObject({ step: stateSchema, event: z.enum(['approve', 'sign']), label: labelSchema }))
      .describe('本人可以连续同意的环节，从当前环节起；多于一个的可以一并办理（approve 的 through）'),
    availableActions: z.array(availableActionSchema),
  }),
);
