// Opening the yearly review of a large office on MariaDB beside the bare INSERT … SELECT of the same rows, and its
// list at the first and the last page. Documents: 100,000, or as many as said: `npm run bench -- reclassification:1000000`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { AuditTrail, auditEntities } from '../dist/src/audit/index.js';
import { openDatabase } from '../dist/src/platform/database/index.js';
import { bareInsert } from '../dist/src/reclassification/campaigns.repository.js';
import { reclassificationEntities } from '../dist/src/reclassification/index.js';
import { OpenCampaign } from '../dist/src/reclassification/open-campaign.js';
import { systemClock } from '../dist/src/shared/clock.js';
import { newId } from '../dist/src/shared/id.js';
import { startMariaDb } from '../scripts/mariadb.mjs';
import { makeTemplate, signIn, start } from './large-office.mjs';

const USUAL = 100_000;
const ROWS_AT_ONCE = 4000;
const ROUNDS = 3;
const PAGE_ROUNDS = 20;
const YEAR = Number(new Date().toISOString().slice(0, 4));
const ATTRIBUTES = ['withheld', 'withheld', 'on_request'];
const GROUNDS =
  '[{"code":"A16-HR","evidence":{"category":"人事管理","no_external_effect":"无"},"reason":"内部事务"}]';

/** Three in ten are closed, as the issue says; the others stand in the column. */
const documentOf = (index, section, person) => {
  const at = new Date(Date.UTC(2000, 0, 1) + index * 1000);
  const isClosed = index % 10 < 3;
  const id = newId(at);
  const determination = newId(at);
  const attribute = isClosed ? ATTRIBUTES[index % 10] : 'proactive';
  const document = {
    id,
    revision: 9,
    state: isClosed ? 'filed' : 'published',
    carrier: 'official',
    section_id: section,
    drafter_id: person,
    title: `关于做好第${index}项工作的通知`,
    genre: '通知',
    is_policy: 0,
    is_normative: 0,
    is_upward: 0,
    is_important: 0,
    recipients: '[]',
    copies: '[]',
    joint_organs: '[]',
    attribute,
    determination_id: determination,
    file_version: 1,
    signed_on: at.toISOString().slice(0, 10),
    issued_at: at.toISOString(),
    published_at: isClosed ? null : at.toISOString(),
    created_at: at.toISOString(),
    updated_at: at.toISOString(),
  };
  return {
    document,
    determination: {
      id: determination,
      document_id: id,
      attribute,
      extent: 'full',
      grounds: attribute === 'withheld' ? GROUNDS : '[]',
      reason: '涉及特定对象',
      law_version: '711-2019',
      origin: 'submit',
      actor_id: person,
      created_at: at.toISOString(),
    },
  };
};

const fill = async (connection, count) => {
  await connection.query('SET SESSION foreign_key_checks = 0, unique_checks = 0, sql_log_bin = 0');
  const [[person]] = await connection.query("SELECT id FROM person WHERE username = 'drafter'");
  const [sections] = await connection.query('SELECT id FROM section ORDER BY id');
  const insert = (table, rows) =>
    connection.query(`INSERT INTO ${table} (${Object.keys(rows[0]).join(', ')}) VALUES ?`, [
      rows.map((row) => Object.values(row)),
    ]);
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, count - from) }, (_, index) =>
      documentOf(from + index, sections[(from + index) % sections.length].id, person.id),
    );
    await insert(
      'document',
      rows.map((row) => row.document),
    );
    await insert(
      'determination',
      rows.map((row) => row.determination),
    );
  }
  await connection.query('ANALYZE TABLE document, determination');
};

const clear = async (connection) => {
  await connection.query('UPDATE reclassification_gate SET open_year = NULL');
  await connection.query('DELETE FROM reclassification_campaign');
  await connection.query('TRUNCATE TABLE reclassification_item');
};

const timed = async (work) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** The highest memory while it runs, above what was there before, in MiB. */
const growthOf = async (work) => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  await work();
  clearInterval(watch);
  return (Math.max(most, process.memoryUsage().rss) - before) / 1024 / 1024;
};

const measureOpening = async (record, connection, config, count) => {
  const database = await openDatabase(config, [...auditEntities, ...reclassificationEntities]);
  try {
    const opening = new OpenCampaign(database.unitOfWork, new AuditTrail(), systemClock);
    const open = async () => {
      await opening.open(YEAR, { origin: 'command', acting: null });
      await opening.gather(YEAR);
    };
    const bare = () => database.unitOfWork.run((tx) => bareInsert(tx, YEAR, new Date().toISOString()));
    let [ours, plain, growth] = [Infinity, Infinity, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      await clear(connection);
      plain = Math.min(plain, await timed(bare));
      await clear(connection);
      growth = Math.max(growth, await growthOf(async () => (ours = Math.min(ours, await timed(open)))));
    }
    const [[{ items }]] = await connection.query('SELECT COUNT(*) AS items FROM reclassification_item');
    const of = `${count.toLocaleString('en')} documents, ${items.toLocaleString('en')} closed`;
    record(
      `the review of ${of}: opening, ms (beside the bare INSERT … SELECT)`,
      ours,
      plain,
      plain * 1.5,
      'lower',
    );
    record(`the same, growth of memory in MiB (bar 64)`, growth, 64, 64, 'lower');
  } finally {
    await database.close();
  }
};

const measurePages = async (record, connection, environment, count) => {
  const server = await start(environment);
  try {
    const { call } = await signIn(server.url, 'disclosure');
    const [[{ last }]] = await connection.query(
      'SELECT document_id AS last FROM reclassification_item ORDER BY document_id DESC LIMIT 1 OFFSET 50',
    );
    const best = async (cursor) => {
      let least = Infinity;
      const path = `/api/reclassifications/${YEAR}/items?limit=50${cursor ? `&cursor=${cursor}` : ''}`;
      for (let round = 0; round < PAGE_ROUNDS; round += 1)
        least = Math.min(least, await timed(() => call('GET', path)));
      return least;
    };
    const first = await best();
    const end = await best(last);
    record(
      `the review of ${count.toLocaleString('en')} documents: last page, ms (beside the first)`,
      end,
      first,
      first * 1.5,
      'lower',
    );
  } finally {
    await server.stop();
  }
};

const SIGNATURES = 12;
const PASSWORD = 'xianding-demo';
const high = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)];

/** Signatures while reviews are opened one after the other, beside the same in quiet. */
const measureWork = async (record, connection, config, environment, count) => {
  const server = await start(environment);
  const database = await openDatabase(config, [...auditEntities, ...reclassificationEntities]);
  try {
    const ids = [];
    for (let index = 0; index < 2 * SIGNATURES; index += 1) ids.push(await makeTemplate(server.url));
    const deputy = await signIn(server.url, 'deputy');
    const sign = async (id) => {
      const { revision } = await deputy.call('GET', `/api/documents/${id}`);
      const body = { type: 'sign', revision, opinion: 'agree', password: PASSWORD };
      return timed(() => deputy.call('POST', `/api/documents/${id}/events`, body));
    };
    const quiet = [];
    for (const id of ids.slice(0, SIGNATURES)) quiet.push(await sign(id));
    const progress = { isDone: false, openings: 0 };
    const opening = new OpenCampaign(database.unitOfWork, new AuditTrail(), systemClock);
    const openAgain = async () => {
      while (!progress.isDone) {
        await clear(connection);
        await opening.open(YEAR, { origin: 'command', acting: null });
        await opening.gather(YEAR);
        progress.openings += 1;
      }
    };
    const openingAgain = openAgain();
    const busy = [];
    for (const id of ids.slice(SIGNATURES)) busy.push(await sign(id));
    progress.isDone = true;
    await openingAgain;
    const name = `a signature while the review of ${count.toLocaleString('en')} documents is opened, p95 in ms (beside quiet)`;
    record(name, high(busy), high(quiet), high(quiet) * 2, 'lower');
    if (progress.openings === 0) throw new Error('nothing was opened meanwhile');
  } finally {
    await database.close();
    await server.stop();
  }
};

/** @param {(name: string, value: number, baseline: number, bar: number, better: 'lower') => void} record */
export const measureReclassification = async (record, wanted) => {
  const count = Number(wanted ?? USUAL);
  const mariaDb = await startMariaDb(['--innodb-buffer-pool-size=1G']);
  const dataDir = mkdtempSync(join(tmpdir(), 'xianding-bench-review-'));
  try {
    const databaseUrl = `${mariaDb.url.replace(/\/$/, '')}/bench_review`;
    const administrator = await createConnection(mariaDb.url);
    await administrator.query('CREATE DATABASE bench_review CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    await administrator.end();
    const environment = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, RECLASSIFICATION_OPENS_ON: 'never' };
    await (await start(environment)).stop();
    const connection = await createConnection(databaseUrl);
    await fill(connection, count);
    await measureOpening(record, connection, { databaseUrl, databasePool: 5, dataDir }, count);
    await measurePages(record, connection, environment, count);
    await measureWork(record, connection, { databaseUrl, databasePool: 5, dataDir }, environment, count);
    await connection.end();
  } finally {
    await mariaDb.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
