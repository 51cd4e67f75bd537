import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { Problem } from '../support/contract.js';
import { runCli } from '../support/cli.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';

interface Rules {
  readonly version: number;
  readonly words: readonly string[];
}
const PATH = '/api/screening-rules';
const NOTHING = { words: [], patterns: [], allowed: [], masks: {} };

describeOnEachServer("the office's own rules of screening", (given) => {
  it('apply to the next upload, and the document says with which version it was screened', async () => {
    const { office } = given();
    const secrecy = watch(await office.as('secrecy'), await AnswerShapes.of(await office.as('secrecy')));
    const before = await secrecy.demand<Rules>('GET', PATH);
    const body = plainDocx('清泉工程进展顺利，案号QQ-2031，值班电话：13905330001。');
    const kindsOf = async (id: string) => (await secrecy.findings(id)).map(({ kind }) => kind).sort();
    const plain = await office.advance(await office.proactiveDraft({}, body), 'confidentiality_review');
    expect(await kindsOf(plain.id)).toEqual(['mobile']);

    const after = await secrecy.demand<Rules>('PUT', PATH, {
      version: before.version,
      words: ['清泉工程'],
      patterns: ['QQ-[0-9]{4}'],
      allowed: ['139-0533-0001'],
      masks: { resident_id: { head: 6, tail: 4 } },
    });
    expect(after.version).toBe(before.version + 1);
    const ruled = await office.advance(await office.proactiveDraft({}, body), 'confidentiality_review');
    expect(await kindsOf(ruled.id)).toEqual(['office_rule', 'office_rule']);
    expect(JSON.stringify(ruled)).toContain(`/${after.version}"`);
  });

  it('are changed by two posts, one after the other, and only to what can be used', async () => {
    const { office } = given();
    const admin = await office.as('admin');
    const { version } = await admin.demand<Rules>('GET', PATH);
    const drafter = await office.as('drafter');
    expect((await drafter.call('PUT', PATH, { ...NOTHING, version })).status).toBe(403);
    for (const pattern of ['(', '(a)\\1', 'x*']) {
      const answer = await admin.call<Problem>('PUT', PATH, { ...NOTHING, version, patterns: [pattern] });
      expect([answer.status, answer.body.fields?.[0]?.code]).toEqual([422, 'screening.pattern_unusable']);
    }
    const masks = { resident_id: { head: 10, tail: 8 } };
    expect((await admin.call('PUT', PATH, { ...NOTHING, version, masks })).status).toBe(422);
    await admin.demand('PUT', PATH, { ...NOTHING, version });
    expect((await admin.call('PUT', PATH, { ...NOTHING, version })).status).toBe(409);
  });

  it('are applied to everything published by one command, which lists what they find', async () => {
    const { office, server } = given();
    const body = plainDocx('青云计划按期推进。');
    const { id } = await office.advance(await office.proactiveDraft({}, body), 'published');
    const first = await runCli(server.database, 'rescreen');
    expect([first.status, first.output]).toEqual([0, expect.stringContaining('0 findings')]);
    const admin = await office.as('admin');
    const { version } = await admin.demand<Rules>('GET', PATH);
    await admin.demand('PUT', PATH, { ...NOTHING, version, words: ['青云计划'] });
    const second = await runCli(server.database, 'rescreen');
    expect(second.status).toBe(1);
    expect(second.output).toContain(`"document":"${id}"`);
    expect(second.output).toContain('"kind":"office_rule"');
    expect(second.output).not.toContain('青云');
  });

  it('are tried on a text before they are saved, and every change stays on record', async () => {
    const { office } = given();
    const secrecy = watch(await office.as('secrecy'), await AnswerShapes.of(await office.as('secrecy')));
    const before = await secrecy.demand<Rules>('GET', PATH);
    const text = '双龙工程第一期，联系人电话：13905330001。';
    const tried = await secrecy.demand<{ items: { kind: string; start: number; end: number }[] }>(
      'POST',
      `${PATH}/try`,
      { ...NOTHING, words: ['双龙工程'], text },
    );
    expect(tried.items.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['office_rule', '双龙工程'],
      ['mobile', '13905330001'],
    ]);
    expect((await secrecy.demand<Rules>('GET', PATH)).version).toBe(before.version);
    const bad = await secrecy.call<Problem>('POST', `${PATH}/try`, { ...NOTHING, patterns: ['('], text });
    expect([bad.status, bad.body.fields?.[0]?.field]).toEqual([422, 'patterns.0']);
    const slow = { ...NOTHING, patterns: ['(a+)+b', '(x|x)*y'], text: 'a'.repeat(5000) };
    expect((await secrecy.call('POST', `${PATH}/try`, slow)).status).toBe(200);

    const words = ['双龙工程'];
    await secrecy.demand('PUT', PATH, { ...NOTHING, version: before.version, words });
    await secrecy.demand('PUT', PATH, { ...NOTHING, version: before.version + 1, patterns: ['A[0-9]{3}'] });
    const { items } = await secrecy.demand<{ items: object[] }>('GET', `${PATH}/history`);
    expect(items[0]).toMatchObject({
      version: before.version + 2,
      changedBy: { name: '孙国栋' },
      lists: [
        { list: 'words', added: [], removed: words },
        { list: 'patterns', added: ['A[0-9]{3}'], removed: [] },
      ],
      masksChanged: false,
    });
    const drafter = await office.as('drafter');
    expect((await drafter.call('GET', `${PATH}/history`)).status).toBe(403);
  });

  it('find on every page and in every file what was let through; a value that looks the same when masked too', async () => {
    const { office, server } = given();
    const secrecy = watch(await office.as('secrecy'), await AnswerShapes.of(await office.as('secrecy')));
    const { version } = await secrecy.demand<Rules>('GET', PATH);
    await secrecy.demand('PUT', PATH, { ...NOTHING, version, allowed: ['13922220001'] });
    const body = plainDocx('值班电话：13905330001。', '正文。');
    const list = { name: '值班表.docx', bytes: plainDocx('值班电话：13922220001。') };
    const draft = await office.proactiveDraft({}, body);
    const document = await office.advance(
      await office.attach(draft, 'attachment', list),
      'confidentiality_review',
    );
    for (const { id } of await secrecy.findings(document.id)) {
      await secrecy.call('PUT', `/api/documents/${document.id}/findings/${id}`, {
        verdict: 'keep',
        reason: '单位值班电话',
        reasonCode: 'office_contact',
      });
    }
    await office.advance(document, 'published');
    const before = await runCli(server.database, 'rescreen');
    expect(before.output).not.toContain(document.id);
    await secrecy.demand('PUT', PATH, { ...NOTHING, version: version + 1 });
    const after = await runCli(server.database, 'rescreen');
    const lines = after.output
      .split('\n')
      .filter((line) => line.includes(document.id))
      .map((line) => JSON.parse(line) as { file: string; kind: string });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ kind, file }) => kind !== 'mobile' || !file.startsWith('attachment'))).toEqual([]);

    interface Stored {
      readonly rules: string;
      readonly run: { readonly rules: string; readonly findings: number };
      readonly items: readonly { readonly file: string; readonly document: { readonly id: string } }[];
    }
    const stored = await secrecy.demand<Stored>('GET', '/api/rescreening');
    expect(stored.run.rules).toBe(stored.rules);
    const own = stored.items.filter((item) => item.document.id === document.id);
    expect(own.map(({ file }) => file)).toEqual(lines.map(({ file }) => file));
    expect(JSON.stringify(stored)).not.toContain('13922220001');
    expect((await (await office.as('drafter')).call('GET', '/api/rescreening')).status).toBe(403);
  });
});
