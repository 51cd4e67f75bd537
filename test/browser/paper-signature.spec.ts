import type { Page } from 'playwright-core';
import { PASSWORD } from '../support/client.js';
import { dayFromToday } from '../support/people.js';
import { picture } from '../support/scans.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';
import type { Size } from './chromium.js';

const NAMES = ['SHA', 'png'];

describeAtBrowsers('a signature given on paper', (given) => {
  const fits = async (page: Page): Promise<void> => {
    expect(await untilItFits(page)).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
  };

  const open = async (person: string, id: string, title: string, size: Size): Promise<Page> => {
    const page = await given().browsers.signIn(person, size);
    await page.goto(`/documents/${id}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    return page;
  };

  /** The clerk fills in the form beside the paper. */
  const record = async (clerk: Page): Promise<void> => {
    await clerk.getByRole('button', { name: '代录纸质签批', exact: true }).click();
    const form = clerk.getByRole('form', { name: '代录纸质签批' });
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: '签批单.png', mimeType: 'image/png', buffer: picture() });
    await form.getByText('签批单.png').waitFor();
    await form.getByLabel('纸上的签批日期').fill(dayFromToday(0));
    await form.getByLabel('签批人', { exact: true }).click();
    await clerk.getByTitle('吴海峰', { exact: true }).click();
    await form.getByRole('radio', { name: '圈阅', exact: true }).check();
    await form.getByLabel('纸上写的话').fill('已阅。');
  };

  it.each(['desk', 'phone'] as const)(
    'is recorded by the clerk and confirmed by the reviewer (%s)',
    async (size) => {
      const people = given();
      const title = `关于纸质签批的通知（${size === 'desk' ? '甲' : '乙'}）`;
      const { id } = await people.office.advance(await people.office.proactiveDraft({ title }), 'signing');

      const clerk = await open('冯晓梅', id, title, size);
      await record(clerk);
      await fits(clerk);
      await people.confirm(clerk, '代录纸质签批');
      await clerk.getByText('等待另一人核对确认').waitFor();
      await fits(clerk);
      expect(await foreignWords(clerk, await hashesOn(clerk))).toEqual([]);

      const reviewer = await people.browsers.signIn('杨丽华', size);
      await reviewer.getByRole('link', { name: title }).first().click();
      const paper = reviewer.getByRole('region', { name: '代录的纸质签批' });
      await paper.getByText('吴海峰').waitFor();
      await paper.getByText('圈阅：已阅。').waitFor();
      expect(await paper.getByRole('link', { name: '签批单.png' }).getAttribute('href')).toMatch(/\/scans\//);
      await reviewer.getByLabel('口令').fill(PASSWORD);
      await fits(reviewer);
      await people.confirm(reviewer, '核对代录的签批');
      await reviewer.getByText('已核对确认').waitFor();
      await reviewer.getByText('纸质签批，经代录和确认').waitFor();
      await fits(reviewer);
      expect((await (await people.office.as('clerk')).document(id)).state).toBe('registration');
    },
  );

  it('is sent back by the reviewer and recorded anew; what is missing is said and nothing typed is lost', async () => {
    const people = given();
    const title = '关于退回代录的通知';
    const { id } = await people.office.advance(await people.office.proactiveDraft({ title }), 'signing');
    const clerk = await open('冯晓梅', id, title, 'desk');
    await record(clerk);
    const form = clerk.getByRole('form', { name: '代录纸质签批' });
    await form.getByLabel('纸上的签批日期').fill(dayFromToday(-1));
    await form.getByRole('button', { name: '确认代录纸质签批' }).click();
    await form.getByText('早于本件送到签批的日期').waitFor();
    expect(await form.getByLabel('纸上写的话').inputValue()).toBe('已阅。');
    await form.getByLabel('纸上的签批日期').fill(dayFromToday(0));
    await people.confirm(clerk, '代录纸质签批');

    const reviewer = await open('杨丽华', id, title, 'desk');
    await reviewer.getByRole('button', { name: '退回代录', exact: true }).click();
    await reviewer.getByLabel('说明').fill('扫描件不清楚。');
    await people.confirm(reviewer, '退回代录');
    await reviewer.getByText('扫描件不清楚。').first().waitFor();

    await clerk.reload();
    await clerk.getByText('已退回').first().waitFor();
    await record(clerk);
    await people.confirm(clerk, '代录纸质签批');
    await clerk.getByText('等待另一人核对确认').waitFor();
  });
});

/** Checksums are shown as they are. */
const hashesOn = async (page: Page): Promise<string[]> => [
  ...NAMES,
  ...((await page.locator('.record-hash').first().innerText()).match(/[A-Za-z_]{2,}/g) ?? []),
];
