import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SLOWEST_MILLISECONDS = 30_000;
const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;

/** Refused requests and a network that is cut are part of the stories; anything else on the browser's console is not. */
const isExpected = (message: string): boolean =>
  /the server responded with a status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message);

export interface Browsers {
  /** A browser of one's own, at a desk or on a phone; nothing is loaded yet. */
  open(size?: Size): Promise<Page>;
  /** A browser of one's own where the demo account of that name was chosen on the sign-in page. */
  signIn(name: string, size?: Size): Promise<Page>;
  /** Scripts that failed and messages of errors, of all pages so far. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

export const startBrowsers = async (url: string): Promise<Browsers> => {
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
    timeout: 60_000,
  });
  const troubles: string[] = [];
  const contexts: BrowserContext[] = [];
  const open: Browsers['open'] = async (size = 'desk') => {
    const context = await browser.newContext({
      viewport: SIZES[size],
      hasTouch: size === 'phone',
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      baseURL: url,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(SLOWEST_MILLISECONDS);
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) troubles.push(message.text());
    });
    return page;
  };
  const signIn: Browsers['signIn'] = async (name, size) => {
    const page = await open(size);
    await page.goto('/');
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    return page;
  };
  return {
    open,
    signIn,
    troubles,
    close: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
};

/** Two clicks before the page can draw anything: the second one must do nothing. */
export const clickTwice = async (button: Locator): Promise<void> => {
  await button.click({ trial: true });
  await button.evaluate((element) => {
    if (!(element instanceof HTMLElement)) throw new Error('not a button');
    element.click();
    element.click();
  });
};

/** Drops a Word file on the first place of the page that takes one, as from the desktop. */
export const dropFile = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
  const place = page.locator('.file-drop').first();
  await place.waitFor();
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], fileName));
      return data;
    },
    { fileName: name, base64: bytes.toString('base64') },
  );
  await place.dispatchEvent('drop', { dataTransfer: transfer });
};
