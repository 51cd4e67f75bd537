import { PASSWORD } from '../support/client.js';
import { Administration } from '../support/people.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

describeAtBrowsers('consecutive steps of one person', (given) => {
  it.each(['desk', 'phone'] as const)('are one choice, one opinion and one password (%s)', async (size) => {
    const people = given();
    const title = `关于连续办理的通知（${size === 'desk' ? '甲' : '乙'}）`;
    const administration = new Administration(people.office);
    const { id } = await people.office.advance(
      await people.office.proactiveDraft({ title }),
      'disclosure_review',
    );
    await administration.setRoles('deputy', ['deputy_leader', 'disclosure_officer']);
    const page = await people.openTask('吴海峰', title, size);
    const along = page.getByRole('checkbox', { name: '一并办理接下来同样由我办理的环节：签发' });
    await along.check();
    await page.getByRole('radio', { name: '同意', exact: true }).check();
    await page.getByLabel('意见', { exact: true }).fill('同意公开并签发。');
    await page.getByLabel('口令').fill(PASSWORD);
    expect(await untilItFits(page)).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await foreignWords(page)).toEqual([]);
    await people.confirm(page, '审核通过');
    const done = await (await people.office.as('clerk')).document(id);
    await administration.setRoles('deputy', ['deputy_leader']);
    expect(done.state).toBe('registration');
    expect(done.steps.filter(({ step }) => ['disclosure_review', 'signing'].includes(step))).toMatchObject([
      { status: 'current' },
      { status: 'current' },
    ]);
  });

  it('are not offered to whoever has only this one, and not done where the choice is not made', async () => {
    const people = given();
    const title = '关于单独办理的通知';
    const { id } = await people.office.advance(
      await people.office.proactiveDraft({ title }),
      'disclosure_review',
    );
    const page = await people.openTask('周雅琴', title);
    expect(await page.getByRole('checkbox', { name: /一并办理/ }).count()).toBe(0);
    await people.confirm(page, '审核通过');
    expect((await (await people.office.as('clerk')).document(id)).state).toBe('signing');
  });
});
