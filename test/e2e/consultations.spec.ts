import { AnswerShapes, watch } from '../support/answer-shapes.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { refusalsOf, stepsOf, type Office } from '../support/office.js';
import type { Problem } from '../support/contract.js';
import { Administration } from '../support/people.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Consultation {
  readonly id: string;
  readonly person: Named;
  readonly question: string | null;
  readonly closedAt: string | null;
  readonly opinion: { readonly opinion: string; readonly comment: string; readonly current: boolean } | null;
}
interface Task {
  readonly id: string;
  readonly step: string;
  readonly assignedTo: Named | null;
  readonly assignReason: string | null;
  readonly document: { readonly id: string };
}

const idOf = async (office: Office, name: string): Promise<string> => {
  const { items } = await (await office.as('drafter')).demand<{ items: Named[] }>('GET', '/api/colleagues');
  return items.find((one) => one.name === name)!.id;
};
const taskOf = async (office: Office, who: string, document: string): Promise<Task> => {
  const { items } = await (await office.as(who)).demand<{ items: Task[] }>('GET', '/api/tasks');
  return items.find((one) => one.document.id === document)!;
};

describeOnEachServer('asking a colleague', (given) => {
  beforeAll(async () => {
    const { office } = given();
    const shapes = await AnswerShapes.of(await office.as('drafter'));
    for (const name of ['drafter', 'drafter2', 'deputy', 'head', 'head2', 'office']) {
      watch(await office.as(name), shapes);
    }
  });

  it('gives an opinion that covers the text as it was, and is no approval', async () => {
    const { office } = given();
    const signing = await office.advance(await office.proactiveDraft(), 'signing');
    const [deputy, head2] = [await office.as('deputy'), await office.as('head2')];
    expect((await head2.getDocument(signing.id)).status).toBe(404);
    const path = `/api/documents/${signing.id}/consultations`;
    const asked = await deputy.demand<{ items: Consultation[] }>('POST', path, {
      personId: await idOf(office, '刘秀兰'),
      question: '经费安排是否可行？',
    });
    expect(asked.items).toMatchObject([{ person: { name: '刘秀兰' }, closedAt: null, opinion: null }]);
    const waiting = await head2.demand<{ items: Consultation[] }>('GET', '/api/consultations');
    expect(waiting.items).toMatchObject([{ question: '经费安排是否可行？', document: { id: signing.id } }]);
    const unanswered = '/api/consultations/asked';
    expect(await deputy.demand<{ items: Consultation[] }>('GET', unanswered)).toMatchObject({
      items: [{ person: { name: '刘秀兰' }, document: { id: signing.id } }],
    });
    expect(await head2.demand('GET', unanswered)).toEqual({ items: [] });
    const answered = await head2.demand<{ items: Consultation[] }>(
      'POST',
      `/api/consultations/${waiting.items[0]!.id}/opinion`,
      { opinion: 'disagree', comment: '经费尚未落实。' },
    );
    expect(answered.items[0]).toMatchObject({
      opinion: { opinion: 'disagree', comment: '经费尚未落实。', current: true },
    });
    expect(await head2.demand('GET', '/api/consultations')).toEqual({ items: [] });
    expect(await deputy.demand('GET', unanswered)).toEqual({ items: [] });
    const after = await deputy.document(signing.id);
    expect([after.state, after.revision, stepsOf(after)['signing']]).toEqual([
      'signing',
      signing.revision,
      'open',
    ]);
    const again = await head2.call<Problem>('POST', `/api/consultations/${waiting.items[0]!.id}/opinion`, {
      opinion: 'agree',
      comment: '再想想',
    });
    expect([again.status, again.body.code]).toEqual([409, 'consultation.closed']);

    const returned = await office.fire(after, 'deputy', { type: 'return', comment: '请补充经费来源' });
    const drafter = await office.as('drafter');
    await drafter.putFile(returned, { bytes: plainDocx('三、经费由年度预算列支。') });
    const { items } = await drafter.demand<{ items: Consultation[] }>('GET', path);
    expect(items[0]?.opinion?.current).toBe(false);
  });

  it('is for those whose step it is, and for people who handle documents', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'office_review');
    const path = `/api/documents/${document.id}/consultations`;
    const head2 = await idOf(office, '刘秀兰');
    const question = { personId: head2, question: '请提意见' };
    const clerk = await office.as('clerk');
    expect(refusalsOf(await clerk.call<Problem>('POST', path, question))).toEqual(['consultation.no_step']);
    expect(refusalsOf(await clerk.call<Problem>('GET', `${path}/candidates`))).toEqual([
      'consultation.no_step',
    ]);
    const stranger = await office.as('drafter2');
    expect((await stranger.call('POST', path, question)).status).toBe(404);
    const reviewer = await office.as('office');
    const admin = await reviewer.call('POST', path, {
      ...question,
      personId: await idOf(office, '蒋一鸣'),
    });
    expect(admin.status).toBe(422);
    const self = await reviewer.call<Problem>('POST', path, {
      ...question,
      personId: await idOf(office, '杨丽华'),
    });
    expect(refusalsOf(self)).toEqual(['consultation.self']);
    const tasks = (path: string) => reviewer.demand<{ items: Task[] }>('GET', path);
    expect((await tasks(`/api/tasks?document=${document.id}`)).items.map(({ step }) => step)).toEqual([
      'office_review',
    ]);
    expect((await tasks(`/api/tasks?document=${head2}`)).items).toEqual([]);
    const askable = async () =>
      (await reviewer.demand<{ items: Named[] }>('GET', `${path}/candidates`)).items.map(({ name }) => name);
    expect(await askable()).toContain('刘秀兰');
    for (const name of ['蒋一鸣', '杨丽华']) expect(await askable()).not.toContain(name);
    const asked = await reviewer.demand<{ items: Consultation[] }>('POST', path, question);
    expect(await askable()).not.toContain('刘秀兰');
    expect(refusalsOf(await reviewer.call<Problem>('POST', path, question))).toEqual([
      'consultation.already_asked',
    ]);
    const id = asked.items[0]!.id;
    expect(
      (
        await clerk.call('POST', `/api/consultations/${id}/opinion`, {
          opinion: 'agree',
          comment: '同意',
        })
      ).status,
    ).toBe(404);
    expect(refusalsOf(await clerk.call<Problem>('DELETE', `/api/consultations/${id}`))).toEqual([
      'consultation.not_yours',
    ]);
    const taken = await reviewer.demand<{ items: Consultation[] }>('DELETE', `/api/consultations/${id}`);
    expect(taken.items[0]).toMatchObject({ opinion: null });
    expect(taken.items[0]?.closedAt).not.toBeNull();
  });

  it('hides question and answer while the document is isolated', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'office_review');
    const path = `/api/documents/${document.id}/consultations`;
    const reviewer = await office.as('office');
    await reviewer.demand('POST', path, { personId: await idOf(office, '刘秀兰'), question: '请提意见' });
    await office.fire(document, 'secrecy', { type: 'isolate', comment: '需要核查' });
    const { items } = await reviewer.demand<{ items: Consultation[] }>('GET', path);
    expect(items[0]?.question).toBeNull();
    const head2 = await office.as('head2');
    const waiting = await head2.demand<{ items: { document: Named }[] }>('GET', '/api/consultations');
    expect(waiting.items.map((one) => one.document.id)).not.toContain(document.id);
  });

  it('hands a step over to somebody who could do it, and takes it from nobody', async () => {
    const { office } = given();
    const people = new Administration(office);
    const colleague = await people.addPerson('office2', ['office_reviewer'], '办公室');
    const document = await office.advance(await office.proactiveDraft(), 'office_review');
    const task = await taskOf(office, 'office', document.id);
    const reviewer = await office.as('office');
    const { items } = await reviewer.demand<{ items: Named[] }>('GET', `/api/tasks/${task.id}/candidates`);
    expect(items.map(({ id }) => id)).toEqual([colleague]);
    const path = `/api/tasks/${task.id}/assign`;
    const wrong = await reviewer.call<Problem>('POST', path, {
      personId: await idOf(office, '刘秀兰'),
      reason: '出差',
    });
    expect(refusalsOf(wrong)).toEqual(['task.assignee_cannot_act']);
    const notMine = await (
      await office.as('clerk')
    ).call<Problem>('POST', path, {
      personId: colleague,
      reason: '出差',
    });
    expect(refusalsOf(notMine)).toEqual(['task.not_yours']);
    await reviewer.demand('POST', path, { personId: colleague, reason: '外出开会，请代为核稿' });
    const other = await people.signedIn('office2');
    const mine = await other.demand<{ items: Task[] }>('GET', '/api/tasks');
    expect(mine.items.find(({ id }) => id === task.id)).toMatchObject({
      assignedTo: { id: colleague },
      assignReason: '外出开会，请代为核稿',
    });
    const approved = await office.fire(document, 'office', { type: 'approve' });
    expect(approved.state).toBe('confidentiality_review');
  });
});
