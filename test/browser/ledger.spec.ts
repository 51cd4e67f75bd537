import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

describeAtBrowsers('the task ledger', (given) => {
  it('is made from the plan; a training closes its line, evidence and an act by hand another', async () => {
    const page = await given().browsers.signIn('周雅琴');
    await page.getByRole('navigation').getByRole('link', { name: '任务台账' }).click();
    await page.getByRole('button', { name: '建立台账' }).dblclick();
    const training = page.getByRole('row').filter({ hasText: '年内组织政务公开通识培训' });
    await training.waitFor();

    await page.getByRole('link', { name: /^培训与会议记录/ }).click();
    await page.getByRole('button', { name: '添加记录' }).click();
    const form = page.getByRole('form', { name: '添加记录' });
    await form.getByLabel('种类').click();
    await page.getByTitle('培训', { exact: true }).click();
    await form.getByLabel('名称').fill('政务公开通识培训');
    await form.getByLabel('日期').fill(`${new Date().getFullYear()}-01-15`);
    expect(await seriousViolations(page)).toEqual([]);
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByRole('row').filter({ hasText: '政务公开通识培训' }).waitFor();
    await page.getByRole('link', { name: /^任务/ }).first().click();
    await page.getByRole('link', { name: /^任务 ?\d/ }).click();
    await training.getByText('已完成').waitFor();

    await page.getByRole('button', { name: /^政务公开工作经费/ }).click();
    const line = page.locator('#ledger-line');
    await line.getByRole('button', { name: '办结' }).click();
    await line.getByLabel('办结说明').fill('已列入预算');
    await line.getByRole('form').getByRole('button', { name: '办结' }).click();
    await line.getByRole('alert').getByText('没有佐证不能办结').waitFor();
    await line.getByRole('button', { name: '取消' }).click();
    await line.getByRole('button', { name: '提交佐证' }).click();
    await line.getByLabel('说明').fill('预算批复第十二项');
    await line.getByRole('button', { name: '提交', exact: true }).click();
    await line.getByText('预算批复第十二项').waitFor();
    await line.getByRole('button', { name: '办结' }).click();
    await line.getByLabel('办结说明').fill('已列入预算');
    await line.getByRole('form').getByRole('button', { name: '办结' }).dblclick();
    await line.getByRole('button', { name: '重新打开' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await foreignWords(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    await untilItFits(page);
  });
});
