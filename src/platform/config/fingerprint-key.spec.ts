import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintKeyOf } from './fingerprint-key.js';
import { ConfigurationError } from './settings.js';

describe('the key of the fingerprints', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'xianding-key-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('is made once and kept for the account of the server alone', async () => {
    const key = fingerprintKeyOf({ fingerprintKey: undefined, dataDir });
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprintKeyOf({ fingerprintKey: undefined, dataDir })).toBe(key);
    expect((await stat(join(dataDir, 'fingerprint.key'))).mode & 0o777).toBe(0o600);
  });

  it('comes from the environment where it is given', () => {
    const given = 'k'.repeat(40);
    expect(fingerprintKeyOf({ fingerprintKey: given, dataDir })).toBe(given);
  });

  it('is not replaced when it is damaged', async () => {
    await writeFile(join(dataDir, 'fingerprint.key'), '');
    expect(() => fingerprintKeyOf({ fingerprintKey: undefined, dataDir })).toThrow(ConfigurationError);
  });
});
