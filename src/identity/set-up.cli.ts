import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { auditEntities } from '../audit/index.js';
import { loadConfig } from '../platform/config/index.js';
import { openDatabase } from '../platform/database/index.js';
import { messageOf } from '../platform/http/index.js';
import { systemClock } from '../shared/clock.js';
import { RefusedError } from '../shared/errors.js';
import { identityEntities } from './identity-entities.js';
import { setUpOrganisation, setUpSchema, type SetUp } from './set-up-organisation.js';

const USAGE =
  'usage: set-up --organisation 机关名称 --credit-code 统一社会信用代码 --document-code 机关代字 --username admin --name 姓名\n' +
  'The password (at least ten characters) is read from standard input.';

const readSetUp = async (args: readonly string[]): Promise<SetUp> => {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      organisation: option,
      'credit-code': option,
      'document-code': option,
      username: option,
      name: option,
    },
  });
  const { 'credit-code': creditCode, 'document-code': documentCode, ...others } = values;
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  const parsed = setUpSchema.safeParse({ ...others, creditCode, documentCode, password });
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`missing or wrong: ${wrong.join(', ')}\n${USAGE}`);
};

/**
 * `set-up`: the organ and its first administrator in an empty database; production has no other way in.
 * @returns 0 when done, 1 when it was done before, 2 when it could not run.
 */
export const setUp = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  try {
    const given = await readSetUp(args);
    const database = await openDatabase(loadConfig(), [...auditEntities, ...identityEntities]);
    try {
      await database.unitOfWork.run((tx) => setUpOrganisation(tx, given, systemClock.now()));
      console.log(`OK: ${given.organisation}, ${given.username}`);
      return 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof RefusedError) {
      console.error(error.refusals.map((refusal) => messageOf(refusal)).join('\n'));
      return 1;
    }
    console.error(error instanceof Error ? error.message : 'set-up could not run');
    return 2;
  }
};
