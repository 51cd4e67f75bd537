import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { docx } from '../support/docx.js';
import { dropFreshDatabases, freshDatabase } from '../support/databases.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';
import { foreignWords, seriousViolations, startBrowsers, type Browsers } from './chromium.js';

const PLAN = resolve('test/fixtures/seed/plan.docx');
type FilePayload = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];
interface PublishedIndex {
  readonly items: readonly { readonly title: string }[];
}
const PASSWORD = 'xianding-demo';

describe('the web console', () => {
  let server: RunningServer;
  let browsers: Browsers;

  beforeAll(async () => {
    server = await startServer(await freshDatabase('sqlite'));
    browsers = await startBrowsers(server.url);
  });
  afterAll(async () => {
    await browsers?.close();
    await server?.stop();
    await dropFreshDatabases();
  });

  const upload = async (page: Page, title: string, file: FilePayload = PLAN): Promise<void> => {
    await page.getByRole('navigation').getByRole('link', { name: '起草公文' }).click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByLabel('标题').fill(title);
    await page.getByLabel('文种').click();
    await page.getByTitle('通知', { exact: true }).click();
    await page.getByLabel('主送机关').fill('各科室');
    await page.keyboard.press('Enter');
    await page.getByLabel('公开专栏栏目').click();
    await page.keyboard.type('部门工作计划');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '上传并检查' }).dblclick();
    await page.getByText('送审前的检查').waitFor();
  };

  const submit = async (page: Page): Promise<void> => {
    await page.getByText('已齐全，可以送审').waitFor();
    await page.getByRole('button', { name: '送审', exact: true }).dblclick();
    await page.getByText('意见与经过').waitFor();
  };

  /** The next person opens the document from the work list and does the step that waits there. */
  const act = async (
    person: string,
    title: string,
    button: string,
    more?: (page: Page) => Promise<unknown>,
    size?: 'phone',
  ): Promise<Page> => {
    const page = await browsers.signIn(person, size);
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('heading', { name: title }).waitFor();
    await more?.(page);
    await page.getByRole('button', { name: button }).click();
    await page.getByText('已办理').waitFor();
    return page;
  };

  const signOnThePhone = async (page: Page) => {
    await page.getByRole('radio', { name: '同意', exact: true }).check();
    await page.getByLabel('口令').fill(PASSWORD);
  };

  it('offers the demo accounts and says that this is a demo', async () => {
    const page = await browsers.open();
    await page.getByRole('heading', { name: '演示环境' }).waitFor();
    expect(await page.locator('.sign-in-demo button').count()).toBe(15);
    expect(await foreignWords(page)).toEqual([]);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('takes a proactive document from upload to its public page, the signature on a phone', async () => {
    const title = '关于印发节能工作方案的通知';
    const drafter = await browsers.signIn('王晓雯');
    await upload(drafter, title);
    expect(await drafter.locator('#place-disclosure').getByRole('radio', { checked: true }).count()).toBe(0);
    await drafter.getByRole('button', { name: '去处理' }).first().click();
    await drafter.getByRole('radio', { name: /^主动公开/ }).check();
    await drafter.locator('#place-disclosure').getByRole('button', { name: '保存' }).click();
    await submit(drafter);
    await act('张建国', title, '确认审核通过');
    await act('杨丽华', title, '确认审核通过');
    await act('孙国栋', title, '确认审核通过', (page) =>
      page.getByRole('button', { name: '同意。', exact: true }).click(),
    );
    await act('周雅琴', title, '确认审核通过');
    const signer = await act('吴海峰', title, '确认签发', signOnThePhone, 'phone');
    expect(await seriousViolations(signer)).toEqual([]);
    expect(
      await signer.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await act('冯晓梅', title, '确认登记编号');
    await act('冯晓梅', title, '确认印发');
    const publisher = await act('褚子涵', title, '确认发布');
    expect(await foreignWords(publisher, ['MB'])).toEqual([]);
    await until('the page in the column', async () => {
      const index = (await (await fetch(`${server.url}/gongkai/index.json`)).json()) as PublishedIndex;
      return index.items.some((item) => item.title.endsWith(title));
    });
    await publisher.goto('/gongkai/');
    await publisher.getByRole('link', { name: title }).first().waitFor();
    const mine = await drafter
      .goto('/documents?drafter=me')
      .then(() => drafter.getByRole('link', { name: title }));
    await mine.first().waitFor();
    expect(await mine.count()).toBe(1);
  });

  it('asks a withheld document for its ground and evidence, and finds a note that contradicts', async () => {
    const title = '关于内部岗位调整安排的通知';
    const drafter = await browsers.signIn('王晓雯');
    await upload(drafter, title);
    await drafter.getByRole('radio', { name: /^不予公开/ }).check();
    await drafter.locator('#place-disclosure').getByRole('button', { name: '保存' }).click();
    await drafter.getByText(/还差 \d+ 项/).waitFor();
    await drafter.getByRole('checkbox', { name: /人事管理/ }).check();
    await drafter.getByLabel(/属人事管理/).fill('人事管理');
    await drafter.getByLabel('对外不产生影响的说明').fill('只调整内部岗位分工。');
    await drafter.getByLabel('为什么不公开').fill('公开会干扰尚未落实的内部安排。');
    expect(await seriousViolations(drafter)).toEqual([]);
    await drafter.locator('#place-disclosure').getByRole('button', { name: '保存' }).click();
    await drafter.getByText('有未保存的修改').waitFor({ state: 'detached' });
    await drafter.getByText('还差 1 项').waitFor();
    await drafter.getByRole('listitem').filter({ hasText: '附注' }).waitFor();
  });

  it('decides findings by keyboard, all of the same content at once', async () => {
    const drafter = await browsers.signIn('王晓雯');
    await upload(drafter, '关于举办培训的通知', {
      name: 'training.docx',
      mimeType: 'application/octet-stream',
      buffer: docx([
        '各科室：',
        '联系电话13812345678。',
        '邮箱zhangsan77@163.com。',
        '请拨打13812345678报名。',
      ]),
    });
    await drafter.getByRole('link', { name: '逐项查看' }).click();
    await drafter.getByText('共 3 处，需要处理意见的还有 3 处').waitFor();
    expect(await seriousViolations(drafter)).toEqual([]);
    await drafter.keyboard.press('1');
    await drafter.getByRole('button', { name: '确认：遮盖' }).waitFor();
    await drafter.keyboard.press('Enter');
    await drafter.getByText('共 3 处，需要处理意见的还有 1 处').waitFor();
    await drafter.getByRole('heading', { name: '电子邮箱' }).waitFor();
    await drafter.keyboard.press('3');
    await drafter.keyboard.type('本人同意公布');
    await drafter.keyboard.press('Enter');
    await drafter.getByText('全部处理完了。').waitFor();
    expect(await foreignWords(drafter, ['zhangsan', 'com'])).toEqual([]);
  });

  it('keeps what was typed over a reload and over the end of the session', async () => {
    const title = '关于开展安全检查的通知';
    const drafter = await browsers.signIn('王晓雯');
    await drafter.goto('/documents/new');
    await drafter.getByLabel('标题').fill(title);
    await drafter.reload();
    expect(await drafter.getByLabel('标题').inputValue()).toBe(title);
    await upload(drafter, title);
    await drafter.getByRole('radio', { name: /^主动公开/ }).check();
    await drafter.context().clearCookies();
    await drafter.locator('#place-disclosure').getByRole('button', { name: '保存' }).click();
    const dialog = drafter.getByRole('dialog');
    await dialog.getByLabel('口令').fill(PASSWORD);
    await dialog.getByRole('button', { name: '继续' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await drafter.getByRole('radio', { name: /^主动公开/ }).isChecked()).toBe(true);
    await drafter.locator('#place-disclosure').getByRole('button', { name: '保存' }).click();
    await submit(drafter);
  });

  it('shows what changed when somebody else was faster, and keeps the opinion', async () => {
    const title = '关于组织节能宣传的通知';
    const drafter = await browsers.signIn('王晓雯');
    await upload(drafter, title);
    await drafter.getByRole('radio', { name: /^主动公开/ }).check();
    await drafter.locator('#place-disclosure').getByRole('button', { name: '保存' }).click();
    await submit(drafter);
    const [one, other] = await Promise.all([browsers.signIn('张建国'), browsers.signIn('张建国')]);
    for (const page of [one, other]) {
      await page.getByRole('link', { name: title }).first().click();
      await page.getByRole('button', { name: '退回', exact: true }).click();
      await page.getByLabel('说明', { exact: true }).fill('请补充附件。');
    }
    await one.getByRole('button', { name: '确认退回' }).click();
    await one.getByText('已办理').waitFor();
    await other.getByRole('button', { name: '确认退回' }).click();
    await other.getByRole('button', { name: '查看变化' }).click();
    await other.getByRole('heading', { name: '您打开之后的变化' }).waitFor();
    await other.getByText(/由“科室审核”变为“起草”/).waitFor();
    expect(await other.evaluate(() => Object.values(sessionStorage).join())).toContain('请补充附件。');
  });

  it('switches to English and back', async () => {
    const page = await browsers.signIn('张建国');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    expect(await foreignWords(page)).toEqual([]);
  });

  it('runs without a failed script or a refused resource', () => {
    expect(browsers.troubles).toEqual([]);
  });
});
