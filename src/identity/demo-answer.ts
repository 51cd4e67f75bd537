import { z } from 'zod';
import { answerSchema } from '../platform/http/index.js';
import { ROLES } from './core/roles.js';

export const demoAccountsSchema = answerSchema(
  'DemoAccounts',
  z.strictObject({
    password: z.string(),
    accounts: z.array(
      z.strictObject({
        username: z.string(),
        name: z.string(),
        role: z.enum(ROLES),
        section: z.string(),
        post: z.string(),
      }),
    ),
  }),
);
