import { Client } from './client.js';
import { succeeded, type Office } from './office.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A password that the rules for new ones accept; the demo accounts have another. */
export const NEW_PASSWORD = 'correct horse battery staple 7';

/** What the system administrator does between the stories: people, heads, substitutes. */
export class Administration {
  constructor(private readonly office: Office) {}

  private async admin(): Promise<Client> {
    return this.office.as('admin');
  }

  async sectionId(name: string): Promise<string> {
    const { items } = await (await this.admin()).demand<{ items: Named[] }>('GET', '/api/sections');
    const section = items.find((one) => one.name === name);
    if (!section) throw new Error(`no section ${name}`);
    return section.id;
  }

  async personId(username: string): Promise<string> {
    const { items } = await (
      await this.admin()
    ).demand<{ items: (Named & { username: string })[] }>('GET', '/api/people');
    const person = items.find((one) => one.username === username);
    if (!person) throw new Error(`no person ${username}`);
    return person.id;
  }

  /** A new person; signed in by {@link signedIn}. */
  async addPerson(username: string, roles: readonly string[], section: string): Promise<string> {
    const answer = await (
      await this.admin()
    ).call<Named>('POST', '/api/people', {
      username,
      name: `测试人员${username}`,
      password: NEW_PASSWORD,
      roles,
      sectionId: await this.sectionId(section),
    });
    return succeeded(`add ${username}`, answer).id;
  }

  async setRoles(username: string, roles: readonly string[]): Promise<void> {
    const id = await this.personId(username);
    succeeded('roles', await (await this.admin()).call('PATCH', `/api/people/${id}`, { roles }));
  }

  async setLeaders(
    section: string,
    leaders: { readonly headId?: string | null; readonly deputyId?: string | null },
  ): Promise<void> {
    const id = await this.sectionId(section);
    succeeded('leaders', await (await this.admin()).call('PATCH', `/api/sections/${id}`, leaders));
  }

  async substitute(absent: string, substitute: string, from: string, until: string): Promise<void> {
    succeeded(
      'substitution',
      await (
        await this.admin()
      ).call('POST', '/api/substitutions', {
        absentId: await this.personId(absent),
        substituteId: await this.personId(substitute),
        from,
        until,
      }),
    );
  }

  signedIn(username: string): Promise<Client> {
    return new Client(this.office.url).signIn(username, NEW_PASSWORD);
  }
}

/** Today in Beijing, moved by some days. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
