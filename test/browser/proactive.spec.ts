import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

describeAtBrowsers('a proactive document at the browsers', (given) => {
  it('goes from the drafter through everybody to its public page, signed on a phone from the list', async () => {
    const people = given();
    const title = '关于印发节能工作方案的通知';
    const drafter = await people.browsers.signIn('王晓雯');
    const id = await people.upload(drafter, title);
    const panel = people.disclosurePanel(drafter);
    expect(await panel.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await drafter.getByRole('button', { name: '送审', exact: true }).isDisabled()).toBe(true);
    await people.determineProactive(drafter);
    await people.submit(drafter);

    await people.carryToIssue(id, title, async (phone) => {
      await untilItFits(phone);
      await people.agree(phone);
      expect(await seriousViolations(phone)).toEqual([]);
      expect(await foreignWords(phone)).toEqual([]);
      await phone.goBack();
      await phone.getByRole('heading', { name: '工作台' }).waitFor();
      await untilItFits(phone);
      await phone.getByRole('link', { name: title }).first().click();
      await people.agree(phone);
    });
    await people.office.untilAllowed(id, 'publisher', 'publish');
    await people.act('褚子涵', title, '发布');

    const reader = await people.browsers.open();
    await (await people.untilInColumn(reader, title)).click();
    await reader.getByRole('heading', { name: title }).first().waitFor();
    await reader.getByText('现将有关事项通知如下').first().waitFor();

    await drafter.goto('/documents?drafter=me');
    await drafter.getByRole('link', { name: title }).first().waitFor();
    expect(await drafter.getByRole('link', { name: title }).count()).toBe(1);
  }, 300_000);
});
