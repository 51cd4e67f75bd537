import { z } from 'zod';
import { namedSchema } from '../identity/index.js';
import { answerSchema } from '../platform/http/index.js';
import { labelSchema, stateSchema } from '../workflow/index.js';
import { ITEM_ACTIONS } from './core/item-actions.js';
import { DECISIONS, ITEM_STATES, OUTCOMES } from './core/item.js';
import { FACT_KINDS, SIGNAL_CODES } from './core/signals.js';

const count = z.int();
const instant = z.string().nullable();
const person = namedSchema.nullable();
const decision = z.enum(DECISIONS).nullable();
const itemState = z.enum(ITEM_STATES);
const outcome = z.enum(OUTCOMES).nullable();

const tally = { total: count, done: count, kept: count, disclosed: count, unsettled: count, deferred: count };

const numbers = {
  total: count,
  counts: z.strictObject({
    done: count,
    kept: count,
    disclosed: count,
    unsettled: count.describe('尚须办理，未办结不能结束'),
    deferred: count,
    undecided: count,
    proposedDisclosures: count,
    states: z.record(itemState, count),
  }),
  openedShare: z.number().nullable(),
  bySection: z.array(z.strictObject({ section: namedSchema, ...tally })),
  byGround: z.array(
    z.strictObject({ ground: z.string(), label: z.string(), article: z.string().nullable(), ...tally }),
  ),
  byYear: z.array(z.strictObject({ year: z.int().nullable(), ...tally })),
  byDecision: z.array(z.strictObject({ decision: z.enum([...DECISIONS, 'none']), ...tally })),
};

const refusal = z.strictObject({
  code: z.string(),
  message: z.string(),
  detail: z.record(z.string(), z.unknown()).optional(),
});
const status = z.enum(['gathering', 'open', 'closed']);

export const campaignSchema = answerSchema(
  'ReclassificationCampaign',
  z.strictObject({
    year: z.int(),
    status: status.describe('gathering：正在列入公文'),
    origin: z.enum(['call', 'job', 'command']),
    openedBy: person,
    openedOnBehalfOf: person,
    openedAt: z.string(),
    listedAtOpening: count,
    digest: z.string().nullable(),
    closedBy: person,
    closedOnBehalfOf: person,
    closedAt: instant,
    ...numbers,
    lists: z.array(
      z.strictObject({
        id: z.string(),
        signedBy: namedSchema,
        onBehalfOf: person,
        kept: count,
        disclosed: count,
        signedOn: z.string(),
        at: z.string(),
        fingerprint: z.string(),
      }),
    ),
    lastYear: z.strictObject({ year: z.int(), ...numbers }).nullable(),
    availableActions: z.array(
      z.strictObject({
        type: z.enum(['sign', 'close']),
        allowed: z.boolean(),
        refusals: z.array(refusal),
      }),
    ),
  }),
);

export const campaignListSchema = answerSchema(
  'ReclassificationCampaigns',
  z.strictObject({
    items: z.array(z.strictObject({ year: z.int(), status, openedAt: z.string(), closedAt: instant })),
    mayOpen: z.boolean(),
  }),
);

const grounds = z.array(
  z.strictObject({
    code: z.string(),
    label: z.string(),
    article: z.string(),
    force: z.enum(['must', 'may', 'redirect']),
    evidence: z.array(z.strictObject({ key: z.string(), label: z.string(), text: z.string() })),
    reason: z.string().nullable(),
  }),
);

const itemShape = z.strictObject({
  id: z.string().describe('公文的标识'),
  year: z.int(),
  revision: z.int(),
  state: itemState,
  stateLabel: labelSchema,
  document: z.strictObject({
    id: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    genre: z.string(),
    state: stateSchema,
    stateLabel: labelSchema,
    revision: z.int(),
    signedOn: z.string().nullable(),
  }),
  section: namedSchema,
  attribute: z.enum(['on_request', 'withheld']),
  grounds,
  closedReason: z.string().nullable(),
  determinedBy: person,
  determinedOnBehalfOf: person,
  determinedAt: instant,
  lawVersion: z.string().nullable(),
  closedSince: z.string(),
  closedDays: z.int(),
  signals: z.array(
    z.strictObject({
      code: z.enum(SIGNAL_CODES),
      label: labelSchema,
      on: z.string().nullable(),
      source: z.strictObject({
        kind: z.enum(['document', 'evidence', 'record', 'law', 'campaign']),
        reference: z.string(),
        title: z.string().optional(),
        text: z.string().optional(),
      }),
    }),
  ),
  facts: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(FACT_KINDS),
      applicants: z.int().nullable(),
      on: z.string(),
      source: z.string(),
      by: namedSchema,
      at: z.string(),
    }),
  ),
  earlier: z.array(
    z.strictObject({
      year: z.int(),
      decision,
      outcome,
      outcomeLabel: labelSchema.nullable(),
      state: itemState,
      reason: z.string().nullable(),
      nextReviewOn: z.string().nullable(),
    }),
  ),
  decision,
  extent: z.enum(['full', 'partial']).nullable(),
  decisionGrounds: grounds.nullable(),
  reason: z.string().nullable(),
  nextReviewOn: z.string().nullable(),
  decidedBy: person,
  decidedOnBehalfOf: person,
  decidedAt: instant,
  confirmedBy: person,
  confirmedOnBehalfOf: person,
  confirmedAt: instant,
  returnReason: z.string().nullable(),
  deferReason: z.string().nullable(),
  outcome,
  outcomeLabel: labelSchema.nullable(),
  settledAt: instant,
  availableActions: z.array(z.enum(ITEM_ACTIONS)),
});

export const itemListSchema = answerSchema(
  'ReclassificationItems',
  z.strictObject({
    items: z.array(answerSchema('ReclassificationItem', itemShape)),
    nextCursor: z.string().nullable(),
  }),
);

export const itemDetailSchema = answerSchema(
  'ReclassificationItemDetail',
  itemShape.extend({
    events: z.array(
      z.strictObject({
        id: z.string(),
        year: z.int(),
        kind: z.string(),
        label: labelSchema,
        decision,
        extent: z.enum(['full', 'partial']).nullable(),
        reason: z.string().nullable(),
        nextReviewOn: z.string().nullable(),
        by: person,
        onBehalfOf: person,
        at: z.string(),
      }),
    ),
  }),
);

export const bulkSchema = answerSchema(
  'ReclassificationBulk',
  z.strictObject({
    items: z.array(z.strictObject({ id: z.string(), done: z.boolean(), refusals: z.array(refusal) })),
  }),
);

export const signingListSchema = answerSchema(
  'ReclassificationSigningList',
  z.strictObject({
    items: z.array(itemShape),
    fingerprint: z.string(),
    kept: count,
    disclosed: count,
  }),
);

export const signedSchema = answerSchema(
  'ReclassificationSigned',
  z.strictObject({
    list: z.string(),
    kept: count,
    disclosed: count,
    refused: z.array(z.strictObject({ id: z.string(), refusals: z.array(refusal) })),
    campaign: campaignSchema,
  }),
);

export const importedSchema = answerSchema('ReclassificationImported', z.strictObject({ decided: count }));
