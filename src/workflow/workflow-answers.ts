import { z } from 'zod';
import { GENRES, URGENCIES } from '../documents/index.js';
import { namedSchema } from '../identity/index.js';
import { answerSchema, itemsOf } from '../platform/http/index.js';
import { CONFIRMATION_STEP, ROLES, STATES, STEPS } from './core/index.js';
import { attributeSchema, eventTypeAnswerSchema, labelSchema, stateSchema } from './document-answer.js';

const role = z.enum(ROLES);
const rule = z.string();

export const workflowSchema = answerSchema(
  'Workflow',
  z.strictObject({
    initial: stateSchema,
    roles: z.array(z.strictObject({ role, label: labelSchema })),
    states: z.array(z.strictObject({ state: stateSchema, label: labelSchema, isPublic: z.boolean() })),
    events: z.array(z.strictObject({ event: eventTypeAnswerSchema, label: labelSchema })),
    steps: z.array(z.strictObject({ step: z.enum(STEPS), covers: z.enum(['bundle', 'everything']) })),
    rules: z.array(z.strictObject({ rule, label: labelSchema, needsBody: z.boolean() })),
    transitions: z.array(
      z.strictObject({
        from: stateSchema,
        event: eventTypeAnswerSchema,
        targets: z.array(stateSchema),
        roles: z.array(role),
        rules: z.array(rule),
      }),
    ),
  }),
);

export const groundsSchema = answerSchema(
  'Grounds',
  z.strictObject({
    lawVersion: z.string(),
    grounds: z.array(
      z.looseObject({
        code: z.string(),
        label: z.string(),
        article: z.string(),
        force: z.enum(['must', 'may', 'redirect']),
        sourceEvidence: z.array(z.strictObject({ key: z.string(), label: z.string() })),
        annualReportRow: z.string(),
        timeLimited: z.boolean(),
        usableForDocuments: z.boolean(),
        note: z.string().optional(),
      }),
    ),
  }),
);

export const catalogueSchema = itemsOf(
  'Catalogue',
  z.looseObject({
    code: z.string(),
    level1: z.string(),
    level2: z.string(),
    requirement: z.string(),
    owner: z.string(),
    limit: z.looseObject({ text: z.string() }),
    kind: z.enum(['official', 'information', 'reprint', 'link']),
  }),
);

export const candidatesSchema = itemsOf('Candidates', namedSchema);

export const tasksSchema = itemsOf(
  'Tasks',
  answerSchema(
    'Task',
    z.strictObject({
      id: z.string(),
      step: z.enum([...STATES, CONFIRMATION_STEP]),
      stepLabel: labelSchema,
      openedAt: z.string(),
      dueOn: z.string().nullable(),
      provisional: z.boolean(),
      overdue: z.boolean(),
      workingDaysLeft: z.int().nullable(),
      assignedTo: namedSchema.nullable().describe('转办给谁；不影响原有办理权限'),
      assignedBy: namedSchema.nullable(),
      assignReason: z.string().nullable(),
      document: z.strictObject({
        id: z.string(),
        title: z.string(),
        genre: z.enum(GENRES),
        number: z.string().nullable(),
        state: stateSchema,
        attribute: attributeSchema.nullable(),
        urgency: z.enum(URGENCIES).nullable(),
        revision: z.int(),
        section: namedSchema,
      }),
    }),
  ),
);
