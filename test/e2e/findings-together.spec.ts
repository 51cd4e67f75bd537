import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { FindingView, Problem } from '../support/contract.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';

type Grouped = FindingView & { readonly group: string };

const BODY = plainDocx(
  '联系人电话：13905330001。',
  '值班电话：13905330002。',
  '再次提醒，联系人电话：13905330001。',
);

describeOnEachServer('findings of the same value', (given) => {
  beforeAll(async () => {
    const { office } = given();
    watch(await office.as('secrecy'), await AnswerShapes.of(await office.as('secrecy')));
  });

  const underReview = async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft({}, BODY), 'confidentiality_review');
    const secrecy = await office.as('secrecy');
    const findings = (await secrecy.findings(document.id)) as readonly Grouped[];
    return { document, secrecy, mobiles: findings.filter(({ kind }) => kind === 'mobile') };
  };

  it('share a group that says nothing of the value', async () => {
    const { mobiles } = await underReview();
    expect(mobiles).toHaveLength(3);
    const [first, other, again] = mobiles.map(({ group }) => group);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(mobiles.map(({ group }) => group).join()).not.toMatch(/1390533/);
  });

  it('are decided together, each with its own record', async () => {
    const { document, secrecy, mobiles } = await underReview();
    const same = mobiles.filter(({ group }) => group === mobiles[0]!.group).map(({ id }) => id);
    const { items } = await secrecy.demand<{ items: Grouped[] }>(
      'PUT',
      `/api/documents/${document.id}/findings`,
      { findingIds: same, verdict: 'mask', reason: '个人联系电话，遮盖' },
    );
    expect(items.filter(({ verdict }) => verdict === 'mask').map(({ id }) => id)).toEqual(same);
  });

  it('are not decided at all when one of them cannot be', async () => {
    const { document, secrecy, mobiles } = await underReview();
    const all = mobiles.map(({ id }) => id);
    const body = { verdict: 'keep', reason: '工作电话' };
    const path = `/api/documents/${document.id}/findings`;
    const unknown = await secrecy.call('PUT', path, { ...body, findingIds: [...all, document.id] });
    expect(unknown.status).toBe(404);
    const none = await secrecy.call<Problem>('PUT', path, { ...body, findingIds: [] });
    expect([none.status, none.body.fields?.[0]?.field]).toEqual([422, 'findingIds']);
    const clerk = await given().office.as('clerk');
    expect((await clerk.call('PUT', path, { ...body, findingIds: all })).status).toBe(403);
    const findings = await secrecy.findings(document.id);
    expect(findings.filter(({ verdict }) => verdict !== undefined)).toEqual([]);
  });
});
