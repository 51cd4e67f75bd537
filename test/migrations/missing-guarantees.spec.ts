import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type Connection } from 'mysql2/promise';
import { startMariaDb } from '../../scripts/mariadb.mjs';
import { openDatabase } from '../../src/platform/database/index.js';

/** A server of its own: the suites beside this one need its privileges. */
describe('an account that may not create triggers', () => {
  let mariaDb: Awaited<ReturnType<typeof startMariaDb>>;
  let administrator: Connection;
  let config: { databaseUrl: string; databasePool: number; dataDir: string };

  const open = async (): Promise<readonly string[]> => {
    const opened = await openDatabase(config, []);
    await opened.close();
    return opened.missingGuarantees;
  };

  beforeAll(async () => {
    mariaDb = await startMariaDb(['--log-bin-trust-function-creators=0']);
    administrator = await createConnection(mariaDb.url);
    await administrator.query('CREATE DATABASE office');
    await administrator.query("CREATE USER 'office'@'%' IDENTIFIED BY 'office'");
    await administrator.query("GRANT ALL ON office.* TO 'office'@'%'");
    config = {
      databaseUrl: `mysql://office:office@${new URL(mariaDb.url).host}/office`,
      databasePool: 4,
      dataDir: await mkdtemp(join(tmpdir(), 'xianding-test-')),
    };
  });
  afterAll(async () => {
    await administrator?.end();
    await mariaDb?.stop();
    await rm(config.dataDir, { recursive: true, force: true });
  });

  it('starts all the same and names what is missing', async () => {
    expect(await open()).toEqual(
      expect.arrayContaining(['tr_audit_entry_no_update', 'tr_audit_entry_no_delete']),
    );
  });

  it('names it again at every later start', async () => {
    expect(await open()).toEqual(expect.arrayContaining(['tr_audit_entry_no_update']));
  });

  it('gets all guarantees at the next start after the permission is given', async () => {
    await administrator.query('SET GLOBAL log_bin_trust_function_creators = 1');
    expect(await open()).toEqual([]);
    await administrator.query('USE office');
    const [rows] = await administrator.query(
      'SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()',
    );
    expect((rows as unknown[]).length).toBeGreaterThan(3);
  });
});
