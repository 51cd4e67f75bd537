import { openDatabase } from '../../src/platform/database/index.js';
import { describeOnEachDatabase, type FreshDatabase } from '../support/databases.js';
import { connectRaw, insertSomeRow, type RawConnection, type Row } from './raw-connection.js';

/** History that nobody may rewrite, and a row of each table that its CHECKs accept. */
const APPEND_ONLY: Readonly<Record<string, Row>> = {
  audit_entry: {},
  audit_checkpoint: {},
  audit_seal: {},
  determination: { attribute: 'proactive', grounds: '[]' },
  transition: {},
  approval: {},
  approval_revocation: {},
  signature: {},
  consultation_opinion: {},
  holiday_schedule: {},
  reclassification_event: {},
  reclassification_fact: {},
  reclassification_list: {},
  recorded_signature: { recorded_by: 'clerk', signer_id: 'deputy' },
  recorded_signature_outcome: { outcome: 'confirmed' },
};

const namesOf = (rows: readonly Row[]): string[] => rows.map((row) => String(row['name'])).toSorted();

describeOnEachDatabase('migrations', (fresh, dialect) => {
  let database: FreshDatabase;
  let raw: RawConnection;

  const migrateOnce = async (): Promise<readonly string[]> => {
    const opened = await openDatabase(database.config, []);
    await opened.close();
    return opened.missingGuarantees;
  };
  const triggers = async (): Promise<string[]> =>
    namesOf(
      await raw.query(
        dialect === 'sqlite'
          ? "SELECT name FROM sqlite_master WHERE type = 'trigger'"
          : 'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE()',
      ),
    );
  const definitions = async (): Promise<readonly Row[]> =>
    dialect === 'sqlite'
      ? raw.query("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name")
      : raw.query(
          'SELECT table_name AS name, column_name, column_type, is_nullable, column_default FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position',
        );

  beforeAll(async () => {
    database = await fresh();
    await migrateOnce();
    raw = await connectRaw(database);
    await raw.ignoreForeignKeys();
  });
  afterAll(() => raw?.close());

  it('give every guarantee to an account with the privileges of README', async () => {
    expect(await migrateOnce()).toEqual([]);
  });

  it('leave every append-only trigger in place after the last of them', async () => {
    const expected = Object.keys(APPEND_ONLY).flatMap((table) => [
      `tr_${table}_no_delete`,
      `tr_${table}_no_update`,
    ]);
    expect(await triggers()).toEqual(expect.arrayContaining(expected.toSorted()));
  });

  it('change nothing when they run a second time', async () => {
    const before = { definitions: await definitions(), triggers: await triggers() };
    expect(await migrateOnce()).toEqual([]);
    expect({ definitions: await definitions(), triggers: await triggers() }).toEqual(before);
  });

  // One process owns the embedded database; only a server can have two that start together.
  if (dialect === 'mysql') {
    it('run once when two processes start at the same time', async () => {
      const other = await fresh();
      const opened = await Promise.all([openDatabase(other.config, []), openDatabase(other.config, [])]);
      await Promise.all(opened.map((one) => one.close()));
      const connection = await connectRaw(other);
      const rows = await connection.query('SELECT name FROM migrations');
      await connection.close();
      expect(new Set(namesOf(rows)).size).toBe(rows.length);
      expect(rows.length).toBeGreaterThan(2);
    });
  }

  describe.each(Object.entries(APPEND_ONLY))('%s', (table, row) => {
    it('takes new rows and refuses to change or delete them', async () => {
      await insertSomeRow(raw, dialect, table, row);
      const [column] = (await raw.query(`SELECT * FROM \`${table}\``)).flatMap((one) => Object.keys(one));
      await expect(raw.query(`UPDATE \`${table}\` SET \`${column}\` = \`${column}\``)).rejects.toThrow(
        /append-only/,
      );
      await expect(raw.query(`DELETE FROM \`${table}\``)).rejects.toThrow(/append-only/);
      expect((await raw.query(`SELECT * FROM \`${table}\``)).length).toBeGreaterThan(0);
    });
  });

  describe('the gate in the database', () => {
    const drafting = { state: 'drafting', revision: 1 };
    const check = /CHECK|CONSTRAINT/i;

    it('takes a draft without attribute', async () => {
      await insertSomeRow(raw, dialect, 'document', { ...drafting, id: 'draft' });
      expect(await raw.query("SELECT id FROM document WHERE id = 'draft'")).toHaveLength(1);
    });

    it('refuses any other state without attribute or determination', async () => {
      await expect(
        raw.query("UPDATE document SET state = 'section_review' WHERE id = 'draft'"),
      ).rejects.toThrow(check);
      await expect(
        raw.query("UPDATE document SET state = 'section_review', attribute = 'proactive' WHERE id = 'draft'"),
      ).rejects.toThrow(check);
      await expect(
        insertSomeRow(raw, dialect, 'document', { state: 'filed', id: 'other', revision: 1 }),
      ).rejects.toThrow(check);
    });

    it('refuses an unknown attribute and a published document that is not proactive', async () => {
      await expect(raw.query("UPDATE document SET attribute = 'secret' WHERE id = 'draft'")).rejects.toThrow(
        check,
      );
      await expect(
        insertSomeRow(raw, dialect, 'document', {
          id: 'p',
          state: 'published',
          attribute: 'withheld',
          determination_id: 'd',
        }),
      ).rejects.toThrow(check);
    });

    it('refuses a withheld determination without ground, and a state secret as ground', async () => {
      const determination = { attribute: 'withheld', reason: 'r' };
      await expect(
        insertSomeRow(raw, dialect, 'determination', { ...determination, id: 'a', grounds: '[]' }),
      ).rejects.toThrow(check);
      await expect(
        insertSomeRow(raw, dialect, 'determination', {
          ...determination,
          id: 'b',
          grounds: '[{"code":"A14-SS"}]',
        }),
      ).rejects.toThrow(check);
    });

    it('refuses 依申请公开 and 不适用 without reason', async () => {
      for (const attribute of ['on_request', 'not_applicable']) {
        for (const reason of [null, '']) {
          await expect(
            insertSomeRow(raw, dialect, 'determination', { id: 'c', attribute, reason, grounds: '[]' }),
          ).rejects.toThrow(check);
        }
      }
    });
  });
});
