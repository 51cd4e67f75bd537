import type { Answer } from '../support/client.js';
import type { DocumentView } from '../support/contract.js';
import { textOfFile } from '../support/archive-text.js';
import { WITHHELD } from '../support/disclosures.js';
import { docx, hiddenText, plainDocx, table, trackedChange } from '../support/docx.js';
import { refusalsOf } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { until } from '../support/until.js';

const RESIDENT_ID = '370303190001010016';
const MOBILE = '13800138000';
const HIDDEN = '不应公开的隐藏文字';

describeOnEachServer('the public column', (given) => {
  const published = async (metadata: object = {}, file?: Buffer): Promise<DocumentView> => {
    const { office } = given();
    return office.advance(await office.proactiveDraft(metadata, file), 'published');
  };
  /** All addresses below the column that a page names. */
  const linksOf = (html: string, page: string): string[] =>
    [...html.matchAll(/(?:href|src)="([^"#]+)"/g)]
      .map(([, address]) => new URL(address!.replaceAll('&amp;', '&'), page))
      .filter(({ pathname }) => pathname.startsWith('/gongkai/'))
      .map(({ pathname }) => pathname);

  it('is there before anything was published, with its five parts', async () => {
    const { text, status, headers } = await given().office.page('/gongkai/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/text\/html/);
    for (const part of [
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '依申请公开',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('shows a published document with all that the law asks', async () => {
    const { office } = given();
    const document = await published(
      { title: '关于印发机关事务管理办法的通知' },
      docx([
        '各科室：',
        '现印发给你们，请遵照执行。',
        table([
          ['项目', '时限'],
          ['预算公开', '二十日'],
        ]),
      ]),
    );
    const item = await office.untilInColumn(document.id);
    expect(item).toMatchObject({
      title: '关于印发机关事务管理办法的通知',
      number: document.number,
      indexNumber: expect.stringMatching(/^[0-9A-Z]{18}\/\d{4}-\d{7}$/),
      signedOn: document.signedOn,
      publishedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const { text } = await office.page(item.url);
    for (const shown of [
      document.title,
      document.number!,
      item.indexNumber,
      '主动公开',
      '有效',
      '现印发给你们，请遵照执行。',
      '预算公开',
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).toMatch(/<table[\s>]/);
    expect((await office.page('/gongkai/')).text).toContain(document.title);
    expect((await office.page('/gongkai/feed.xml')).text).toContain(document.title);
    expect((await office.page('/gongkai/sitemap.xml')).text).toContain(document.id);
  });

  it('works without a session and without scripts', async () => {
    const { office } = given();
    const item = await office.untilInColumn((await published()).id);
    const { text, headers } = await office.page(item.url);
    expect(headers.getSetCookie()).toEqual([]);
    expect(text).toContain('各科室要明确责任');
  });

  it('has no dead link below the home page and the document pages', async () => {
    const { office, server } = given();
    const document = await office.attach(await office.proactiveDraft(), 'attachment', {
      name: '附件1.docx',
      bytes: plainDocx('附件正文'),
    });
    await office.attach(document, 'supporting', { name: '起草说明.docx', bytes: plainDocx('起草说明正文') });
    const current = await (await office.as('drafter')).document(document.id);
    const item = await office.untilInColumn((await office.advance(current, 'published')).id);
    const seen = new Set<string>();
    const open = ['/gongkai/', new URL(item.url, server.url).pathname];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const answer = await office.page(path);
      expect([path, answer.status]).toEqual([path, 200]);
      if (/text\/html/.test(answer.headers.get('content-type') ?? '')) {
        open.push(...linksOf(answer.text, new URL(path, server.url).href));
      }
      expect([path, answer.text.includes('起草说明正文')]).toEqual([path, false]);
    }
    expect([...seen].some((path) => path.endsWith('.docx'))).toBe(true);
  });

  it('carries nothing hidden and masks what the verdict says, in page and download alike', async () => {
    const { office, server } = given();
    const draft = await office.proactiveDraft(
      {},
      docx({
        body: [
          '救助对象名单如下。',
          `王某某，身份证号${RESIDENT_ID}，电话${MOBILE}。`,
          hiddenText(HIDDEN),
          trackedChange(HIDDEN, '修订后文字', '内部人员甲'),
        ],
        comment: { text: HIDDEN, author: '内部人员乙' },
        creator: '内部人员丙',
      }),
    );
    await office.settleFindings(draft.id, 'drafter', 'mask');
    const settled = await (await office.as('drafter')).document(draft.id);
    const item = await office.untilInColumn((await office.advance(settled, 'published')).id);
    const page = await office.page(item.url);
    const downloads = linksOf(page.text, new URL(item.url, server.url).href).filter((path) =>
      path.includes(item.id),
    );
    const files = await Promise.all(
      downloads.map(async (path) => Buffer.from(await (await fetch(server.url + path)).arrayBuffer())),
    );
    const texts = [page.text, ...(await Promise.all(files.map(textOfFile)))];
    for (const secret of [RESIDENT_ID, MOBILE, HIDDEN, '内部人员甲', '内部人员乙', '内部人员丙']) {
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }
    expect(page.text).toContain('修订后文字');
  });

  it('is not published while something unresolved remains in the public copy', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({}, docx(['正文', `联系人身份证号${RESIDENT_ID}`]));
    await office.settleFindings(draft.id, 'drafter', 'mask');
    const document = await (await office.as('drafter')).document(draft.id);
    const waiting = await office.advance(document, 'awaiting_publication');
    const early = await office.attempt(waiting, 'publisher', { type: 'publish' });
    expect(early.status === 200 || refusalsOf(early).includes('publication.copy_not_clean')).toBe(true);
  });

  it('answers whole pages while it is being built anew', async () => {
    const { office } = given();
    const drafts = await Promise.all(Array.from({ length: 4 }, () => office.proactiveDraft()));
    const progress = { finished: false };
    const publishing = Promise.all(drafts.map((draft) => office.advance(draft, 'published'))).finally(() => {
      progress.finished = true;
    });
    const answers: Answer[] = [];
    while (!progress.finished) {
      answers.push(
        ...(await Promise.all(['index.json', 'feed.xml', ''].map((name) => office.page(`/gongkai/${name}`)))),
      );
    }
    await publishing;
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter(({ status, text }) => status !== 200 || !/[}>]\s*$/.test(text))).toEqual([]);
  });

  it('treats titles and text as text', async () => {
    const { office } = given();
    const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';
    const item = await office.untilInColumn(
      (await published({ title: `关于${evil}的通知` }, plainDocx(`${evil} {{= 7*7 }} <%= 7*7 %>`))).id,
    );
    for (const path of [item.url, '/gongkai/', '/gongkai/feed.xml']) {
      const { text } = await office.page(path);
      expect(text).not.toMatch(/<script>alert|<img src=x/);
    }
    expect(item.title).toContain(evil);
    expect((await office.page(item.url)).text).toContain('&lt;script&gt;alert(1)');
  });

  it('does not know what is not published', async () => {
    const { office } = given();
    const filed = await office.advance(
      await office.determine(await office.draft({ title: '绝不出现的标题' }), WITHHELD),
      'filed',
    );
    const waiting = await office.advance(
      await office.proactiveDraft({ title: '尚未发布的标题' }),
      'awaiting_publication',
    );
    for (const path of ['/gongkai/', '/gongkai/index.json', '/gongkai/feed.xml', '/gongkai/sitemap.xml']) {
      const { text } = await office.page(path);
      expect(text).not.toMatch(/绝不出现的标题|尚未发布的标题/);
      expect(text).not.toContain(filed.id);
      expect(text).not.toContain(waiting.id);
    }
    expect((await office.page(`/gongkai/${filed.id}/`)).status).toBe(404);
  });

  it('leads nobody out of its folder', async () => {
    const { server } = given();
    for (const path of [
      '/gongkai/..%2f..%2fxianding.sqlite',
      '/gongkai/%2e%2e/%2e%2e/etc/passwd',
      '/gongkai/.git/config',
      '/gongkai/%00',
      '/gongkai/%E0%A4%A',
    ]) {
      const response = await fetch(server.url + path, { redirect: 'manual' });
      const text = await response.text();
      expect([path, response.status < 500, /root:|SQLite format|\[core\]/.test(text)]).toEqual([
        path,
        true,
        false,
      ]);
    }
  });

  it.each([
    ['error', '标题有误，更正后重新发布', true],
    ['personal_information', '含有未处理的个人信息', false],
    ['third_party', '第三方提出异议', false],
  ])('leaves a tombstone after a withdrawal for %s', async (reasonCode, explanation, told) => {
    const { office, server } = given();
    const document = await published({ title: `关于撤下${reasonCode}的通知` });
    const item = await office.untilInColumn(document.id);
    const page = new URL(item.url, server.url).href;
    const files = linksOf((await office.page(item.url)).text, page).filter((path) =>
      path.includes(document.id),
    );
    const withdrawn = await office.fire(document, 'publisher', { type: 'withdraw', reasonCode, explanation });
    expect(withdrawn.state).toBe('withdrawn');
    await until(
      'the page to leave the column',
      async () => (await office.inColumn(document.id)) === undefined,
    );
    const tombstone = await office.page(item.url);
    expect([200, 410]).toContain(tombstone.status);
    expect(tombstone.text).not.toContain('各科室要明确责任');
    expect(tombstone.text.includes(explanation)).toBe(told);
    expect(told || tombstone.text.includes('该信息已撤下')).toBe(true);
    const statuses = await Promise.all(
      files
        .filter((path) => path !== new URL(page).pathname)
        .map(async (path) => (await office.page(path)).status),
    );
    expect(statuses.filter((status) => ![404, 410].includes(status))).toEqual([]);
    expect((await office.page('/gongkai/')).text).not.toContain(document.title);
  });

  it('shows a change of validity', async () => {
    const { office } = given();
    const document = await published({ title: '关于有效性变更的通知' });
    const item = await office.untilInColumn(document.id);
    await office.fire(document, 'clerk', {
      type: 'set_validity',
      validity: 'repealed',
      date: document.signedOn,
      decidedBy: '张事服字〔2026〕99号',
    });
    await until('the page to say so', async () =>
      (await office.page(item.url)).text.includes('张事服字〔2026〕99号'),
    );
    expect((await office.inColumn(document.id))!.validity).not.toBe(item.validity);
  });
});
