import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docx, paragraph } from '../../test/support/docx.js';
import { startSourceThread as startThread } from '../../test/support/start-source-thread.js';
import { renderOfficialCopy, Renderer, type OfficialCopyView } from './index.js';
import { readFileSync } from 'node:fs';
import { sha256Hex } from '../shared/hash.js';

const view: OfficialCopyView = {
  organMark: '某中心文件',
  number: '某发〔2026〕1号',
  issuer: '',
  urgency: '',
  title: '关于检查的通知',
  recipients: ['各科'],
  attachments: [],
  organ: '某中心',
  signedOn: '2026-03-05',
  sealed: false,
  note: null,
  copies: [],
  printingOrgan: '某办公室',
  printedOn: '2026-03-06',
};

describe('Renderer', () => {
  const renderer = new Renderer({ startThread, templatesDirectory: 'templates/docx' });
  const folders: string[] = [];
  afterAll(async () => {
    await renderer.close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('gives the same bytes from its thread as without one', async () => {
    const draft = docx(['内容。']);
    const direct = await renderOfficialCopy(readFileSync('templates/docx/official-copy.docx'), view, draft);
    const { bytes, templateSha256 } = await renderer.renderOfficialCopy(view, draft);
    expect(bytes).toEqual(direct);
    expect(templateSha256).toBe(sha256Hex(readFileSync('templates/docx/official-copy.docx')));
  });

  it('leaves the caller its own bytes', async () => {
    const draft = docx(['内容。']);
    const before = Buffer.from(draft);
    await renderer.bodyText(draft);
    expect(draft).toEqual(before);
  });

  it('lets the event loop go on while a file of 20 MiB is rendered', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => paragraph(`第${index}段，各科室要认真落实。`));
    const draft = docx({ body: text, parts: { 'word/media/a.bin': randomBytes(18 * 1024 * 1024) } });
    await renderer.detectNote(docx(['预热']));
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 1);
    const { bytes: copy } = await renderer.renderOfficialCopy(view, draft);
    clearInterval(beat);
    expect(copy.length).toBeGreaterThan(18 * 1024 * 1024);
    expect(turns).toBeGreaterThan(10);
  });

  it('passes on why a file cannot be rendered and goes on with the next', async () => {
    await expect(renderer.renderOfficialCopy(view, Buffer.from('x'))).rejects.toMatchObject({
      code: 'rendering.unreadable',
    });
    expect(await renderer.detectNote(docx(['（此件公开发布）']))).toBe('此件公开发布');
  });

  it('replaces a thread that takes too long', async () => {
    const impatient = new Renderer({ startThread, templatesDirectory: 'templates/docx', deadlineMs: 1 });
    await expect(impatient.bodyText(docx(['内容。']))).rejects.toMatchObject({ code: 'rendering.failed' });
    await impatient.close();
  });

  it('accepts the templates as delivered and names an unknown placeholder of another', async () => {
    await expect(renderer.checkTemplates()).resolves.toBeUndefined();
    const folder = mkdtempSync(join(tmpdir(), 'templates-'));
    folders.push(folder);
    cpSync('templates/docx', folder, { recursive: true });
    writeFileSync(join(folder, 'review-form.docx'), docx(['{{somebody}}']));
    const other = new Renderer({ startThread, templatesDirectory: folder });
    await expect(other.checkTemplates()).rejects.toMatchObject({
      code: 'template.unknown_placeholder',
      detail: { placeholder: 'somebody', place: 'review-form.docx: word/document.xml' },
    });
    await other.close();
  });

  it('refuses work once it is closed', async () => {
    const closed = new Renderer({ startThread, templatesDirectory: 'templates/docx' });
    await closed.close();
    await expect(closed.bodyText(docx(['内容。']))).rejects.toMatchObject({ code: 'rendering.closed' });
  });
});
