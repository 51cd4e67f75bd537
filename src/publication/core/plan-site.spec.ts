import { columnDocumentOf } from './column-document.js';
import type { ColumnContent, ColumnDocument, SiteFile } from './column-view.js';
import { planSite as filesOf } from './plan-site.js';

const planSite = (content: ColumnContent): readonly SiteFile[] => [...filesOf(content)];

const documentOf = (number: number, more: object = {}): ColumnDocument =>
  columnDocumentOf({
    id: `id-${String(number).padStart(5, '0')}`,
    state: 'published',
    title: `关于第${number}项工作的通知`,
    carrier: 'official',
    genre: '通知',
    number: `张事服字〔2026〕${number}号`,
    indexNumber: `11370303MB2858350L/2026-${String(number).padStart(7, '0')}`,
    category: '部门政策文件',
    topic: null,
    signedOn: '2026-03-02',
    publishedAt: '2026-03-05T01:00:00.000Z',
    interpretationPublishedAt: null,
    erasedAt: null,
    attributeChange: null,
    withdrawal: null,
    validity: null,
    copy: { htmlSha256: 'a'.repeat(64), files: [] },
    ...more,
  });

const contentOf = (documents: readonly ColumnDocument[]): ColumnContent => ({
  organ: { name: '张店区机关事务服务中心', uscc: '11370303MB2858350L' },
  catalogue: [
    {
      code: '03-01',
      level1: '法规公文',
      level2: '部门政策文件',
      requirement: '政策文件',
      owner: '办公室',
      limit: { text: '20个工作日内' },
    },
    {
      code: '11',
      level1: '政府信息公开指南',
      level2: '',
      requirement: '',
      owner: '办公室',
      limit: { text: '及时' },
    },
  ],
  publicUrl: 'https://xd.example.gov.cn',
  documents,
});

const fileAt = (files: readonly SiteFile[], path: string): SiteFile => {
  const found = files.filter((file) => file.path === path);
  expect(found).toHaveLength(1);
  return found[0]!;
};

interface Index {
  readonly items: readonly { id: string; url: string; number: string | null; validity: string }[];
  readonly next?: string;
}

const indexAt = (files: readonly SiteFile[], path: string): Index => {
  const file = fileAt(files, path);
  if (file.kind !== 'text') throw new Error(`${path} is no text`);
  return JSON.parse(file.text) as Index;
};

const viewAt = (files: readonly SiteFile[], path: string): Record<string, unknown> => {
  const file = fileAt(files, path);
  if (file.kind !== 'page') throw new Error(`${path} is no page`);
  return file.view;
};

describe('the plan of the column', () => {
  it('has its parts and lists while nothing is published', () => {
    const paths = planSite(contentOf([])).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'index.html',
        'catalogue/index.html',
        'catalogue/03-01/index.html',
        'request/index.html',
        'list/index.html',
        'index.json',
        'feed.xml',
        'sitemap.xml',
        '404.html',
      ]),
    );
    expect(indexAt(planSite(contentOf([])), 'index.json')).toEqual({ items: [] });
  });

  it('lists what is published, newest first, and nothing that was withdrawn', () => {
    const files = planSite(
      contentOf([
        documentOf(1),
        documentOf(2, { publishedAt: '2026-03-06T01:00:00.000Z', number: null }),
        documentOf(3, { state: 'withdrawn' }),
      ]),
    );
    expect(indexAt(files, 'index.json').items).toMatchObject([
      { id: 'id-00002', number: null, url: 'https://xd.example.gov.cn/gongkai/content/id-00002/' },
      { id: 'id-00001', validity: 'valid', publishedOn: '2026-03-05', signedOn: '2026-03-02' },
    ]);
    expect(fileAt(files, 'content/id-00003/index.html')).toMatchObject({ template: 'tombstone' });
    const elsewhere = files.filter(({ path }) => !path.startsWith('content/id-00003/'));
    expect(JSON.stringify(elsewhere)).not.toContain('id-00003');
  });

  it('depends on no order of arrival', () => {
    const documents = [documentOf(1), documentOf(2), documentOf(3, { state: 'isolated' })];
    const texts = (all: readonly ColumnDocument[]): string[] =>
      planSite(contentOf(all))
        .map((file) => JSON.stringify(file))
        .toSorted();
    expect(texts(documents.toReversed())).toEqual(texts(documents));
  });

  it('cuts index.json into pages of at most a thousand that lead from one to the next', () => {
    const files = planSite(contentOf(Array.from({ length: 1700 }, (_, index) => documentOf(index))));
    const ids: string[] = [];
    let path: string | undefined = 'index.json';
    while (path !== undefined) {
      const page: Index = indexAt(files, path);
      expect(page.items.length).toBeLessThanOrEqual(1000);
      ids.push(...page.items.map(({ id }) => id));
      path = page.next?.replace('https://xd.example.gov.cn/gongkai/', '');
    }
    expect(new Set(ids).size).toBe(1700);
    expect(ids).toEqual(ids.toSorted().toReversed());
  });

  it('touches few files when one document is published into many', () => {
    const many = Array.from({ length: 900 }, (_, index) => documentOf(index));
    const before = new Set(planSite(contentOf(many)).map((file) => JSON.stringify(file)));
    const one = documentOf(5000, { publishedAt: '2026-04-01T01:00:00.000Z' });
    const touched = planSite(contentOf([...many, one])).filter((file) => !before.has(JSON.stringify(file)));
    expect(touched.length).toBeLessThan(15);
  });

  it('lists what no entry of the catalogue claims', () => {
    const files = planSite(contentOf([documentOf(1, { category: '旧栏目' })]));
    expect(viewAt(files, 'catalogue/other/index.html')['items']).toHaveLength(1);
  });

  it('links a document and its replacement both ways', () => {
    const validity = {
      validity: 'repealed',
      date: '2026-04-01',
      decidedBy: '张事服字〔2026〕2号',
      replacedBy: '张事服字〔2026〕2号',
    };
    const files = planSite(contentOf([documentOf(1, { validity }), documentOf(2)]));
    expect(viewAt(files, 'content/id-00001/index.html')).toMatchObject({
      warning: '本文件已废止。',
      successor: { href: '../../content/id-00002/' },
    });
    expect(viewAt(files, 'content/id-00002/index.html')['predecessors']).toEqual([
      { title: '关于第1项工作的通知', href: '../../content/id-00001/' },
    ]);
  });

  it('shows 无 where there is no number', () => {
    const files = planSite(contentOf([documentOf(1, { number: null, carrier: 'information' })]));
    expect(viewAt(files, 'content/id-00001/index.html')['details']).toEqual(
      expect.arrayContaining([
        { label: '发文字号', value: '无' },
        { label: '公开属性', value: '主动公开' },
        { label: '有效性', value: '有效' },
      ]),
    );
  });

  it('splits the sitemap before it holds 50,000 addresses', () => {
    const files = planSite(contentOf(Array.from({ length: 45_000 }, (_, index) => documentOf(index))));
    const sitemaps = files.filter(({ path }) => /^sitemap-\d+\.xml$/.test(path));
    const lengths = sitemaps.map(({ path }) => (viewAt(files, path)['addresses'] as unknown[]).length);
    expect(lengths.every((length) => length < 50_000)).toBe(true);
    expect(viewAt(files, 'sitemap.xml')['parts']).toHaveLength(sitemaps.length);
  });
});
