import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';

interface Queue {
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly { readonly id: string; readonly url: string | null }[];
}
interface Preview {
  readonly clean: boolean;
  readonly pages: readonly { readonly kind: string; readonly html: string }[];
  readonly files: readonly { readonly sha256: string }[];
}
interface Register {
  readonly items: readonly { readonly number: string; readonly document: { readonly id: string } | null }[];
}

describeOnEachServer('registration and publication', (given) => {
  it('show the number that would be given, then the register with it', async () => {
    const { office } = given();
    const clerk = await office.as('clerk');
    watch(clerk, await AnswerShapes.of(clerk));
    const waiting = await office.advance(await office.proactiveDraft(), 'registration');
    const next = await clerk.demand<{ number: string }>('GET', `/api/register/next?document=${waiting.id}`);
    const registered = await office.fire(waiting, 'clerk', { type: 'register' });
    expect(registered.number).toBe(next.number);
    const { items } = await clerk.demand<Register>('GET', '/api/register?limit=5');
    expect(items[0]).toMatchObject({ number: registered.number, document: { id: waiting.id } });
    const drafter = await office.as('drafter');
    expect((await drafter.call<Problem>('GET', '/api/register')).status).toBe(403);
  });

  it('list what awaits publication, and show its page before the column has it', async () => {
    const { office } = given();
    const publisher = await office.as('publisher');
    watch(publisher, await AnswerShapes.of(publisher));
    const title = '关于公布机关会议室使用办法的通知';
    const waiting = await office.advance(await office.proactiveDraft({ title }), 'awaiting_publication');
    const partOf = (part: string) => publisher.demand<Queue>('GET', `/api/publication?part=${part}`);
    const idsOf = async (part: string) => (await partOf(part)).items.map(({ id }) => id);
    expect(await idsOf('awaiting')).toContain(waiting.id);
    const address = `/api/documents/${waiting.id}/preview`;
    const preview = await publisher.demand<Preview>('GET', address);
    const [page] = preview.pages;
    expect(page!.html).toContain(title);
    expect(page!.html).not.toMatch(/<script|<link|\shref=/);
    expect((await publisher.call('GET', `${address}/files/${preview.files[0]!.sha256}`)).status).toBe(200);
    expect((await publisher.call('GET', `${address}/files/${'0'.repeat(64)}`)).status).toBe(404);

    const place = () => publisher.demand('GET', `/api/documents/${waiting.id}/public-page`);
    expect(await place()).toEqual({ standing: 'none', url: null, explanation: null });
    const shown = await office.fire(waiting, 'publisher', { type: 'publish' });
    const url = `/gongkai/content/${waiting.id}/`;
    expect(await place()).toEqual({ standing: 'published', url, explanation: null });
    expect(await idsOf('awaiting')).not.toContain(waiting.id);
    const { items } = await partOf('published');
    expect(items.find(({ id }) => id === waiting.id)?.url).toBe(url);
    const explanation = '附件有误，更正后重新发布';
    await office.fire(shown, 'publisher', { type: 'withdraw', reasonCode: 'error', explanation });
    expect(await place()).toEqual({ standing: 'tombstone', url, explanation });
  });

  it('have nothing to show while there is no public copy', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const draft = await office.proactiveDraft();
    const answer = await drafter.call<Problem>('GET', `/api/documents/${draft.id}/preview`);
    expect([answer.status, answer.body.code]).toEqual([404, 'document.file_not_ready']);
  });
});
