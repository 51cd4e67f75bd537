import { docx } from '../support/docx.js';
import { describeAtBrowsers } from './console-office.js';
import { seriousViolations } from './page-checks.js';

describeAtBrowsers('search for words of a text', (given) => {
  it.each(['desk', 'phone'] as const)('shows where they stand, at the %s', async (size) => {
    const { office, browsers } = given();
    const title = `检索示例之${size === 'desk' ? '一' : '二'}`;
    const word = size === 'desk' ? '滴水檐角' : '斗拱彩画';
    const text = `请于五月底前查看<b>${word}的渗漏情况，并报办公室汇总。`;
    const draft = await office.draft({ title }, docx([text]));
    await office.attach(draft, 'attachment', { name: '清单.docx', bytes: docx([`附表：${word}甲`]) });
    const page = await browsers.signIn('王晓雯', size);
    await page.goto('/documents');
    await page.getByRole('searchbox', { name: '标题、文号、正文或附件中的词' }).fill(word);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.waitForURL(/[?&]q=/);
    const mark = page.locator('mark', { hasText: word });
    await mark.waitFor();
    expect(await page.locator('.found-text').allTextContents()).toEqual([
      `正文：…请于五月底前查看<b>${word}的渗漏情况，并报办公室汇总。…`,
    ]);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('searchbox', { name: '标题、文号、正文或附件中的词' }).fill(`${word}甲`);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByText('附件《清单.docx》：').waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.context().close();
  });
});
