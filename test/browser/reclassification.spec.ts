import { PASSWORD } from '../support/client.js';
import { KEEP, Review } from '../support/review.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

describeAtBrowsers('the yearly review', (given) => {
  it('is decided by the section, confirmed, signed on one list and closed', async () => {
    const { office, browsers } = given();
    const review = new Review(office);
    const first = await review.filed('withheld', '关于职工考勤管理的通知');
    const second = await review.filed('on_request', '关于会议室管理的通知');
    await review.open();

    const desk = await browsers.signIn('王晓雯');
    await desk.getByRole('navigation').getByRole('link', { name: '年度审查' }).click();
    await desk.getByRole('link', { name: /^逐件研判/ }).click();
    const row = desk.getByRole('button', { name: /关于职工考勤管理的通知/ });
    await row.focus();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('Enter');
    const item = desk.locator('#review-item');
    await item.getByText('内部事务信息：人事管理').waitFor();
    await item.getByRole('button', { name: '研判', exact: true }).click();
    await item.getByRole('radio', { name: '继续不主动公开' }).check();
    await item.getByLabel('继续不主动公开的理由').fill('仍属内部事务');
    expect(await seriousViolations(desk)).toEqual([]);
    expect(await foreignWords(desk)).toEqual([]);
    await item.getByRole('button', { name: '提交研判意见' }).dblclick();
    await item.getByText('待审核').first().waitFor();
    await desk.setViewportSize({ width: 390, height: 844 });
    await untilItFits(desk);
    await review.decide(second.id, KEEP);

    const officer = await browsers.signIn('周雅琴');
    await officer.goto(`/reclassification?year=${review.year}&part=items&state=decided`);
    await officer.getByRole('checkbox', { name: '选择本页全部' }).check();
    await officer.getByRole('button', { name: '批量审核同意' }).click();
    await officer.getByText('已办理2件。').waitFor();

    const leader = await browsers.signIn('吴海峰');
    await leader.goto(`/reclassification?year=${review.year}&part=sign`);
    await leader.getByText('继续不主动公开2件，转为公开0件').waitFor();
    await leader.getByLabel('登录口令（再次验证）').fill(PASSWORD);
    expect(await seriousViolations(leader)).toEqual([]);
    await leader.getByRole('button', { name: '同意，签批清单' }).click();
    await leader.getByText('已签批：继续不主动公开2件').waitFor();

    await officer.goto(`/reclassification?year=${review.year}`);
    await officer.getByText('吴海峰').waitFor();
    await officer.getByRole('button', { name: '结束审查' }).click();
    await officer.getByRole('button', { name: '确认结束' }).click();
    await officer.getByText('本年度审查已于').waitFor();
    await officer.getByRole('link', { name: '审查报告' }).click();
    await officer.getByRole('heading', { name: '按依据' }).waitFor();
    expect(await seriousViolations(officer)).toEqual([]);
    expect(await foreignWords(officer)).toEqual([]);
    await officer.setViewportSize({ width: 390, height: 844 });
    await untilItFits(officer);
    expect((await review.item(first.id)).state).toBe('settled');
  });
});
