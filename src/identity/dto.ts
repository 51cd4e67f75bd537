import { z } from 'zod';
import { hasCreditCodeCheck } from '../shared/credit-code.js';
import { isLocalDate } from '../shared/local-date.js';
import { ROLES } from './core/roles.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.js';

const password = z.string().min(1).max(LONGEST_PASSWORD);
const newPassword = z.string().min(SHORTEST_PASSWORD, 'person.password_too_short').max(LONGEST_PASSWORD);
const name = z.string().trim().min(1).max(60);
const id = z.uuid();
const roles = z.array(z.enum(ROLES)).max(ROLES.length);
const localDate = z.string().refine(isLocalDate, 'field.invalid');

export const signInSchema = z.strictObject({ username: z.string().min(1).max(64), password });
export const ownPasswordSchema = z.strictObject({ present: password, next: newPassword });
export const confirmSchema = z.strictObject({ password });

export const organisationChangeSchema = z.strictObject({
  name: z.string().trim().min(1, 'field.required').max(100, 'field.too_long').optional(),
  creditCode: z.string().refine(hasCreditCodeCheck, 'field.invalid').optional(),
  documentCode: z
    .string()
    .regex(/^[\u4e00-\u9fa5]{2,12}$/, 'field.invalid')
    .optional()
    .describe('机关代字'),
});
export type OrganisationChange = z.infer<typeof organisationChangeSchema>;

export const idParameterSchema = z.object({ id });

export const newPersonSchema = z.strictObject({
  username: z.string().regex(/^[a-z][a-z0-9._-]{1,63}$/),
  name,
  password: newPassword,
  roles,
  sectionId: id.nullable().default(null),
});

export const personChangeSchema = z.strictObject({
  name: name.optional(),
  roles: roles.optional(),
  sectionId: id.nullable().optional(),
  password: newPassword.optional(),
});

export const newSectionSchema = z.strictObject({
  name,
  headId: id.nullable().default(null),
  deputyId: id.nullable().default(null),
});

export const sectionChangeSchema = z.strictObject({
  name: name.optional(),
  headId: id.nullable().optional(),
  deputyId: id.nullable().optional(),
});

export const newSubstitutionSchema = z
  .strictObject({
    absentId: id,
    substituteId: id,
    role: z.enum(ROLES).nullable().default(null),
    from: localDate,
    until: localDate,
  })
  .refine(({ absentId, substituteId }) => absentId !== substituteId, {
    path: ['substituteId'],
    message: 'substitution.same_person',
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'substitution.period_invalid' });

export type OwnPasswordBody = z.infer<typeof ownPasswordSchema>;
export type ConfirmBody = z.infer<typeof confirmSchema>;
export type NewPerson = z.infer<typeof newPersonSchema>;
export type PersonChange = z.infer<typeof personChangeSchema>;
export type NewSection = z.infer<typeof newSectionSchema>;
export type SectionChange = z.infer<typeof sectionChangeSchema>;
export type NewSubstitution = z.infer<typeof newSubstitutionSchema>;
