import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

describeAtBrowsers("the office's rules at the browser", (given) => {
  it('are typed, tried and saved by keyboard; a bad pattern is named by its line', async () => {
    const people = given();
    const page = await people.browsers.signIn('孙国栋');
    await page.getByRole('link', { name: '筛查规则' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('尚未增加规则').first().waitFor();

    await page.getByLabel('提示的词语').focus();
    await page.keyboard.type('清泉工程');
    await page.keyboard.press('Tab');
    await page.keyboard.type('案号[0-9]{4}');
    await page.keyboard.press('Enter');
    await page.keyboard.type('案号(');
    await page.getByLabel('试用的文字').focus();
    await page.keyboard.type('清泉工程案号2031，联系人电话：13905330001。');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('提示的模式 · 第 2 行').waitFor();

    await page.getByLabel('提示的模式').focus();
    await page.keyboard.press('Control+End');
    for (const _ of '案号(\n') await page.keyboard.press('Backspace');
    await page.getByLabel('试用的文字').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('提示 3 处：').waitFor();
    expect(await page.locator('.rules-tried mark').allInnerTexts()).toEqual([
      '清泉工程',
      '案号2031',
      '13905330001',
    ]);
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByLabel('白名单').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('已保存，对以后上传的文件生效。').waitFor();
    await page.getByRole('link', { name: '修改记录' }).click();
    await page.getByText('提示的词语 · 增加 清泉工程').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('link', { name: '复筛结果' }).click();
    await page.getByText('还没有复筛过').waitFor();
    expect(await foreignWords(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await untilItFits(page);
  });

  it('changed by somebody else meanwhile are not overwritten', async () => {
    const people = given();
    const page = await people.browsers.signIn('孙国栋');
    await page.goto('/screening');
    await page.getByLabel('白名单').fill('0533-1234567');
    const admin = await people.office.as('admin');
    const { version } = await admin.demand<{ version: number }>('GET', '/api/screening-rules');
    const other = { version, words: ['双龙工程'], patterns: [], allowed: [], masks: {} };
    await admin.demand('PUT', '/api/screening-rules', other);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('规则已被他人修改').waitFor();
    expect(await page.getByLabel('白名单').inputValue()).toBe('0533-1234567');
    await page.getByRole('button', { name: '载入现行规则' }).click();
    await page.getByText(`现行第 ${version + 1} 版`).waitFor();
    expect(await page.getByLabel('提示的词语').inputValue()).toBe('双龙工程');
  });
});
