import { WITHHELD } from '../support/disclosures.js';
import { plainDocx } from '../support/docx.js';
import { describeAtBrowsers } from './console-office.js';

describeAtBrowsers('a withheld document at the browsers', (given) => {
  it('is submitted with its ground, returned, submitted again, signed, issued and filed', async () => {
    const people = given();
    const title = '关于内部岗位调整安排的通知';
    const drafter = await people.browsers.signIn('王晓雯');
    const id = await people.upload(drafter, title);
    const panel = people.disclosurePanel(drafter);
    await panel.getByRole('radio', { name: /^不予公开/ }).check();
    await people.saveDisclosure(drafter);
    await drafter.getByText(/还差 \d+ 项/).waitFor();
    expect(await drafter.getByRole('button', { name: '送审', exact: true }).isDisabled()).toBe(true);
    await panel.getByRole('checkbox', { name: /人事管理/ }).check();
    await panel.getByLabel(/属人事管理/).fill('人事管理');
    await panel.getByLabel('对外不产生影响的说明').fill('只调整内部岗位分工。');
    await panel.getByLabel('为什么不公开').fill('公开会干扰尚未落实的内部安排。');
    await people.saveDisclosure(drafter);
    await people.submit(drafter);

    const head = await people.openTask('张建国', title);
    await head.getByRole('button', { name: '退回', exact: true }).click();
    await head.getByLabel('说明', { exact: true }).fill('请写明落实时间。');
    await people.confirm(head, '退回');
    await head.context().close();

    await drafter.goto('/');
    await drafter.getByRole('link', { name: title }).first().click();
    await drafter.getByText('请写明落实时间。').first().waitFor();
    await drafter.getByRole('link', { name: '修改和送审' }).click();
    await people.submit(drafter);

    await people.carryToIssue(id, title, (phone) => people.agree(phone));
    const filed = await (await people.office.as('drafter')).document(id);
    expect([filed.state, filed.attribute]).toEqual(['filed', 'withheld']);
    await drafter.goto(`/documents/${id}`);
    await drafter.getByText('办结').first().waitFor();
    expect(await people.office.inColumn(id)).toBeUndefined();
  }, 300_000);

  it('is not submitted with a note in its text that says otherwise', async () => {
    const people = given();
    const draft = await people.office.draft({ title: '关于考勤管理的通知' }, plainDocx('（此件公开发布）'));
    await people.office.determine(draft, WITHHELD);
    const drafter = await people.openTask('王晓雯', '关于考勤管理的通知');
    await drafter.getByRole('link', { name: '修改和送审' }).click();
    await drafter.getByText('还差 1 项').waitFor();
    expect(await drafter.locator('.checklist li').allInnerTexts()).toEqual([expect.stringContaining('附注')]);
  });

  it('shows what changed when somebody else was faster, and keeps the opinion', async () => {
    const people = given();
    const title = '关于组织节能宣传的通知';
    const document = await people.office.advance(
      await people.office.proactiveDraft({ title }),
      'section_review',
    );
    const one = await people.openTask('张建国', title);
    const other = await people.openTask('张建国', title);
    for (const page of [one, other]) {
      await page.getByRole('button', { name: '退回', exact: true }).click();
      await page.getByLabel('说明', { exact: true }).fill('请补充附件。');
    }
    await people.confirm(one, '退回');
    await other.getByRole('button', { name: '确认退回', exact: true }).click();
    await other.getByRole('button', { name: '查看变化' }).click();
    await other.getByRole('heading', { name: '您打开之后的变化' }).waitFor();
    await other.getByText(/由“科室审核”变为“起草”/).waitFor();
    expect(await other.evaluate(() => Object.values(sessionStorage).join())).toContain('请补充附件。');
    expect((await (await people.office.as('drafter')).document(document.id)).state).toBe('drafting');
  });
});
