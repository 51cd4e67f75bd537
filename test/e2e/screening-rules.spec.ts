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
});
