import { AnswerShapes, watch } from '../support/answer-shapes.js';
import type { Problem } from '../support/contract.js';
import { describeOnEachServer } from '../support/on-each-server.js';

interface Entry {
  readonly stream: string;
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly document: string | null;
  readonly actor: { readonly id: string; readonly name: string } | null;
}
interface Page {
  readonly items: readonly Entry[];
  readonly nextCursor: string | null;
}

describeOnEachServer('the audit trail', (given) => {
  beforeAll(async () => {
    const { office } = given();
    const shapes = await AnswerShapes.of(await office.as('auditor'));
    for (const name of ['auditor', 'admin']) watch(await office.as(name), shapes);
  });

  it('is searched by document, action and person, page by page', async () => {
    const { office } = given();
    const document = await office.advance(await office.proactiveDraft(), 'office_review');
    const auditor = await office.as('auditor');
    const stream = `document:${document.id}`;
    const all = await auditor.demand<Page>('GET', `/api/audit?stream=${stream}`);
    expect(all.items.map(({ action }) => action)).toEqual([
      'document.approve',
      'document.submit',
      'document.disclosure_proposed',
      'document.created',
    ]);
    expect(all.items.map((entry) => entry.document)).toEqual(all.items.map(() => document.id));
    const [newest] = all.items;
    expect(newest?.actor?.name).toBe('张建国');

    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: Page = await auditor.demand<Page>('GET', `/api/audit?limit=3${query}`);
      seen.push(...page.items.map((entry) => `${entry.at} ${entry.stream} ${entry.seq}`));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(seen.toSorted((a, b) => (a.slice(0, 24) < b.slice(0, 24) ? 1 : -1)));

    const approvals = await auditor.demand<Page>(
      'GET',
      `/api/audit?action=document.approve&actor=${newest!.actor!.id}`,
    );
    expect(approvals.items.map((entry) => entry.document)).toContain(document.id);
    expect(approvals.items.every(({ action }) => action === 'document.approve')).toBe(true);
  });

  it('is verified on demand, and that leaves an entry', async () => {
    const auditor = await given().office.as('auditor');
    const verification = await auditor.demand<{ broken: unknown; entries: number }>(
      'POST',
      '/api/audit/verify',
      {},
    );
    expect(verification.broken).toBeNull();
    expect(verification.entries).toBeGreaterThan(5);
    const { items } = await auditor.demand<Page>('GET', '/api/audit?action=audit.verified');
    expect(items[0]).toMatchObject({ stream: 'system', actor: { name: '卫正平' } });
    const wrong = await auditor.call<{ broken: { damage: string } }>('POST', '/api/audit/verify', {
      anchors: [{ seq: 900_000, hash: 'a'.repeat(64) }],
    });
    expect(wrong.body.broken.damage).toBe('checkpoints_cut');
  });

  it('is read by the auditor alone', async () => {
    for (const name of ['admin', 'principal', 'secrecy']) {
      const client = await given().office.as(name);
      expect((await client.call('GET', '/api/audit')).status).toBe(403);
      expect((await client.call('POST', '/api/audit/verify', {})).status).toBe(403);
    }
    const auditor = await given().office.as('auditor');
    const answer = await auditor.call<Problem>('GET', '/api/audit?cursor=1');
    expect([answer.status, answer.body.fields?.[0]?.code]).toEqual([422, 'audit.cursor_invalid']);
  });

  it('knows who changed what stands on every document', async () => {
    const { office } = given();
    const admin = await office.as('admin');
    const before = await admin.demand<{ name: string }>('GET', '/api/organisation');
    const after = await admin.demand('PATCH', '/api/organisation', { documentCode: '张事发' });
    expect(after).toEqual({ ...before, documentCode: '张事发' });
    expect(
      (await admin.call('PATCH', '/api/organisation', { creditCode: '11370303MB2858350X' })).status,
    ).toBe(422);
    const clerk = await office.as('clerk');
    expect((await clerk.call('PATCH', '/api/organisation', { name: '某局' })).status).toBe(403);
    expect(await clerk.demand('GET', '/api/organisation')).toEqual(after);
    const { items } = await (
      await office.as('auditor')
    ).demand<Page>('GET', '/api/audit?action=organisation.changed');
    expect(items).toMatchObject([{ actor: { name: '蒋一鸣' } }]);
    const issued = await office.advance(await office.proactiveDraft(), 'issuing');
    expect(issued.number).toMatch(/^张事发〔\d{4}〕1号$/);
  });
});
