import { Administration } from '../support/people.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

describeAtBrowsers('colleagues at the browser', (given) => {
  it('are asked for an opinion, see it in their work, and their answer stands among the opinions', async () => {
    const people = given();
    const title = '关于调整会议室使用办法的通知';
    await people.office.advance(await people.office.proactiveDraft({ title }), 'signing');
    const deputy = await people.openTask('吴海峰', title);
    await deputy.getByRole('button', { name: '请人提意见' }).click();
    const dialog = deputy.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '请对方看什么、为什么' }).fill('经费安排是否可行？');
    await dialog.getByRole('combobox', { name: '请谁提意见' }).fill('刘秀兰');
    await deputy.getByTitle('刘秀兰（财务科）', { exact: true }).click();
    expect(await seriousViolations(deputy)).toEqual([]);
    await dialog.getByRole('button', { name: '发出' }).click();
    await dialog.waitFor({ state: 'detached' });
    await deputy.getByText('刘秀兰尚未答复').waitFor();
    await deputy.getByText('您请同事提的意见还有 1 项没有答复').waitFor();

    const asked = await people.browsers.signIn('刘秀兰', 'phone');
    await asked.getByRole('heading', { name: '同事请我提意见' }).waitFor();
    await untilItFits(asked);
    await asked.getByRole('link', { name: title }).first().click();
    await asked.getByRole('heading', { name: '吴海峰请您提出意见' }).waitFor();
    await asked.getByRole('textbox', { name: '具体意见' }).fill('经费尚未落实。');
    await asked.reload();
    const comment = asked.getByRole('textbox', { name: '具体意见' });
    await comment.waitFor();
    expect(await comment.inputValue()).toBe('经费尚未落实。');
    await asked.getByRole('radio', { name: '不同意', exact: true }).check();
    expect(await seriousViolations(asked)).toEqual([]);
    expect(await foreignWords(asked)).toEqual([]);
    await untilItFits(asked);
    await asked.getByRole('button', { name: '答复' }).click();
    await asked.getByText('已答复，谢谢').waitFor();

    // the answer arrives without loading the page again
    const card = deputy.locator('.opinion').first();
    await card.filter({ hasText: '经费尚未落实。' }).waitFor();
    expect(await card.innerText()).toMatch(/刘秀兰[^]*应邀提出意见[^]*不同意/);
    await deputy.getByText('刘秀兰尚未答复').waitFor({ state: 'detached' });
    expect(await seriousViolations(deputy)).toEqual([]);
  });

  it('take a step over, with the reason in their list; the question may be taken back', async () => {
    const people = given();
    const title = '关于节约用水的通知';
    await new Administration(people.office).setRoles('head3', ['section_head', 'office_reviewer']);
    await people.office.advance(await people.office.proactiveDraft({ title }), 'office_review');
    const office = await people.openTask('杨丽华', title);
    await office.getByRole('button', { name: '转办' }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '转给' }).click();
    const { name } = await (await people.office.as('head3')).demand<{ name: string }>('GET', '/api/session');
    await office.getByTitle(name, { exact: true }).click();
    await dialog.getByRole('textbox', { name: '转办理由' }).fill('本人外出开会');
    await dialog.getByRole('button', { name: '确认转办' }).click();
    await office.getByText(`已由杨丽华转给${name}`).waitFor();
    await office.getByText('本人外出开会').waitFor();

    await office.getByRole('button', { name: '请人提意见' }).click();
    await office.getByRole('combobox', { name: '请谁提意见' }).fill('刘秀兰');
    await office.getByTitle('刘秀兰（财务科）', { exact: true }).click();
    await office.getByRole('textbox', { name: '请对方看什么、为什么' }).fill('请核对数字');
    await office.getByRole('dialog').getByRole('button', { name: '发出' }).click();
    await office.getByRole('button', { name: '撤回对刘秀兰的请求' }).click();
    await office.getByText('刘秀兰尚未答复').waitFor({ state: 'detached' });

    const taking = await people.browsers.signIn(name);
    await taking.getByText(`转办给${name}`).waitFor();
    await taking.getByRole('link', { name: title }).first().click();
    await people.confirm(taking, '审核通过');
    expect(await seriousViolations(taking)).toEqual([]);
  });
});
