import type { Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { Client } from '../support/client.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Section extends Named {
  readonly head: Named | null;
  readonly deputy: Named | null;
}

describeOnEachServer('administration', (given) => {
  const newcomer = {
    username: 'newcomer',
    name: '新同志',
    password: 'a-long-password',
    roles: ['drafter'],
  };

  it('shows the sections with their heads to everybody', async () => {
    const drafter = await given().office.as('drafter');
    const { items } = await drafter.demand<{ items: Section[] }>('GET', '/api/sections');
    expect(items.map(({ name, head, deputy }) => [name, head?.name, deputy?.name])).toEqual([
      ['组织人事科', '张建国', '吴海峰'],
      ['财务科', '刘秀兰', '吴海峰'],
      ['办公室', '陈志强', '吴海峰'],
    ]);
  });

  it('belongs to the administrator alone', async () => {
    for (const name of ['principal', 'office', 'auditor']) {
      const one = await given().office.as(name);
      const answer = await one.call<Problem>('POST', '/api/people', newcomer);
      expect([name, answer.status, answer.body.code]).toEqual([name, 403, 'request.forbidden']);
    }
  });

  it('brings a person in, changes the posts at once and ends them', async () => {
    const admin = await given().office.as('admin');
    const person = await admin.demand<Named>('POST', '/api/people', newcomer);
    expect((await admin.call('POST', '/api/people', newcomer)).status).toBe(409);
    const one = await new Client(given().server.url).signIn('newcomer', newcomer.password);
    await admin.demand('PATCH', `/api/people/${person.id}`, { roles: ['clerk', 'publisher'] });
    expect(await one.demand('GET', '/api/session')).toMatchObject({
      name: '新同志',
      roles: ['clerk', 'publisher'],
      section: null,
    });
    await admin.demand('DELETE', `/api/people/${person.id}`);
    expect((await one.call('GET', '/api/session')).status).toBe(401);
    const again = await new Client(given().server.url).call('POST', '/api/session', {
      username: 'newcomer',
      password: newcomer.password,
    });
    expect(again.status).toBe(401);
  });

  it('names wrong fields', async () => {
    const admin = await given().office.as('admin');
    const answer = await admin.call<Problem>('POST', '/api/people', {
      ...newcomer,
      password: 'short',
      roles: ['king'],
    });
    expect(answer.status).toBe(422);
    expect((answer.body.fields ?? []).map(({ field }) => field).toSorted()).toEqual(['password', 'roles[0]']);
  });

  it('lets a substitute stand in for a period, and not longer than it is wanted', async () => {
    const admin = await given().office.as('admin');
    const { items } = await admin.demand<{ items: (Named & { username: string })[] }>('GET', '/api/people');
    const idOf = (username: string): string => items.find((one) => one.username === username)!.id;
    const substitution = await admin.demand<Named>('POST', '/api/substitutions', {
      absentId: idOf('deputy'),
      substituteId: idOf('head3'),
      role: 'deputy_leader',
      from: '2020-01-01',
      until: '2099-12-31',
    });
    const head3 = await given().office.as('head3');
    expect(await head3.demand('GET', '/api/session')).toMatchObject({
      roles: ['section_head'],
      substituteFor: [{ name: '吴海峰', roles: ['deputy_leader'], until: '2099-12-31' }],
    });
    await admin.demand('DELETE', `/api/substitutions/${substitution.id}`);
    expect(await head3.demand('GET', '/api/session')).toMatchObject({ substituteFor: [] });
  });
});
