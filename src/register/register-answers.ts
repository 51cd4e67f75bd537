import { z } from 'zod';
import { GENRES } from '../documents/index.js';
import { namedSchema } from '../identity/index.js';
import { answerSchema, itemsOf } from '../platform/http/index.js';
import { PROPOSAL_KINDS, PROPOSAL_OUTCOMES } from './register-proposal.entity.js';

export const registerSchema = answerSchema(
  'Register',
  z.strictObject({
    items: z.array(
      z.strictObject({
        number: z.string(),
        series: z.string(),
        year: z.int(),
        serial: z.int(),
        origin: z.enum(['given', 'reserved', 'late', 'imported']),
        note: z.string().nullable().describe('预留的用途，或者补号公文的标题'),
        datedOn: z.string().nullable().describe('补号公文的日期'),
        document: z
          .strictObject({
            id: z.string(),
            title: z.string(),
            state: z.string(),
            section: namedSchema,
            issuedTo: z.int().describe('已印发的，发送单位数'),
          })
          .nullable(),
        registeredBy: namedSchema,
        confirmedBy: namedSchema.nullable(),
        registeredAt: z.string(),
        voided: z
          .strictObject({
            at: z.string(),
            reason: z.string().nullable(),
            by: namedSchema.nullable(),
            confirmedBy: namedSchema.nullable(),
            replacedBy: z.string().nullable(),
          })
          .nullable(),
        voidProposed: z.boolean(),
      }),
    ),
    nextCursor: z.int().nullable(),
    mayManage: z.boolean().describe('本人可以预留、提出作废和补号'),
  }),
);

export const nextNumberSchema = answerSchema(
  'NextNumber',
  z.strictObject({
    number: z.string().describe('此刻的下一个号，登记时才真正给出'),
    series: z.string(),
    year: z.int(),
    signedOn: z.string().nullable(),
    reserved: z.array(z.strictObject({ number: z.string(), purpose: z.string() })).describe('可以用的预留号'),
  }),
);

export const gapsSchema = itemsOf(
  'RegisterGaps',
  z.strictObject({
    series: z.string(),
    year: z.int(),
    lastSerial: z.int(),
    inUse: z.int(),
    reserved: z.int(),
    late: z.int(),
    voided: z.int(),
    missing: z.array(z.strictObject({ from: z.int(), to: z.int() })),
  }),
);

export const proposalsSchema = itemsOf(
  'RegisterProposals',
  answerSchema(
    'RegisterProposal',
    z.strictObject({
      id: z.string(),
      kind: z.enum(PROPOSAL_KINDS),
      number: z.string(),
      series: z.string(),
      year: z.int(),
      title: z.string().nullable(),
      datedOn: z.string().nullable(),
      reason: z.string(),
      document: z.strictObject({ id: z.string(), title: z.string(), issuedTo: z.int() }).nullable(),
      proposedBy: namedSchema,
      proposedOnBehalfOf: namedSchema.nullable(),
      proposedAt: z.string(),
      outcome: z.enum(PROPOSAL_OUTCOMES).nullable(),
      decidedBy: namedSchema.nullable(),
      decidedOnBehalfOf: namedSchema.nullable(),
      decisionReason: z.string().nullable(),
      decidedAt: z.string().nullable(),
      mine: z.boolean().describe('由本人提出，可以撤回'),
      confirmable: z.boolean().describe('可以由本人确认'),
    }),
  ),
);

export const reservationAnswerSchema = answerSchema('Reservation', z.strictObject({ number: z.string() }));

export const genreSeriesAnswerSchema = itemsOf(
  'GenreSeries',
  z.strictObject({ genre: z.enum(GENRES), series: z.string(), chosen: z.boolean() }),
);
