import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, type AppConfig } from './settings.js';

const SHORTEST = 32;

/** Written whole under another name first: two first starts at once agree on one key, a crash leaves none. */
const makeKey = (file: string): void => {
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(temporary, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(temporary);
  }
};

/**
 * The secret behind the fingerprints of values: from the environment, or made at the first start and kept where
 * only the server's own account reads it. Whoever has the database alone cannot try out numbers against them.
 * @throws ConfigurationError when the kept key is damaged
 */
export const fingerprintKeyOf = ({
  fingerprintKey,
  dataDir,
}: Pick<AppConfig, 'fingerprintKey' | 'dataDir'>): string => {
  if (fingerprintKey !== undefined) return fingerprintKey;
  const file = join(dataDir, 'fingerprint.key');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) makeKey(file);
  const key = readFileSync(file, 'utf8').trim();
  if (key.length < SHORTEST) {
    throw new ConfigurationError([
      `${file}: shorter than ${SHORTEST} characters; restore it from a backup, or remove it: verdicts are then asked for anew in new versions`,
    ]);
  }
  return key;
};
