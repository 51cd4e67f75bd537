import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { Problem } from '../support/contract.js';
import { docx, hiddenText, plainDocx, trackedChange } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { succeeded } from '../support/office.js';

interface Texts {
  readonly version: number;
  readonly items: readonly {
    readonly part: string;
    readonly place: string;
    readonly visibility: string;
    readonly text: string;
  }[];
}
interface Comparison {
  readonly complete: boolean;
  readonly items: readonly {
    readonly kind: string;
    readonly text?: string;
    readonly stretches?: readonly { readonly kind: string; readonly text: string }[];
  }[];
}

const BODY = docx({
  body: ['各科室：', trackedChange('三日内', '五日内', '王晓雯'), hiddenText('此段是隐藏的')],
  header: '内部流转',
  comment: { text: '这里再核一下', author: '王晓雯' },
  creator: '王晓雯',
});

describeOnEachServer('the text of a draft', (given) => {
  beforeAll(async () => {
    const { office } = given();
    const shapes = await AnswerShapes.of(await office.as('drafter'));
    for (const name of ['drafter', 'secrecy']) watch(await office.as(name), shapes);
  });

  it('shows what the eye does not see, with its kind and its place', async () => {
    const { office } = given();
    const draft = await office.draft({}, BODY);
    const secrecy = await office.as('secrecy');
    const { items, version } = await secrecy.demand<Texts>('GET', `/api/documents/${draft.id}/text`);
    expect(version).toBe(1);
    const found = items.map(({ place, visibility, text }) => `${place} ${visibility} ${text}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'body visible 各科室：',
        'body deleted 三日内',
        'body inserted 五日内',
        'body hidden 此段是隐藏的',
        'header visible 内部流转',
        'comment visible 这里再核一下',
      ]),
    );
    expect(items.some(({ place, text }) => place === 'property' && text === '王晓雯')).toBe(true);
  });

  it('is shown to nobody else, and to nobody while it is isolated', async () => {
    const { office } = given();
    const draft = await office.proactiveDraft({}, plainDocx());
    const stranger = await office.as('drafter2');
    for (const path of ['text', 'compare?from=1&to=1']) {
      expect((await stranger.call('GET', `/api/documents/${draft.id}/${path}`)).status).toBe(404);
    }
    const sent = await office.advance(draft, 'section_review');
    await office.fire(sent, 'secrecy', { type: 'isolate', comment: '需要核查' });
    const secrecy = await office.as('secrecy');
    for (const path of ['text', 'compare?from=1&to=1']) {
      const answer = await secrecy.call<Problem>('GET', `/api/documents/${draft.id}/${path}`);
      expect([answer.status, answer.body.code]).toEqual([409, 'document.content_isolated']);
    }
  });

  it('of an attachment is read as well, where a browser could not show it', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const draft = await office.draft({}, plainDocx());
    const added = succeeded(
      'attachment',
      await drafter.postAttachment(draft, 'attachment', {
        bytes: docx(['附件一：报名表']),
        name: '报名表.docx',
      }),
    );
    const [attachment] = (added as unknown as { attachments: { id: string }[] }).attachments;
    const path = `/api/documents/${draft.id}/attachments/${attachment!.id}/text`;
    const { items } = await drafter.demand<Texts>('GET', path);
    expect(items.filter(({ place }) => place === 'body').map(({ text }) => text)).toEqual(['附件一：报名表']);
    expect((await (await office.as('drafter2')).call('GET', path)).status).toBe(404);
    expect((await drafter.call('GET', path.replace(attachment!.id, draft.id))).status).toBe(404);
  });

  it('is compared with another version by paragraph', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const first = await office.draft({}, docx(['一、总则', '各科室应当在三日内办结。', '二、附则']));
    succeeded(
      'second version',
      await drafter.putFile(first, { bytes: docx(['一、总则', '各科室应当在五日内办结。', '二、附则']) }),
    );
    const { items, complete } = await drafter.demand<Comparison>(
      'GET',
      `/api/documents/${first.id}/compare?from=1&to=2`,
    );
    expect(complete).toBe(true);
    expect(items).toEqual([
      { kind: 'same', text: '一、总则' },
      {
        kind: 'changed',
        stretches: [
          { kind: 'same', text: '各科室应当在' },
          { kind: 'removed', text: '三' },
          { kind: 'added', text: '五' },
          { kind: 'same', text: '日内办结。' },
        ],
      },
      { kind: 'same', text: '二、附则' },
    ]);
    expect((await drafter.call('GET', `/api/documents/${first.id}/compare?from=1&to=9`)).status).toBe(404);
    expect((await drafter.call('GET', `/api/documents/${first.id}/compare?from=x`)).status).toBe(422);
  });
});
