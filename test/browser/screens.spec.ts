import type { Page } from 'playwright-core';
import { plainDocx } from '../support/docx.js';
import type { Username } from '../support/office.js';
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

  beforeAll(async () => {
    const { office } = given();
    draftId = (await office.draft({ title: '关于节约用电的通知' })).id;
    const proactive = await office.proactiveDraft({ title: TITLE }, plainDocx('联系人电话：13905330001。'));
    reviewId = (await office.advance(proactive, 'confidentiality_review')).id;
    const waiting = await office.proactiveDraft({ title: '关于印发工作要点的通知' });
    publicationId = (await office.advance(waiting, 'awaiting_publication')).id;
    await office.untilAllowed(publicationId, 'publisher', 'publish');
  });

  /** The screen as somebody signed in sees it, without going through the sign-in page again. */
  const at = async ({ office, browsers }: ConsoleOffice, who: Username, path: string, size?: 'phone') => {
    const page = await browsers.open(size);
    const [name, value] = (await office.as(who)).sessionCookie!.split('=');
    await page.context().addCookies([{ name: name!, value: value!, url: office.url }]);
    await page.goto(path);
    await page.waitForFunction(
      () => document.querySelector('main h1') !== null && document.querySelector('.loading') === null,
    );
    return page;
  };

  const screens: readonly (readonly [string, Username, () => string])[] = [
    ['my work', 'secrecy', () => '/'],
    ['the list', 'auditor', () => '/documents'],
    ['a new document', 'drafter', () => '/documents/new'],
    ['drafting', 'drafter', () => `/documents/${draftId}/edit`],
    ['the document', 'secrecy', () => `/documents/${reviewId}`],
    ['its findings', 'secrecy', () => `/documents/${reviewId}/findings`],
    ['registration', 'clerk', () => '/registration'],
    ['the register', 'clerk', () => '/register'],
    ['the publication', 'publisher', () => '/publication'],
    ['a page before its publication', 'publisher', () => `/publication/${publicationId}`],
    ['statistics', 'auditor', () => '/statistics'],
    ['the people', 'admin', () => '/administration'],
  ];

  it('sign-in: no serious violation, no foreign word, all the demo accounts', async () => {
    const page = await given().browsers.open();
    await page.goto('/');
    await page.getByRole('heading', { name: '演示环境' }).waitFor();
    expect(await page.locator('.sign-in-demo button').count()).toBe(15);
    expect(await foreignWords(page)).toEqual([]);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it.each(screens)('%s: no serious violation, no foreign word, as wide as a phone', async (_, who, path) => {
    const desk: Page = await at(given(), who, path());
    expect(await foreignWords(desk, who === 'admin' ? ACCOUNT_NAMES : [])).toEqual([]);
    expect(await seriousViolations(desk)).toEqual([]);
    await desk.setViewportSize({ width: 390, height: 844 });
    await untilItFits(desk);
    await desk.context().close();
  });
});
