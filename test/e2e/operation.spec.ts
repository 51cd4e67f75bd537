import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Client, form } from '../support/client.js';
import type { DocumentView } from '../support/contract.js';
import { dropFreshDatabases, freshDatabase } from '../support/databases.js';
import { docx, plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { until } from '../support/until.js';
import { startServer } from '../support/server.js';

describeOnEachServer('operation', (given) => {
  it('tells that it lives and that it is ready, to everybody', async () => {
    const nobody = new Client(given().server.url);
    for (const path of ['/api/health/ready', '/api/health/live']) {
      expect([path, (await nobody.call('GET', path)).status]).toEqual([path, 200]);
    }
  });

  it('sends the headers that keep pages from being misused', async () => {
    const nobody = new Client(given().server.url);
    for (const path of ['/', '/gongkai/', '/api/health/ready']) {
      const { headers, status } = await nobody.call('GET', path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/default-src|script-src/);
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('describes its interface', async () => {
    const { body } = await new Client(given().server.url).call<{ openapi: string; paths: object }>(
      'GET',
      '/api/openapi.json',
    );
    expect(body.openapi).toMatch(/^3\./);
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/session',
        '/api/documents',
        '/api/documents/{id}',
        '/api/documents/{id}/events',
        '/api/documents/{id}/disclosure',
        '/api/tasks',
        '/api/workflow',
      ]),
    );
  });

  it('gives the machine as data', async () => {
    const client = await given().office.as('drafter');
    const { text } = await client.call('GET', '/api/workflow');
    for (const name of [
      'drafting',
      'confidentiality_review',
      'ruling_pending',
      'reclassification_signing',
      'isolated',
      'voided',
      'redetermine',
      'return_to_signer',
      'propose_closure',
    ]) {
      expect(text).toContain(name);
    }
  });

  it('answers with the request id that its log has', async () => {
    const { server } = given();
    const answer = await new Client(server.url).call<{ requestId: string }>('GET', '/api/documents');
    expect(answer.body.requestId).toEqual(expect.any(String));
    const logged = async () => (await server.log()).includes(answer.body.requestId);
    expect(await until('the line in the log', logged)).toBe(true);
  });

  it('logs one JSON object a line, without titles, passwords or text of documents', async () => {
    const { office, server } = given();
    await office.draft({ title: '日志不得出现的标题' }, plainDocx('日志不得出现的正文'));
    const lines = (await server.log()).split('\n').filter((line) => line.startsWith('{'));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => typeof JSON.parse(line) !== 'object')).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/日志不得出现的/);
    expect(lines.join('\n')).not.toContain('xianding-demo');
  });

  it('goes on answering while a file of nearly 20 MiB is taken in', async () => {
    const { office, server } = given();
    const drafter = await office.as('drafter');
    const parts = { 'word/media/image1.png': randomBytes(19 * 1024 * 1024) };
    const upload = drafter.postDocument(
      { title: '关于附图较大的通知', genre: '通知' },
      { bytes: docx({ body: ['正文'], parts }) },
    );
    const progress = { finished: false };
    const done = upload.finally(() => {
      progress.finished = true;
    });
    let answered = 0;
    while (!progress.finished) {
      const { status } = await new Client(server.url).call('GET', '/api/health/ready');
      expect(status).toBe(200);
      answered += 1;
    }
    expect((await done).status).toBeLessThan(500);
    expect(answered).toBeGreaterThan(2);
  });

  it('takes sixteen uploads at once, or says that it is busy', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        drafter.postDocument(
          { title: `同时上传${index}`, genre: '通知' },
          { bytes: plainDocx(String(index)) },
        ),
      ),
    );
    expect(answers.filter(({ status }) => ![201, 503].includes(status))).toEqual([]);
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(16);
  });

  it('survives a client that goes away in the middle of an upload', async () => {
    const { office, server } = given();
    const drafter = await office.as('drafter');
    const gone = new AbortController();
    const body = form({ metadata: '{}' }, { bytes: randomBytes(8 * 1024 * 1024) });
    const call = fetch(`${server.url}/api/documents`, {
      method: 'POST',
      headers: { Origin: server.url, Cookie: drafter.sessionCookie! },
      body,
      signal: gone.signal,
    });
    gone.abort();
    await expect(call).rejects.toThrow(/abort/i);
    expect((await office.draft()).state).toBe('drafting');
  });

  it('finishes what is running before it stops, keeps everything and the sessions, and starts again', async () => {
    const { office, server } = given();
    const drafter = await office.as('drafter');
    const uploads = Array.from({ length: 6 }, (_, index) =>
      drafter
        .postDocument({ title: `停机前的第${index}件`, genre: '通知' }, { bytes: plainDocx(String(index)) })
        .catch(() => undefined),
    );
    await (await office.as('head')).call('GET', '/api/tasks');
    const status = await server.stop('SIGTERM');
    // Either it ends itself or by the signal that asked for it; nothing had to be killed.
    expect([0, null]).toContain(status);
    expect((await server.log()).split('\n').at(-2)).toMatch(/status 0|signal SIGTERM/);
    const answers = await Promise.all(uploads);
    await server.restart();
    const kept = answers.flatMap((answer) => (answer?.status === 201 ? [answer.body] : []));
    for (const { id, revision } of kept) {
      expect(await drafter.demand<DocumentView>('GET', `/api/documents/${id}`)).toMatchObject({
        id,
        revision,
      });
    }
    expect(answers.filter((answer) => answer !== undefined && ![201, 503].includes(answer.status))).toEqual(
      [],
    );
  });
});

describe('the start', () => {
  afterAll(dropFreshDatabases);

  it('names every problem of the configuration at once and ends', () => {
    const { NODE_OPTIONS: _options, NODE_ENV: _jest, ...inherited } = process.env;
    const { status, stderr, stdout } = spawnSync(process.execPath, [resolve('dist/main.js')], {
      env: { ...inherited, NODE_ENV: 'production', PORT: '99999', DATABASE_URL: 'postgres://x/y' },
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(status).toBe(1);
    const said = `${stdout}${stderr}`;
    for (const name of ['PORT', 'DATABASE_URL', 'SESSION_SECRET']) expect(said).toContain(name);
  });

  it('in production makes no demo organisation', async () => {
    const server = await startServer(await freshDatabase('sqlite'), {
      NODE_ENV: 'production',
      SESSION_SECRET: randomBytes(32).toString('hex'),
    });
    const answer = await new Client(server.url).call('POST', '/api/session', {
      username: 'drafter',
      password: 'xianding-demo',
    });
    await server.stop();
    expect(answer.status).toBe(401);
    expect(await server.log()).not.toContain('xianding-demo');
  });
});
