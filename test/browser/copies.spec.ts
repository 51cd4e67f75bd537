import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { plainDocx } from '../support/docx.js';
import { sheetOf } from '../support/spreadsheets.js';
import { describeAtBrowsers } from './console-office.js';
import { seriousViolations } from './page-checks.js';

const { PDFDocument } = createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof import('@cantoo/pdf-lib');

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#a3191f' } })
    .png()
    .toBuffer();

const pathOf = async (folder: string, name: string): Promise<string> => {
  const found = (await readdir(folder, { recursive: true })).find((path) => path.endsWith(name));
  if (!found) throw new Error(`no file ${name}`);
  return join(folder, found);
};

describeAtBrowsers('files of a document at the browser', (given) => {
  it('that could not be made say so, are asked for again and appear without loading the page', async () => {
    const people = given();
    const { office } = people;
    const title = '关于印发考勤办法的通知';
    const waiting = await office.advance(await office.proactiveDraft({ title }), 'registration');
    const clerk = await people.openTask('冯晓梅', title);
    await clerk.frameLocator('.preview-frame').locator('article p').first().waitFor();
    // the signed text cannot be read for a while
    const path = await pathOf(people.dataDir, waiting.file!.sha256);
    await rename(path, `${path}.away`);
    await people.confirm(clerk, '登记编号');
    const failed = clerk.locator('.copies-failed');
    await failed.waitFor();
    expect(await seriousViolations(clerk)).toEqual([]);
    await rename(`${path}.away`, path);
    await failed.getByRole('button', { name: '重新生成' }).click();
    await clerk.getByRole('link', { name: '正式公文' }).waitFor();
    await clerk.locator('.copies').waitFor({ state: 'detached' });
  });

  it('are looked at without leaving the page, and lead to the public page once there is one', async () => {
    const people = given();
    const { office } = people;
    const title = '关于公布办事指南的通知';
    const pdf = await PDFDocument.create();
    pdf.addPage([400, 300]).drawText('Service guide', { x: 40, y: 200 });
    pdf.addPage([400, 300]);
    let draft = await office.draft({ title });
    draft = await office.attach(draft, 'attachment', {
      bytes: Buffer.from(await pdf.save()),
      name: '指南.pdf',
    });
    draft = await office.attach(draft, 'attachment', { bytes: plainDocx('报名表正文'), name: '报名表.docx' });
    const sheet = await sheetOf(['科室', '人数'], [['财务科', '12']]);
    draft = await office.attach(draft, 'supporting', { bytes: sheet, name: '人员.xlsx' });
    draft = await office.attach(draft, 'supporting', { bytes: await picture(), name: '照片.png' });
    const review = await office.advance(await office.determine(draft), 'confidentiality_review');
    await office.settleFindings(review.id, 'secrecy', 'keep');
    const settled = await (await office.as('secrecy')).document(review.id);
    const published = await office.advance(settled, 'published');

    const page = await people.browsers.signIn('王晓雯');
    await page.goto(`/documents/${draft.id}`);
    await page.getByRole('button', { name: '预览指南.pdf' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('第 1 页，共 2 页').waitFor();
    await dialog.getByText('Service guide').waitFor({ state: 'attached' });
    const isDrawn = await dialog.locator('canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
      return data.some((value, index) => index % 4 === 0 && value < 128);
    });
    expect(isDrawn).toBe(true);
    await dialog.getByRole('button', { name: '下一页' }).click();
    await dialog.getByText('第 2 页，共 2 页').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '预览报名表.docx' }).click();
    await dialog.frameLocator('iframe').getByText('报名表正文').waitFor();
    await dialog.getByRole('button', { name: '关闭' }).click();

    await page.getByRole('button', { name: '预览人员.xlsx' }).click();
    const cells = dialog.getByRole('region', { name: '表格内容' });
    await cells.getByText('财务科').waitFor();
    expect(await cells.locator('td').allInnerTexts()).toEqual(['科室', '人数', '财务科', '12']);
    expect(await seriousViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '预览照片.png' }).click();
    const image = dialog.getByRole('img', { name: '照片.png' });
    await image.waitFor();
    expect(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(40);
    await dialog.getByRole('button', { name: '关闭' }).click();

    await people.untilInColumn(await people.browsers.open(), title);
    const link = page.getByRole('link', { name: '打开公开页面' });
    expect((await office.page((await link.getAttribute('href'))!)).text).toContain(title);
    const explanation = '附件有误，更正后重新发布';
    await office.fire(published, 'publisher', { type: 'withdraw', reasonCode: 'error', explanation });
    await page.getByRole('button', { name: '载入最新内容' }).click();
    await page.locator('.public-tombstone').getByText(explanation).waitFor();
  });
});
