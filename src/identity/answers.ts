import { z } from 'zod';
import { answerSchema, itemsOf } from '../platform/http/index.js';
import { ROLES } from './core/roles.js';

/** Somebody or something with its name. */
export const namedSchema = answerSchema('Named', z.strictObject({ id: z.string(), name: z.string() }));

const roles = z.array(z.enum(ROLES));

export const personViewSchema = answerSchema(
  'Me',
  z.strictObject({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    roles,
    section: namedSchema.nullable(),
    headOf: z.array(namedSchema),
    inChargeOf: z.array(namedSchema),
    substituteFor: z.array(z.strictObject({ id: z.string(), name: z.string(), roles, until: z.string() })),
    confirmedUntil: z.string().optional().describe('到此时刻为止签发不必再输入口令'),
  }),
);

export const organisationSchema = answerSchema(
  'Organisation',
  z.strictObject({ name: z.string(), creditCode: z.string(), documentCode: z.string() }),
);

export const personEntrySchema = answerSchema(
  'PersonEntry',
  z.strictObject({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    sectionId: z.string().nullable(),
    active: z.boolean(),
    roles,
    headOf: z.array(z.string()),
    inChargeOf: z.array(z.string()),
  }),
);
export const peopleSchema = itemsOf('People', personEntrySchema);

export const colleaguesSchema = itemsOf(
  'Colleagues',
  answerSchema(
    'Colleague',
    z.strictObject({ id: z.string(), name: z.string(), section: namedSchema.nullable(), roles }),
  ),
);

export const sectionEntrySchema = answerSchema(
  'SectionEntry',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    head: namedSchema.nullable(),
    deputy: namedSchema.nullable(),
    closed: z.boolean(),
  }),
);
export const sectionsSchema = itemsOf('Sections', sectionEntrySchema);

export const substitutionEntrySchema = answerSchema(
  'SubstitutionEntry',
  z.strictObject({
    id: z.string(),
    role: z.enum(ROLES).nullable(),
    from: z.string(),
    until: z.string(),
    ended: z.boolean(),
    absent: namedSchema.nullable(),
    substitute: namedSchema.nullable(),
  }),
);
export const substitutionsSchema = itemsOf('Substitutions', substitutionEntrySchema);
