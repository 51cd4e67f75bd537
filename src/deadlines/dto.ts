import { z } from 'zod';
import { answerSchema, itemsOf } from '../platform/http/index.js';
import { isLocalDate } from '../shared/local-date.js';
import { labelSchema, stateSchema } from '../workflow/index.js';
import { DEADLINE_KINDS } from './core/occasions.js';

const localDate = z.string().refine(isLocalDate, 'field.not_a_date');

export const deadlineQuerySchema = z.strictObject({
  scope: z.enum(['mine', 'all']).default('mine'),
  from: localDate.optional(),
  until: localDate.optional(),
  unexplained: z
    .literal('true')
    .optional()
    .transform((value) => value === 'true'),
});

const deadlineSchema = answerSchema(
  'Deadline',
  z.strictObject({
    id: z.string(),
    kind: z.enum(DEADLINE_KINDS),
    stepLabel: labelSchema.nullable(),
    document: z
      .strictObject({ id: z.string(), title: z.string().nullable(), number: z.string().nullable() })
      .nullable(),
    task: z.string().nullable().describe('台账任务'),
    section: z.string().nullable(),
    person: z.string().nullable(),
    role: z.string().nullable(),
    fromOn: z.string(),
    dueOn: z.string(),
    dueAt: z.string().nullable().describe('按小时计的时限'),
    provisional: z.boolean(),
    metOn: z.string().nullable(),
    breachedOn: z.string().nullable().describe('曾逾期；办结后也不清除'),
    cause: z.string().nullable(),
    overdue: z.boolean(),
    workingDaysLeft: z.int(),
  }),
);

export const deadlinesSchema = answerSchema(
  'Deadlines',
  z.strictObject({
    today: z.string(),
    items: z.array(deadlineSchema),
    complete: z.boolean().describe('false：太多，只列出最早的一部分'),
    mayExplain: z.boolean().describe('能否说明逾期原因'),
  }),
);

export const causeBodySchema = z.strictObject({
  cause: z.string().trim().min(1, 'field.required').max(1000, 'field.too_long'),
});

export const noticesSchema = answerSchema(
  'Notices',
  z.strictObject({
    unread: z.int(),
    items: z.array(
      z.strictObject({
        id: z.string(),
        occasion: z.string().describe('before:N、today、after:N、escalate:N'),
        createdAt: z.string(),
        readAt: z.string().nullable(),
        deadline: deadlineSchema,
      }),
    ),
  }),
);
export const readBodySchema = z.strictObject({ ids: z.array(z.string().max(36)).min(1).max(500) });

export const noticeSettingsBodySchema = z.strictObject({
  email: z.email('deadline.email_invalid').max(254, 'field.too_long').nullable(),
  digest: z.boolean(),
});
export const noticeSettingsSchema = answerSchema(
  'NoticeSettings',
  z.strictObject({
    email: z.string().nullable(),
    digest: z.boolean(),
    mailIsSetUp: z.boolean(),
    calendar: z.boolean(),
  }),
);
export const calendarAddressSchema = answerSchema(
  'CalendarAddress',
  z.strictObject({ path: z.string().describe('只显示这一次') }),
);

export const mailsSchema = itemsOf(
  'Mails',
  answerSchema(
    'Mail',
    z.strictObject({
      id: z.string(),
      person: z.string(),
      createdAt: z.string(),
      tries: z.int(),
      sentAt: z.string().nullable(),
      lastError: z.string().nullable(),
    }),
  ),
);

export const stepLimitsSchema = itemsOf(
  'StepLimits',
  answerSchema(
    'StepLimit',
    z.strictObject({
      step: stateSchema,
      label: labelSchema,
      workingDays: z.int().nullable(),
      urgentHours: z.int().nullable(),
    }),
  ),
);
export const stepLimitBodySchema = z.strictObject({
  workingDays: z.int().min(1).max(20).nullable(),
  urgentHours: z.int().min(1).max(240).nullable(),
});
