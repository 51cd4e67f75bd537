import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';
import { until } from '../support/until.js';

interface Sections {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

describeAtBrowsers('deadlines', (given) => {
  it('that are missed are told behind the bell, and stay missed with the words why', async () => {
    const { office, browsers } = given();
    const officer = await office.as('disclosure');
    const { items } = await officer.demand<Sections>('GET', '/api/sections');
    const section = items.find(({ name }) => name === '财务科')!;
    const year = new Date().getFullYear();
    await officer.demand('POST', '/api/ledger', { year, from: 'empty' });
    await officer.demand('POST', `/api/ledger/${year}/lines`, {
      task: '编制预算说明',
      limit: '1月1日前',
      sections: [section.id],
    });
    await given().restart();
    const person = await office.as('head2');
    await until('the reminder', async () => {
      const { unread } = await person.demand<{ unread: number }>('GET', '/api/notices');
      return unread > 0;
    });

    const page = await browsers.open();
    const [name, value] = person.sessionCookie!.split('=');
    await page.context().addCookies([{ name: name!, value: value!, url: office.url }]);
    await page.goto('/');
    await page.getByRole('link', { name: /^提醒，\d+条未读$/ }).click();
    const told = page.getByRole('row').filter({ hasText: '编制预算说明' });
    await told.getByText(/逾期\d+个工作日提醒/).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '全部标为已读' }).dblclick();
    await told.getByText('已读').waitFor();
    await page.getByRole('link', { name: '提醒', exact: true }).waitFor();

    await page.getByRole('navigation').getByRole('link', { name: '期限一览' }).click();
    const line = page.getByRole('row').filter({ hasText: '编制预算说明' });
    await line.getByText('还没有说明原因').waitFor();
    await page.getByRole('link', { name: /^逾期未说明/ }).click();
    await line.getByRole('button', { name: '说明原因' }).click();
    const form = page.getByRole('form');
    await form.getByLabel('逾期原因').fill('预算批复推迟，本月补办。');
    expect(await seriousViolations(page)).toEqual([]);
    expect(await foreignWords(page)).toEqual([]);
    await form.getByRole('button', { name: '提交' }).dblclick();
    await page.getByText('没有需要说明原因的逾期。').waitFor();
    await page.getByRole('link', { name: /^按周查看/ }).click();
    await line.getByText('预算批复推迟，本月补办。').waitFor();
    await line.getByText('曾逾期').waitFor();
    await page.getByRole('link', { name: '全部', exact: true }).click();
    await page.waitForURL(/scope=all/);
    await line.getByText('曾逾期').waitFor();
    expect(await foreignWords(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await untilItFits(page);
  });

  it('reach a mailbox and a calendar whose address is shown once', async () => {
    const page = await given().browsers.signIn('周雅琴');
    await page.goto('/account/reminders');
    await page.getByText(/还没有设置邮件服务器/).waitFor();
    await page.getByLabel('邮箱').fill('不是邮箱');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').getByText('邮箱地址不正确，请核对。').waitFor();
    await page.getByLabel('邮箱').fill('office@example.com');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存。').waitFor();

    await page.getByRole('button', { name: '开通日历订阅' }).dblclick();
    const address = page.getByLabel('订阅地址');
    const first = await address.inputValue();
    expect((await fetch(first)).status).toBe(200);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '更换地址' }).click();
    const second = await until('another address', async () => {
      const shown = await address.inputValue();
      return shown !== first && shown;
    });
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);
    await page.reload();
    await page.getByText(/地址不再显示/).waitFor();
    await page.getByRole('button', { name: '停止订阅' }).click();
    await page.getByText('还没有开通日历订阅。').waitFor();
    expect((await fetch(second)).status).toBe(404);
    await page.setViewportSize({ width: 390, height: 844 });
    await untilItFits(page);
  });

  it('of a step are set by the administrator', async () => {
    const page = await given().browsers.open();
    const [name, value] = (await given().office.as('admin')).sessionCookie!.split('=');
    await page.context().addCookies([{ name: name!, value: value!, url: given().office.url }]);
    await page.goto('/administration?part=limits');
    const row = page.getByRole('row').filter({ hasText: '科室审核' });
    await row.getByRole('button', { name: '修改' }).click();
    const form = page.getByRole('form', { name: '办理时限：科室审核' });
    await form.getByLabel('工作日').fill('2');
    await form.getByLabel('特急件（小时）').fill('4');
    expect(await seriousViolations(page)).toEqual([]);
    await form.getByRole('button', { name: '保存' }).dblclick();
    await row.getByText('2个工作日').waitFor();
    await row.getByText('4小时').waitFor();
    await page.getByRole('link', { name: '邮件发送情况' }).click();
    await page.getByText('还没有邮件。').waitFor();
  });
});
