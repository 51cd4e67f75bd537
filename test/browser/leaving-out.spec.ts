import type { Locator, Page } from 'playwright-core';
import { form as formOf, PASSWORD } from '../support/client.js';
import { HUMAN_RESOURCES_GROUND } from '../support/disclosures.js';
import { docx, table } from '../support/docx.js';
import { succeeded } from '../support/office.js';
import { Administration, dayFromToday } from '../support/people.js';
import { scanOfPaper } from '../support/scans.js';
import { describeAtBrowsers } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

const SECRET = '谈判底价为八百万元';
const BODY = [
  '各科室：',
  '现将有关事项通知如下。',
  SECRET,
  table([
    ['姓名', '家庭情况'],
    ['王某某', '妻子长期患病'],
  ]),
];
const PARTIAL = { attribute: 'proactive', extent: 'partial' };

describeAtBrowsers('parts that are left out, at the browser', (given) => {
  const underReview = async (title: string, body: readonly string[] = BODY): Promise<string> => {
    const { office } = given();
    const draft = await office.determine(
      await office.draft({ title }, docx([...body, '特此通知。'])),
      PARTIAL,
    );
    const document = await office.advance(draft, 'confidentiality_review');
    await office.settleFindings(document.id, 'secrecy', 'keep');
    return document.id;
  };

  const openMarking = async (page: Page, id: string): Promise<void> => {
    await page.goto(`/documents/${id}/removals`);
    await page.getByRole('heading', { name: /^区分处理：/ }).waitFor();
  };

  const form = (page: Page, name = '标为不予公开'): Locator => page.getByRole('form', { name });

  const giveGround = async (page: Page): Promise<void> => {
    await page.getByRole('radio', { name: /内部事务信息：人事管理/ }).check();
    await page.getByLabel('属人事管理').fill(HUMAN_RESOURCES_GROUND.evidence.category);
    await page.getByLabel('对外不产生影响').fill(HUMAN_RESOURCES_GROUND.evidence.no_external_effect);
    await page.getByLabel('为什么不公开').fill(HUMAN_RESOURCES_GROUND.reason);
  };

  const place = (page: Page, name: string): Locator =>
    page.locator('.outline').getByRole('button', { name, exact: true });

  const fits = async (page: Page): Promise<void> => {
    expect(await untilItFits(page)).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await foreignWords(page)).toEqual([]);
  };

  it('are marked by the reviewer, acknowledged by the director on a phone, and gone from the page', async () => {
    const people = given();
    const title = '关于分段公开的通知';
    const id = await underReview(title);
    const page = await people.openTask('孙国栋', title);
    await page.getByRole('link', { name: '标注不公开的部分' }).first().click();
    await place(page, SECRET).click();
    await giveGround(page);
    await fits(page);
    await form(page).getByRole('button', { name: '标注', exact: true }).click();
    await page.getByRole('heading', { name: '不予公开的部分（1处）' }).waitFor();
    await place(page, '第2列').click();
    await form(page)
      .getByRole('button', { name: /^沿用：/ })
      .click();
    await form(page).getByText('妻子长期患病').waitFor();
    await form(page).getByRole('button', { name: '标注', exact: true }).click();
    await page.getByRole('heading', { name: '不予公开的部分（2处）' }).waitFor();
    await page.getByRole('button', { name: '打开预览' }).click();
    const preview = page.frameLocator('.removals-frame');
    await preview.getByText('【此处依法不予公开】').first().waitFor();
    expect(await preview.locator('body').innerText()).not.toMatch(/谈判底价|家庭情况|妻子/);
    await fits(page);
    await page.getByRole('link', { name: '返回公文' }).click();
    await people.confirm(page, '审核通过');

    await people.office.advance(await (await people.office.as('clerk')).document(id), 'signing');
    const director = await people.openTask('吴海峰', title, 'phone');
    const removals = director.getByRole('group', { name: '有2处不向社会公开' });
    await removals.getByText(SECRET).waitFor();
    await removals.getByText('妻子长期患病').waitFor();
    await removals
      .getByText(/第十六条第一款 内部事务信息：人事管理/)
      .first()
      .waitFor();
    await people.agree(director);
    await director.getByRole('button', { name: '确认签发', exact: true }).click();
    await director.getByRole('alert').getByText('确认后再签发').first().waitFor();
    await removals.getByRole('checkbox').check();
    await fits(director);
    await people.confirm(director, '签发');

    const published = await people.office.advance(
      await (await people.office.as('clerk')).document(id),
      'published',
    );
    await people.office.untilInColumn(published.id);
    const reader = await people.browsers.open('phone');
    await (await people.untilInColumn(reader, title)).click();
    await reader.getByText('本页有删减').waitFor();
    const text = await reader.locator('body').innerText();
    expect(text).toContain('【此处依法不予公开】');
    expect(text).toContain('王某某');
    expect(text).not.toMatch(/谈判底价|家庭情况|妻子/);
  });

  it('are chosen by keyboard, from one paragraph to another, and nothing typed is lost', async () => {
    const people = given();
    const id = await underReview('关于键盘标注的通知');
    const page = await people.browsers.signIn('孙国栋');
    await openMarking(page, id);
    await place(page, '各科室：').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowDown');
    await form(page).getByText(SECRET).waitFor();
    await page.getByRole('radio', { name: /内部事务信息：人事管理/ }).check();
    await page.getByLabel('属人事管理').fill('人事管理');
    await page.reload();
    await form(page).getByText(SECRET).waitFor();
    expect(await page.getByLabel('属人事管理').inputValue()).toBe('人事管理');
    await form(page).getByRole('button', { name: '标注', exact: true }).click();
    await form(page).getByRole('alert').waitFor();
    await giveGround(page);
    await form(page).getByRole('button', { name: '标注', exact: true }).click();
    await page.getByRole('heading', { name: '不予公开的部分（1处）' }).waitFor();

    await page.locator('.outline button.place-marked').first().click();
    await giveGround(page);
    await form(page).getByRole('button', { name: '标注', exact: true }).click();
    await form(page).getByRole('alert').getByText('与已经标注的部分重叠').first().waitFor();
    expect(await page.getByLabel('属人事管理').inputValue()).toBe('人事管理');
    await page.getByRole('button', { name: '取消标注' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '取消标注' }).click();
    await page.getByText('没有标注不予公开的部分。').waitFor();
  });

  it('that stand once more ask for a reason; those of a draft for a confirmation', async () => {
    const people = given();
    const { office } = people;
    const title = '关于重申事项的通知';
    const draft = await office.determine(
      await office.draft({ title }, docx([...BODY, `重申：${SECRET}。`])),
      PARTIAL,
    );
    const drafter = await people.browsers.signIn('王晓雯', 'phone');
    await drafter.goto(`/documents/${draft.id}/edit`);
    await drafter.getByRole('link', { name: '标注不公开的部分' }).click();
    await place(drafter, SECRET).click();
    await drafter.getByRole('button', { name: '写明理由' }).click();
    await giveGround(drafter);
    await form(drafter, '建议不予公开').getByRole('button', { name: '标注', exact: true }).click();
    await drafter.getByText('待保密审查确认').waitFor();
    await fits(drafter);

    const { id } = await office.advance(draft, 'confidentiality_review');
    await office.settleFindings(id, 'secrecy', 'keep');
    const page = await people.browsers.signIn('孙国栋');
    await openMarking(page, id);
    await page.getByRole('button', { name: '确认', exact: true }).click();
    await page.getByText('已确认').waitFor();
    const repeats = page.getByRole('form', { name: '别处相同的内容' });
    await repeats.getByRole('button', { name: '看原处' }).click();
    await place(page, `重申：${SECRET}。`).and(page.locator(':focus')).waitFor();
    await page.getByRole('status').getByText('在文件别处还出现过').first().waitFor();
    await repeats.getByLabel('别处可以公开的理由').fill('后文所述已经公布');
    await fits(page);
    await repeats.getByRole('button', { name: '保存理由' }).click();
    await page.getByText('别处可以公开的理由：后文所述已经公布').waitFor();
    expect(
      (await office.attempt(await (await office.as('secrecy')).document(id), 'secrecy', { type: 'approve' }))
        .status,
    ).toBe(200);
  });

  it('of an earlier version are marked again or dropped; an attachment goes as a whole', async () => {
    const people = given();
    const { office } = people;
    const title = '关于换稿的通知';
    let draft = await office.determine(await office.draft({ title }, docx(BODY)), PARTIAL);
    const drafter = await office.as('drafter');
    const targets = [
      { type: 'blocks', from: 'p3', to: 'p3' },
      { type: 'cells', table: 't1', rows: [1, 2], columns: [2, 2] },
    ];
    for (const target of targets) {
      const body = { target, ground: HUMAN_RESOURCES_GROUND };
      await drafter.demand('POST', `/api/documents/${draft.id}/removals`, body);
    }
    await drafter.putFile(draft, { bytes: docx(['新加的一段。', ...BODY]) });
    draft = await office.attach(await drafter.document(draft.id), 'attachment', {
      name: '名单.docx',
      bytes: docx(['走访记录。']),
    });
    const page = await people.browsers.signIn('王晓雯');
    await openMarking(page, draft.id);
    expect(await page.locator('.outline .place-marked').count()).toBe(0);
    await page.getByRole('button', { name: '在新稿的同一内容上标注' }).click();
    await page.locator('.outline .place-marked').getByText(SECRET).waitFor();
    await page.getByRole('button', { name: '重新选择位置' }).click();
    await place(page, '第2列').click();
    await form(page, '修改标注').getByRole('button', { name: '保存修改' }).click();
    await page.locator('.outline .place-marked').getByText('妻子长期患病').waitFor();
    await page.getByRole('button', { name: '整件不予公开：名单.docx' }).click();
    await form(page, '建议不予公开').getByText('附件整件：名单.docx').waitFor();
    await form(page, '建议不予公开')
      .getByRole('button', { name: /^沿用：/ })
      .first()
      .click();
    await fits(page);
    await form(page, '建议不予公开').getByRole('button', { name: '标注', exact: true }).click();
    await page.getByRole('heading', { name: '不予公开的部分（3处）' }).waitFor();
    const { items } = await drafter.demand<{ items: { status: string }[] }>(
      'GET',
      `/api/documents/${draft.id}/removals`,
    );
    expect(items.map(({ status }) => status)).toEqual(['proposed', 'proposed', 'proposed']);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: /^What is left out:/ }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  const marked = async (title: string, to: 'signing' | 'disclosure_review') => {
    const { office } = given();
    const id = await underReview(title);
    const secrecy = await office.as('secrecy');
    const target = { type: 'blocks', from: 'p3', to: 'p3' };
    await secrecy.demand('POST', `/api/documents/${id}/removals`, { target, ground: HUMAN_RESOURCES_GROUND });
    return office.advance(await secrecy.document(id), to);
  };

  it('are acknowledged where a signature on paper is confirmed', async () => {
    const people = given();
    const title = '关于纸质签批删减件的通知';
    const signing = await marked(title, 'signing');
    const clerk = await people.office.as('clerk');
    const paper = {
      type: 'record_signature',
      revision: String(signing.revision),
      signerId: await new Administration(people.office).personId('deputy'),
      opinion: 'agree',
      signedOn: dayFromToday(0),
    };
    const scan = { bytes: scanOfPaper(), name: '签批单.pdf' };
    succeeded('record', await clerk.call('POST', `/api/documents/${signing.id}/events`, formOf(paper, scan)));
    const page = await people.openTask('杨丽华', title);
    await page.getByLabel('口令').fill(PASSWORD);
    const removals = page.getByRole('group', { name: '有1处不向社会公开' });
    await removals.getByText(SECRET).waitFor();
    await removals.getByRole('checkbox').check();
    expect(await untilItFits(page)).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    await people.confirm(page, '核对代录的签批');
    expect((await (await people.office.as('clerk')).document(signing.id)).state).toBe('registration');
  });

  it('are acknowledged where the signature is given along with an approval', async () => {
    const people = given();
    const title = '关于连续办理删减件的通知';
    const administration = new Administration(people.office);
    const { id } = await marked(title, 'disclosure_review');
    await administration.setRoles('deputy', ['deputy_leader', 'disclosure_officer']);
    const page = await people.openTask('吴海峰', title, 'phone');
    expect(await page.getByRole('group', { name: '有1处不向社会公开' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: /^一并办理/ }).check();
    await people.agree(page);
    await page.getByRole('group', { name: '有1处不向社会公开' }).getByRole('checkbox').check();
    await fits(page);
    await people.confirm(page, '审核通过');
    await administration.setRoles('deputy', ['deputy_leader']);
    expect((await (await people.office.as('clerk')).document(id)).state).toBe('registration');
  });
});
