import { PASSWORD } from '../support/client.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

const TITLES = ['关于清理办公用房的通知', '关于做好防汛值守的通知', '关于开展读书活动的通知'] as const;

describeAtBrowsers('several documents in a row', (given) => {
  it('are signed one after the other on a phone; a conflict of one loses none of the others', async () => {
    const people = given();
    const { office } = people;
    const ids: string[] = [];
    for (const title of TITLES) {
      const { id } = await office.advance(await office.proactiveDraft({ title }), 'signing');
      ids.push(id);
    }
    const phone = await people.browsers.signIn('吴海峰', 'phone');
    await phone.getByRole('button', { name: '逐件办理（3 件）' }).click();
    const heading = (index: number) => phone.getByRole('heading', { level: 1, name: TITLES[index]! });
    const shown: number[] = [];
    const decide = async () => {
      await phone.getByRole('radio', { name: '同意', exact: true }).check();
      await phone.getByRole('button', { name: '确认签发' }).click();
    };
    const untilShown = async () => {
      await phone.getByText('各方意见').waitFor();
      for (const index of [0, 1, 2]) if (await heading(index).isVisible()) shown.push(index);
      await phone.getByRole('heading', { name: '公开属性', exact: true }).waitFor();
      await phone.getByText('您第一次办理这份公文。').waitFor();
    };

    await phone.getByText('第 1 件，共 3 件').waitFor();
    await untilShown();
    await untilItFits(phone);
    expect(await seriousViolations(phone)).toEqual([]);
    expect(await foreignWords(phone)).toEqual([]);
    await phone.getByLabel('口令').fill(PASSWORD);
    await decide();

    await phone.getByText('第 2 件，共 3 件').waitFor();
    await untilShown();
    const second = await (await office.as('deputy')).document(ids[shown[1]!]!);
    await office.fire(second, 'deputy', { type: 'return', comment: '请核对附件。' });
    await decide();
    await phone.getByRole('button', { name: '查看变化' }).click();
    await phone.getByText(/由“签发”变为“起草”/).waitFor();
    await phone.getByRole('button', { name: '跳过' }).click();

    await phone.getByText('第 3 件，共 3 件').waitFor();
    await untilShown();
    await phone.reload();
    await phone.getByText('第 3 件，共 3 件').waitFor();
    await decide();
    await phone.getByRole('heading', { name: '这一批已经过完' }).waitFor();
    await phone.getByText('办理 2 件，跳过 1 件').waitFor();

    expect(shown.toSorted()).toEqual([0, 1, 2]);
    const client = await office.as('auditor');
    const states = await Promise.all(shown.map(async (index) => (await client.document(ids[index]!)).state));
    expect(states).toEqual(['registration', 'drafting', 'registration']);
  }, 300_000);

  it('are only those that were chosen, and a double click decides on one of them', async () => {
    const people = given();
    const { office } = people;
    const [one, other, left] = ['关于调整办公时间的通知', '关于节约用纸的通知', '关于更换门禁的通知'];
    for (const title of [one, other, left]) {
      await office.advance(await office.proactiveDraft({ title }), 'section_review');
    }
    const head = await people.browsers.signIn('张建国');
    for (const title of [one, other]) await head.getByRole('checkbox', { name: `选择《${title}》` }).check();
    await head.getByRole('button', { name: '逐件办理选中的 2 件' }).click();
    await head.getByText('第 1 件，共 2 件').waitFor();
    await head.getByRole('button', { name: '确认审核通过' }).dblclick();
    await head.getByText('第 2 件，共 2 件').waitFor();
    const confirm = head.locator('div:not([inert]) > .panel').getByRole('button', { name: '确认审核通过' });
    await confirm.waitFor();
    const waiting = await (await office.as('head')).demand<{ items: unknown[] }>('GET', '/api/tasks');
    expect(waiting.items).toHaveLength(2);
    await confirm.click();
    await head.getByText('办理 2 件，跳过 0 件').waitFor();
  });
});
