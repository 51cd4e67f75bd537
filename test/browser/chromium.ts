import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SLOWEST_MILLISECONDS = 20_000;
const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Failed answers of the API are part of the stories; anything else on the browser's console is not. */
const isExpected = (message: string): boolean => /the server responded with a status of 4\d\d/.test(message);

export interface Browsers {
  /** A browser of one's own, at a desk or on a phone, at the sign-in page. */
  open(size?: keyof typeof SIZES): Promise<Page>;
  /** A browser of one's own where the demo account of that name is signed in. */
  signIn(name: string, size?: keyof typeof SIZES): Promise<Page>;
  /** Scripts that failed and messages of errors, of all pages so far. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

export const startBrowsers = async (url: string): Promise<Browsers> => {
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const troubles: string[] = [];
  const open: Browsers['open'] = async (size = 'desk') => {
    const context = await browser.newContext({
      viewport: SIZES[size],
      hasTouch: size === 'phone',
      locale: 'zh-CN',
      baseURL: url,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(SLOWEST_MILLISECONDS);
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) troubles.push(message.text());
    });
    await page.goto('/');
    return page;
  };
  const signIn: Browsers['signIn'] = async (name, size) => {
    const page = await open(size);
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    return page;
  };
  return { open, signIn, troubles, close: () => browser.close() };
};

/** Serious violations of WCAG 2.2 AA on the page as it stands: rule and place. */
export const seriousViolations = async (page: Page): Promise<string[]> => {
  // a content security policy forbids script tags; what the debugger evaluates is not affected
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (levels) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: levels,
      }),
    LEVELS,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** Latin words that a reader sees, apart from those that belong there. */
export const foreignWords = async (page: Page, allowed: readonly string[] = []): Promise<string[]> => {
  const text = await page.locator('body').innerText();
  const known = new Set([
    'English',
    'Word',
    'docx',
    'pdf',
    'xlsx',
    'png',
    'jpg',
    'MB',
    'KB',
    'B',
    ...allowed,
  ]);
  return [...new Set(text.match(/[A-Za-z_]{2,}/g) ?? [])].filter((word) => !known.has(word));
};
