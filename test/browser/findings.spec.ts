import type { Page } from 'playwright-core';
import { plainDocx } from '../support/docx.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations } from './page-checks.js';

/** Waits until the keyboard stands on what is named, as somebody at a screen reader would hear it. */
const untilFocused = (page: Page, selector: string): Promise<void> =>
  page.locator(`${selector}:focus`).waitFor();

describeAtBrowsers('findings at the browser', (given) => {
  it('are decided by keyboard alone, those of the same content together', async () => {
    const people = given();
    const draft = await people.office.proactiveDraft(
      { title: '关于值班安排的通知' },
      plainDocx(
        '联系人电话：13905330001。',
        '值班电话：13905330002。',
        '再次提醒，联系人电话：13905330001。',
      ),
    );
    const { id } = await people.office.advance(draft, 'confidentiality_review');
    const page = await people.openTask('孙国栋', '关于值班安排的通知');
    const link = page.getByRole('link', { name: /逐项处理/ }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/需要处理意见的还有 3 处/).waitFor();

    await page.keyboard.press('1');
    await untilFocused(page, '.decision button[type=submit]');
    await page.keyboard.press('Enter');
    await page.getByText(/需要处理意见的还有 1 处/).waitFor();

    await page.locator('.finding[aria-current=true] .finding-open').waitFor();
    const keep = await page.locator('.decision-verdicts button').filter({ hasText: '保留' }).innerText();
    await page.keyboard.press(keep.trim().charAt(0));
    await untilFocused(page, '#finding-ground');
    await page.getByRole('button', { name: '请先选择保留的依据' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await untilFocused(page, '#finding-reason');
    await page.getByRole('button', { name: '请先写明理由' }).waitFor();
    await page.keyboard.type('单位值班电话');
    await page.keyboard.press('Enter');
    await page.getByText('全部处理完了。').waitFor();

    const findings = (await (await people.office.as('secrecy')).findings(id)).filter(
      ({ kind }) => kind === 'mobile',
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual(['mask', 'keep', 'mask']);
    await page.getByText('共 3 处：遮盖 2，删除 0，保留 1，误报 0，未处理 0').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await foreignWords(page)).toEqual([]);
  });

  it('are on the review form before the approval; a verdict changed meanwhile is looked at first', async () => {
    const people = given();
    const title = '关于夜间值班的通知';
    const draft = await people.office.proactiveDraft({ title }, plainDocx('联系人电话：13905330001。'));
    const { id } = await people.office.advance(draft, 'confidentiality_review');
    const secrecy = await people.office.as('secrecy');
    const [finding] = await secrecy.findings(id);
    const path = `/api/documents/${id}/findings/${finding!.id}`;
    await secrecy.demand('PUT', path, { verdict: 'mask', reason: '个人电话' });
    const page = await people.openTask('孙国栋', title);
    await page.getByText('共 1 处：遮盖 1，删除 0，保留 0，误报 0，未处理 0').waitFor();
    const stale = await secrecy.demand('GET', `/api/documents/${id}/findings`);
    await page.route('**/findings', (route) => route.fulfill({ json: stale }));
    await secrecy.demand('PUT', path, { verdict: 'keep', reason: '值班电话', reasonCode: 'office_contact' });
    await page.getByRole('button', { name: '确认审核通过' }).click();
    await page.getByText('您查看之后，处理意见又有变化').first().waitFor();
    await page.unroute('**/findings');
    await page.reload();
    await page.getByText('共 1 处：遮盖 0，删除 0，保留 1，误报 0，未处理 0').waitFor();
    await page.getByText('办公电话、办公地址、机关公务邮箱').first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await people.confirm(page, '审核通过');
  });
});
