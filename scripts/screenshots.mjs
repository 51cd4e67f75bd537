/**
 * Takes the pictures of the README: starts the built program on an empty directory, runs the demo, prepares one
 * document for each screen and photographs them with Debian's Chromium. `npm run build && node scripts/screenshots.mjs`
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { chromium } from 'playwright-core';
import { freePort } from './mariadb.mjs';

const FOLDER = 'docs/images';
const PASSWORD = 'xianding-demo';
const DESK = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
const directory = mkdtempSync(join(tmpdir(), 'xianding-screenshots-'));
const port = await freePort();
const server = `http://127.0.0.1:${port}`;
const environment = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: directory };

const untilReady = async () => {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${server}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new Error('the server did not start');
};

const cookies = new Map();
const call = async (who, method, path, { json, form } = {}) => {
  if (!cookies.has(who)) {
    const answer = await fetch(`${server}/api/session`, {
      method: 'POST',
      headers: { origin: server, 'content-type': 'application/json' },
      body: JSON.stringify({ username: who, password: PASSWORD }),
    });
    cookies.set(who, answer.headers.getSetCookie()[0].split(';')[0]);
  }
  const answer = await fetch(`${server}${path}`, {
    method,
    headers: {
      origin: server,
      cookie: cookies.get(who),
      ...(json ? { 'content-type': 'application/json' } : {}),
    },
    body: json ? JSON.stringify(json) : form,
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

const BODY = [
  '各科室：',
  '为进一步规范机关事务管理工作，现将有关事项通知如下。',
  '一、提高认识，加强领导。各科室要明确责任，抓好落实。',
  '二、严格标准，强化检查。办公室每季度通报一次落实情况。',
];
const DUTY = [
  '三、值班安排。本周由张三带班，联系电话13905330001；备班李四，联系电话13905330002。',
  '四、有急事请再次拨打13905330001，或者发送邮件至zhibanshi01@163.com。',
];
const wordFile = (title, paragraphs) =>
  Packer.toBuffer(
    new Document({
      creator: '王晓雯',
      lastModifiedBy: '王晓雯',
      sections: [
        {
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              spacing: { after: 400 },
              children: [new TextRun({ text: title, bold: true, size: 40 })],
            }),
            ...paragraphs.map(
              (text) =>
                new Paragraph({ spacing: { line: 480 }, children: [new TextRun({ text, size: 30 })] }),
            ),
          ],
        },
      ],
    }),
  );

const draft = async (title, { more = [], ...metadata } = {}) => {
  const form = new FormData();
  const basics = {
    title,
    genre: '通知',
    category: '部门工作计划及完成情况',
    recipients: ['各科室'],
    ...metadata,
  };
  form.set('metadata', JSON.stringify(basics));
  form.set('file', new Blob([await wordFile(title, [...BODY, ...more])]), '正文.docx');
  return call('drafter', 'POST', '/api/documents', { form });
};
const determine = ({ id, revision }) =>
  call('drafter', 'PUT', `/api/documents/${id}/disclosure`, { json: { attribute: 'proactive', revision } });
const fire = (who, { id, revision }, type, more = {}) =>
  call(who, 'POST', `/api/documents/${id}/events`, { json: { type, revision, ...more } });
const WAY = ['head', 'office', 'secrecy', 'disclosure'];
/** Submits the draft and lets as many reviewers approve as are wanted. */
const advance = async (created, reviewers) => {
  let document = await fire('drafter', await determine(created), 'submit');
  for (const who of WAY.slice(0, reviewers)) {
    document = await call(who, 'GET', `/api/documents/${document.id}`);
    document = await fire(who, document, 'approve', { comment: '同意。' });
  }
  return document;
};

const photographAll = async (browser, columnPage) => {
  const photograph = async (who, address, name, { size = DESK, ready = 'main h1', prepare } = {}) => {
    const context = await browser.newContext({
      viewport: size,
      deviceScaleFactor: size === PHONE ? 2 : 1,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      baseURL: server,
    });
    if (who) {
      const [cookie, value] = cookies.get(who).split('=');
      await context.addCookies([{ name: cookie, value, url: server }]);
    }
    const page = await context.newPage();
    await page.goto(address);
    await page.locator(ready).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.loading') === null);
    await prepare?.(page);
    await page.screenshot({ path: join(FOLDER, name) });
    console.log(`wrote ${FOLDER}/${name}`);
    await context.close();
  };

  const open = await draft('关于开展节约用电检查的通知');
  const found = await advance(await draft('关于做好值班工作的通知', { urgency: '加急', more: DUTY }), 2);
  const reviewed = await advance(await draft('关于规范会议室使用的通知'), 3);
  const signing = await advance(await draft('关于加强办公用房管理的通知'), 4);
  await advance(await draft('关于做好公务用车管理的通知', { urgency: '加急' }), 4);
  await call('deputy', 'GET', '/api/session');

  await photograph(null, columnPage, 'column-page.png', { ready: 'h1', size: { width: 1200, height: 1000 } });
  await photograph(null, '/', 'sign-in.png', { ready: '.sign-in-demo button' });
  await photograph('deputy', '/', 'work.png', { ready: 'table' });
  await photograph('drafter', `/documents/${open.id}/edit`, 'drafting.png', {
    prepare: (page) => page.getByRole('radio', { name: /^不予公开/ }).check(),
  });
  await photograph('secrecy', `/documents/${found.id}/findings`, 'findings.png');
  await photograph('disclosure', `/documents/${reviewed.id}`, 'document.png', {
    prepare: (page) => page.frameLocator('.preview-frame').locator('section.docx').first().waitFor(),
  });
  await photograph('deputy', `/documents/${signing.id}`, 'signing-phone.png', {
    size: PHONE,
    prepare: (page) => page.getByRole('radio', { name: '同意', exact: true }).check(),
  });
};

const running = spawn(process.execPath, ['dist/main.js'], { env: environment, stdio: 'ignore' });
try {
  await untilReady();
  const demo = spawnSync(process.execPath, ['scripts/demo.mjs'], {
    env: { ...environment, PUBLIC_URL: server },
    encoding: 'utf8',
  });
  const address = demo.stdout.match(/http:\/\/\S+\/gongkai\/\S+/g)?.at(-1);
  if (demo.status !== 0 || !address) throw new Error(`the demo failed:\n${demo.stdout}${demo.stderr}`);
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    await photographAll(browser, address);
  } finally {
    await browser.close();
  }
} finally {
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGTERM');
  await ended;
  rmSync(directory, { recursive: true, force: true });
}
