import { describeOnEachServer } from '../support/on-each-server.js';
import type { Client } from '../support/client.js';
import { until } from '../support/until.js';

interface Told {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An open stream of server-sent events. */
class Ear {
  readonly told: Told[] = [];
  closed = false;
  private readonly abort = new AbortController();

  static async open(url: string, client: Client): Promise<Ear> {
    const ear = new Ear();
    const response = await fetch(`${url}/api/events`, {
      headers: { Cookie: client.sessionCookie ?? '' },
      signal: ear.abort.signal,
    });
    const kind = response.headers.get('content-type');
    if (response.status !== 200 || kind !== 'text/event-stream; charset=utf-8') {
      throw new Error(`the events answered ${response.status} ${kind}`);
    }
    void ear.listen(response.body!);
    await until('ready', async () => ear.told.some(({ event }) => event === 'ready'));
    return ear;
  }

  private async listen(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) {
          const event = /^event: (.*)$/m.exec(block)?.[1];
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (event && data) this.told.push({ event, data: JSON.parse(data) as Told['data'] });
        }
      }
    } catch {
      // the test has closed it
    }
    this.closed = true;
  }

  about(document: string): Told['data'][] {
    return this.told
      .filter(({ event, data }) => event === 'document' && data['document'] === document)
      .map(({ data }) => data);
  }

  close(): void {
    this.abort.abort();
  }
}

describeOnEachServer('live events', (given) => {
  const ears: Ear[] = [];
  const ear = async (name: string): Promise<Ear> => {
    const opened = await Ear.open(given().server.url, await given().office.as(name));
    ears.push(opened);
    return opened;
  };
  afterEach(() => ears.splice(0).forEach((one) => one.close()));

  it('need a session', async () => {
    expect((await fetch(`${given().server.url}/api/events`)).status).toBe(401);
  });

  it('tell of a step to those who may see the document, and of their work', async () => {
    const { office } = given();
    const [head, clerk, stranger, admin] = [
      await ear('head'),
      await ear('clerk'),
      await ear('drafter2'),
      await ear('admin'),
    ];
    const sent = await office.advance(await office.proactiveDraft(), 'section_review');
    await until('the news', async () => head.about(sent.id).some(({ state }) => state === 'section_review'));
    await until('the news', async () => clerk.about(sent.id).length > 0);
    expect(head.about(sent.id).at(-1)).toEqual({
      document: sent.id,
      revision: sent.revision,
      state: 'section_review',
    });
    await until('the work', async () => head.told.some(({ event }) => event === 'tasks'));
    // Something that both may see comes later: by then the first would have been told.
    const other = await office.draft({}, undefined, 'drafter2');
    await until('own news', async () => stranger.about(other.id).length > 0);
    expect(stranger.about(sent.id)).toEqual([]);
    expect(admin.told.map(({ event }) => event)).toEqual(['ready']);
  });

  it('tell of changes that are no step', async () => {
    const { office } = given();
    const drafter = await ear('drafter');
    const draft = await office.draft();
    const changed = await office.determine(draft);
    const told = async (): Promise<boolean> =>
      drafter.about(draft.id).some(({ revision }) => revision === changed.revision);
    expect(await until('the change', told)).toBe(true);
  });

  it('do not keep the program from ending', async () => {
    await ear('office');
    await given().server.restart();
    expect(await until('the end', async () => ears.every(({ closed }) => closed))).toBe(true);
  });
});
