import type { DocumentView } from '../support/contract.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { storedBytes } from '../support/stored-bytes.js';
import { until } from '../support/until.js';

/** Words that occur nowhere else. */
const CONTENT = {
  title: '鸳鸯标题甲子',
  formerTitle: '鸳鸯旧题乙丑',
  recipient: '鸳鸯主送丙寅',
  jointOrgan: '鸳鸯联合丁卯',
  fileName: '鸳鸯正文戊辰',
  attachmentName: '鸳鸯附件己巳',
};
const INSTRUCTION = { organ: '区保密局', reference: '〔2026〕1号', date: '2026-11-20' };

describeOnEachServer('what is destroyed by written instruction', (given) => {
  const written = async (content: typeof CONTENT | undefined, body: Buffer): Promise<DocumentView> => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const names = content && {
      title: content.formerTitle,
      recipients: [content.recipient],
      jointOrgans: [content.jointOrgan],
    };
    const draft = await office.draft(names ?? {});
    const file = { bytes: body, name: `${content?.fileName ?? '正文'}.docx` };
    const replaced = (await drafter.putFile(draft, file)).body;
    const attachment = { bytes: plainDocx('附件正文'), name: `${content?.attachmentName ?? '附件'}.docx` };
    const attached = await office.attach(replaced, 'attachment', attachment);
    return office.determine(
      content ? (await drafter.patchDocument(attached, { title: content.title })).body : attached,
    );
  };
  const erase = async (document: DocumentView): Promise<DocumentView> => {
    const { office } = given();
    const isolated = await office.fire(document, 'secrecy', { type: 'isolate', comment: '按要求隔离' });
    const proposed = await office.fire(isolated, 'secrecy', { type: 'erase', ...INSTRUCTION });
    return office.fire(proposed, 'principal', { type: 'erase', ...INSTRUCTION });
  };
  const traces = async (): Promise<string[]> =>
    (await storedBytes(given().server.database)).flatMap(([place, bytes]) =>
      Object.values(CONTENT)
        .filter((word) => bytes.includes(Buffer.from(word)))
        .map((word) => `${word} in ${place}`),
    );
  const isStored = async (sha256: string): Promise<boolean> =>
    (await storedBytes(given().server.database)).some(([place]) => place.endsWith(sha256));

  it('leaves no title and no name in database, journal, copies or column', async () => {
    const { office } = given();
    const published = await office.advance(await written(CONTENT, plainDocx('鸳鸯正文')), 'published');
    await office.untilInColumn(published.id);
    expect(await traces()).not.toEqual([]);
    await erase(published);
    await until('the traces to be gone', async () => (await traces()).length === 0);
  });

  it('keeps what another document holds, and goes when the last one is destroyed', async () => {
    const { office } = given();
    const body = plainDocx('两份公文的同一正文');
    const first = await written(undefined, body);
    const second = await office.advance(await written(undefined, body), 'published');
    const sha256 = first.file!.sha256;
    const own = await written(undefined, plainDocx('只属于一份公文'));
    await erase(first);
    await erase(own);
    await until('the destruction', async () => !(await isStored(own.file!.sha256)));
    expect(second.file!.sha256).toBe(sha256);
    expect(await isStored(sha256)).toBe(true);
    await erase(second);
    await until('the bytes to be gone', async () => !(await isStored(sha256)));
  });
});
