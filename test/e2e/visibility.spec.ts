import type { DocumentView, Problem } from '../support/contract.js';
import { NOT_APPLICABLE, WITHHELD } from '../support/disclosures.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';

describeOnEachServer('what one may not see answers 404', (given) => {
  let document: DocumentView;

  beforeAll(async () => {
    const { office } = given();
    document = await office.advance(await office.determine(await office.draft(), WITHHELD), 'section_review');
  });

  const reads = (id: string): string[] => [
    `/api/documents/${id}`,
    `/api/documents/${id}/findings`,
    `/api/documents/${id}/history`,
    `/api/documents/${id}/files/draft`,
    `/api/documents/${id}/files/official`,
  ];

  it.each(['drafter2', 'head2', 'admin'])('for %s of another section, by every call', async (username) => {
    const client = await given().office.as(username);
    for (const path of reads(document.id)) {
      // 403 only for calls that no document could allow to anybody with this person's posts.
      const hidden = username === 'admin' && path.endsWith('/findings') ? 403 : 404;
      expect([path, (await client.call('GET', path)).status]).toEqual([path, hidden]);
    }
    const changes = [
      await client.fire(document, { type: 'approve' }),
      await client.fire(document, { type: 'submit' }),
      await client.patchDocument(document, { title: '改' }),
      await client.putDisclosure(document, { attribute: 'proactive' }),
      await client.putFile(document, { bytes: plainDocx() }),
      await client.postAttachment(document, 'attachment', { bytes: plainDocx() }),
      await client.putVerdict(document.id, document.id, 'keep', '理由'),
    ];
    const drafts = username === 'drafter2';
    expect(changes.filter(({ status }) => status !== 404 && (drafts || status !== 403))).toEqual([]);
  });

  it('exactly as an unknown document does', async () => {
    const client = await given().office.as('drafter2');
    const hidden = await client.call<Problem>('GET', `/api/documents/${document.id}`);
    const unknown = await client.call<Problem>(
      'GET',
      `/api/documents/${document.id.replace(/.$/, (c) => (c === '0' ? '1' : '0'))}`,
    );
    const { requestId: _one, ...first } = hidden.body;
    const { requestId: _other, ...second } = unknown.body;
    expect(second).toEqual(first);
    expect((await client.call('GET', '/api/documents/not-an-id')).status).toBe(404);
  });

  it.each(['drafter', 'head', 'office', 'secrecy', 'disclosure', 'deputy', 'clerk', 'publisher', 'auditor'])(
    'and %s sees it',
    async (username) => {
      const client = await given().office.as(username);
      expect((await client.getDocument(document.id)).status).toBe(200);
      expect((await client.bytes(`/api/documents/${document.id}/files/draft`)).status).toBe(200);
    },
  );

  it('in lists as well', async () => {
    const idsFor = async (username: string): Promise<string[]> => {
      const client = await given().office.as(username);
      const { items } = await client.demand<{ items: DocumentView[] }>('GET', '/api/documents?limit=100');
      return items.map(({ id }) => id);
    };
    expect(await idsFor('drafter')).toContain(document.id);
    expect(await idsFor('auditor')).toContain(document.id);
    expect(await idsFor('drafter2')).not.toContain(document.id);
    expect(await idsFor('head2')).not.toContain(document.id);
  });

  it('until its section is asked to countersign', async () => {
    const { office } = given();
    const shared = await office.advance(
      await office.determine(await office.draft({ countersignSections: ['财务科'] }), NOT_APPLICABLE),
      'countersigning',
    );
    expect((await (await office.as('head2')).getDocument(shared.id)).status).toBe(200);
    expect((await (await office.as('drafter2')).getDocument(shared.id)).status).toBe(404);
  });

  it('and what nobody in the role could ever do answers 403 or a refusal, never success', async () => {
    const { office } = given();
    for (const [username, type] of [
      ['drafter', 'sign'],
      ['drafter', 'approve'],
      ['auditor', 'approve'],
      ['publisher', 'approve'],
      ['clerk', 'sign'],
      ['head', 'register'],
      ['deputy', 'publish'],
    ] as const) {
      const answer = await office.attempt(document, username, {
        type,
        ...(type === 'sign' ? { opinion: 'agree' } : {}),
      });
      expect([username, type, [403, 409].includes(answer.status)]).toEqual([username, type, true]);
    }
    expect((await office.attempt(document, 'office', { type: 'approve' })).body.refusals?.[0]?.code).toBe(
      'actor.not_permitted',
    );
  });

  it('and the auditor reads everything and changes nothing', async () => {
    const auditor = await given().office.as('auditor');
    const view = await auditor.document(document.id);
    expect(view.availableActions.filter(({ allowed }) => allowed)).toEqual([]);
    expect((await auditor.patchDocument(view, { title: '改' })).status).toBe(403);
  });

  it('tasks name only those who are to act', async () => {
    const tasksOf = async (username: string): Promise<string> =>
      (await (await given().office.as(username)).call('GET', '/api/tasks')).text;
    expect(await tasksOf('head')).toContain(document.id);
    for (const username of ['drafter2', 'head2', 'publisher', 'auditor']) {
      expect(await tasksOf(username)).not.toContain(document.id);
    }
  });

  it('the list is found by state, attribute and words of the title, page by page', async () => {
    const { office } = given();
    const made: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      made.push((await office.draft({ title: `关于分页检索第${index}号的函`, genre: '函' })).id);
    }
    const drafter = await office.as('drafter');
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const query = new URLSearchParams({
        q: '分页检索',
        limit: '2',
        ...(cursor === null ? {} : { cursor }),
      });
      const page: { items: DocumentView[]; nextCursor: string | null } = await drafter.demand(
        'GET',
        `/api/documents?${query}`,
      );
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? null;
    } while (cursor !== null);
    expect(found.toSorted()).toEqual(made.toSorted());
    const waiting = await drafter.demand<{ items: DocumentView[] }>(
      'GET',
      '/api/documents?state=section_review&attribute=withheld',
    );
    expect(waiting.items.map(({ id }) => id)).toEqual([document.id]);
    for (const query of ['limit=0', 'limit=x', 'state=nowhere', 'cursor=%25']) {
      expect([query, (await drafter.call('GET', `/api/documents?${query}`)).status]).toEqual([query, 422]);
    }
  });
});
