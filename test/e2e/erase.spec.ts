import { createHash } from 'node:crypto';
import { describeOnEachServer } from '../support/on-each-server.js';
import { dayFromToday } from '../support/people.js';
import { storedBytes, tracesOf } from '../support/stored-bytes.js';
import { verifyAudit } from '../support/cli.js';
import { docx } from '../support/docx.js';
import { until } from '../support/until.js';

const DECISION = { organ: '区保密局', reference: '张保销〔2026〕1号', date: dayFromToday(0) };
const WORDS = {
  title: '销毁件标题壬寅',
  body: '销毁件正文癸卯',
  attachment: '销毁件附件甲辰',
  comment: '销毁件意见乙巳',
};
const MOBILE = '13900139000';

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describeOnEachServer('erasure', (given) => {
  it('destroys bytes, text, findings and title, and leaves a stub with its history', async () => {
    const { office, server } = given();
    const drafter = await office.as('drafter');
    let document = await office.proactiveDraft(
      { title: WORDS.title },
      docx([WORDS.body, `联系人电话：${MOBILE}`]),
    );
    document = await office.attach(document, 'attachment', {
      name: `${WORDS.attachment}.docx`,
      bytes: docx([WORDS.attachment]),
    });
    await office.settleFindings(document.id, 'drafter', 'mask');
    document = await office.advance(await drafter.document(document.id), 'section_review');
    document = await office.fire(document, 'head', { type: 'approve', comment: WORDS.comment });
    document = await office.advance(document, 'published');
    await office.untilInColumn(document.id);
    const kinds = ['draft', 'official', 'public', 'drafting-sheet', 'review-form'];
    const hashes = await Promise.all(
      kinds.map(async (kind) =>
        hashOf((await drafter.bytes(`/api/documents/${document.id}/files/${kind}`)).bytes),
      ),
    );

    const isolated = await office.fire(document, 'secrecy', { type: 'isolate', comment: '按指令隔离' });
    const proposed = await office.fire(isolated, 'secrecy', { type: 'erase', ...DECISION });
    expect((await office.attempt(proposed, 'secrecy', { type: 'erase', ...DECISION })).status).toBe(409);
    const stub = await office.fire(proposed, 'principal', { type: 'erase', ...DECISION });
    expect(stub.state).toBe('voided');

    await until('the files to be destroyed', async () => {
      const present = new Set((await storedBytes(server.database)).map(([, bytes]) => hashOf(bytes)));
      return hashes.every((hash) => !present.has(hash));
    });
    const words = [WORDS.title, WORDS.body, WORDS.attachment, MOBILE];
    const traces = async (): Promise<string[]> => tracesOf(words, await storedBytes(server.database));
    await until('every trace to be gone', async () => (await traces()).length === 0).catch(() => undefined);
    expect(await traces()).toEqual([]);
    expect(await server.log()).not.toMatch(new RegExp(words.join('|')));

    const view = await (await office.as('auditor')).document(document.id);
    expect(view).toMatchObject({ id: document.id, state: 'voided', number: document.number });
    const history = await (await office.as('auditor')).call('GET', `/api/documents/${document.id}/history`);
    expect(history.text).toContain('"erase"');
    expect((await verifyAudit(server.database)).status).toBe(0);
  });

  it('does not take a file along that another document still has', async () => {
    const { office } = given();
    const shared = docx(['两件公文共用的正文。']);
    const first = await office.proactiveDraft({ title: '共用正文之一' }, shared);
    const second = await office.proactiveDraft({ title: '共用正文之二' }, shared);
    const submitted = await office.advance(first, 'confidentiality_review');
    const isolated = await office.fire(submitted, 'secrecy', { type: 'isolate', comment: '隔离' });
    const proposed = await office.fire(isolated, 'secrecy', { type: 'erase', ...DECISION });
    await office.fire(proposed, 'principal', { type: 'erase', ...DECISION });
    const other = await office.advance(second, 'published');
    await office.untilInColumn(other.id);
    const file = await (await office.as('drafter')).bytes(`/api/documents/${second.id}/files/draft`);
    expect([file.status, file.bytes.equals(shared)]).toEqual([200, true]);
  });
});
