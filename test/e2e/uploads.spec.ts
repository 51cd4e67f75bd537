import { randomUUID } from 'node:crypto';
import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { until } from '../support/until.js';

interface Standing {
  readonly stage: string;
  readonly parts: readonly { readonly place: string; readonly total: number; readonly done: number }[];
}

/** Large enough for its check to take longer than a request. */
const large = (): Buffer =>
  plainDocx(...Array.from({ length: 25_000 }, (_, index) => `第${index}项，由办公室负责，联系人另行通知。`));

describeOnEachServer('the check of an upload', (given) => {
  it('can be followed part by part by whoever sent it, and by nobody else', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    watch(drafter, await AnswerShapes.of(drafter));
    const other = await office.as('drafter2');
    const path = `/api/uploads/${randomUUID()}`;
    const ask = () => drafter.demand<Standing>('GET', path);
    expect(await ask()).toEqual({ stage: 'unknown', parts: [] });
    const draft = await office.draft({});
    const form = new FormData();
    form.append('revision', String(draft.revision));
    form.append('file', new Blob([Uint8Array.from(large())]), '正文.docx');
    const sending = drafter.call(
      'PUT',
      `/api/documents/${draft.id}/file?upload=${path.split('/').at(-1)}`,
      form,
    );
    const seen = await until('parts of the upload', async () => {
      const standing = await ask();
      return standing.parts.length > 0 && standing;
    });
    expect(seen.parts.find(({ place }) => place === 'body')?.total).toBe(1);
    expect(await other.demand('GET', path)).toEqual({ stage: 'unknown', parts: [] });
    expect((await sending).status).toBe(200);
    expect(await ask()).toEqual({ stage: 'unknown', parts: [] });
  });
});
