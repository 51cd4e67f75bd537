import { openDatabase, type OpenDatabase } from '../../src/platform/database/index.js';
import {
  auditEntities,
  AuditTrail,
  documentStream,
  sealCheckpoint,
  SYSTEM_STREAM,
  verifyAudit,
  type AuditStream,
  type AuditVerification,
} from '../../src/audit/index.js';
import { describeOnEachDatabase } from '../support/databases.js';

const trail = new AuditTrail();
const start = Date.parse('2026-03-02T01:00:00.000Z');
const at = (seconds: number): Date => new Date(start + seconds * 1000);

describeOnEachDatabase('audit', (fresh, dialect) => {
  let database: OpenDatabase;

  beforeEach(async () => {
    database = await openDatabase((await fresh()).config, auditEntities);
  });
  afterEach(async () => {
    await database.close();
  });

  const append = (stream: AuditStream, seconds = 0) =>
    database.unitOfWork.run((tx) =>
      trail.append(tx, {
        stream,
        action: 'test.done',
        actorId: null,
        detail: { text: '二〇二六' },
        at: at(seconds),
      }),
    );
  const verify = (anchors: { seq: number; hash: string }[] = []): Promise<AuditVerification> =>
    database.unitOfWork.read((tx) => verifyAudit(tx, anchors));
  const seal = (seconds: number, pause = 0) =>
    database.unitOfWork.run((tx) => sealCheckpoint(tx, at(seconds), pause));
  /** What somebody with the database password can do: drop the triggers, then change rows. */
  const tamper = async (...statements: string[]): Promise<void> => {
    for (const table of ['audit_entry', 'audit_checkpoint', 'audit_seal']) {
      for (const operation of ['update', 'delete']) {
        await database.unitOfWork.run((tx) => tx.query(`DROP TRIGGER IF EXISTS tr_${table}_no_${operation}`));
      }
    }
    for (const statement of statements) await database.unitOfWork.run((tx) => tx.query(statement));
  };
  const fill = async (): Promise<void> => {
    for (let index = 0; index < 4; index += 1) {
      await append(documentStream('a'), index);
      await append(documentStream('b'), index);
      await append(SYSTEM_STREAM, index);
    }
  };

  it('verifies an empty trail and a filled one', async () => {
    expect(await verify()).toEqual({
      entries: 0,
      streams: 0,
      checkpoints: 0,
      lastCheckpointHash: null,
      broken: null,
    });
    await fill();
    const sealed = await seal(10);
    await append(SYSTEM_STREAM, 11);
    expect(await verify()).toEqual({
      entries: 13,
      streams: 3,
      checkpoints: 1,
      lastCheckpointHash: sealed!.hash,
      broken: null,
    });
  });

  it('reads a stream back in its order', async () => {
    await fill();
    const entries = await database.unitOfWork.read((tx) =>
      trail.entries(tx, documentStream('a'), { afterSeq: 2 }),
    );
    expect(entries.map(({ seq, detail }) => [seq, detail])).toEqual([
      [3, { text: '二〇二六' }],
      [4, { text: '二〇二六' }],
    ]);
  });

  it('refuses to change or delete an entry, a checkpoint or a seal', async () => {
    await fill();
    await seal(10);
    for (const table of ['audit_entry', 'audit_checkpoint', 'audit_seal']) {
      const update = `UPDATE ${table} SET hash = 'x'`;
      await expect(database.unitOfWork.run((tx) => tx.query(update))).rejects.toThrow('append-only');
      await expect(database.unitOfWork.run((tx) => tx.query(`DELETE FROM ${table}`))).rejects.toThrow(
        'append-only',
      );
    }
  });

  it('numbers parallel entries of one stream without a gap, a new stream included', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(SYSTEM_STREAM, index)));
    await Promise.all(Array.from({ length: 10 }, (_, index) => append(documentStream('new'), index)));
    expect(await verify()).toMatchObject({ entries: 30, streams: 2, broken: null });
  });

  it('leaves nothing of an entry whose transaction is rolled back', async () => {
    const failing = database.unitOfWork.run(async (tx) => {
      await trail.append(tx, { stream: SYSTEM_STREAM, action: 'test.done', actorId: null, at: at(0) });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await append(SYSTEM_STREAM);
    expect(await verify()).toMatchObject({ entries: 1, broken: null });
  });

  it.each([
    [
      'a changed byte',
      "UPDATE audit_entry SET detail = '{}' WHERE stream = 'document:a' AND seq = 2",
      'entry_changed',
      2,
    ],
    [
      'a changed time',
      "UPDATE audit_entry SET at = '2026-03-02T01:00:09.000Z' WHERE stream = 'document:a' AND seq = 4",
      'entry_changed',
      4,
    ],
    [
      'a removed entry',
      "DELETE FROM audit_entry WHERE stream = 'document:a' AND seq = 2",
      'entry_removed',
      2,
    ],
    [
      'a removed first entry',
      "DELETE FROM audit_entry WHERE stream = 'document:a' AND seq = 1",
      'entry_removed',
      1,
    ],
    ['a cut tail', "DELETE FROM audit_entry WHERE stream = 'document:a' AND seq > 2", 'tail_cut', 3],
    ['a removed stream', "DELETE FROM audit_entry WHERE stream = 'document:a'", 'stream_removed', 1],
    ['a removed head', "DELETE FROM audit_head WHERE stream = 'document:a'", 'head_changed', 4],
  ])('names %s', async (_, statement, damage, seq) => {
    await fill();
    await tamper(statement);
    expect((await verify()).broken).toEqual({ damage, stream: 'document:a', seq });
  });

  it('finds by its checkpoint a stream that was removed with its head', async () => {
    await fill();
    await seal(10);
    await tamper(
      "DELETE FROM audit_entry WHERE stream = 'document:b'",
      "DELETE FROM audit_head WHERE stream = 'document:b'",
    );
    expect((await verify()).broken).toEqual({ damage: 'stream_removed', stream: 'document:b', seq: 1 });
  });

  it('finds by its checkpoint a tail that was cut with its head set back', async () => {
    await fill();
    await seal(10);
    await tamper(
      `UPDATE audit_head SET seq = 2, hash = (SELECT hash FROM audit_entry WHERE stream = 'document:b' AND seq = 2) WHERE stream = 'document:b'`,
      "DELETE FROM audit_entry WHERE stream = 'document:b' AND seq > 2",
    );
    expect((await verify()).broken).toEqual({ damage: 'tail_cut', stream: 'document:b', seq: 3 });
  });

  it('finds changed seals, changed, removed and cut checkpoints', async () => {
    await fill();
    await seal(10);
    await append(documentStream('a'), 11);
    await seal(70);
    await append(documentStream('b'), 71);
    const last = await seal(130);
    expect(await verify([{ seq: 3, hash: last!.hash }])).toMatchObject({ checkpoints: 3, broken: null });
    const contradicted = { damage: 'anchor_contradicted', stream: 'checkpoint', seq: 2 };
    expect((await verify([{ seq: 2, hash: last!.hash }])).broken).toEqual(contradicted);

    await tamper("DELETE FROM audit_seal WHERE checkpoint_seq = 2 AND stream = 'document:a'");
    expect((await verify()).broken).toEqual({ damage: 'checkpoint_changed', stream: 'checkpoint', seq: 2 });
    await tamper('DELETE FROM audit_checkpoint WHERE seq = 2');
    expect((await verify()).broken).toEqual({ damage: 'checkpoint_removed', stream: 'checkpoint', seq: 2 });
    await tamper('DELETE FROM audit_checkpoint WHERE seq = 3');
    expect((await verify()).broken).toEqual({ damage: 'checkpoints_cut', stream: 'checkpoint', seq: 2 });
    await tamper(
      `UPDATE audit_head SET seq = 1, hash = (SELECT hash FROM audit_checkpoint WHERE seq = 1) WHERE stream = 'checkpoint'`,
    );
    expect((await verify()).broken).toEqual({ damage: 'checkpoints_cut', stream: 'checkpoint', seq: 2 });
  });

  it('seals only what moved, once in its time, and nothing when nothing moved', async () => {
    await fill();
    expect(await seal(10)).toMatchObject({ seq: 1, heads: 3 });
    expect(await seal(100)).toBeNull();
    await append(documentStream('a'), 101);
    expect(await seal(15, 50_000)).toBeNull();
    const both = await Promise.all([seal(120, 50_000), seal(120, 50_000)]);
    expect(both.filter((one) => one !== null)).toEqual([expect.objectContaining({ seq: 2, heads: 1 })]);
    expect(await verify()).toMatchObject({ checkpoints: 2, broken: null });
  });

  it('seals while entries are appended, and verifies meanwhile', async () => {
    const appends = Array.from({ length: 40 }, (_, index) => append(documentStream(`d${index % 5}`), index));
    const seals = [seal(1), seal(2), seal(3)];
    const verifications = await Promise.all([verify(), verify()]);
    await Promise.all([...appends, ...seals]);
    expect(verifications.map(({ broken }) => broken)).toEqual([null, null]);
    await seal(200);
    expect(await verify()).toMatchObject({ entries: 40, streams: 5, broken: null });
  });

  it(`follows more entries than one page holds (${dialect})`, async () => {
    await database.unitOfWork.run(async (tx) => {
      for (let index = 0; index < 2300; index += 1) {
        const stream = index < 1500 ? SYSTEM_STREAM : documentStream(`p${index % 7}`);
        await trail.append(tx, { stream, action: 'test.done', actorId: null, at: at(index) });
      }
    });
    await seal(1);
    expect(await verify()).toMatchObject({ entries: 2300, streams: 8, checkpoints: 1, broken: null });
  });
});
