import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { PASSWORD } from '../support/client.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import type { Username } from '../support/office.js';

const PEOPLE: readonly Username[] = [
  'drafter',
  'head',
  'office',
  'secrecy',
  'disclosure',
  'deputy',
  'clerk',
  'publisher',
  'auditor',
  'admin',
];

describeOnEachServer('answers', (given) => {
  let shapes: AnswerShapes;

  beforeAll(async () => {
    const { office } = given();
    shapes = await AnswerShapes.of(await office.as('drafter'));
    for (const name of PEOPLE) watch(await office.as(name), shapes);
  });

  it('have a named shape in openapi.json, every one of them', () => {
    expect(shapes.calls.length).toBeGreaterThan(30);
    expect(shapes.unnamed).toEqual([]);
  });

  it('are what openapi.json says along the whole way of a document', async () => {
    const { office } = given();
    const drafter = await office.as('drafter');
    const draft = await office.proactiveDraft({ countersignSections: ['财务科'] });
    const refused = await drafter.call('POST', `/api/documents/${draft.id}/events`, {
      type: 'approve',
      revision: draft.revision,
    });
    expect(refused.status).toBe(403);
    const published = await office.advance(draft, 'published');
    for (const path of ['', '/history', '/findings']) {
      await drafter.demand('GET', `/api/documents/${draft.id}${path}`);
    }
    const withdrawn = await office.fire(published, 'publisher', {
      type: 'withdraw',
      reasonCode: 'error',
      explanation: '附表有误，更正后重新发布。',
    });
    expect(withdrawn.state).toBe('withdrawn');
    const isolated = await office.fire(withdrawn, 'secrecy', { type: 'isolate', comment: '需要核查' });
    expect(isolated.state).toBe('isolated');
    await drafter.demand('GET', '/api/documents?limit=5');
    expect([...shapes.compared]).toEqual(
      expect.arrayContaining(['GET /api/documents/{id}', 'POST /api/documents/{id}/events']),
    );
  });

  it('are what openapi.json says for a withheld document', async () => {
    const { office } = given();
    const draft = await office.draft();
    const determined = await office.determine(draft, {
      attribute: 'on_request',
      reason: '内容涉及具体管理对象，由申请人申请后公开。',
    });
    expect((await office.advance(determined, 'filed')).state).toBe('filed');
  });

  it.each([
    ['drafter', '/api/session'],
    ['drafter', '/api/session/demo'],
    ['drafter', '/api/tasks'],
    ['drafter', '/api/workflow'],
    ['drafter', '/api/grounds'],
    ['drafter', '/api/catalogue'],
    ['drafter', '/api/sections'],
    ['drafter', '/api/substitutions'],
    ['admin', '/api/people'],
    ['drafter', '/api/health/ready'],
  ] as const)('for %s at %s', async (name, path) => {
    const client = await given().office.as(name);
    await client.demand('GET', path);
    expect([...shapes.compared]).toContain(`GET ${path}`);
  });

  it('for the confirmation of a session', async () => {
    const deputy = await given().office.as('deputy');
    await deputy.demand('POST', '/api/session/confirm', { password: PASSWORD });
    await deputy.demand('GET', '/api/session');
    expect([...shapes.compared]).toContain('POST /api/session/confirm');
  });
});
