import { z } from 'zod';
import { DISCLOSURE_EXTENTS } from '../disclosure/index.js';
import { namedSchema } from '../identity/index.js';
import { answerSchema } from '../platform/http/index.js';
import { recordedSignatureSchema } from './recorded-signature-view.js';
import { attributeSchema, citedGroundAnswerSchema } from './document-answer.js';

const who = { by: namedSchema, onBehalfOf: namedSchema.nullable() };
/** Fingerprints that an opinion covers. */
const covers = {
  bundle: z.string(),
  determination: z.string().nullable(),
  verdicts: z.string().nullable(),
};

export const historySchema = answerSchema(
  'DocumentHistory',
  z.strictObject({
    transitions: z.array(
      z.strictObject({
        id: z.string(),
        event: z.string(),
        label: z.string(),
        from: z.string(),
        fromLabel: z.string(),
        to: z.string(),
        toLabel: z.string(),
        ...who,
        comment: z.string().nullable(),
        details: z.record(z.string(), z.unknown()),
        file: z.string().nullable(),
        determination: z.string().nullable(),
        revision: z.int(),
        at: z.string(),
      }),
    ),
    determinations: z.array(
      z.strictObject({
        id: z.string(),
        attribute: attributeSchema,
        extent: z.enum(DISCLOSURE_EXTENTS),
        grounds: z.array(citedGroundAnswerSchema),
        reason: z.string().nullable(),
        lawVersion: z.string(),
        origin: z.string(),
        ...who,
        at: z.string(),
      }),
    ),
    reviews: z.array(
      z.strictObject({
        id: z.string(),
        step: z.string(),
        label: z.string(),
        section: z.string().nullable(),
        opinion: z.enum(['agree', 'disagree', 'circulated']),
        comment: z.string().nullable(),
        ...who,
        ...covers,
        carriedFrom: z.string().nullable(),
        revokedAt: z.string().nullable(),
        at: z.string(),
      }),
    ),
    signatures: z.array(
      z.strictObject({
        id: z.string(),
        step: z.string(),
        opinion: z.enum(['agree', 'circulated']),
        comment: z.string().nullable(),
        ...who,
        method: z.string(),
        ...covers,
        file: z.string(),
        signedOn: z.string().describe('签批日期；纸质签批的，纸上的日期'),
        at: z.string(),
      }),
    ),
    recordedSignatures: z.array(recordedSignatureSchema).describe('代录的纸质签批，先后为序'),
  }),
);
