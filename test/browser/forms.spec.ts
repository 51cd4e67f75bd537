import { PASSWORD } from '../support/client.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords } from './page-checks.js';

describeAtBrowsers('forms of the console', (given) => {
  it('keep what was typed over a reload and over the end of the session', async () => {
    const people = given();
    const title = '关于开展安全检查的通知';
    const drafter = await people.browsers.signIn('王晓雯');
    await drafter.goto('/documents/new');
    await drafter.getByLabel('标题').fill(title);
    await drafter.reload();
    await drafter.getByLabel('标题').waitFor();
    expect(await drafter.getByLabel('标题').inputValue()).toBe(title);

    await people.upload(drafter, title);
    const panel = people.disclosurePanel(drafter);
    await panel.getByRole('radio', { name: /^依申请公开/ }).check();
    await panel.getByRole('textbox', { name: '理由' }).fill('涉及特定对象。');
    await drafter.context().clearCookies();
    await people.saveDisclosure(drafter);
    const dialog = drafter.getByRole('dialog');
    await dialog.getByLabel('口令').fill(PASSWORD);
    await dialog.getByRole('button', { name: '继续' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await panel.getByRole('radio', { name: /^依申请公开/ }).isChecked()).toBe(true);
    expect(await panel.getByRole('textbox', { name: '理由' }).inputValue()).toBe('涉及特定对象。');
    await people.saveDisclosure(drafter);
    await people.submit(drafter);
  });

  it('switch to English and back', async () => {
    const page = await given().browsers.signIn('张建国');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('link', { name: 'Documents', exact: true }).click();
    await page.getByRole('heading', { name: 'Documents' }).first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '公文查询' }).waitFor();
    expect(await foreignWords(page)).toEqual([]);
  });
});
