import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type OpenDatabase } from '../../src/platform/database/index.js';
import { auditEntities, AuditTrail, auditVerify, SYSTEM_STREAM } from '../../src/audit/index.js';
import { CheckpointJob } from '../../src/audit/checkpoint-job.js';
import { describeOnEachDatabase, type FreshDatabase } from '../support/databases.js';

const start = Date.parse('2026-03-02T01:00:00.000Z');

describeOnEachDatabase('audit:verify', (fresh) => {
  let given: FreshDatabase;
  let database: OpenDatabase;
  let seconds = 0;
  const before = { ...process.env };
  const clock = { now: () => new Date(start + seconds * 1000) };
  const trail = new AuditTrail();

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    given = await fresh();
    database = await openDatabase(given.config, auditEntities);
    Object.assign(process.env, given.environment);
    seconds = 0;
  });
  afterEach(async () => {
    process.env['DATA_DIR'] = before['DATA_DIR'] ?? '';
    process.env['DATABASE_URL'] = before['DATABASE_URL'] ?? '';
    await database.close();
  });

  const append = (): Promise<unknown> =>
    database.unitOfWork.run((tx) =>
      trail.append(tx, { stream: SYSTEM_STREAM, action: 'test.done', actorId: null, at: clock.now() }),
    );
  const run = async (...args: string[]): Promise<{ status: number; output: string }> => {
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const status = await auditVerify(args);
    const output = [...log.mock.calls, ...error.mock.calls].flat().join('\n');
    log.mockRestore();
    error.mockRestore();
    return { status, output };
  };

  it('answers 0 and the last checkpoint, 1 and the broken entry, 2 when it cannot run', async () => {
    for (let count = 0; count < 3; count += 1) await append();
    const job = new CheckpointJob(database.unitOfWork, clock);
    await job.sealMinute();
    const sound = await run();
    expect(sound).toMatchObject({ status: 0 });
    const [, anchor] =
      /^OK: 3 entries in 1 streams, 1 checkpoints, last (1:[0-9a-f]{64})$/.exec(sound.output) ?? [];
    expect(await run('--anchor', anchor!)).toEqual(sound);
    expect(await run('--anchor', `1:${'0'.repeat(64)}`)).toEqual({
      status: 1,
      output: 'BROKEN: anchor_contradicted in checkpoint at number 1',
    });
    expect(await run('--anchor', `2:${'0'.repeat(64)}`)).toEqual({
      status: 1,
      output: 'BROKEN: checkpoints_cut in checkpoint at number 2',
    });

    await database.unitOfWork.run((tx) => tx.query('DROP TRIGGER tr_audit_entry_no_update'));
    await database.unitOfWork.run((tx) =>
      tx.query("UPDATE audit_entry SET action = 'test.donE' WHERE seq = 2"),
    );
    expect(await run()).toEqual({ status: 1, output: 'BROKEN: entry_changed in system at number 2' });
    expect(await run('--what')).toMatchObject({ status: 2, output: expect.stringContaining('usage') });
  });

  it('does not make a database where there is none', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'xianding-test-'));
    Object.assign(process.env, { DATA_DIR: empty, DATABASE_URL: '' });
    expect(await run()).toEqual({ status: 2, output: `there is no database in ${empty}` });
    await rm(empty, { recursive: true });
  });

  it('finds a checkpoint of every minute in which something happened, and one of the stop', async () => {
    const jobs = [
      new CheckpointJob(database.unitOfWork, clock),
      new CheckpointJob(database.unitOfWork, clock),
    ];
    for (seconds = 0; seconds < 240; seconds += 60) {
      if (seconds !== 120) await append();
      await Promise.all(jobs.map((job) => job.sealMinute()));
    }
    await append();
    await jobs[0]!.beforeApplicationShutdown();
    expect((await run()).output).toMatch(/^OK: 4 entries in 1 streams, 4 checkpoints/);
  });
});
