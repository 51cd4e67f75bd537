import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';

interface Opinion {
  readonly id: string;
  readonly text: string;
}

describeOnEachServer('usual opinions', (given) => {
  it('are kept for oneself, once each, and removed again', async () => {
    const { office } = given();
    const deputy = watch(await office.as('deputy'), await AnswerShapes.of(await office.as('deputy')));
    const list = async () =>
      (await deputy.demand<{ items: Opinion[] }>('GET', '/api/opinions')).items.map(({ text }) => text);
    const added = await deputy.demand<Opinion>('POST', '/api/opinions', { text: '同意，请按程序办理。' });
    const again = await deputy.demand<Opinion>('POST', '/api/opinions', { text: ' 同意，请按程序办理。 ' });
    expect(again).toEqual(added);
    await deputy.demand('POST', '/api/opinions', { text: '已阅。' });
    expect(await list()).toEqual(['同意，请按程序办理。', '已阅。']);
    const principal = await office.as('principal');
    expect(await principal.demand('GET', '/api/opinions')).toEqual({ items: [] });
    expect((await principal.call('DELETE', `/api/opinions/${added.id}`)).status).toBe(404);
    await deputy.demand('DELETE', `/api/opinions/${added.id}`);
    expect(await list()).toEqual(['已阅。']);
  });

  it('have text, and no secrecy mark', async () => {
    const deputy = await given().office.as('deputy');
    const empty = await deputy.call<Problem>('POST', '/api/opinions', { text: ' ' });
    expect([empty.status, empty.body.fields?.[0]?.code]).toEqual([422, 'field.required']);
    const marked = await deputy.call<Problem>('POST', '/api/opinions', { text: '机密★10年' });
    expect([marked.status, marked.body.code]).toEqual([422, 'intake.secrecy_mark']);
  });

  it('are no more than a person can look through', async () => {
    const clerk = await given().office.as('clerk');
    for (let number = 1; number <= 50; number += 1) {
      await clerk.demand('POST', '/api/opinions', { text: `意见${number}` });
    }
    const more = await clerk.call<Problem>('POST', '/api/opinions', { text: '意见51' });
    expect([more.status, more.body.code]).toEqual([409, 'opinion.too_many']);
  });
});
