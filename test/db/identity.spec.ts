import { openDatabase, type OpenDatabase } from '../../src/platform/database/index.js';
import { AuditTrail, auditEntities, SYSTEM_STREAM, verifyAudit } from '../../src/audit/index.js';
import {
  createDemoOrganisation,
  DEMO_PASSWORD,
  identityEntities,
  People,
  setUpOrganisation,
  Sessions,
  type Actor,
} from '../../src/identity/index.js';
import { Administration } from '../../src/identity/administration.js';
import { SignIn } from '../../src/identity/sign-in.js';
import { readSettings } from '../../src/platform/config/index.js';
import type { ApplicationError } from '../../src/shared/errors.js';
import { describeOnEachDatabase } from '../support/databases.js';

describeOnEachDatabase('identity', (fresh) => {
  let database: OpenDatabase;
  let sessions: Sessions;
  let signIn: SignIn;
  let administration: Administration;
  let seconds = 0;
  const trail = new AuditTrail();
  const people = new People();
  const start = Date.parse('2026-03-02T01:00:00.000Z');
  const clock = { now: () => new Date(start + seconds * 1000) };

  beforeEach(async () => {
    seconds = 0;
    database = await openDatabase((await fresh()).config, [...auditEntities, ...identityEntities]);
    const { unitOfWork } = database;
    signIn = new SignIn(unitOfWork, trail, clock);
    sessions = new Sessions(
      unitOfWork,
      trail,
      signIn,
      clock,
      readSettings({ SESSION_SECRET: 's'.repeat(32) }, '/'),
    );
    administration = new Administration(unitOfWork, trail, clock);
    await unitOfWork.run((tx) => createDemoOrganisation(tx, { now: clock.now(), production: false }));
  });
  afterEach(async () => {
    await database.close();
  });

  const prove = (username: string, password: string): Promise<string> =>
    signIn.prove({ username, password, purpose: 'sign_in', requestId: 'r1' });
  const refusalOf = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
      return 'accepted';
    } catch (error) {
      const { status, code } = error as ApplicationError;
      return `${status} ${code}`;
    }
  };
  const signedIn = async (username: string): Promise<Actor> => {
    const token = await sessions.open(await prove(username, DEMO_PASSWORD), undefined, 'r1');
    return (await sessions.actorOf(token, 'r1'))!;
  };
  const actions = async (): Promise<string[]> => {
    const entries = await database.unitOfWork.read((tx) => trail.entries(tx, SYSTEM_STREAM));
    return entries.map(({ action }) => action);
  };
  const sectionId = async (name: string): Promise<string> =>
    (await database.unitOfWork.read((tx) => people.sectionByName(tx, name)))!.id;

  it('has the demo organisation of the contract, once, and never in production', async () => {
    const { unitOfWork } = database;
    const again = await unitOfWork.run((tx) =>
      createDemoOrganisation(tx, { now: clock.now(), production: false }),
    );
    expect(again).toBeNull();
    await expect(
      unitOfWork.run((tx) => createDemoOrganisation(tx, { now: clock.now(), production: true })),
    ).rejects.toThrow('production');
    await unitOfWork.read(async (tx) => {
      const sections = await people.sections(tx);
      const led = await Promise.all(
        sections.map(async ({ id, name }) => [
          name,
          (await people.headOf(tx, id))?.username,
          (await people.deputyInChargeOf(tx, id))?.username,
        ]),
      );
      expect(led).toHaveLength(3);
      expect(led).toEqual(
        expect.arrayContaining([
          ['组织人事科', 'head', 'deputy'],
          ['财务科', 'head2', 'deputy'],
          ['办公室', 'head3', 'deputy'],
        ]),
      );
      const heads = await people.holdersOf(tx, 'section_head');
      expect(heads.map(({ username }) => username).toSorted()).toEqual(['head', 'head2', 'head3']);
      expect(await people.organisation(tx)).toMatchObject({ documentCode: '张事服字' });
    });
  });

  it('is set up once, with the first administrator', async () => {
    const other = await openDatabase((await fresh()).config, [...auditEntities, ...identityEntities]);
    const office = {
      organisation: '高青县档案馆',
      creditCode: '11370322004222241N',
      documentCode: '高档字',
      username: 'root',
      name: '管理员',
      password: 'a-long-password',
    };
    try {
      const id = await other.unitOfWork.run((tx) => setUpOrganisation(tx, office, clock.now()));
      const again = other.unitOfWork.run((tx) => setUpOrganisation(tx, office, clock.now()));
      expect(await refusalOf(again)).toBe('409 organisation.already_set_up');
      const admins = await other.unitOfWork.read((tx) => people.holdersOf(tx, 'admin'));
      expect(admins.map((admin) => admin.id)).toEqual([id]);
      expect(
        await new SignIn(other.unitOfWork, trail, clock).prove({
          username: 'root',
          password: 'a-long-password',
          purpose: 'sign_in',
          requestId: 'r1',
        }),
      ).toBe(id);
    } finally {
      await other.close();
    }
  });

  it('signs fifteen people in within a second', async () => {
    const names =
      'drafter drafter2 head head2 head3 office legal secrecy disclosure deputy principal clerk publisher auditor admin';
    const actors = await Promise.all(names.split(' ').map(signedIn));
    expect(new Set(actors.map(({ sessionId }) => sessionId)).size).toBe(15);
    expect((await actions()).filter((action) => action === 'session.signed_in')).toHaveLength(15);
  });

  it.each(['drafter', 'nobody-has-this-name'])(
    'locks %s after ten failures, with the same answers',
    async (name) => {
      for (let failure = 1; failure <= 10; failure += 1) {
        expect(await refusalOf(prove(name, 'wrong'))).toBe('401 session.credentials_wrong');
      }
      expect(await refusalOf(prove(name, DEMO_PASSWORD))).toBe('429 session.locked');
      seconds = 899;
      expect(await refusalOf(prove(name.toUpperCase(), DEMO_PASSWORD))).toBe('429 session.locked');
      seconds = 901;
      expect(await refusalOf(prove(name, DEMO_PASSWORD))).toBe(
        name === 'drafter' ? 'accepted' : '401 session.credentials_wrong',
      );
      expect((await actions()).slice(0, 11)).toEqual([
        ...Array.from({ length: 10 }, () => 'session.sign_in_failed'),
        'session.locked',
      ]);
    },
  );

  it('judges parallel tries one by one: ten guesses, then the right password helps no more', async () => {
    const tries = Array.from({ length: 24 }, () => refusalOf(prove('clerk', 'wrong')));
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer === '401 session.credentials_wrong')).toHaveLength(10);
    expect(answers.filter((answer) => answer === '429 session.locked')).toHaveLength(14);
    expect(await refusalOf(prove('clerk', DEMO_PASSWORD))).toBe('429 session.locked');
  });

  it('writes no unknown name and no password into the audit trail', async () => {
    await refusalOf(prove('my-secret-password', 'another-secret'));
    const entries = await database.unitOfWork.read((tx) => trail.entries(tx, SYSTEM_STREAM));
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toMatch(/secret/);
  });

  it('renews the session at sign-in and ends it at sign-out', async () => {
    const personId = await prove('head', DEMO_PASSWORD);
    const first = await sessions.open(personId, undefined, 'r1');
    const second = await sessions.open(personId, first, 'r2');
    expect(second).not.toBe(first);
    expect(await sessions.actorOf(first, 'r3')).toBeNull();
    const actor = await sessions.actorOf(second, 'r3');
    expect(actor).toMatchObject({
      username: 'head',
      roles: ['section_head'],
      requestId: 'r3',
      substituteFor: [],
    });
    expect(actor?.headOf).toEqual([await sectionId('组织人事科')]);
    await sessions.close(actor!);
    expect(await sessions.actorOf(second, 'r4')).toBeNull();
    expect(await actions()).toEqual(['session.signed_in', 'session.signed_in', 'session.signed_out']);
  });

  it('ends a session after an hour without a call and after twelve hours in any case', async () => {
    const personId = await prove('head', DEMO_PASSWORD);
    const idle = await sessions.open(personId, undefined, 'r1');
    const used = await sessions.open(personId, undefined, 'r1');
    for (seconds = 1800; seconds < 12 * 3600; seconds += 1800) {
      expect(await sessions.actorOf(used, 'r2')).not.toBeNull();
    }
    expect(await sessions.actorOf(idle, 'r2')).toBeNull();
    seconds = 12 * 3600 + 1;
    expect(await sessions.actorOf(used, 'r2')).toBeNull();
    await sessions.removeEnded();
    const [left] = await database.unitOfWork.read(
      (tx) => tx.query('SELECT COUNT(*) AS n FROM session') as Promise<[{ n: unknown }]>,
    );
    expect(Number(left.n)).toBe(0);
  });

  it('keeps no token in the database', async () => {
    const token = await sessions.open(await prove('head', DEMO_PASSWORD), undefined, 'r1');
    const rows: unknown = await database.unitOfWork.read((tx) => tx.query('SELECT * FROM session'));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await sessions.actorOf(`${token.slice(0, -1)}x`, 'r1')).toBeNull();
  });

  it('re-authenticates for five minutes, and counts a wrong password like a failed sign-in', async () => {
    const token = await sessions.open(await prove('deputy', DEMO_PASSWORD), undefined, 'r1');
    const actor = (await sessions.actorOf(token, 'r1'))!;
    expect(actor.confirmedAt).toBeUndefined();
    expect((await sessions.confirm(actor, DEMO_PASSWORD)).confirmedAt).toBe(clock.now().toISOString());
    seconds = 299;
    expect((await sessions.actorOf(token, 'r1'))?.confirmedAt).toBeDefined();
    seconds = 300;
    expect((await sessions.actorOf(token, 'r1'))?.confirmedAt).toBeUndefined();
    for (let failure = 1; failure <= 10; failure += 1) {
      expect(await refusalOf(sessions.confirm(actor, 'wrong'))).toBe('401 session.credentials_wrong');
    }
    expect(await refusalOf(sessions.confirm(actor, DEMO_PASSWORD))).toBe('429 session.locked');
    expect(await refusalOf(prove('deputy', DEMO_PASSWORD))).toBe('429 session.locked');
  });

  it('hands the posts of an absent person over for the period, by name', async () => {
    const admin = await signedIn('admin');
    const [deputy, head] = await Promise.all([signedIn('deputy'), signedIn('head')]);
    const substitution = await administration.createSubstitution(admin, {
      absentId: deputy.personId,
      substituteId: head.personId,
      role: 'deputy_leader',
      from: '2026-03-03',
      until: '2026-03-04',
    });
    const standIns = async (): Promise<readonly string[]> => {
      const token = await sessions.open(head.personId, undefined, 'r1');
      const actor = (await sessions.actorOf(token, 'r1'))!;
      return actor.substituteFor.map(({ name, roles, inChargeOf, until }) =>
        [name, ...roles, inChargeOf.length, until].join(' '),
      );
    };
    expect(await standIns()).toEqual([]);
    seconds = 86_400;
    expect(await standIns()).toEqual(['吴海峰 deputy_leader 3 2026-03-04']);
    seconds = 2 * 86_400 + 14 * 3600;
    expect(await standIns()).toEqual(['吴海峰 deputy_leader 3 2026-03-04']);
    seconds = 2 * 86_400 + 15 * 3600;
    expect(await standIns()).toEqual([]);
    seconds = 86_400;
    await administration.endSubstitution(admin, substitution.id);
    expect(await standIns()).toEqual([]);
    expect(await refusalOf(administration.endSubstitution(admin, admin.personId))).toBe(
      '404 request.not_found',
    );
  });

  it('creates, changes and ends people and sections, each with an audit entry', async () => {
    const admin = await signedIn('admin');
    const finance = await sectionId('财务科');
    const person = await administration.createPerson(admin, {
      username: 'everything',
      name: '全能',
      password: 'a-long-password',
      roles: ['drafter', 'principal', 'drafter'],
      sectionId: finance,
    });
    expect(person).toMatchObject({ username: 'everything', roles: ['drafter', 'principal'], active: true });
    const taken = administration.createPerson(admin, { ...person, roles: [], password: 'a-long-password' });
    expect(await refusalOf(taken)).toBe('409 person.username_taken');

    const token = await sessions.open(await prove('everything', 'a-long-password'), undefined, 'r1');
    await administration.changePerson(admin, person.id, { roles: ['clerk'] });
    expect((await sessions.actorOf(token, 'r1'))?.roles).toEqual(['clerk']);
    await administration.changePerson(admin, person.id, { password: 'another-password' });
    expect(await sessions.actorOf(token, 'r1')).toBeNull();

    const section = await administration.createSection(admin, {
      name: '后勤科',
      headId: person.id,
      deputyId: null,
    });
    expect(section).toMatchObject({ headId: person.id, deputyId: null });
    const twin = administration.createSection(admin, { name: '后勤科', headId: null, deputyId: null });
    expect(await refusalOf(twin)).toBe('409 section.name_taken');
    await administration.changeSection(admin, section.id, { deputyId: admin.personId });

    await administration.endPerson(admin, person.id);
    expect(await refusalOf(prove('everything', 'another-password'))).toBe('401 session.credentials_wrong');
    expect(await database.unitOfWork.read((tx) => people.headOf(tx, section.id))).toBeNull();
    expect(await refusalOf(administration.endPerson(admin, admin.personId))).toBe('409 person.is_self');
    const unknown = administration.createSection(admin, { name: '无', headId: section.id, deputyId: null });
    expect(await refusalOf(unknown)).toBe('422 request.malformed');

    expect((await actions()).filter((action) => !action.startsWith('session.'))).toEqual([
      'person.created',
      'person.changed',
      'person.changed',
      'section.created',
      'section.changed',
      'person.ended',
    ]);
    expect((await database.unitOfWork.read((tx) => verifyAudit(tx))).broken).toBeNull();
  });
});
