import { docx } from '../support/docx.js';
import { succeeded } from '../support/office.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

const filler = Array.from({ length: 12 }, (_, index) => `第${index + 1}项工作照常进行，由办公室负责。`);
const FIRST = docx(['各科室：', '应当在三日内报送材料。', ...filler, '联系人：办公室。']);
const SECOND = docx([
  '各科室：',
  '请先自查。',
  '应当在五日内报送材料，共25份。',
  ...filler,
  '联系人：办公室。',
]);

describeAtBrowsers('versions of a text at the browser', (given) => {
  it('are compared: what changed since I last saw it leads there, side by side and marked up', async () => {
    const people = given();
    const { office } = people;
    const title = '关于报送材料的通知';
    const draft = await office.proactiveDraft({ title }, FIRST);
    const review = await office.advance(draft, 'office_review');
    const returned = await office.fire(review, 'office', { type: 'return', comment: '请写明份数' });
    succeeded(
      'file',
      await (await office.as('drafter')).putFile(returned, { bytes: SECOND, name: '二稿.docx' }),
    );
    const again = await office.advance(
      await (await office.as('drafter')).document(draft.id),
      'section_review',
    );
    expect(again.state).toBe('section_review');

    // the head had approved the first version, in whatever browser
    const page = await people.openTask('张建国', title);
    await page.getByText('您上次看的是第 1 稿').waitFor();
    await page.getByRole('link', { name: '看改了什么' }).first().click();
    await page.getByRole('heading', { name: `两稿比较：${title}` }).waitFor();
    await page.getByText('改动 1 段，新增 1 段，删除 0 段').waitFor();
    const changed = page.locator('.compare-changed');
    expect(await changed.locator('del').allInnerTexts()).toEqual(['三']);
    expect(await changed.locator('ins').allInnerTexts()).toEqual(['五', '，共25份']);
    expect(await changed.locator('td').count()).toBe(3);
    await page.getByText('11 段没有改动').waitFor();
    await page.getByRole('button', { name: '下一处' }).click();
    await page.locator('#change-0:focus').waitFor();
    await page.getByRole('button', { name: '显示', exact: true }).click();
    await page.getByText('第9项工作照常进行').first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await foreignWords(page)).toEqual([]);

    await page.getByText('合并标注').click();
    await page.locator('.compare-marked').waitFor();
    expect(await changed.innerText()).toContain('应当在三五日内报送材料，共25份。');
    await page.setViewportSize({ width: 390, height: 844 });
    await untilItFits(page);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByText('左右对照').click();
    await untilItFits(page);

    // now it has been seen
    await page.getByRole('link', { name: '返回公文' }).click();
    await page.getByRole('heading', { name: '历次文稿' }).waitFor();
    await page.getByRole('link', { name: '与第 1 稿比较' }).waitFor();
  });
});
