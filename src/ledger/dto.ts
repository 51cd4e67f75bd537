import { z } from 'zod';
import { namedSchema } from '../identity/index.js';
import { answerSchema } from '../platform/http/index.js';
import { isLocalDate } from '../shared/local-date.js';
import { RECORD_KINDS } from './core/closing-rule.js';
import { EVIDENCE_KINDS, LINE_STATES, LOOK_BACK_RESULTS } from './core/ledger-line.js';
import { LIGHTS } from './core/light.js';
import { LINE_ACTIONS } from './core/line-actions.js';
import { LIMIT_KINDS } from './core/limit.js';

const text = (longest: number) => z.string().trim().max(longest, 'field.too_long');
const required = (longest: number) => text(longest).min(1, 'field.required');
const localDate = z.string().refine(isLocalDate, 'field.not_a_date');
const revision = z.int().positive();

export const yearSchema = z.coerce.number().int().min(2000).max(2100);

const closingRuleSchema = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('publication'),
    closes: z.boolean(),
    category: required(100).optional(),
    normative: z.boolean().optional(),
    policy: z.boolean().optional(),
    interpretation: z.boolean().optional(),
  }),
  z.strictObject({
    on: z.literal('record'),
    closes: z.boolean(),
    record: z.enum(RECORD_KINDS),
    times: z.int().min(1).max(100),
  }),
  z.strictObject({ on: z.literal('campaign_closed'), closes: z.boolean() }),
  z.strictObject({ on: z.literal('look_back_done'), closes: z.boolean() }),
]);

export const createLedgerSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  from: z.enum(['plan', 'last_year', 'empty']).default('plan'),
  title: required(200).optional(),
});

const line = {
  task: required(1000),
  measure: text(2000).default(''),
  limit: required(100),
  limitKind: z.enum(LIMIT_KINDS).optional(),
  dueOn: localDate.optional(),
  leader: text(100).default(''),
  owner: text(200).default(''),
  sections: z.array(z.string().max(36)).max(30).default([]),
  closesBy: closingRuleSchema.nullable().optional(),
};
export const lineBodySchema = z.strictObject(line);
export type LineBody = z.infer<typeof lineBodySchema>;

export const lineChangeSchema = z.strictObject({
  revision,
  task: line.task.optional(),
  measure: text(2000).optional(),
  limit: line.limit.optional(),
  limitKind: line.limitKind,
  dueOn: line.dueOn,
  leader: text(100).optional(),
  owner: text(200).optional(),
  sections: z.array(z.string().max(36)).max(30).optional(),
  closesBy: closingRuleSchema.nullable().optional(),
});
export type LineChangeBody = z.infer<typeof lineChangeSchema>;

export const evidenceBodySchema = z.strictObject({
  note: required(2000).optional(),
  document: z.string().max(36).optional(),
  happenedOn: localDate.optional(),
});
export type EvidenceBody = z.infer<typeof evidenceBodySchema>;

export const recordBodySchema = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  title: required(200),
  heldOn: localDate,
  participants: z.int().min(1).max(100_000).optional(),
  note: required(2000).optional(),
});
export type RecordBody = z.infer<typeof recordBodySchema>;

export const settleBodySchema = z.strictObject({ revision, comment: required(1000) });
export const reasonBodySchema = z.strictObject({ revision, reason: required(1000) });
export const lookBackBodySchema = z.strictObject({
  revision,
  result: z.enum(LOOK_BACK_RESULTS),
  comment: required(1000),
});

export const yearsSchema = answerSchema(
  'Ledgers',
  z.strictObject({
    items: z.array(
      answerSchema(
        'LedgerYear',
        z.strictObject({ year: z.int(), title: z.string(), lines: z.int(), open: z.int() }),
      ),
    ),
    mayManage: z.boolean().describe('本人可以建立台账'),
  }),
);

const evidence = z.strictObject({
  id: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  note: z.string().nullable(),
  happenedOn: z.string(),
  document: z
    .strictObject({
      id: z.string().nullable(),
      title: z.string().nullable(),
      number: z.string().nullable(),
      published: z.boolean(),
    })
    .nullable(),
  record: z.string().nullable(),
  fileName: z.string().nullable(),
  addedBy: namedSchema.nullable().describe('null：系统根据事件自动记入'),
  addedAt: z.string(),
});

const lineView = answerSchema(
  'LedgerLine',
  z.strictObject({
    id: z.string(),
    number: z.int(),
    revision: z.int(),
    year: z.int(),
    task: z.string(),
    measure: z.string(),
    limit: z.string(),
    limitKind: z.enum(LIMIT_KINDS),
    dueOn: z.string().nullable(),
    leader: z.string(),
    owner: z.string(),
    sections: z.array(namedSchema),
    closesBy: closingRuleSchema.nullable(),
    state: z.enum(LINE_STATES),
    light: z.enum(LIGHTS),
    closedAt: z.string().nullable(),
    closedBy: namedSchema.nullable(),
    closingComment: z.string().nullable(),
    takenOver: z.boolean(),
    lookBack: z
      .strictObject({
        result: z.enum(LOOK_BACK_RESULTS),
        comment: z.string().nullable(),
        by: namedSchema.nullable(),
        at: z.string().nullable(),
      })
      .nullable(),
    evidence: z.array(evidence),
    availableActions: z.array(z.enum(LINE_ACTIONS)).describe('本人此刻可以办理的事项'),
  }),
);

export const ledgerSchema = answerSchema(
  'Ledger',
  z.strictObject({
    year: z.int(),
    title: z.string(),
    counts: z.record(z.enum(LIGHTS), z.int()),
    bySection: z.array(z.strictObject({ section: namedSchema, total: z.int(), done: z.int(), red: z.int() })),
    lines: z.array(lineView),
    records: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(RECORD_KINDS),
        title: z.string(),
        heldOn: z.string(),
        participants: z.int().nullable(),
        note: z.string().nullable(),
        fileName: z.string().nullable(),
        addedBy: namedSchema.nullable(),
      }),
    ),
    lookBack: z.strictObject({ until: z.string(), lines: z.array(lineView) }),
    mayManage: z.boolean().describe('本人可以增加任务、导入清单'),
    mayRecord: z.boolean().describe('本人可以登记工作记录'),
  }),
);
