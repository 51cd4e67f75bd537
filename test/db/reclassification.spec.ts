import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { auditEntities, AuditTrail } from '../../src/audit/index.js';
import { openDatabase, type OpenDatabase, type UnitOfWork } from '../../src/platform/database/index.js';
import { reclassificationEntities } from '../../src/reclassification/index.js';
import { OpenCampaign } from '../../src/reclassification/open-campaign.js';
import { systemClock } from '../../src/shared/clock.js';
import { newId } from '../../src/shared/id.js';
import { connectRaw, insertSomeRow, type RawConnection } from '../migrations/raw-connection.js';
import { runCli } from '../support/cli.js';
import { describeOnEachDatabase, type FreshDatabase } from '../support/databases.js';
import { THIS_YEAR } from '../support/review.js';
import { until } from '../support/until.js';

const PART = 500;
/** More than one part of an opening as it usually is. */
const CLOSED = { sqlite: 2_300, mysql: 11_000 } as const;
const ROWS_AT_ONCE = 250;

describeOnEachDatabase('the opening of a yearly review', (fresh, dialect) => {
  let database: FreshDatabase;
  let opened: OpenDatabase;
  let raw: RawConnection;

  const insertDocuments = async (count: number): Promise<void> => {
    const at = new Date(0);
    await insertSomeRow(raw, dialect, 'document', {
      id: newId(at),
      state: 'filed',
      attribute: 'not_applicable',
      determination_id: 'none',
      revision: 1,
      signed_on: '2025-05-01',
    });
    const [template] = await raw.query('SELECT * FROM document');
    const names = Object.keys(template!);
    const places = `(${names.map(() => '?').join(', ')})`;
    for (let from = 0; from < count; from += ROWS_AT_ONCE) {
      const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, count - from) }, (_, index) => ({
        ...template,
        id: newId(new Date(1_000 + from + index)),
        attribute: index % 3 === 0 ? 'on_request' : 'withheld',
      }));
      await raw.query(
        `INSERT INTO document (${names.map((name) => `\`${name}\``).join(', ')}) VALUES ${rows.map(() => places).join(', ')}`,
        rows.flatMap((row) => names.map((name) => (row as Record<string, unknown>)[name])),
      );
    }
  };
  const numberOf = async (sql: string): Promise<number> => Number((await raw.query(sql))[0]?.['n']);
  const listed = () => numberOf('SELECT COUNT(*) AS n FROM reclassification_item');
  const opening = (unitOfWork: UnitOfWork = opened.unitOfWork) =>
    new OpenCampaign(unitOfWork, new AuditTrail(), systemClock);
  const verify = async () => (await runCli(database, 'reclassify:verify')).output;

  beforeEach(async () => {
    database = await fresh();
    opened = await openDatabase(database.config, [...auditEntities, ...reclassificationEntities]);
    raw = await connectRaw(database);
    await raw.ignoreForeignKeys();
    await insertDocuments(CLOSED[dialect]);
  });
  afterEach(async () => {
    await raw.close();
    await opened.close();
  });

  it('goes on after a crash in any part, without loss or doubles', async () => {
    await opening().open(THIS_YEAR, { origin: 'command', acting: null });
    let units = 0;
    /** Dies in every second unit: after its writes, before its commit. */
    const dying = {
      run: (work: Parameters<UnitOfWork['run']>[0]) =>
        opened.unitOfWork.run(async (tx) => {
          const result = await work(tx);
          units += 1;
          if (units % 2 === 0) throw new Error('killed');
          return result;
        }),
      read: (work: Parameters<UnitOfWork['read']>[0]) => opened.unitOfWork.read(work),
    } as UnitOfWork;
    await expect(opening(dying).gather(THIS_YEAR, PART)).rejects.toThrow('killed');
    const partly = await listed();
    expect(partly).toBeGreaterThan(0);
    expect(partly).toBeLessThan(CLOSED[dialect]);
    expect(await verify()).toContain('the opening has not been finished');
    await expect(opening(dying).gather(THIS_YEAR, PART)).rejects.toThrow('killed');
    await Promise.all([opening().gather(THIS_YEAR, PART), opening().gather(THIS_YEAR)]);
    expect(await listed()).toBe(CLOSED[dialect]);
    expect(await verify()).toContain(`OK: ${THIS_YEAR} open: ${CLOSED[dialect]} items`);
    expect(
      await numberOf("SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'reclassification.opened'"),
    ).toBe(1);
  });

  it('goes on after the process was killed', async () => {
    const { NODE_OPTIONS: _options, NODE_ENV: _jest, ...inherited } = process.env;
    const child = spawn(
      process.execPath,
      [resolve('dist/cli.js'), 'reclassify', '--year', String(THIS_YEAR)],
      { env: { ...inherited, ...database.environment }, stdio: 'ignore' },
    );
    const ended = new Promise((done) => child.once('close', done));
    await until('the first part', async () => (await listed()) > 0);
    child.kill('SIGKILL');
    await ended;
    const again = await runCli(database, 'reclassify', '--year', String(THIS_YEAR));
    expect(again.output).toContain(`open, ${CLOSED[dialect]} items`);
    expect(await verify()).toContain('OK');
  });

  it('is told by the verification when an item is missing or too many', async () => {
    await opening().open(THIS_YEAR, { origin: 'command', acting: null });
    await opening().gather(THIS_YEAR);
    const [one] = await raw.query('SELECT document_id AS id FROM reclassification_item ORDER BY document_id');
    await raw.query('DELETE FROM reclassification_item WHERE document_id = ?', [one!['id']]);
    const missing = await runCli(database, 'reclassify:verify');
    expect(missing).toMatchObject({ status: 1 });
    expect(missing.output).toContain('1 document(s) that belong to the review are not listed');
    expect(missing.output).toContain('digest of the opening differs');
  });
});
