import { docx, hiddenText, trackedChange } from '../support/docx.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations } from './page-checks.js';

const BODY = docx({
  body: [
    '各科室：',
    '值班安排如下。',
    '联系人电话：13905330001。',
    '值班安排如下。',
    hiddenText('此段是隐藏的'),
    trackedChange('三日内', '五日内', '王晓雯'),
  ],
  header: '值班专用',
  comment: { text: '这里再核一下', author: '王晓雯' },
});

describeAtBrowsers('places of the text at the browser', (given) => {
  it('are marked on the page that finding and hidden text lead to', async () => {
    const people = given();
    const title = '关于节日值班的通知';
    await people.office.advance(
      await people.office.proactiveDraft({ title }, BODY),
      'confidentiality_review',
    );
    const page = await people.openTask('孙国栋', title);
    const frame = page.frameLocator('.preview-frame');
    const marked = frame.locator('[data-marked]');
    await page.locator('.places button').filter({ hasText: '手机号码' }).click();
    await marked.getByText('联系人电话：13905330001。').waitFor();
    await page.getByText('已在版面上标出').waitFor();
    expect(await marked.getAttribute('data-marked')).toBe('exact');

    await page.locator('summary').filter({ hasText: '看不见的内容' }).click();
    const unseen = page.locator('details .places button');
    await unseen.filter({ hasText: '此段是隐藏的' }).click();
    await page.getByText('虚线标出的是它前面的一段').waitFor();
    // the second of two equal paragraphs
    const equal = frame.locator('article p').filter({ hasText: '值班安排如下。' });
    expect(await equal.evaluateAll((all) => all.map((one) => one.hasAttribute('data-marked')))).toEqual([
      false,
      true,
    ]);
    await unseen.filter({ hasText: '五日内' }).click();
    await marked.getByText('五日内').waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    // what stands on no page is shown in the text
    await unseen.filter({ hasText: '这里再核一下' }).click();
    await page.locator('.text-marked').filter({ hasText: '这里再核一下' }).waitFor();
    expect(await foreignWords(page)).toEqual([]);
  });
});
