import { Client, PASSWORD } from '../support/client.js';
import type { Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';

describeOnEachServer('sessions', (given) => {
  const client = (): Client => new Client(given().server.url);
  const signIn = (one: Client, username: string, password: string) =>
    one.call<Problem>('POST', '/api/session', { username, password });

  it('tell who signed in, without anything of the password', async () => {
    const drafter = client();
    const answer = await signIn(drafter, 'drafter', PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/drafter/);
    expect(answer.text).not.toMatch(/argon|password/i);
    expect((await drafter.call('GET', '/api/session')).status).toBe(200);
  });

  it('are cookies that scripts cannot read and other sites do not send', async () => {
    const answer = await signIn(client(), 'drafter', PASSWORD);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/;\s*HttpOnly/i);
    expect(cookie).toMatch(/;\s*SameSite=(Strict|Lax)/i);
    expect(cookie).toMatch(/;\s*Path=\//i);
    expect(cookie).not.toMatch(/;\s*Domain=/i);
  });

  it('are needed: everything of the office answers 401 without', async () => {
    for (const path of ['/api/session', '/api/documents', '/api/tasks', '/api/workflow']) {
      const answer = await client().call<Problem>('GET', path);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(answer.body.requestId).toEqual(expect.any(String));
    }
  });

  it('are renewed at each sign-in, and the older one is not taken over from the caller', async () => {
    const one = await client().signIn('head');
    const first = one.sessionCookie;
    await one.signIn('head');
    expect(one.sessionCookie).not.toBe(first);
    const fixed = client();
    const name = first!.split('=')[0]!;
    fixed.sessionCookie = `${name}=chosen-by-somebody-else`;
    await fixed.signIn('head');
    expect(fixed.sessionCookie).not.toBe(`${name}=chosen-by-somebody-else`);
  });

  it('end with the sign-out, for every copy of the cookie', async () => {
    const one = await client().signIn('clerk');
    const copy = client();
    copy.sessionCookie = one.sessionCookie;
    expect((await copy.call('GET', '/api/session')).status).toBe(200);
    expect((await one.call('DELETE', '/api/session')).status).toBeLessThan(300);
    expect((await copy.call('GET', '/api/session')).status).toBe(401);
  });

  it('stay when their owner changes the password; every other one of theirs ends', async () => {
    const admin = await given().office.as('admin');
    const first = 'the-first-password';
    const next = 'the-second-password';
    const person = { username: 'changing', name: '换口令', password: first, roles: ['clerk'] };
    await admin.demand('POST', '/api/people', person);
    const here = client();
    const elsewhere = client();
    await signIn(here, 'changing', first);
    await signIn(elsewhere, 'changing', first);
    const change = (present: string, wanted: string) =>
      here.call<Problem>('PUT', '/api/session/password', { present, next: wanted });
    expect((await change('a-wrong-password', next)).body.code).toBe('session.credentials_wrong');
    expect((await change(first, 'short')).status).toBe(422);
    expect((await change(first, next)).status).toBe(204);
    expect((await here.call('GET', '/api/session')).status).toBe(200);
    expect((await elsewhere.call('GET', '/api/session')).status).toBe(401);
    expect((await signIn(client(), 'changing', first)).status).toBe(401);
    expect((await signIn(client(), 'changing', next)).status).toBe(200);
  });

  it('cannot be made up', async () => {
    const one = await client().signIn('auditor');
    const [name, value] = one.sessionCookie!.split('=') as [string, string];
    const forged = client();
    forged.sessionCookie = `${name}=${value.slice(0, -3)}${value.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    expect((await forged.call('GET', '/api/session')).status).toBe(401);
  });

  it('are re-authenticated with the right password only', async () => {
    const one = await client().signIn('principal');
    expect((await one.call('POST', '/api/session/confirm', { password: 'wrong' })).status).toBeGreaterThan(
      399,
    );
    expect((await one.call('POST', '/api/session/confirm', { password: PASSWORD })).status).toBeLessThan(300);
  });

  it('of fifteen people who sign in within the same second are no attack', async () => {
    const names =
      'drafter drafter2 head head2 head3 office legal secrecy disclosure deputy principal clerk publisher auditor admin';
    const answers = await Promise.all(names.split(' ').map((name) => signIn(client(), name, PASSWORD)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 15 }, () => 200));
  });

  it('are refused with the same answer for a known and an unknown name', async () => {
    const known = await signIn(client(), 'deputy', 'wrong');
    const unknown = await signIn(client(), 'nobody-of-this-name', 'wrong');
    expect(known.status).toBe(401);
    const { requestId: _one, ...first } = known.body;
    const { requestId: _other, ...second } = unknown.body;
    expect({ status: unknown.status, body: second }).toEqual({ status: known.status, body: first });
  });

  it.each(['drafter2', 'nobody-at-all'])(
    'lock %s after ten failures, right password or not',
    async (name) => {
      for (let failure = 1; failure <= 10; failure += 1) {
        expect([401, 429]).toContain((await signIn(client(), name, `wrong ${failure}`)).status);
      }
      const locked = await signIn(client(), name, PASSWORD);
      expect([401, 429]).toContain(locked.status);
      expect(locked.headers.getSetCookie()).toEqual([]);
    },
  );

  it('that are locked look the same for a known and an unknown name', async () => {
    const [known, unknown] = await Promise.all(
      ['drafter2', 'nobody-at-all'].map((name) => signIn(client(), name, PASSWORD)),
    );
    expect([unknown!.status, unknown!.body.code]).toEqual([known!.status, known!.body.code]);
  });

  it('malformed sign-ins name their fields', async () => {
    const answer = await client().call<Problem>('POST', '/api/session', { username: 7 });
    expect(answer.status).toBe(422);
    expect((answer.body.fields ?? []).map(({ field }) => field)).toEqual(
      expect.arrayContaining(['username', 'password']),
    );
  });

  describe('from other sites', () => {
    const change = async (headers: Record<string, string>): Promise<number> => {
      const one = await client().signIn('head2');
      const response = await fetch(`${given().server.url}/api/session/confirm`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: one.sessionCookie!, ...headers },
        body: JSON.stringify({ password: PASSWORD }),
      });
      await response.arrayBuffer();
      return response.status;
    };

    it('change nothing, whatever they claim', async () => {
      expect(await change({ Origin: 'https://elsewhere.example' })).toBe(403);
      expect(await change({ Origin: 'null' })).toBe(403);
      expect(await change({ Origin: `${given().server.url}.elsewhere.example` })).toBe(403);
      expect(await change({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
      expect(await change({ Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'same-origin' })).toBe(
        403,
      );
      expect(await change({})).toBe(403);
    });

    it('differ from the own pages', async () => {
      expect(await change({ Origin: given().server.url })).toBeLessThan(300);
      expect(await change({ 'Sec-Fetch-Site': 'same-origin' })).toBeLessThan(300);
    });

    it('cannot even sign in', async () => {
      const answer = await client().call(
        'POST',
        '/api/session',
        { username: 'drafter', password: PASSWORD },
        { Origin: 'https://elsewhere.example' },
      );
      expect(answer.status).toBe(403);
      expect(answer.headers.getSetCookie()).toEqual([]);
    });
  });
});
