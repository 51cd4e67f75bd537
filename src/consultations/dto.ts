import { z } from 'zod';
import { namedSchema } from '../identity/index.js';
import { answerSchema, itemsOf } from '../platform/http/index.js';
import { labelSchema, stateSchema } from '../workflow/index.js';

const text = z.string().trim().min(1, 'field.required').max(2000, 'field.too_long');
const opinion = z.enum(['agree', 'disagree', 'remark'], 'field.unknown_code');

export const questionBodySchema = z.strictObject({ personId: z.uuid(), question: text });
export const opinionBodySchema = z.strictObject({ opinion, comment: text });

export const askableSchema = itemsOf(
  'Askable',
  z.strictObject({ id: z.string(), name: z.string(), section: namedSchema.nullable() }),
);

export const documentConsultationsSchema = itemsOf(
  'DocumentConsultations',
  answerSchema(
    'Consultation',
    z.strictObject({
      id: z.string(),
      person: namedSchema,
      question: z.string().nullable(),
      askedBy: namedSchema,
      askedOnBehalfOf: namedSchema.nullable(),
      step: stateSchema,
      stepLabel: labelSchema,
      askedAt: z.string(),
      closedAt: z.string().nullable().describe('已答复，或者已撤回'),
      opinion: z
        .strictObject({
          opinion,
          comment: z.string().nullable(),
          by: namedSchema,
          onBehalfOf: namedSchema.nullable(),
          current: z.boolean().describe('答复后送签内容没有变动'),
          at: z.string(),
        })
        .nullable(),
    }),
  ),
);

export const waitingConsultationsSchema = itemsOf(
  'WaitingConsultations',
  answerSchema(
    'WaitingConsultation',
    z.strictObject({
      id: z.string(),
      person: namedSchema,
      question: z.string(),
      askedBy: namedSchema,
      askedAt: z.string(),
      document: z.strictObject({
        id: z.string(),
        title: z.string(),
        genre: z.string(),
        state: stateSchema,
        stateLabel: labelSchema,
        revision: z.int(),
      }),
    }),
  ),
);
