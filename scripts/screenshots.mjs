/**
 * Takes the pictures of the README: starts the built program on an empty directory, runs the demo and photographs
 * its page with Debian's Chromium. `npm run build && node scripts/screenshots.mjs`
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './mariadb.mjs';

const FOLDER = 'docs/images';
const directory = mkdtempSync(join(tmpdir(), 'xianding-screenshots-'));
const port = await freePort();
const server = `http://127.0.0.1:${port}`;
const environment = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: directory };

const photograph = (address, name, height) => {
  const { status, stderr } = spawnSync(
    'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--lang=zh-CN',
      `--user-data-dir=${join(directory, 'browser')}`,
      `--window-size=1200,${height}`,
      `--screenshot=${join(FOLDER, name)}`,
      address,
    ],
    { encoding: 'utf8', timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`chromium failed: ${stderr}`);
  console.log(`wrote ${FOLDER}/${name}`);
};

const untilReady = async () => {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${server}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new Error('the server did not start');
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
  photograph(address, 'column-page.png', 1000);
} finally {
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGTERM');
  await ended;
  rmSync(directory, { recursive: true, force: true });
}
