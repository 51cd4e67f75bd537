import { docx, plainDocx } from '../support/docx.js';
import { describeAtBrowsers } from './console-office.js';
import { dropFile } from './chromium.js';
import { seriousViolations } from './page-checks.js';

/** Large enough for its check to be seen. */
const large = (): Buffer =>
  docx({
    body: Array.from({ length: 60_000 }, (_, index) => `第${index}项，由办公室负责，联系人另行通知。`),
    header: '内部流转',
    creator: '王晓雯',
  });

describeAtBrowsers('an upload at the browser', (given) => {
  it('is followed part by part', async () => {
    const people = given();
    const draft = await people.office.draft({ title: '关于年度工作安排的通知' });
    const page = await people.browsers.signIn('王晓雯');
    await page.goto(`/documents/${draft.id}/edit`);
    await dropFile(page, '大文件.docx', large());
    const parts = page.locator('.upload-parts li');
    await parts.filter({ hasText: '正文' }).waitFor();
    expect(await parts.filter({ hasText: '页眉' }).count()).toBe(1);
    await page.getByText('第 2 稿').waitFor();
    expect(await page.locator('.upload').count()).toBe(0);
  });

  it('that is refused says which file and why; what was typed and chosen stays', async () => {
    const people = given();
    const page = await people.browsers.signIn('王晓雯');
    await page.goto('/documents/new');
    await page.getByLabel('标题').fill('关于消防安全的通知');
    await dropFile(page, '方案.docx', plainDocx('机密★5年'));
    await page.getByLabel('文种').click();
    await page.getByTitle('通知', { exact: true }).click();
    await page.getByRole('button', { name: '上传并检查' }).click();
    await page.getByRole('alert').getByText('停止').first().waitFor();
    expect(await page.getByLabel('标题').inputValue()).toBe('关于消防安全的通知');
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('that did not arrive is sent again without choosing it once more', async () => {
    const people = given();
    const draft = await people.office.draft({ title: '关于档案整理的通知' });
    const page = await people.browsers.signIn('王晓雯');
    await page.goto(`/documents/${draft.id}/edit`);
    await page.locator('.file-drop').first().waitFor();
    await page.context().setOffline(true);
    await dropFile(page, '新稿.docx', plainDocx('新的一稿'));
    await page.getByText('“新稿.docx”没有收下').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '重新上传' }).click();
    await page.getByText('第 2 稿').waitFor();
    expect(await page.getByText('没有收下').count()).toBe(0);
  });

  it('that is stopped half-way leaves everything as it was', async () => {
    const people = given();
    const draft = await people.office.draft({ title: '关于设备更新的通知' });
    const page = await people.browsers.signIn('王晓雯');
    await page.goto(`/documents/${draft.id}/edit`);
    const path = `**/api/documents/${draft.id}/file?*`;
    // the network stands still
    await page.route(path, () => undefined);
    await dropFile(page, '新稿.docx', plainDocx('新的一稿'));
    await page.getByRole('button', { name: '停止上传' }).click();
    await page.getByText('“新稿.docx”没有收下').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.unroute(path);
    await page.getByRole('button', { name: '重新上传' }).click();
    await page.getByText('第 2 稿').waitFor();
  });

  it('by somebody else meanwhile is shown before one goes on with what was typed', async () => {
    const people = given();
    const draft = await people.office.draft({ title: '关于车辆管理的通知' });
    const page = await people.browsers.signIn('王晓雯');
    await page.goto(`/documents/${draft.id}/edit`);
    await page.getByLabel('主题').fill('车辆');
    const drafter = await people.office.as('drafter');
    await drafter.putFile(draft, { bytes: plainDocx('另一处上传的新稿') });
    await page.locator('#place-metadata').getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '载入最新内容' }).click();
    const changes = page.locator('.changes');
    await changes.getByText('正文已换成新的一稿').waitFor();
    expect(await changes.getByRole('link', { name: '看改了什么' }).getAttribute('href')).toMatch(
      /from=1&to=2/,
    );
    expect(await page.getByLabel('主题').inputValue()).toBe('车辆');
    await page.locator('#place-metadata').getByRole('button', { name: '保存', exact: true }).click();
    await page.locator('#place-metadata').getByText('未保存').waitFor({ state: 'detached' });
    expect((await drafter.document(draft.id)) as unknown as { topic: string }).toMatchObject({
      topic: '车辆',
    });
  });
});
