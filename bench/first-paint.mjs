// My work until the first line of what waits is painted, in Chromium with nothing cached, in an office with 10,000
// documents; beside an empty page of the same shell: its style sheets and a heading, no script.
import { chromium } from 'playwright-core';
import { openOffice, signIn } from './large-office.mjs';

const DOCUMENTS = 10_000;
const ROUNDS = 7;

/** Runs before the page's own scripts: when the selector is first there as a frame is drawn. */
const watchFor = (selector) => {
  const look = () => {
    if (document.querySelector(selector)) globalThis.paintedAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const measure = async (browser, url, cookie, path, selector, prepare) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await prepare(page);
  await page.addInitScript(watchFor, selector);
  await page.goto(path);
  await page.waitForFunction(() => globalThis.paintedAt !== undefined);
  const painted = await page.evaluate(() => globalThis.paintedAt);
  await context.close();
  return painted;
};

/** The shell without its scripts. */
const emptyPage = async (page) => {
  await page.route('**/empty.html', async (route) => {
    const shell = await route.fetch({ url: new URL('/', route.request().url()).href });
    const html = (await shell.text())
      .replaceAll(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
      .replace('<div id="root"></div>', '<main><h1>先定</h1></main>');
    await route.fulfill({ response: shell, body: html });
  });
};

/** @param {(name: string, value: number, baseline: number, bar: number, better: 'lower') => void} record */
export const measureFirstPaint = async (record) => {
  const office = await openOffice('sqlite', DOCUMENTS);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const { cookie } = await signIn(office.url, 'deputy');
    let [work, empty] = [Infinity, Infinity];
    for (let round = 0; round < ROUNDS; round += 1) {
      const nothing = async () => undefined;
      work = Math.min(work, await measure(browser, office.url, cookie, '/', '.records tbody tr', nothing));
      empty = Math.min(empty, await measure(browser, office.url, cookie, '/empty.html', 'main', emptyPage));
    }
    record(
      'My work, first lines painted, 10,000 documents, ms (beside an empty page)',
      work,
      empty,
      1000,
      'lower',
    );
  } finally {
    await browser.close();
    await office.close();
  }
};
