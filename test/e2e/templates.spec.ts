import { readFile } from 'node:fs/promises';
import { readArchive, readEntry, writeArchive, writeEntry } from '../../src/rendering/core/zip-archive.js';
import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { textOfFile } from '../support/archive-text.js';
import type { Client } from '../support/client.js';
import type { Problem } from '../support/contract.js';
import { docx, plainDocx, table } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';

interface Template {
  readonly name: string;
  readonly version: number;
  readonly origin: string;
  readonly sha256: string;
  readonly placeholders: readonly { readonly placeholder: string; readonly meaning: string }[];
  readonly versions: readonly { readonly version: number; readonly origin: string }[];
}
const SHEET = 'drafting-sheet.docx';
const COPY = 'official-copy.docx';

const templateOf = async (client: Client, name: string): Promise<Template> => {
  const { items } = await client.demand<{ items: Template[] }>('GET', '/api/templates');
  return items.find((one) => one.name === name)!;
};

const upload = async (client: Client, name: string, bytes: Buffer, version?: number) => {
  const form = new FormData();
  form.set('version', String(version ?? (await templateOf(client, name)).version));
  form.set('file', new Blob([new Uint8Array(bytes)]), '本机关模板.docx');
  return client.call<{ items: Template[] } & Problem>('PUT', `/api/templates/${name}`, form);
};

/** The delivered template with other words before the organ's mark. */
const ownCopy = async (words: string): Promise<Buffer> => {
  const archive = await readArchive(await readFile(`templates/docx/${COPY}`));
  const body = readEntry(archive, 'word/document.xml')!.toString('utf8');
  writeEntry(archive, 'word/document.xml', body.replace('{{organMark}}', `${words}{{organMark}}`));
  return writeArchive(archive);
};

describeOnEachServer('templates of the office', (given) => {
  beforeAll(async () => {
    const { office } = given();
    watch(await office.as('admin'), await AnswerShapes.of(await office.as('admin')));
  });

  it('are described, with every placeholder, and shown filled', async () => {
    const admin = await given().office.as('admin');
    const { items } = await admin.demand<{ items: Template[] }>('GET', '/api/templates');
    expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining([COPY, SHEET, 'review-form.docx']));
    const undescribed = items.flatMap(({ placeholders }) => placeholders.filter(({ meaning }) => !meaning));
    expect(undescribed).toEqual([]);
    for (const { name } of items) {
      const preview = await admin.bytes(`/api/templates/${name}/preview`);
      const text = await textOfFile(preview.bytes);
      expect([preview.status, text.includes('{{')]).toEqual([200, false]);
      expect(text).toContain('示例');
      const file = await admin.bytes(`/api/templates/${name}/file`);
      expect(file.bytes).toEqual(await readFile(`templates/docx/${name}`));
    }
  });

  it('are used for what is made from now on, and back to the delivered one', async () => {
    const { office } = given();
    const admin = await office.as('admin');
    const clerk = await office.as('clerk');
    const officialOf = async (id: string) =>
      textOfFile((await clerk.bytes(`/api/documents/${id}/files/official`)).bytes);
    const before = await office.advance(await office.proactiveDraft(), 'registration');
    const answer = await upload(admin, COPY, await ownCopy('本机关自定抬头'));
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    const changed = await templateOf(admin, COPY);
    expect(changed).toMatchObject({ version: 1, origin: 'office' });
    const registered = await office.fire(before, 'clerk', { type: 'register' });
    expect(await officialOf(registered.id)).toContain('本机关自定抬头');
    const made = await clerk.demand<{ produced: { files: { kind: string; templateSha256: string }[] } }>(
      'GET',
      `/api/documents/${registered.id}`,
    );
    expect(made.produced.files.find(({ kind }) => kind === 'official')?.templateSha256).toBe(changed.sha256);

    const reset = await admin.call(`POST`, `/api/templates/${COPY}/reset`, { version: 1 });
    expect(reset.status).toBe(200);
    const next = await office.advance(await office.proactiveDraft(), 'issuing');
    expect(await officialOf(next.id)).not.toContain('本机关自定抬头');
    expect(await officialOf(registered.id)).toContain('本机关自定抬头');
    const after = await templateOf(admin, COPY);
    expect(after).toMatchObject({ version: 2, origin: 'delivered' });
    expect(after.versions.map(({ version, origin }) => [version, origin])).toEqual([
      [2, 'delivered'],
      [1, 'office'],
    ]);
    const old = await admin.bytes(`/api/templates/${COPY}/file?version=1`);
    expect(await textOfFile(old.bytes)).toContain('本机关自定抬头');
  });

  it('are refused with name and place of what is wrong, and the present one stays', async () => {
    const admin = await given().office.as('admin');
    const before = await templateOf(admin, SHEET);
    const unknown = await upload(admin, SHEET, docx(['发文稿纸', '批示：{{leaderOpinion}}']));
    expect([unknown.status, unknown.body.code]).toEqual([422, 'template.unknown_placeholder']);
    expect(unknown.body.title).toContain('leaderOpinion');
    expect(unknown.body.title).toContain('正文第2段“批示：{{leaderOpinion}}”');
    const opinions = table([['{{opinions.step}}', '{{opinions.nobody}}']]);
    const cell = await upload(admin, SHEET, docx({ body: ['{{title}}', opinions] }));
    expect(cell.body.title).toContain('opinions.nobody');
    const malformed = await upload(admin, SHEET, docx(['{{title}', '{{ 标题 }}']));
    expect([malformed.status, malformed.body.code]).toEqual([422, 'template.malformed_placeholder']);
    const noBody = await upload(admin, COPY, docx(['{{organMark}}', '{{title}}']));
    expect([noBody.status, noBody.body.code]).toEqual([422, 'template.placeholder_missing']);
    expect(await templateOf(admin, SHEET)).toEqual(before);
  });

  it('pass the same gate as every upload', async () => {
    const admin = await given().office.as('admin');
    const marked = await upload(admin, SHEET, docx(['机密★10年', '{{title}}']));
    expect([marked.status, marked.body.code]).toEqual([422, 'intake.secrecy_mark']);
    const macro = await upload(
      admin,
      SHEET,
      docx({ body: ['{{title}}'], parts: { 'word/vbaProject.bin': Buffer.from('macro') } }),
    );
    expect([macro.status, macro.body.code]).toEqual([422, 'intake.macro']);
    const picture = await upload(admin, SHEET, Buffer.from('89504e470d0a1a0a', 'hex'));
    expect(picture.status).toBe(422);
    expect((await admin.call<Problem>('PUT', `/api/templates/other.docx`, new FormData())).status).toBe(422);
  });

  it('are changed by the administrator alone, one after the other', async () => {
    const { office } = given();
    const admin = await office.as('admin');
    const drafter = await office.as('drafter');
    expect((await drafter.call('GET', '/api/templates')).status).toBe(403);
    const clerk = await office.as('clerk');
    expect((await upload(clerk, SHEET, plainDocx())).status).toBe(403);
    const { version } = await templateOf(admin, SHEET);
    const template = docx(['{{title}}']);
    const answers = await Promise.all([
      upload(admin, SHEET, template, version),
      upload(admin, SHEET, template, version),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
