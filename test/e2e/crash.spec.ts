import type { Client } from '../support/client.js';
import { verifyAudit } from '../support/cli.js';
import type { DocumentView } from '../support/contract.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';

const REQUESTS = 200;
const AT_ONCE = 8;

/** What a client was promised with a 2xx. */
interface Promised {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly attribute: string | null;
  readonly fileSha256: string | undefined;
}

const promisedBy = (document: DocumentView): Promised => ({
  id: document.id,
  revision: document.revision,
  state: document.state,
  attribute: document.attribute,
  fileSha256: document.file?.sha256,
});

describeOnEachServer('killed with SIGKILL during 200 mixed requests', (given) => {
  const promises = new Map<string, Promised>();
  const progress = { sent: 0, killed: undefined as Promise<unknown> | undefined };

  const keep = (document: DocumentView): DocumentView => {
    const known = promises.get(document.id);
    if (!known || known.revision < document.revision) promises.set(document.id, promisedBy(document));
    return document;
  };
  /** The answer's document when it was 2xx; undefined when it was refused or the server is gone. */
  const attempt = async (
    call: Promise<{ status: number; body: DocumentView }>,
  ): Promise<DocumentView | undefined> => {
    progress.sent += 1;
    if (progress.sent === REQUESTS / 2) progress.killed = given().server.stop('SIGKILL');
    try {
      const { status, body } = await call;
      return status >= 200 && status < 300 ? keep(body) : undefined;
    } catch {
      return undefined;
    }
  };
  /** One person after the other drafts, determines, submits, reviews, until the server is gone. */
  const work = async (drafter: Client, head: Client, office: Client): Promise<void> => {
    while (progress.sent < REQUESTS && !progress.killed) {
      const created = await attempt(
        drafter.postDocument(
          { title: `关于第${progress.sent}次请求的通知`, genre: '通知' },
          { bytes: plainDocx(`第${progress.sent}次`) },
        ),
      );
      if (!created) continue;
      const determined = await attempt(drafter.putDisclosure(created, { attribute: 'proactive' }));
      const submitted = determined && (await attempt(drafter.fire(determined, { type: 'submit' })));
      const approved = submitted && (await attempt(head.fire(submitted, { type: 'approve' })));
      const returned =
        approved && (await attempt(office.fire(approved, { type: 'return', comment: '请修改' })));
      if (returned) await attempt(drafter.putFile(returned, { bytes: plainDocx(`修改${progress.sent}`) }));
    }
  };

  it('starts again', async () => {
    const { office, server } = given();
    const [drafter, head, reviewer] = await Promise.all(
      ['drafter', 'head', 'office'].map((name) => office.as(name)),
    );
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(drafter!, head!, reviewer!)));
    await progress.killed;
    await server.restart();
    expect(promises.size).toBeGreaterThan(5);
  });

  it('has lost nothing that was answered 2xx', async () => {
    const auditor = await given().office.as('auditor');
    for (const promised of promises.values()) {
      const document = await auditor.document(promised.id);
      expect(document.revision).toBeGreaterThanOrEqual(promised.revision);
      // The answer of one further change may have been lost with the process, never more than one.
      expect(document.revision).toBeLessThanOrEqual(promised.revision + 1);
      const unchanged = document.revision === promised.revision;
      expect(unchanged ? promisedBy(document) : promised).toEqual(promised);
    }
  });

  it('has left nothing half done: every document has its file, its history and its way on', async () => {
    const { office } = given();
    const auditor = await office.as('auditor');
    let cursor: string | null = null;
    do {
      const page: { items: DocumentView[]; nextCursor: string | null } = await auditor.demand(
        'GET',
        `/api/documents?limit=100${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      for (const { id } of page.items) {
        const document = await auditor.document(id);
        const file = await auditor.bytes(`/api/documents/${id}/files/draft`);
        expect([id, file.status, file.bytes.length]).toEqual([id, 200, document.file!.bytes]);
        expect(document.state === 'drafting' || document.attribute === 'proactive').toBe(true);
        expect((await auditor.call('GET', `/api/documents/${id}/history`)).status).toBe(200);
      }
      cursor = page.nextCursor ?? null;
    } while (cursor !== null);
    const [one] = [...promises.values()].filter(({ state }) => state === 'section_review');
    const waiting = one && (await (await office.as('head')).document(one.id));
    expect(waiting?.availableActions.some(({ allowed }) => allowed) ?? true).toBe(true);
  });

  it('goes on to work, and the audit chains verify', async () => {
    const { office, server } = given();
    const document = await office.advance(await office.proactiveDraft(), 'registration');
    expect(document.state).toBe('registration');
    const { status, output } = await verifyAudit(server.database);
    expect(`${status} ${output}`).toMatch(/^0 /);
  });
});
