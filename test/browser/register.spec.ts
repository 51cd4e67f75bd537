import type { Page } from 'playwright-core';
import { docx } from '../support/docx.js';
import { until } from '../support/until.js';
import { describeAtBrowsers } from './console-office.js';

describeAtBrowsers('the clerk at the register', (given) => {
  const menu = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  };

  it('proposes to void a number, another person confirms, the document has a new one', async () => {
    const { office, browsers } = given();
    const issuing = await office.advance(await office.proactiveDraft(), 'issuing');
    const number = issuing.number!;
    const clerk = await browsers.signIn('冯晓梅');
    await menu(clerk, '发文登记簿');
    await clerk.getByRole('button', { name: `提出作废 ${number}` }).click();
    await clerk.getByLabel('原因').fill('纸质文件已用此号');
    await clerk.getByRole('button', { name: '提出', exact: true }).click();
    await clerk.getByText('已提出，等待另一人确认。').waitFor();
    await clerk.getByText('作废待确认').waitFor();

    const reviewer = await browsers.signIn('杨丽华');
    await menu(reviewer, '发文登记簿');
    await reviewer.getByRole('link', { name: /^待确认/ }).click();
    await reviewer.getByText('纸质文件已用此号').waitFor();
    await reviewer.getByRole('button', { name: `确认 ${number}` }).click();
    await reviewer.getByText('没有等待确认的申请。').waitFor();
    await reviewer.getByRole('link', { name: '登记', exact: true }).click();
    await reviewer.getByText('作废：纸质文件已用此号').waitFor();
    const after = await (await office.as('clerk')).document(issuing.id);
    expect(after.number).not.toBe(number);
    await reviewer.getByText(`更正为 ${after.number}`).waitFor();
  });

  it('keeps a number free and registers a document under it', async () => {
    const { office, browsers } = given();
    const title = '关于联合检查的通知';
    const waiting = await office.advance(await office.proactiveDraft({ title }), 'registration');
    const clerk = await browsers.signIn('冯晓梅');
    await menu(clerk, '发文登记簿');
    await clerk.getByRole('button', { name: '预留一个号' }).click();
    await clerk.getByLabel('用途').fill('联合发文');
    await clerk.getByRole('button', { name: '预留', exact: true }).click();
    const said = await clerk.getByText(/^已预留 /).textContent();
    const number = said!.replace('已预留 ', '');
    await menu(clerk, '登记印发');
    await clerk.getByRole('button', { name: title }).click();
    await clerk.getByLabel('使用预留号').click();
    await clerk.getByTitle(`${number}　联合发文`).click();
    await clerk.getByRole('button', { name: '复核无误，登记给号' }).click();
    await clerk.getByText(`已登记，发文字号 ${number}`).waitFor();
    expect((await (await office.as('clerk')).document(waiting.id)).number).toBe(number);
  });

  it('records who has signed for a document, and archives it', async () => {
    const { office, browsers } = given();
    const title = '关于节假日值守的通知';
    const issuing = await office.advance(await office.proactiveDraft({ title }), 'issuing');
    await office.fire(issuing, 'clerk', { type: 'issue', distribution: ['区财政局', '区教育局'] });
    const published = await office.advance(
      await (await office.as('clerk')).document(issuing.id),
      'published',
    );
    const clerk = await browsers.signIn('冯晓梅', 'phone');
    await clerk.goto('/distribution');
    await clerk.getByText('未签收：区财政局、区教育局').waitFor();
    await clerk.getByRole('link', { name: title }).click();
    await clerk.getByRole('checkbox', { name: '选择 区财政局' }).check();
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await clerk.getByLabel('签收日期').fill(today);
    await clerk.getByLabel('签收人').fill('张收发');
    await clerk.getByRole('button', { name: '登记所选 1 个单位' }).click();
    await clerk.getByRole('button', { name: '更正 区财政局 的签收登记' }).waitFor();
    expect(await clerk.getByRole('checkbox', { name: '选择 区财政局' }).count()).toBe(0);

    await clerk.goto('/archives');
    const numberField = clerk.getByLabel(`${title} 的档号`);
    const archiveNumber = await numberField.inputValue();
    await clerk.getByRole('checkbox', { name: `选择 ${title}` }).check();
    await clerk.getByRole('button', { name: '归档所选 1 件' }).click();
    await clerk.getByText('已归档 1 件。').waitFor();
    await until('the archive number on the document', async () => {
      const document = await (await office.as('clerk')).document(published.id);
      return (document as unknown as { archiveNumber: string | null }).archiveNumber === archiveNumber;
    });
  });

  it('refuses a template with an unknown placeholder and says where it stands', async () => {
    const { browsers } = given();
    const admin = await browsers.signIn('蒋一鸣');
    await admin.goto('/administration?part=templates');
    await admin.getByRole('heading', { name: '发文拟稿纸' }).waitFor();
    const panel = admin.locator('.panel').filter({ has: admin.getByRole('heading', { name: '发文拟稿纸' }) });
    await panel.locator('input[type=file]').setInputFiles({
      name: '本机关拟稿纸.docx',
      mimeType: 'application/octet-stream',
      buffer: docx(['批示：{{leaderOpinion}}']),
    });
    await panel.getByText(/正文第1段“批示：/).waitFor();
    expect(await panel.getByText('产品自带模板').first().isVisible()).toBe(true);
  });
});
