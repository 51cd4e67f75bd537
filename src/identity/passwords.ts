import { randomBytes } from 'node:crypto';
import { hash, verify, type Options } from '@node-rs/argon2';

/** argon2id (the library's default algorithm) with 19 MiB, two passes and one lane, as OWASP advises. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

/** Computed outside the main thread; about 30 ms and 19 MiB. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobody: Promise<string> | undefined;

/** Compares with a hash that fits nothing, so that an unknown name takes as long as a known one. */
export const verifyPassword = async (password: string, passwordHash: string | null): Promise<boolean> => {
  if (passwordHash !== null) return verify(passwordHash, password);
  nobody ??= hashPassword(randomBytes(32).toString('hex'));
  await verify(await nobody, password);
  return false;
};
