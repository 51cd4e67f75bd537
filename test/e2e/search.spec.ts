import type { DocumentView } from '../support/contract.js';
import { docx, hiddenText, trackedChange } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { succeeded } from '../support/office.js';
import { dayFromToday } from '../support/people.js';
import { rowsOf, forgetSearchTexts } from '../support/search-rows.js';
import { until } from '../support/until.js';

interface Found {
  readonly items: readonly (DocumentView & {
    readonly excerpt: {
      readonly before: string;
      readonly match: string;
      readonly after: string;
      readonly attachment: string | null;
    } | null;
  })[];
  readonly nextCursor: string | null;
}

const DECISION = { organ: '区保密局', reference: '张保销〔2026〕9号', date: dayFromToday(0) };

describeOnEachServer('search in texts', (given) => {
  const search = async (
    q: string,
    by = 'auditor',
    more: Readonly<Record<string, string>> = {},
  ): Promise<Found> =>
    (await given().office.as(by)).demand<Found>(
      'GET',
      `/api/documents?${new URLSearchParams({ q, ...more })}`,
    );
  const idsOf = async (q: string, by?: string): Promise<string[]> =>
    (await search(q, by)).items.map(({ id }) => id);

  it('finds any part of the text, one character included, and shows where it stands', async () => {
    const { office } = given();
    const draft = await office.draft(
      { title: '检索件之一' },
      docx(['各科室：', '请于汛期前完成雨水篦子疏浚，联系电话6601ＡＢ。', '二、镕化炉一并检修。']),
    );
    for (const q of ['雨水篦子疏浚', '篦子', '篦', '镕', '６６０１ab', '01AB', '01', '篦子 镕化', '浚，']) {
      expect([q, await idsOf(q)]).toEqual([q, [draft.id]]);
    }
    for (const q of ['篦水', '疏浚雨水', '6602ab', '篦_疏', '%篦%', '篦子 没有的字樣', '室：请']) {
      expect([q, await idsOf(q)]).toEqual([q, []]);
    }
    const { items } = await search('篦子疏浚');
    expect(items[0]?.excerpt).toEqual({
      before: '各科室： 请于汛期前完成雨水',
      match: '篦子疏浚',
      after: '，联系电话6601AB。 二、镕化炉一并检修。',
      attachment: null,
    });
    expect((await search('检索件之一')).items[0]?.excerpt).toBeNull();
  });

  it('takes wildcard characters for themselves', async () => {
    const { office } = given();
    const draft = await office.draft({ title: '检索件之二' }, docx(['完成率为100%_合格!']));
    for (const q of ['100%_', '%_', '_合', '格!']) expect([q, await idsOf(q)]).toEqual([q, [draft.id]]);
    expect(await idsOf('100_%')).toEqual([]);
  });

  it('finds titles by what was typed, and texts by either width of letters and digits', async () => {
    const { office } = given();
    const draft = await office.draft({ title: '检索件（试行）之Ｘ９' }, docx(['鎏金工艺第Ｘ９条。']));
    for (const q of ['件（试行）', '（试行） 之Ｘ９', '鎏金工艺第x9', 'Ｘ９条']) {
      expect([q, await idsOf(q)]).toEqual([q, [draft.id]]);
    }
  });

  it('finds nothing that the reader may not see', async () => {
    const { office } = given();
    const draft = await office.draft({ title: '检索件之三' }, docx(['夔门观测点数据汇总。']));
    expect(await idsOf('夔门观测', 'drafter')).toEqual([draft.id]);
    for (const stranger of ['drafter2', 'head2']) expect(await idsOf('夔门观测', stranger)).toEqual([]);
    expect(await idsOf('夔门观测', 'head')).toEqual([draft.id]);
  });

  it('reads what a reader of the document reads, and nothing that is deleted or hidden', async () => {
    const { office } = given();
    const body = docx({
      body: [trackedChange('旧稿虢镇', '新稿郿坞', '王晓雯'), hiddenText('隐去之鄠邑')],
      comment: { text: '批注里的盩厔', author: '王晓雯' },
    });
    const draft = await office.draft({ title: '检索件之四' }, body);
    expect(await idsOf('郿坞')).toEqual([draft.id]);
    for (const q of ['虢镇', '鄠邑', '盩厔']) expect([q, await idsOf(q)]).toEqual([q, []]);
  });

  it('finds the words of the present file only', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const first = await office.draft({ title: '检索件之五' }, docx(['先前写的是饕餮纹样。', '通用的话。']));
    expect(await idsOf('饕餮纹')).toEqual([first.id]);
    succeeded('replace', await drafter.putFile(first, { bytes: docx(['后来改作蟠螭纹样。', '通用的话。']) }));
    for (const q of ['饕餮纹', '饕', '饕餮']) expect([q, await idsOf(q)]).toEqual([q, []]);
    for (const q of ['蟠螭纹', '螭']) expect([q, await idsOf(q)]).toEqual([q, [first.id]]);
  });

  it('finds the text of attachments until they are taken out, and names the file', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const draft = await office.draft({ title: '检索件之六' }, docx(['见附件。']));
    const added = await office.attach(draft, 'attachment', { name: '名册.docx', bytes: docx(['甪直分站']) });
    const { items } = await search('甪直');
    expect(items.map(({ id, excerpt }) => [id, excerpt?.match, excerpt?.attachment])).toEqual([
      [draft.id, '甪直', '名册.docx'],
    ]);
    const [attachment] = (added as unknown as { attachments: { id: string }[] }).attachments;
    succeeded(
      'remove',
      await drafter.call(
        'DELETE',
        `/api/documents/${draft.id}/attachments/${attachment!.id}?revision=${added.revision}`,
      ),
    );
    expect(await idsOf('甪直')).toEqual([]);
  });

  it('goes page by page through titles and texts together, each document once', async () => {
    const { office } = given();
    const made: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      const title = index % 2 === 0 ? `关于耵聍问题的函（${index}）` : `检索件之七（${index}）`;
      made.push((await office.draft({ title, genre: '函' }, docx([index === 4 ? '无。' : '耵聍事宜。']))).id);
    }
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Found = await search('耵聍', 'drafter', {
        limit: '2',
        ...(cursor === null ? {} : { cursor }),
      });
      found.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(found).toEqual(made.toReversed());
    const drafting = await search('耵聍', 'drafter', { state: 'signing' });
    expect(drafting.items).toEqual([]);
  });

  it('is silent while a document is isolated, speaks after its release, and keeps nothing of what is erased', async () => {
    const { office, server } = given();
    const draft = await office.proactiveDraft({ title: '检索件之八' }, docx(['涉及巉岩仓库的安排。']));
    const sent = await office.advance(draft, 'section_review');
    const isolated = await office.fire(sent, 'secrecy', { type: 'isolate', comment: '核查' });
    for (const q of ['巉岩仓库', '巉', '检索件之八']) expect([q, await idsOf(q)]).toEqual([q, []]);
    const proposed = await office.fire(isolated, 'secrecy', { type: 'erase', ...DECISION });
    const before = await rowsOf(server.database, '巉岩');
    expect(before).toEqual({ texts: 1, grams: 1 });
    await office.fire(proposed, 'principal', { type: 'erase', ...DECISION });
    expect(await rowsOf(server.database, '巉岩')).toEqual({ texts: 0, grams: 0 });
    expect(await idsOf('巉')).toEqual([]);
  });

  it('learns the texts of documents that were there before, after the start', async () => {
    const { office, server } = given();
    const draft = await office.draft({ title: '检索件之九' }, docx(['早先的黼黻记录。']));
    await office.attach(draft, 'attachment', { name: '附.docx', bytes: docx(['早先的罘罳图样']) });
    await server.stop();
    await forgetSearchTexts(server.database);
    await server.restart();
    office.forgetSessions();
    await until('the texts to be read', async () => (await idsOf('罘罳')).length > 0);
    for (const q of ['黼黻', '罘罳', '黻']) expect([q, await idsOf(q)]).toEqual([q, [draft.id]]);
    expect(await rowsOf(server.database, '巉岩')).toEqual({ texts: 0, grams: 0 });
  });
});
