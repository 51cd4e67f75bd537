// An office with many documents: one of them is made over HTTP, the others are its copies in the database.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { gramsOf } from '../dist/src/documents/core/search-grams.js';
import { newId } from '../dist/src/shared/id.js';
import { freePort } from '../scripts/mariadb.mjs';
import { ordinaryDocument } from './large-document.mjs';

const PASSWORD = 'xianding-demo';
const START_MILLISECONDS = 60_000;
const ROWS_AT_ONCE = 500;
const WAITING = 100;
const SUBJECTS = [
  '办公用房',
  '防汛值守',
  '节能降耗',
  '档案整理',
  '会议服务',
  '公务用车',
  '教育培训',
  '安全检查',
];
const ACTS = ['管理', '检查', '安排', '考核', '总结', '部署'];
/** Words that one title in the office has. */
export const RARE = '钟鼓楼修缮';
/** Words that one text in the office has. */
export const RARE_IN_TEXT = '滴水檐角';
/** Words that the texts of the oldest twentieth have. */
export const OLD_IN_TEXT = '旧仓迁建';
const SENTENCES = 400;
const SENTENCES_OF_A_TEXT = 36;
/** As in `search-texts.repository.ts`. */
const BLOCK = 48;

export const start = async (environment) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'error', ...environment },
    stdio: 'ignore',
  });
  const end = Date.now() + START_MILLISECONDS;
  while (!(await fetch(`${url}/api/health/ready`).catch(() => undefined))?.ok) {
    if (Date.now() > end || child.exitCode !== null)
      throw new Error('the server did not start: npm run build');
    await delay(50);
  }
  const stop = () =>
    new Promise((resolve) => {
      child.once('close', resolve);
      child.kill('SIGTERM');
    });
  return { url, stop };
};

export const signIn = async (url, username) => {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  const call = async (method, path, body) => {
    const isForm = body instanceof FormData;
    const response = await fetch(url + path, {
      method,
      headers: {
        cookie,
        origin: url,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
  return { call, cookie };
};

/** The document that the others are copied from: it waits for its signature. */
export const makeTemplate = async (url) => {
  const drafter = await signIn(url, 'drafter');
  const form = new FormData();
  form.set('metadata', JSON.stringify({ title: '关于规范机关事务管理工作的通知', genre: '通知' }));
  form.set('file', new Blob([ordinaryDocument()]), '正文.docx');
  let document = await drafter.call('POST', '/api/documents', form);
  const path = `/api/documents/${document.id}`;
  document = await drafter.call('PUT', `${path}/disclosure`, {
    revision: document.revision,
    attribute: 'proactive',
  });
  const acts = [
    ['drafter', 'submit'],
    ...['head', 'office', 'secrecy', 'disclosure'].map((name) => [name, 'approve']),
  ];
  for (const [username, type] of acts) {
    const person = await signIn(url, username);
    if (username === 'secrecy') {
      const { items } = await person.call('GET', `${path}/findings`);
      for (const { id, severity, allowedVerdicts } of items) {
        if (severity === 'info') continue;
        const verdict = allowedVerdicts.includes('false_positive') ? 'false_positive' : allowedVerdicts[0];
        await person.call('PUT', `${path}/findings/${id}`, { verdict, reason: '经核实' });
      }
    }
    const { revision } = await person.call('GET', path);
    document = await person.call('POST', `${path}/events`, { type, revision });
  }
  if (document.state !== 'signing') throw new Error(`the template is in ${document.state}`);
  return document.id;
};

const openSqlite = async (dataDir) => {
  const { default: Sqlite } = await import('better-sqlite3');
  const { readdirSync } = await import('node:fs');
  const file = readdirSync(dataDir).find((name) => /\.(?:db|sqlite3?)$/.test(name));
  const database = new Sqlite(join(dataDir, file));
  return {
    select: async (sql, values) => database.prepare(sql).all(...values),
    insert: async (table, rows) => {
      const columns = Object.keys(rows[0]);
      const statement = database.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      );
      database.transaction(() => {
        for (const row of rows) statement.run(...Object.values(row));
      })();
    },
    finish: async () => {
      database.exec('ANALYZE');
      database.close();
    },
  };
};

const openMysql = async (url) => {
  const connection = await createConnection(url);
  return {
    select: async (sql, values) => (await connection.query(sql, values))[0],
    insert: async (table, rows) => {
      await connection.query(`INSERT INTO ${table} (${Object.keys(rows[0]).join(', ')}) VALUES ?`, [
        rows.map((row) => Object.values(row)),
      ]);
    },
    finish: async () => {
      await connection.query('ANALYZE TABLE document, task, search_text, search_gram');
      await connection.end();
    },
  };
};

/** Sentences as offices write them: common words, put together anew. */
const makeSentences = () => {
  const words =
    '各科 有关 单位 人员 工作 要求 责任 落实 检查 整改 安全 防汛 值守 会议 经费 预算 采购 公车 用房 节能 档案 保密 公开 信息 培训 考核 部署 总结 督促 协调 加强 完善 规范 按时 报送 情况 汇总 办理 服务 保障 维修 改造 物业 食堂 绿化 消防 应急 预案 演练 台账 清单 审批 登记'.split(
      ' ',
    );
  let seed = 20261124;
  const next = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const sentences = Array.from(
    { length: SENTENCES },
    () => `${Array.from({ length: 11 }, () => words[next(words.length)]).join('')}。`,
  );
  return (index, count) => {
    const lines = Array.from({ length: SENTENCES_OF_A_TEXT }, () => sentences[next(SENTENCES)]);
    if (index === 11) lines[7] = `请查看${RARE_IN_TEXT}的渗漏。`;
    if (index < count / 20) lines[9] = `${OLD_IN_TEXT}按计划进行。`;
    return [`第${index}件`, ...lines, `联系电话：6601${String(index).padStart(6, '0')}`].join('\n');
  };
};

/** The texts of the copies and what the search keeps of them, a block at a time as they stand in the key. */
const copyTexts = async (database, documents) => {
  const textOf = makeSentences();
  const [{ last }] = await database.select('SELECT MAX(n) AS last FROM search_text', []);
  let n = Math.ceil((Number(last) + 1) / BLOCK) * BLOCK;
  let texts = [];
  const hits = new Map();
  const write = async () => {
    await database.insert('search_text', texts);
    texts = [];
  };
  for (const [index, { id }] of documents.entries()) {
    const text = textOf(index, documents.length);
    texts.push({ n, document_id: id, source: id, text });
    const block = Math.floor(n / BLOCK);
    const bit = 2 ** (n % BLOCK);
    for (const gram of gramsOf(text)) {
      const blocks = hits.get(gram) ?? hits.set(gram, []).get(gram);
      if (blocks.at(-2) === block) blocks[blocks.length - 1] += bit;
      else blocks.push(block, bit);
    }
    n += 1;
    if (texts.length === ROWS_AT_ONCE) await write();
  }
  if (texts.length > 0) await write();
  let rows = [];
  for (const gram of [...hits.keys()].sort((a, b) => a - b)) {
    const blocks = hits.get(gram);
    for (let at = 0; at < blocks.length; at += 2)
      rows.push({ gram, block: blocks[at], hits: blocks[at + 1] });
    if (rows.length >= 20_000) {
      await database.insert('search_gram', rows);
      rows = [];
    }
  }
  if (rows.length > 0) await database.insert('search_gram', rows);
};

const copyDocuments = async (database, templateId, count) => {
  const [template] = await database.select('SELECT * FROM document WHERE id = ?', [templateId]);
  const [task] = await database.select('SELECT * FROM task WHERE document_id = ? AND closed_at IS NULL', [
    templateId,
  ]);
  const now = Date.now() - count * 1000;
  const documents = Array.from({ length: count }, (_, index) => {
    const at = new Date(now + index * 1000);
    const subject = SUBJECTS[index % SUBJECTS.length];
    const act = ACTS[Math.floor(index / SUBJECTS.length) % ACTS.length];
    return {
      ...template,
      id: newId(at),
      title: index === 7 ? `关于${RARE}的通知` : `关于做好${subject}${act}工作的通知（${index}）`,
      number: index % 2 === 0 ? null : `机管〔${2000 + (index % 25)}〕${index}号`,
      created_at: at.toISOString(),
      updated_at: at.toISOString(),
    };
  });
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    await database.insert('document', documents.slice(from, from + ROWS_AT_ONCE));
  }
  await copyTexts(database, documents);
  const waiting = documents.slice(-WAITING).map(({ id, created_at: openedAt }, index) => ({
    ...task,
    id: newId(new Date(now + index)),
    document_id: id,
    opened_at: openedAt,
  }));
  await database.insert('task', waiting);
};

/**
 * @param {'sqlite' | 'mysql'} dialect
 * @param {string | undefined} administratorUrl of the MySQL-protocol server
 */
export const openOffice = async (dialect, count, administratorUrl) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'xianding-bench-office-'));
  const environment = { DATA_DIR: dataDir, DATABASE_URL: '' };
  if (dialect === 'mysql') {
    const name = `bench_${count}`;
    const connection = await createConnection(administratorUrl);
    await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await connection.end();
    environment.DATABASE_URL = `${administratorUrl.replace(/\/$/, '')}/${name}`;
  }
  const first = await start(environment);
  const template = await makeTemplate(first.url);
  await first.stop();
  const database =
    dialect === 'sqlite' ? await openSqlite(dataDir) : await openMysql(environment.DATABASE_URL);
  await copyDocuments(database, template, count);
  await database.finish();
  const second = await start(environment);
  return {
    url: second.url,
    close: async () => {
      await second.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
