import type { Page } from 'playwright-core';
import { WITHHELD } from '../support/disclosures.js';
import { plainDocx } from '../support/docx.js';
import { CATEGORY, type Username } from '../support/office.js';
import { Review } from '../support/review.js';
import { describeAtBrowsers, type ConsoleOffice } from './console-office.js';
import { foreignWords, seriousViolations, untilItFits } from './page-checks.js';

const ACCOUNT_NAMES = [
  ...['drafter', 'head', 'office', 'legal', 'secrecy', 'disclosure', 'deputy', 'principal'],
  ...['clerk', 'publisher', 'auditor', 'admin'],
];
const TITLE = '关于值班安排的通知';

describeAtBrowsers('every screen', (given) => {
  let draftId = '';
  let reviewId = '';
  let publicationId = '';
  let publishedId = '';
  let signingId = '';
  let withheldId = '';
  let filedId = '';

  beforeAll(async () => {
    const { office } = given();
    draftId = (await office.draft({ title: '关于节约用电的通知' })).id;
    const proactive = await office.proactiveDraft({ title: TITLE }, plainDocx('联系人电话：13905330001。'));
    reviewId = (await office.advance(proactive, 'confidentiality_review')).id;
    const waiting = await office.proactiveDraft({ title: '关于印发工作要点的通知' });
    publicationId = (await office.advance(waiting, 'awaiting_publication')).id;
    await office.untilAllowed(publicationId, 'publisher', 'publish');
    const [issuing, registering] = [await office.proactiveDraft(), await office.proactiveDraft()];
    await office.advance(issuing, 'issuing');
    await office.advance(registering, 'registration');
    const open = await office.proactiveDraft({ title: '关于公布服务电话的通告', genre: '通告' });
    publishedId = (await office.advance(open, 'published')).id;
    signingId = (await office.advance(await office.proactiveDraft(), 'signing')).id;
    const withheld = { title: '关于内部岗位调整的通知' };
    withheldId = (await office.determine(await office.draft(withheld), WITHHELD)).id;
    const closed = await office.determine(await office.draft(withheld), WITHHELD);
    filedId = (await office.advance(closed, 'filed')).id;
    await new Review(office).open();
  });

  /** The screen as somebody signed in sees it, without going through the sign-in page again. */
  const at = async ({ office, browsers }: ConsoleOffice, who: Username, path: string, size?: 'phone') => {
    const page = await browsers.open(size);
    const [name, value] = (await office.as(who)).sessionCookie!.split('=');
    await page.context().addCookies([{ name: name!, value: value!, url: office.url }]);
    await page.goto(path);
    await page.waitForFunction(
      () =>
        document.querySelector('main :is(h1, h2)') !== null && document.querySelector('.loading') === null,
    );
    return page;
  };

  const screens: readonly (readonly [string, Username, () => string])[] = [
    ['my work', 'secrecy', () => '/'],
    ['the list', 'auditor', () => '/documents?overdue=true&q=通知'],
    ['a new document', 'drafter', () => '/documents/new'],
    ['drafting', 'drafter', () => `/documents/${draftId}/edit`],
    ['a withheld draft', 'drafter', () => `/documents/${withheldId}/edit`],
    ['the document', 'secrecy', () => `/documents/${reviewId}`],
    ['a published document', 'publisher', () => `/documents/${publishedId}`],
    ['a document to be signed', 'deputy', () => `/documents/${signingId}`],
    ['a withheld document', 'auditor', () => `/documents/${filedId}`],
    ['its findings', 'secrecy', () => `/documents/${reviewId}/findings`],
    ['registration', 'clerk', () => '/registration'],
    ['the register', 'clerk', () => '/register'],
    ['the register of who confirms', 'principal', () => '/register?part=proposals'],
    ['receipts', 'clerk', () => '/distribution'],
    ['receipts of a document', 'clerk', () => `/distribution/${publishedId}`],
    ['archiving', 'clerk', () => '/archives'],
    ['the publication', 'publisher', () => '/publication'],
    ['a page before its publication', 'publisher', () => `/publication/${publicationId}`],
    ['a page that is published', 'publisher', () => `/publication/${publishedId}`],
    ['the yearly review of a section', 'drafter', () => `/reclassification?part=items&item=${filedId}`],
    ['the yearly review of the leader', 'deputy', () => '/reclassification'],
    ['the yearly review as a whole', 'principal', () => '/reclassification'],
    ['deadlines', 'publisher', () => '/deadlines?scope=all'],
    ['reminders', 'publisher', () => '/notices'],
    ['how one is reminded', 'publisher', () => '/account/reminders'],
    ['statistics', 'auditor', () => '/statistics'],
    ['the audit', 'auditor', () => '/audit'],
    ['the people', 'admin', () => '/administration'],
    ['the own password', 'drafter', () => '/account/password'],
    ['no page', 'drafter', () => '/nothing/here'],
    ['no document', 'drafter', () => '/documents/00000000-0000-7000-8000-000000000000'],
  ];

  /** What is closed at first: explanations, forms of actions, forms of entries. */
  const OPENERS = [
    '.panel > header button:not([disabled])',
    '.action-choice',
    '.registration-line > button',
    '.records tbody tr:first-child .ant-btn',
  ];

  /** What is wrong with the page as it stands, with every explanation open, and with each of its forms. */
  const troublesOf = async (page: Page, names: readonly string[]): Promise<string[]> => {
    const troubles: string[] = [];
    const look = async () => {
      await page.waitForFunction(() => document.querySelector('.loading') === null);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const found = [...(await foreignWords(page, names)), ...(await seriousViolations(page))];
      troubles.push(...found.map((trouble) => `${new URL(page.url()).pathname}: ${trouble}`));
    };
    await look();
    for (const opener of OPENERS) {
      const count = await page.locator(opener).count();
      for (let index = 0; index < count; index += 1) {
        const button = page.locator(opener).nth(index);
        if ((await page.locator(opener).count()) <= index || !(await button.isVisible())) continue;
        await button.click();
        await look();
      }
    }
    return [...new Set(troubles)];
  };

  it('sign-in: no serious violation, no foreign word, all the demo accounts', async () => {
    const page = await given().browsers.open();
    await page.goto('/');
    await page.getByRole('heading', { name: '演示环境' }).waitFor();
    expect(await page.locator('.sign-in-demo button').count()).toBe(15);
    expect(await foreignWords(page)).toEqual([]);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it.each(screens)('%s: no serious violation, no foreign word, as wide as a phone', async (_, who, path) => {
    const names = who === 'admin' ? ACCOUNT_NAMES : [who];
    const desk: Page = await at(given(), who, path());
    const parts = await desk
      .locator('.parts a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    for (const part of parts.length > 0 ? parts : [path()]) {
      await desk.goto(part);
      await desk.waitForFunction(() => document.querySelector('main :is(h1, h2)') !== null);
      expect(await troublesOf(desk, names)).toEqual([]);
      await desk.setViewportSize({ width: 390, height: 844 });
      await untilItFits(desk);
      await desk.setViewportSize({ width: 1440, height: 900 });
    }
    await desk.context().close();
  });

  it('have nothing but data in Chinese when English is chosen', async () => {
    const people = given();
    const admin = await people.office.as('admin');
    const named = await Promise.all(
      ['/api/people', '/api/sections'].map((path) =>
        admin.demand<{ items: { name: string }[] }>('GET', path),
      ),
    );
    const data = [...named.flatMap(({ items }) => items.map(({ name }) => name)), '通知', '通告', CATEGORY];
    const english = ['deadlines', 'reminders', 'how one is reminded'];
    english.push('my work', 'the list', 'a new document', 'registration', 'the register');
    english.push(
      'the publication',
      'statistics',
      'the audit',
      'the people',
      'the own password',
      'no document',
    );
    for (const [, who, path] of screens.filter(([name]) => english.includes(name))) {
      const page = await at(people, who, path());
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: '中文' }).waitFor();
      await page.waitForFunction(() => document.querySelector('.loading') === null);
      const lines = (await page.locator('main').innerText()).split('\n');
      const words = lines
        .filter((line) => !line.includes('关于') && !/^\p{Script=Han}+〔\d{4}〕\d+号$/u.test(line))
        .map((line) => data.reduce((rest, word) => rest.replaceAll(word, ''), line))
        .flatMap((line) => line.match(/[\p{Script=Han}]+/gu) ?? []);
      expect([path(), words]).toEqual([path(), []]);
      await page.context().close();
    }
  });
});
