import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { until } from '../support/until.js';

interface Deadline {
  readonly id: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly metOn: string | null;
  readonly task: string | null;
  readonly breachedOn: string | null;
  readonly cause: string | null;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly number: string | null;
  } | null;
  readonly stepLabel: { readonly zh: string } | null;
}
interface Deadlines {
  readonly items: readonly Deadline[];
}
interface Notices {
  readonly unread: number;
  readonly items: readonly { readonly id: string; readonly occasion: string; readonly deadline: Deadline }[];
}
interface Lines {
  readonly lines: readonly { readonly id: string; readonly revision: number }[];
}

/** A mail server that refuses the first mail that it is handed. */
class MailServer {
  readonly mails: string[] = [];
  private refused = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (this.refused) this.mails.push(Buffer.concat(chunks).toString());
        callback(this.refused ? undefined : Object.assign(new Error('busy'), { responseCode: 451 }));
        this.refused = true;
      });
    },
  });

  readonly url = new Promise<string>((resolve, reject) => {
    this.server.on('error', reject);
    this.server.listen(0, '127.0.0.1', () => {
      resolve(`smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`);
    });
  });

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

const mailServer = new MailServer();
const smtpUrl = await mailServer.url;
afterAll(() => mailServer.close());

/** The text of a mail, whatever its transfer encoding. */
const textOf = (mail: string): string =>
  Buffer.from(mail.slice(mail.indexOf('\r\n\r\n')).replaceAll(/\s/g, ''), 'base64').toString();

describeOnEachServer(
  'deadlines',
  (given) => {
    const list = async (person: string, query = '') =>
      (await (await given().office.as(person)).demand<Deadlines>('GET', `/api/deadlines${query}`)).items;

    it('of a publication and of a step stand with who holds them, and end when they are met', async () => {
      const { office, server } = given();
      const admin = await office.as('admin');
      const set = await admin.call<Problem>('PUT', '/api/step-limits/section_review', {
        workingDays: 2,
        urgentHours: 4,
      });
      expect(set.status).toBe(200);
      const clerk = await office.as('clerk');
      const refused = await clerk.call('PUT', '/api/step-limits/signing', {
        workingDays: 1,
        urgentHours: null,
      });
      expect(refused.status).toBe(403);
      const submitted = await office.fire(await office.proactiveDraft(), 'drafter', { type: 'submit' });
      await server.restart();
      office.forgetSessions();
      const head = await office.as('head');
      watch(head, await AnswerShapes.of(head));
      const step = await until('the deadline of the step', async () =>
        (await list('head')).find(({ document }) => document?.id === submitted.id),
      );
      expect(step).toMatchObject({ kind: 'step', stepLabel: { zh: '科室审核' }, breachedOn: null });
      expect((await list('head2')).filter(({ document }) => document?.id === submitted.id)).toEqual([]);

      const waiting = await office.advance(submitted, 'awaiting_publication');
      await server.restart();
      office.forgetSessions();
      const publication = await until('the deadline of the publication', async () =>
        (await list('publisher')).find(({ document }) => document?.id === submitted.id),
      );
      expect(publication).toMatchObject({ kind: 'publication', dueOn: waiting.dueOn });
      expect((await list('head')).filter(({ kind }) => kind === 'step')).toEqual([]);
      await office.advance(waiting, 'published');
      await server.restart();
      office.forgetSessions();
      await until('the deadline to end', async () => (await list('publisher')).length === 0);
    });

    it('that are missed stay missed, with a cause; everybody above is told once; a mail tells no title', async () => {
      const { office, server } = given();
      const officer = await office.as('disclosure');
      const sections = await officer.demand<{ items: { id: string; name: string }[] }>(
        'GET',
        '/api/sections',
      );
      const finance = sections.items.find(({ name }) => name === '财务科')!;
      await officer.demand('POST', '/api/ledger', { year: 2026, from: 'empty' });
      const made = await officer.demand<Lines>('POST', '/api/ledger/2026/lines', {
        task: '编制预算',
        limit: '2月底前',
        sections: [finance.id],
      });
      const head = await office.as('head2');
      const wrong = await head.call<Problem>('PUT', '/api/notices/settings', {
        email: 'nobody',
        digest: true,
      });
      expect([wrong.status, wrong.body.fields?.[0]?.code]).toEqual([422, 'deadline.email_invalid']);
      await head.demand('PUT', '/api/notices/settings', { email: 'head2@example.com', digest: true });
      const before = mailServer.mails.length;
      await server.restart();
      office.forgetSessions();

      const missed = await until('the missed deadline', async () =>
        (await list('head2')).find(({ kind, breachedOn }) => kind === 'ledger_line' && breachedOn !== null),
      );
      expect(missed).toMatchObject({
        task: '编制预算',
        dueOn: '2026-02-28',
        breachedOn: '2026-02-28',
        cause: null,
      });
      const occasions = async (person: string): Promise<string[]> => {
        const client = await office.as(person);
        const { items } = await client.demand<Notices>('GET', '/api/notices');
        return items.filter(({ deadline }) => deadline.id === missed.id).map(({ occasion }) => occasion);
      };
      await until('the principal to be told', async () => (await occasions('principal')).length === 1);
      expect(await occasions('head2')).toEqual([expect.stringMatching(/^after:\d+$/)]);
      expect(await occasions('deputy')).toEqual(['escalate:2']);
      expect(await occasions('drafter2')).toEqual([]);

      await server.restart();
      office.forgetSessions();
      const mail = await until('the mail', async () => mailServer.mails[before]);
      expect(textOf(mail)).toContain('任务台账完成时限');
      expect(textOf(mail)).not.toContain('编制预算');
      expect(await occasions('principal')).toEqual(['escalate:3']);
      const { items: mails } = await (
        await office.as('admin')
      ).demand<{ items: { sentAt: string | null }[] }>('GET', '/api/notices/mails');
      expect(mails.some(({ sentAt }) => sentAt !== null)).toBe(true);

      const signed = await office.as('head2');
      const line = made.lines.at(-1)!;
      await signed.demand('POST', `/api/ledger/lines/${line.id}/evidence`, { note: '已编制' });
      await (
        await office.as('disclosure')
      ).demand('POST', `/api/ledger/lines/${line.id}/close`, { revision: line.revision, comment: '已办结' });
      await server.restart();
      office.forgetSessions();
      const unexplained = await until('the line to be met', async () => {
        const running = (await list('head2')).some(({ id }) => id === missed.id);
        return !running && (await list('head2', '?unexplained=true'));
      });
      expect(unexplained).toMatchObject([{ id: missed.id, breachedOn: '2026-02-28' }]);
      await (
        await office.as('head2')
      ).demand('POST', `/api/deadlines/${missed.id}/cause`, { cause: '预算批复推迟' });
      expect(await list('head2', '?unexplained=true')).toEqual([]);

      const keeper = await office.as('disclosure');
      const { lines } = await keeper.demand<Lines>('GET', '/api/ledger/2026');
      const closed = lines.find(({ id }) => id === line.id)!;
      await keeper.demand('POST', `/api/ledger/lines/${line.id}/reopen`, {
        revision: closed.revision,
        reason: '批复有误，重新编制',
      });
      await server.restart();
      office.forgetSessions();
      const again = await until('the same deadline to run again', async () =>
        (await list('head2')).find(({ id }) => id === missed.id),
      );
      expect(again).toMatchObject({ metOn: null, breachedOn: '2026-02-28', cause: '预算批复推迟' });
      const { items: told, unread } = await (await office.as('head2')).demand<Notices>('GET', '/api/notices');
      expect(unread).toBe(told.length);
      const read = await (
        await office.as('head2')
      ).demand<Notices>('POST', '/api/notices/read', { ids: told.map(({ id }) => id) });
      expect([read.unread, read.items.length]).toEqual([0, told.length]);
    });

    it('stand in a calendar whose address is a secret, and ends with it', async () => {
      const { office, server } = given();
      const document = await office.advance(await office.proactiveDraft(), 'awaiting_publication');
      await server.restart();
      office.forgetSessions();
      await until('the deadline', async () =>
        (await list('publisher')).some((one) => one.document?.id === document.id),
      );
      const publisher = await office.as('publisher');
      const { path } = await publisher.demand<{ path: string }>('POST', '/api/notices/calendar');
      const read = async (address: string) => fetch(`${server.url}${address}`);
      const calendar = await (await read(path)).text();
      expect(calendar.replaceAll('\r\n ', '')).toContain(`公开期限：${document.number}`);
      expect(calendar.replaceAll('\r\n ', '')).not.toContain(document.title);
      expect((await read('/api/deadlines/calendar/guess.ics')).status).toBe(404);
      await publisher.demand('DELETE', '/api/notices/calendar');
      expect((await read(path)).status).toBe(404);
    });
  },
  { SMTP_URL: smtpUrl, DIGEST_HOUR: '0', DIGEST_DAYS: 'every' },
);
