import type { Problem } from '../support/contract.js';
import { docx, plainDocx } from '../support/docx.js';
import { storedBytes, tracesOf } from '../support/stored-bytes.js';
import { describeOnEachServer } from '../support/on-each-server.js';

/** Words that occur nowhere else; any of them found afterwards is a trace. */
const CANARIES = {
  title: '金丝雀标题甲午',
  body: '金丝雀正文乙未',
  header: '金丝雀页眉丙申',
  fileName: '金丝雀文件名丁酉',
  attachment: '金丝雀附件戊戌',
};

describeOnEachServer('a file that carries a secrecy mark', (given) => {
  const METADATA = { title: '关于某项工作的报告', genre: '报告' };
  const post = async (metadata: object, bytes: Buffer, name = '正文.docx') =>
    (await given().office.as('drafter')).postDocument(metadata, { bytes, name });
  const REFUSED = { status: 422, code: 'intake.secrecy_mark', tellsWhatToDo: true, repeated: [] };
  const outcomeOf = (answer: { status: number; body: Problem; text: string }) => ({
    status: answer.status,
    code: answer.body.code,
    tellsWhatToDo: /保密/.test(answer.body.title),
    repeated: Object.values(CANARIES).filter((word) => answer.text.includes(word)),
  });

  it.each([
    ['in the header', docx({ body: [CANARIES.body], header: '机密★10年' })],
    ['in the footer', docx({ body: [CANARIES.body], footer: '秘密★1年' })],
    ['alone in the first line', docx(['绝密', CANARIES.body])],
    ['with a term', docx(['机密★启用前', CANARIES.body])],
    ['with blanks between', docx(['机 密 ★ 3 年', CANARIES.body])],
    ['in the properties', docx({ body: [CANARIES.body], creator: '秘密★5年' })],
  ])('%s is refused', async (_, bytes) => {
    expect(
      outcomeOf(await post({ ...METADATA, title: CANARIES.title }, bytes, `${CANARIES.fileName}.docx`)),
    ).toEqual(REFUSED);
  });

  it('only in the typed title is refused', async () => {
    expect(
      outcomeOf(await post({ ...METADATA, title: `${CANARIES.title}（机密★5年）` }, docx([CANARIES.body]))),
    ).toEqual(REFUSED);
  });

  it('only in the file name is refused', async () => {
    expect(
      outcomeOf(await post(METADATA, docx([CANARIES.body]), `${CANARIES.fileName}（秘密★3年）.docx`)),
    ).toEqual(REFUSED);
  });

  it('as an attachment, a replaced body or a changed title is refused', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const document = await office.draft();
    const marked = docx({ body: [CANARIES.attachment], header: `秘密★5年 ${CANARIES.header}` });
    for (const kind of ['attachment', 'supporting', 'interpretation']) {
      expect(
        outcomeOf(
          await drafter.postAttachment(document, kind, { bytes: marked, name: `${CANARIES.fileName}.docx` }),
        ),
      ).toEqual(REFUSED);
    }
    expect(outcomeOf(await drafter.putFile(document, { bytes: marked }))).toEqual(REFUSED);
    expect(outcomeOf(await drafter.patchDocument(document, { title: `${CANARIES.title} 绝密★` }))).toEqual(
      REFUSED,
    );
    expect(await drafter.document(document.id)).toMatchObject({ revision: document.revision });
  });

  it('has no override', async () => {
    const marked = docx({ body: [CANARIES.body], header: '机密★10年' });
    for (const username of ['secrecy', 'principal', 'drafter2']) {
      const client = await given().office.as(username);
      expect((await client.postDocument(METADATA, { bytes: marked })).status).not.toBe(201);
    }
  });

  it('leaves no word in database, data directory or log', async () => {
    const { server } = given();
    const stored = await storedBytes(server.database);
    stored.push(['log', Buffer.from(await server.log())]);
    expect(stored.length).toBeGreaterThan(1);
    expect(tracesOf(Object.values(CANARIES), stored)).toEqual([]);
  });

  it('is told apart from one that only mentions such words', async () => {
    const { office } = given();
    const document = await office.draft(
      {},
      plainDocx('严禁使用非涉密计算机处理国家秘密，机密级文件须专人保管。'),
    );
    const findings = await (await office.as('drafter')).findings(document.id);
    expect(findings.map(({ kind }) => kind)).toContain('secrecy_mention');
  });

  it('is found by the search above when it is stored: the search itself works', async () => {
    const { office, server } = given();
    await office.draft({ title: '金丝雀对照己亥' });
    const stored = await storedBytes(server.database);
    expect(tracesOf(['金丝雀对照己亥'], stored)).not.toEqual([]);
  });
});
