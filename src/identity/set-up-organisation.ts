import { z } from 'zod';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import type { Transaction } from '../platform/database/index.js';
import { hasCreditCodeCheck } from '../shared/credit-code.js';
import { RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { newPersonSchema } from './dto.js';
import { hashPassword } from './passwords.js';
import { countPeople, findOrganisation, insertOrganisation, insertPerson } from './people.repository.js';

/** What an office tells about itself before anybody can sign in. */
export const setUpSchema = z.strictObject({
  organisation: z.string().trim().min(2).max(100),
  creditCode: z.string().refine(hasCreditCodeCheck),
  documentCode: z.string().trim().min(1).max(20),
  username: newPersonSchema.shape.username,
  name: newPersonSchema.shape.name,
  password: newPersonSchema.shape.password,
});

export type SetUp = z.infer<typeof setUpSchema>;

/**
 * The organ and its first administrator, who then enters sections and people.
 * @returns the administrator's id.
 * @throws RefusedError `organisation.already_set_up` when there is an organ or anybody already.
 */
export const setUpOrganisation = async (tx: Transaction, setUp: SetUp, at: Date): Promise<string> => {
  if ((await countPeople(tx)) > 0 || (await findOrganisation(tx)) !== null) {
    throw new RefusedError([{ code: 'organisation.already_set_up' }]);
  }
  const createdAt = at.toISOString();
  const { organisation, creditCode, documentCode, username, name, password } = setUp;
  await insertOrganisation(tx, { name: organisation, creditCode, documentCode }, createdAt);
  const id = newId(at);
  const passwordHash = await hashPassword(password);
  await insertPerson(tx, { id, username, name, passwordHash, sectionId: null, createdAt }, ['admin']);
  await new AuditTrail().append(tx, {
    stream: SYSTEM_STREAM,
    action: 'organisation.set_up',
    actorId: id,
    detail: { creditCode, documentCode },
    at,
  });
  return id;
};
