import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStorage } from '../platform/storage/index.js';
import { systemClock } from '../shared/clock.js';
import { columnDocumentOf, type PublicationFacts } from './core/column-document.js';
import type { ColumnFile, SiteFile } from './core/column-view.js';
import { planSite } from './core/plan-site.js';
import { SiteBuild } from './site-build.js';
import { SiteRenderer } from './site-renderer.js';

const renderer = new SiteRenderer();

describe('the build of the column', () => {
  let root: string;
  let storage: FileStorage;
  let build: SiteBuild;
  let facts: PublicationFacts[];

  const store = (text: string): Promise<string> => storage.put(Buffer.from(text));

  const published = async (id: string, more: Partial<PublicationFacts> = {}): Promise<PublicationFacts> => {
    const file = async (role: ColumnFile['role'], name: string, text: string): Promise<ColumnFile> => ({
      role,
      name,
      title: '附件',
      sha256: await store(text),
      bytes: text.length,
      mediaType: 'application/octet-stream',
    });
    return {
      id,
      state: 'published',
      title: `关于${id}的通知`,
      carrier: 'official',
      genre: '通知',
      number: `张事服字〔2026〕${id}号`,
      indexNumber: `11370303MB2858350L/2026-${id}`,
      category: '部门政策文件',
      topic: null,
      signedOn: '2026-03-02',
      publishedAt: '2026-03-05T01:00:00.000Z',
      interpretationPublishedAt: null,
      erasedAt: null,
      attributeChange: null,
      withdrawal: null,
      validity: null,
      copy: {
        htmlSha256: await store(`<p>正文${id}</p><table><tr><td>一</td></tr></table>`),
        files: [await file('document', 'document.docx', `docx of ${id}`)],
      },
      ...more,
    };
  };

  const plan = async (): Promise<Iterable<SiteFile>> =>
    planSite({
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
      ],
      publicUrl: 'https://xd.example.gov.cn',
      documents: facts.map(columnDocumentOf),
    });

  const site = (): string => join(root, 'column', 'current', 'site');
  const page = (path: string): Promise<string> => readFile(join(site(), path), 'utf8');

  const bytesOfSite = async (): Promise<Record<string, string>> => {
    const entries = await readdir(site(), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const pairs = await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(site().length + 1), (await readFile(path)).toString('base64')] as const;
      }),
    );
    return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'xianding-column-'));
    storage = new FileStorage(join(root, 'files'), () => undefined);
    await storage.prepare();
    build = new SiteBuild(join(root, 'column'), storage, renderer, systemClock);
    facts = [await published('0000001'), await published('0000002')];
    await build.update(plan);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('shows what api and law ask for on the page of a document', async () => {
    const html = await page('content/0000001/index.html');
    for (const text of [
      '<html lang="zh-CN">',
      '关于0000001的通知',
      '张事服字〔2026〕0000001号',
      '11370303MB2858350L/2026-0000001',
      '2026年3月2日',
      '2026年3月5日',
      '主动公开',
      '有效',
      '<p>正文0000001</p>',
      'href="document.docx"',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).not.toContain('undefined');
  });

  it('escapes every value', async () => {
    const title = '<script>alert(1)</script>"><img src=x onerror=alert(2)>&';
    facts = [await published('0000001', { title, number: title, category: title, topic: title })];
    await build.update(plan);
    for (const [path, bytes] of Object.entries(await bytesOfSite())) {
      if (path === 'style.css' || path.endsWith('.docx') || path.endsWith('.json')) continue;
      const text = Buffer.from(bytes, 'base64').toString();
      expect(text).not.toMatch(/<script|<img/);
    }
    const index = JSON.parse(await page('index.json')) as { items: { title: string }[] };
    expect(index.items[0]!.title).toBe(title);
  });

  it('is the same, byte by byte, whether it grew or was made anew', async () => {
    facts.push(await published('0000003', { publishedAt: '2026-03-06T01:00:00.000Z' }));
    await build.update(plan);
    facts[0] = await published('0000001', {
      state: 'withdrawn',
      withdrawal: { reasonCode: 'error', explanation: '印发有误' },
    });
    await build.update(plan);
    facts[1] = await published('0000002', {
      validity: { validity: 'repealed', date: '2026-04-01', decidedBy: '新规定', replacedBy: '0000003' },
    });
    await build.update(plan);
    const grown = await bytesOfSite();
    const { written, total } = await build.update(plan, true);
    expect(written).toBe(total);
    expect(await bytesOfSite()).toEqual(grown);
    await rm(join(root, 'column'), { recursive: true });
    await build.update(plan);
    expect(await bytesOfSite()).toEqual(grown);
  });

  it('writes only what a publication touches, and nothing when nothing changed', async () => {
    const before = await stat(join(site(), 'content/0000001/index.html'));
    facts.push(await published('0000003'));
    const { written, total } = await build.update(plan);
    expect(written).toBeLessThan(total);
    expect((await stat(join(site(), 'content/0000001/index.html'))).ino).toBe(before.ino);
    const name = await build.currentName();
    expect(await build.update(plan)).toMatchObject({ written: 0 });
    expect(await build.currentName()).toBe(name);
  });

  it('leaves a tombstone, and the files nowhere on the disk below the column', async () => {
    facts[0] = await published('0000001', { state: 'isolated' });
    await build.update(plan);
    const html = await page('content/0000001/index.html');
    expect(html).toContain('该信息已撤下');
    expect(html).not.toContain('关于0000001的通知');
    const column = join(root, 'column');
    const entries = await readdir(column, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
      expect(text).not.toMatch(/docx of 0000001|正文0000001|关于0000001/);
    }
    expect(await readdir(join(column, 'builds'))).toHaveLength(1);
  });

  it('goes on serving the old site when a build fails, and clears up afterwards', async () => {
    const before = await bytesOfSite();
    const broken: SiteFile = { path: 'x.html', kind: 'page', template: 'no-such-template', view: {} };
    await expect(build.update(async () => [...(await plan()), broken])).rejects.toThrow('no-such-template');
    expect(await bytesOfSite()).toEqual(before);
    await mkdir(join(root, 'column', 'builds', 'left-by-a-crash'));
    facts.push(await published('0000003'));
    await build.update(plan);
    expect(await readdir(join(root, 'column', 'builds'))).toEqual([await build.currentName()]);
  });

  it('withdraws one document even when the stored file of another is damaged', async () => {
    await storage.remove(facts[1]!.copy!.htmlSha256);
    facts[0] = await published('0000001', { state: 'isolated' });
    facts[1] = { ...facts[1]!, title: '改过的标题' };
    const { failed } = await build.update(plan);
    expect(failed).toEqual(['content/0000002/index.html']);
    expect(await page('content/0000001/index.html')).toContain('该信息已撤下');
    expect(await page('content/0000002/index.html')).toContain('正文0000002');
    expect((await build.update(plan)).failed).toEqual(['content/0000002/index.html']);
  });

  it('takes over the lock of a process that is gone', async () => {
    await writeFile(join(root, 'column', 'lock'), `${hostname()} 999999999`);
    facts.push(await published('0000003'));
    expect((await build.update(plan)).written).toBeGreaterThan(0);
  });
});
