import { readFileSync } from 'node:fs';
import { docx, paragraph, table, trackedChange } from '../../../test/support/docx.js';
import { bodyText } from './body-text.js';
import { HARD_DRAFTS } from '../../../test/support/hard-drafts.js';
import { officialCopyObstacles, renderOfficialCopy } from './official-copy.js';
import type { OfficialCopyView } from './views.js';
import { WordPackage } from './word-package.js';
import { childOf, descendantsOf, type XmlElement } from './xml-tree.js';

const template = readFileSync('templates/docx/official-copy.docx');
const view: OfficialCopyView = {
  organMark: '张店区机关事务服务中心文件',
  number: '张事服字〔2026〕3号',
  issuer: '',
  urgency: '',
  title: '关于开展检查的通知',
  recipients: ['各科室'],
  attachments: [],
  organ: '张店区机关事务服务中心',
  signedOn: '2026-03-05',
  sealed: true,
  note: '此件公开发布',
  copies: ['区政府办公室'],
  printingOrgan: '张店区机关事务服务中心办公室',
  printedOn: '2026-03-06',
};
const render = (draft: Buffer, more: Partial<OfficialCopyView> = {}) =>
  renderOfficialCopy(template, { ...view, ...more }, draft);

/** Every paragraph of the body with the text in it, inserted ones too. */
const paragraphsOf = async (bytes: Buffer): Promise<string[]> => {
  const document = await WordPackage.read(bytes);
  const texts: string[] = [];
  for (const node of descendantsOf(document.xml(document.mainPart)!)) {
    if (node.name !== 'w:p') continue;
    texts.push(
      [...descendantsOf(node)]
        .filter(({ name }) => name === 'w:t')
        .map((one) => one.children.join(''))
        .join(''),
    );
  }
  return texts;
};
const printed = async (bytes: Buffer) => (await paragraphsOf(bytes)).filter((text) => text !== '');
const sectionsOf = async (bytes: Buffer): Promise<XmlElement[]> => {
  const document = await WordPackage.read(bytes);
  return [...descendantsOf(document.xml(document.mainPart)!)].filter(({ name }) => name === 'w:sectPr');
};

describe('renderOfficialCopy', () => {
  it.each(Object.entries(HARD_DRAFTS))('keeps the text of %s character for character', async (_, draft) => {
    const before = await bodyText(draft);
    expect(before.trim()).not.toBe('');
    expect(await bodyText(await render(draft))).toBe(before);
  });

  it('keeps parts that the body refers to byte for byte', async () => {
    const draft = HARD_DRAFTS['a picture']!;
    const [source, copy] = await Promise.all([
      WordPackage.read(draft),
      WordPackage.read(await render(draft)),
    ]);
    expect(copy.bytesOf('word/media/image1.png')).toEqual(source.bytesOf('word/media/image1.png'));
    expect(copy.relationshipsOf(copy.mainPart)).toContainEqual(source.relationshipsOf(source.mainPart)[0]);
  });

  it('adds what a bare draft lacks, in the order of the standard', async () => {
    expect(await printed(await render(docx(['请认真落实。']), { attachments: ['甲表', '乙表'] }))).toEqual([
      '张店区机关事务服务中心文件',
      '张事服字〔2026〕3号',
      '关于开展检查的通知',
      '各科室：',
      '请认真落实。',
      '附件：1.甲表',
      '\u3000\u3000\u30002.乙表',
      '张店区机关事务服务中心',
      '2026年3月5日',
      '（此件公开发布）',
      '抄送：区政府办公室。',
      '张店区机关事务服务中心办公室2026年3月6日印发',
    ]);
  });

  it('doubles nothing that the draft already has', async () => {
    const lines = [
      '张店区机关事务服务中心',
      '关于开展检查的通知',
      '各科室：',
      '请认真落实。',
      '附件：甲表',
      '张店区机关事务服务中心',
      '2026年3月1日',
      '（此件公开发布）',
      '附件1',
    ];
    const copy = await render(docx([...lines, table([['一', '二']])]), { attachments: ['甲表'] });
    expect(await printed(copy)).toEqual([
      '张店区机关事务服务中心文件',
      '张事服字〔2026〕3号',
      ...lines,
      '一',
      '二',
      '抄送：区政府办公室。',
      '张店区机关事务服务中心办公室2026年3月6日印发',
    ]);
  });

  it('puts a missing signature before attached tables', async () => {
    const texts = await printed(await render(docx(['请落实。', '附件', table([['一']])])));
    expect(texts.indexOf('2026年3月5日')).toBeLessThan(texts.indexOf('附件'));
  });

  it('names the issuer on upward documents only, and no copies where there are none', async () => {
    const upward = await printed(await render(docx(['请批示。']), { issuer: '郑某', copies: [] }));
    expect(upward).toContain('张事服字〔2026〕3号签发人：郑某');
    expect(upward).not.toContain('张事服字〔2026〕3号');
    expect(upward.some((text) => text.startsWith('抄送'))).toBe(false);
  });

  it('writes no note where the determination gives none', async () => {
    expect((await printed(await render(docx(['内容。']), { note: null }))).join()).not.toContain('此件');
  });

  it('gives every section the page of the standard and leaves wide ones wide', async () => {
    const sections = await sectionsOf(await render(HARD_DRAFTS['sections upright and wide']!));
    expect(sections.map((one) => childOf(one, 'w:pgSz')!.attributes)).toContainEqual({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
    const last = sections.at(-1)!;
    expect(childOf(last, 'w:pgSz')!.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' });
    expect(childOf(last, 'w:pgMar')!.attributes).toMatchObject({
      'w:top': '2098',
      'w:left': '1588',
      'w:right': '1474',
      'w:bottom': '1984',
    });
    expect(last.children.filter((one) => (one as XmlElement).name === 'w:footerReference')).toHaveLength(2);
  });

  it('sets head and imprint upright when all of the draft is wide', async () => {
    const sections = await sectionsOf(await render(HARD_DRAFTS['a wide last section']!));
    expect(childOf(sections.at(-1), 'w:pgSz')!.attributes['w:w']).toBe('11906');
  });

  it('carries no comments, authors or properties of the drafter', async () => {
    const draft = docx({
      body: ['内容。'],
      comment: { text: '此处存疑', author: '王起草' },
      creator: '王起草',
    });
    const copy = await WordPackage.read(await render(draft));
    expect(copy.partNames().filter((name) => /comments|app\.xml/.test(name))).toEqual([]);
    const everything = copy
      .partNames()
      .map((name) => copy.bytesOf(name).toString('utf8'))
      .join('\n');
    expect(everything).not.toMatch(/王起草|此处存疑|comment(Range|Reference)/);
  });

  it('issues the text with all tracked changes accepted', async () => {
    const draft = docx(['第一条', trackedChange('旧条文', '新条文', '某人'), '第三条']);
    const copy = await render(draft);
    const text = await bodyText(copy);
    expect(text).toMatch(/第一条\n新条文\n第三条/);
    const document = await WordPackage.read(copy);
    expect(document.bytesOf('word/document.xml').toString('utf8')).not.toMatch(
      /w:(ins|del|delText)[ >]|旧条文|某人/,
    );
  });

  it('makes tracked insertions ordinary text', async () => {
    const mark = (inner: string) =>
      `<w:ins w:id="1" w:author="王起草" w:date="2026-01-01T00:00:00Z">${inner}</w:ins>`;
    const draft = docx([
      `<w:p><w:pPr><w:rPr>${mark('')}</w:rPr></w:pPr><w:r><w:t>原文</w:t></w:r>${mark('<w:r><w:t>插入</w:t></w:r>')}</w:p>`,
    ]);
    const copy = await render(draft);
    expect(await bodyText(copy)).toBe('原文插入\n');
    const document = await WordPackage.read(copy);
    expect(document.bytesOf(document.mainPart).toString()).not.toMatch(/w:ins |王起草/);
  });

  it('refuses a contradicting note and says so before the signature', async () => {
    const draft = docx(['内容。', '（此件不予公开）']);
    await expect(render(draft)).rejects.toMatchObject({ code: 'draft.note_contradicts' });
    const obstacles = await officialCopyObstacles(draft, view);
    expect(obstacles.map((one) => one.code)).toEqual(['draft.note_contradicts']);
  });

  it('completes a date line that was left blank, and nothing else of it', async () => {
    const draft = docx([
      '内容。',
      '张店区机关事务服务中心',
      '\u30002026年\u3000月 \u3000日',
      '（此件公开发布）',
    ]);
    expect(await bodyText(await render(draft))).toBe(
      '内容。\n张店区机关事务服务中心\n\u30002026年3月5日\n（此件公开发布）\n',
    );
  });

  it('keeps a footer with text and sets the page number below it', async () => {
    const copy = await WordPackage.read(await render(docx({ body: ['内容。'], footer: '咨询电话见网站' })));
    const footer = copy.bytesOf('word/footer1.xml').toString('utf8');
    expect(footer).toMatch(/咨询电话见网站.* PAGE /s);
    const types = [...descendantsOf(copy.xml(copy.mainPart)!)]
      .filter(({ name }) => name === 'w:footerReference')
      .map((one) => one.attributes['w:type']);
    expect(types).toEqual(['default', 'even']);
  });

  it('refuses to set a head on a copy that already has one', async () => {
    await expect(render(await render(docx(['内容。'])))).rejects.toMatchObject({
      code: 'rendering.already_official',
    });
  });

  it('replaces a footer that has only a page number and keeps a header with text', async () => {
    const copy = await WordPackage.read(
      await render(docx({ body: ['内容。'], header: '张店区', footer: '第1页 共3页' })),
    );
    const sections = [...descendantsOf(copy.xml(copy.mainPart)!)].filter(
      ({ name }) => name === 'w:headerReference',
    );
    expect(sections.map((one) => one.attributes['w:type'])).toEqual(['default', 'even']);
  });

  it('gives identical bytes for identical input', async () => {
    const draft = docx(['内容。', paragraph('第二段')]);
    expect(await render(draft)).toEqual(await render(draft));
  });

  it('reads a file with blank bytes at its end', async () => {
    const draft = Buffer.concat([docx(['内容。']), Buffer.alloc(40)]);
    expect(await bodyText(await render(draft))).toBe('内容。\n');
  });

  it('names a file that is no document', async () => {
    await expect(render(Buffer.from('not a zip'))).rejects.toMatchObject({ code: 'rendering.unreadable' });
  });
});

describe('the seed plan', () => {
  const plan = readFileSync('test/fixtures/seed/plan.docx');
  const seed = {
    organMark: '淄博市张店区机关事务服务中心文件',
    title: '关于印发2022年张店区机关事务服务中心政务公开工作方案的通知',
  };

  it('becomes an official copy with its own title, signature, date and note, each once', async () => {
    const copy = await render(plan, seed);
    expect(await bodyText(copy)).toBe(await bodyText(plan));
    const texts = await printed(copy);
    for (const once of ['各科室：', '2022年5月12日', '（此件公开发布）', '政务公开工作方案的通知']) {
      expect(texts.filter((text) => text === once)).toHaveLength(1);
    }
    expect(texts).not.toContain('2026年3月5日');
  });
});
