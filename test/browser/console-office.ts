import type { Locator, Page } from 'playwright-core';
import { PASSWORD } from '../support/client.js';
import { dropFreshDatabases, freshDatabase } from '../support/databases.js';
import { plainDocx } from '../support/docx.js';
import { Office } from '../support/office.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';
import { clickTwice, dropFile, startBrowsers, type Browsers, type Size } from './chromium.js';

const CATEGORY = '部门工作计划及完成情况';

/** The people of the demo organisation at their browsers. */
export class ConsoleOffice {
  constructor(
    readonly office: Office,
    readonly browsers: Browsers,
    /** Where the server keeps its files. */
    readonly dataDir: string,
    /** Starts the server again on the same data. */
    readonly restart: () => Promise<void>,
  ) {}

  /** The drafter fills in the form of a new document and drops its text. @returns the identifier */
  async upload(page: Page, title: string, file: Buffer = plainDocx()): Promise<string> {
    await page.getByRole('navigation').getByRole('link', { name: '起草公文' }).click();
    await page.getByLabel('标题').fill(title);
    await dropFile(page, '正文.docx', file);
    await page.getByText('已选：正文.docx').waitFor();
    await page.getByLabel('文种').click();
    await page.getByTitle('通知', { exact: true }).click();
    await page.getByLabel('公开专栏栏目').fill('部门工作计划');
    await page.getByTitle(CATEGORY, { exact: true }).click();
    await clickTwice(page.getByRole('button', { name: '上传并检查' }));
    await page.waitForURL(/\/documents\/[^/]+\/edit$/);
    await page.getByRole('heading', { name: `起草：${title}` }).waitFor();
    return page.url().split('/').at(-2)!;
  }

  disclosurePanel(page: Page): Locator {
    return page.locator('#place-disclosure');
  }

  async saveDisclosure(page: Page): Promise<void> {
    await this.disclosurePanel(page).getByRole('button', { name: '保存', exact: true }).click();
  }

  async determineProactive(page: Page): Promise<void> {
    await this.disclosurePanel(page)
      .getByRole('radio', { name: /^主动公开/ })
      .check();
    await this.saveDisclosure(page);
  }

  async submit(page: Page): Promise<void> {
    await page.getByText('已齐全，可以送审').waitFor();
    await clickTwice(page.getByRole('button', { name: '送审', exact: true }));
    await page.getByRole('heading', { name: '意见与经过' }).waitFor();
  }

  /** Signs in and opens the document from the list of what waits. */
  async openTask(person: string, title: string, size?: Size): Promise<Page> {
    const page = await this.browsers.signIn(person, size);
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    return page;
  }

  async confirm(page: Page, action: string): Promise<void> {
    await page.getByRole('button', { name: `确认${action}`, exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `已办理：${action}` })
      .waitFor();
  }

  /** The next person does the step that waits, in a browser that is closed afterwards. */
  async act(
    person: string,
    title: string,
    action: string,
    more?: (page: Page) => Promise<unknown>,
    size?: Size,
  ): Promise<void> {
    const page = await this.openTask(person, title, size);
    await more?.(page);
    await this.confirm(page, action);
    await page.context().close();
  }

  /** What the signature asks for. */
  async agree(page: Page): Promise<void> {
    await page.getByRole('radio', { name: '同意', exact: true }).check();
    await page.getByLabel('口令').fill(PASSWORD);
  }

  /** From the review by the section to the issue, each person at their own browser; the signature on a phone. */
  async carryToIssue(id: string, title: string, signing: (page: Page) => Promise<unknown>): Promise<void> {
    for (const person of ['张建国', '杨丽华', '孙国栋', '周雅琴']) await this.act(person, title, '审核通过');
    await this.act('吴海峰', title, '签发', signing, 'phone');
    await this.act('冯晓梅', title, '登记编号');
    await this.office.untilAllowed(id, 'clerk', 'issue');
    await this.act('冯晓梅', title, '印发');
  }

  /** Loads a page of the column again until it names the document. */
  async untilInColumn(page: Page, title: string): Promise<Locator> {
    return until(`${title} in the column`, async () => {
      await page.goto('/gongkai/');
      const link = page.getByRole('link', { name: title }).first();
      return (await link.count()) > 0 && link;
    });
  }
}

/** A suite at the browsers of the demo organisation: the built program on an empty database of its own. */
export const describeAtBrowsers = (name: string, suite: (given: () => ConsoleOffice) => void): void => {
  describe(name, () => {
    let server: RunningServer | undefined;
    let console: ConsoleOffice | undefined;
    beforeAll(async () => {
      const started = await startServer(await freshDatabase('sqlite'));
      server = started;
      const { dataDir } = started.database.config;
      const browsers = await startBrowsers(started.url);
      const office = new Office(started.url);
      console = new ConsoleOffice(office, browsers, dataDir, async () => {
        await started.restart();
        office.forgetSessions();
      });
    });
    afterAll(async () => {
      await console?.browsers.close();
      await server?.stop();
      await dropFreshDatabases();
    });
    suite(() => {
      if (!console) throw new Error('the server or the browser did not start');
      return console;
    });
    it('runs without a failed script or a refused resource', () => {
      expect(console?.browsers.troubles).toEqual([]);
    });
  });
};
