import { bodyText } from '../../src/rendering/index.js';
import { runCli, verifyAudit } from '../support/cli.js';
import { Client, form, PASSWORD } from '../support/client.js';
import type { Problem } from '../support/contract.js';
import { ON_REQUEST, THIRD_PARTY } from '../support/disclosures.js';
import { plainDocx } from '../support/docx.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { refusalsOf, succeeded } from '../support/office.js';
import { dayFromToday } from '../support/people.js';
import { DISCLOSE, KEEP, Review, THIS_YEAR, type Campaign, type ReviewItem } from '../support/review.js';
import { sheetLines, sheetOf } from '../support/spreadsheets.js';
import { until } from '../support/until.js';

const NEVER = { RECLASSIFICATION_OPENS_ON: 'never' };

describeOnEachServer(
  'the review of the year',
  (given) => {
    let review: Review;
    beforeAll(() => {
      review = new Review(given().office);
    });
    const verified = async (): Promise<string> =>
      (await runCli(given().server.database, 'reclassify:verify')).output;

    it('opens once, with everything that is closed, and the same call gives the same campaign', async () => {
      const { office } = given();
      const withheld = await review.filed('withheld');
      const onRequest = await review.filed('on_request');
      await office.advance(await office.proactiveDraft(), 'published');
      const [one, other] = await Promise.all([review.open(), review.open()]);
      expect(one).toMatchObject({ year: THIS_YEAR, status: 'open', total: 2, listedAtOpening: 2 });
      expect(other.digest).toBe(one.digest);
      const { items } = await review.items();
      expect(items.map(({ id }) => id)).toEqual([withheld.id, onRequest.id]);
      expect(items[0]?.grounds).toMatchObject([{ code: 'A16-HR', article: '第十六条第一款' }]);
      expect(await verified()).toContain(`OK: ${THIS_YEAR} open: 2 items, 2 at the opening`);
      const auditor = await office.as('auditor');
      const { items: entries } = await auditor.demand<{ items: { detail: object }[] }>(
        'GET',
        '/api/audit?action=reclassification.opened',
      );
      expect(entries.map(({ detail }) => detail)).toEqual([
        { year: THIS_YEAR, origin: 'call', items: 2, digest: one.digest },
      ]);
    });

    it('takes in what is filed later, and settles what leaves by another way', async () => {
      const { office } = given();
      const later = await review.filed('withheld');
      expect((await review.item(later.id)).state).toBe('open');
      const isolated = await review.filed('withheld');
      await office.fire(isolated, 'secrecy', { type: 'isolate', comment: '需要核查' });
      expect(await review.item(isolated.id)).toMatchObject({ state: 'settled', outcome: 'isolated' });
      expect(await verified()).toContain('OK');
    });

    it('lists page by page without a gap, and by ground, section, decision and state', async () => {
      const all = (await review.items('limit=100')).items;
      const seen: string[] = [];
      for (let cursor = ''; ;) {
        const page = await review.items(`limit=1&cursor=${cursor}`);
        seen.push(...page.items.map(({ id }) => id));
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(all.map(({ id }) => id));
      const ids = async (query: string) => (await review.items(query)).items.map(({ id }) => id);
      expect(await ids('ground=A16-HR')).not.toContain(await ids('ground=on_request').then(([id]) => id));
      expect(await ids('ground=A14-PS')).toEqual([]);
      expect(await ids(`section=${all[0]!.section.id}`)).toEqual(seen);
      expect(await ids(`section=${encodeURIComponent('组织人事科')}`)).toEqual(seen);
      expect(await ids('decision=keep')).toEqual([]);
      expect((await ids('decision=none&state=open')).length).toBe(3);
    });

    it('lets the drafting section decide, and only it', async () => {
      const { id } = await review.filed('withheld');
      expect(refusalsOf(await review.decide(id, KEEP, 'publisher'))).toEqual([
        'reclassification.not_drafting_section',
      ]);
      expect((await review.decide(id, KEEP, 'drafter2')).status).toBe(404);
      expect((await review.decide(id, KEEP, 'auditor')).status).toBe(403);
      expect((await review.decide(id, { decision: 'keep' })).status).toBe(422);
      const past = await review.decide(id, { ...KEEP, nextReviewOn: dayFromToday(0) });
      expect(past.body.fields).toMatchObject([{ code: 'reclassification.next_review_past' }]);
      const decided = succeeded(
        'decide',
        await review.decide(id, { ...KEEP, nextReviewOn: dayFromToday(200) }),
      );
      expect(decided).toMatchObject({ state: 'decided', decision: 'keep', nextReviewOn: dayFromToday(200) });
      const again = succeeded('again', await review.decide(id, { ...KEEP, nextReviewOn: dayFromToday(200) }));
      expect(again.revision).toBe(decided.revision);
      const stale = await review.decide(id, { ...DISCLOSE, revision: decided.revision - 1 });
      expect(stale.body.code).toBe('document.revision_conflict');
      const incomplete = await review.decide(id, { ...KEEP, grounds: [{ code: 'A16-HR', evidence: {} }] });
      expect(refusalsOf(incomplete)).toEqual(['disclosure.ground_incomplete']);
    });

    it('lets another person confirm or send back, and the leader sign once for all', async () => {
      const { office, server } = given();
      const kept = await review.filed('withheld');
      const opened = await review.filed('on_request');
      const sentBack = await review.filed('withheld');
      for (const { id } of [kept, sentBack]) succeeded('decide', await review.decide(id, KEEP));
      expect(refusalsOf(await review.confirm(sentBack.id, { agree: false }))).toEqual(['comment.missing']);
      const returned = succeeded(
        'return',
        await review.confirm(sentBack.id, { agree: false, reason: '理由过于笼统' }),
      );
      expect(returned).toMatchObject({ state: 'returned', returnReason: '理由过于笼统', decision: null });
      succeeded('confirm', await review.confirm(kept.id));
      const disclosing = await review.settleAs(opened.id, DISCLOSE);
      expect(disclosing).toMatchObject({
        state: 'disclosing',
        document: { state: 'reclassification_review' },
      });
      const officer = await office.as('disclosure');
      await office.settleFindings(opened.id, 'secrecy', 'false_positive');
      await office.fire(await officer.document(opened.id), 'secrecy', { type: 'approve' });

      // a session of his own, that has not signed anything yet
      const deputy = await new Client(server.url).signIn('deputy');
      const sign = (body: object) =>
        deputy.call<Problem & { kept: number; disclosed: number; refused: object[] }>(
          'POST',
          `${review.path}/sign`,
          body,
        );
      const list = await deputy.demand<{ fingerprint: string; kept: number; disclosed: number }>(
        'GET',
        `${review.path}/signing-list`,
      );
      expect(list).toMatchObject({ kept: 1, disclosed: 1 });
      expect(refusalsOf(await sign({ fingerprint: list.fingerprint }))).toEqual([
        'signing.reauthentication_required',
      ]);
      const changed = await sign({ password: PASSWORD, fingerprint: 'a'.repeat(64) });
      expect(refusalsOf(changed)).toEqual(['reclassification.list_changed']);
      expect(succeeded('sign', await sign({ fingerprint: list.fingerprint }))).toMatchObject({
        kept: 1,
        disclosed: 1,
        refused: [],
      });
      expect(await review.item(kept.id)).toMatchObject({ state: 'settled', outcome: 'kept' });
      expect(await review.item(opened.id)).toMatchObject({ state: 'settled', outcome: 'disclosed' });
      const document = await officer.document(opened.id);
      expect(document).toMatchObject({ state: 'awaiting_publication', attribute: 'proactive' });
      expect(document.dueOn! <= `${THIS_YEAR}-12-31`).toBe(true);
      await office.advance(document, 'published');
      const { url } = await office.untilInColumn(opened.id);
      const page = await until('the note on the page', async () => {
        const { text } = await office.page(url);
        return text.includes('公开属性变更') && text;
      });
      expect(page).toContain('依申请公开');
      expect(refusalsOf(await sign({}))).toEqual(['reclassification.nothing_to_sign']);
    });

    it('puts an item back with the reason when the reviewer or the leader returns it', async () => {
      const { office } = given();
      const { id } = await review.filed('withheld');
      await review.settleAs(id, DISCLOSE);
      const secrecy = await office.as('secrecy');
      await office.fire(await secrecy.document(id), 'secrecy', { type: 'return', comment: '仍含内部流程' });
      expect(await review.item(id)).toMatchObject({ state: 'returned', returnReason: '仍含内部流程' });
      await review.settleAs(id, KEEP);
      const back = await review.post<ReviewItem>('deputy', `items/${id}/return`, { reason: '请补充依据' });
      expect(back.body).toMatchObject({ state: 'returned', returnReason: '请补充依据' });
      expect(refusalsOf(await review.post('deputy', `items/${id}/return`, { reason: '请补充依据' }))).toEqual(
        ['reclassification.item_not_returnable'],
      );
    });

    it('opens what article 15 protects only with consent or the public interest', async () => {
      const { id } = await review.filed(THIRD_PARTY);
      expect(refusalsOf(await review.decide(id, DISCLOSE))).toEqual([
        'disclosure.third_party_consent_missing',
      ]);
      const grounds = [{ code: 'A15-TS', evidence: { consent: `${THIS_YEAR}年书面同意函` } }];
      const disclosing = await review.settleAs(id, { ...DISCLOSE, grounds });
      expect(disclosing.document.state).toBe('reclassification_review');
    });

    it('shows what speaks for opening, from records with their sources', async () => {
      const { id } = await review.filed('withheld');
      const fact = { kind: 'applications', applicants: 2, on: dayFromToday(-3), source: '申请登记第7号' };
      expect(refusalsOf(await review.post('drafter', `items/${id}/facts`, fact))).toEqual([
        'reclassification.not_officer',
      ]);
      const two = succeeded('fact', await review.post<ReviewItem>('disclosure', `items/${id}/facts`, fact));
      expect(two.signals).toEqual([]);
      await review.post('disclosure', `items/${id}/facts`, { ...fact, applicants: 1, source: '第9号' });
      await review.post('drafter', `items/${id}/facts`, {
        kind: 'process_published',
        on: dayFromToday(-1),
        source: '某发〔2026〕8号',
      });
      expect((await review.item(id)).signals).toMatchObject([
        { code: 'applications', source: { kind: 'record', text: '3' } },
        { code: 'process_published', source: { kind: 'record', text: '某发〔2026〕8号' } },
      ]);
      const future = { ...fact, on: dayFromToday(1) };
      expect((await review.post('disclosure', `items/${id}/facts`, future)).status).toBe(422);
    });

    it('decides several at once, each recorded singly', async () => {
      const two = [await review.filed('withheld'), await review.filed('withheld')];
      const ids = [...two.map(({ id }) => id), 'no-such-document'];
      const decided = await review.post<{ items: { id: string; done: boolean }[] }>('head', 'decisions', {
        ids,
        ...KEEP,
      });
      expect(decided.body.items.map(({ done }) => done)).toEqual([true, true, false]);
      const confirmed = await review.post<{ items: { done: boolean }[] }>('disclosure', 'confirmations', {
        ids: ids.slice(0, 2),
        agree: true,
      });
      expect(confirmed.body.items.map(({ done }) => done)).toEqual([true, true]);
    });

    it('screens what is to be opened with the rules of today', async () => {
      const { office } = given();
      const draft = await office.draft({}, plainDocx('松涛计划按期推进。'));
      const { id } = await office.advance(await office.determine(draft, ON_REQUEST), 'filed');
      const secrecy = await office.as('secrecy');
      const { version } = await secrecy.demand<{ version: number }>('GET', '/api/screening-rules');
      const rules = { version, words: ['松涛计划'], patterns: [], allowed: [], masks: {} };
      await secrecy.demand('PUT', '/api/screening-rules', rules);
      expect((await secrecy.findings(id)).map(({ kind }) => kind)).not.toContain('office_rule');
      await review.settleAs(id, DISCLOSE);
      expect((await secrecy.findings(id)).map(({ kind }) => kind)).toContain('office_rule');
      const approval = await office.attempt(await secrecy.document(id), 'secrecy', { type: 'approve' });
      expect(refusalsOf(approval)).toContain('screening.findings_unresolved');
    });

    it('lets one of two people at once win, and a double click do it once', async () => {
      const { id } = await review.filed('on_request');
      const decisions = await Promise.all([
        review.decide(id, DISCLOSE),
        review.decide(id, DISCLOSE),
        review.decide(id, KEEP, 'head'),
      ]);
      expect(decisions.map(({ status }) => status)).toEqual([200, 200, 200]);
      succeeded('decide', await review.decide(id, DISCLOSE));
      const confirmed = await Promise.all([1, 2, 3].map(() => review.confirm(id)));
      expect(confirmed.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
      expect(confirmed.flatMap(refusalsOf)).toEqual(
        Array.from({ length: 2 }, () => 'reclassification.item_not_decided'),
      );
      const detail = await review.item(id);
      expect(detail).toMatchObject({ state: 'disclosing' });
      expect(detail.events?.filter(({ kind }) => kind === 'proposed')).toHaveLength(1);
      expect(await verified()).toContain('OK');
    });

    it('gives its lists as files and takes a filled working list in, whole or not at all', async () => {
      const two = [await review.filed('withheld', '=SUM(1)关于值班的通知'), await review.filed('on_request')];
      const drafter = await given().office.as('drafter');
      const working = await drafter.bytes(`${review.path}/working-list.xlsx?state=open`);
      const lines = await sheetLines(working.bytes);
      const [head] = lines;
      const mine = lines.filter(([id]) => two.some((document) => document.id === id));
      expect(mine.map((line) => line[head!.indexOf('标题')])).toContain('=SUM(1)关于值班的通知');
      const filled = (words: readonly string[]) =>
        sheetOf(
          ['编号', '审查意见', '理由'],
          mine.map(([id], index) => [id!, words[index]!, '经逐件研判']),
        );
      const take = async (bytes: Buffer) =>
        drafter.call<Problem & { decided: number }>(
          'POST',
          `${review.path}/working-list`,
          form({}, { name: '研判.xlsx', bytes }),
        );
      const wrong = await take(await filled(['继续不公开', '不知道']));
      expect(wrong.status).toBe(422);
      expect(wrong.body.fields).toMatchObject([
        { field: 'rows[3].审查意见', code: 'reclassification.decision_unknown' },
      ]);
      expect((await review.item(two[0]!.id)).state).toBe('open');
      const taken = await take(await filled(['继续不公开', '公开']));
      expect(succeeded('import', taken).decided).toBe(2);
      const exported = await drafter.bytes(`${review.path}/working-list.xlsx?state=decided`);
      expect(succeeded('the same', await take(exported.bytes)).decided).toBe(0);
      expect(await review.item(two[1]!.id)).toMatchObject({ state: 'decided', decision: 'disclose' });
      const again = await take(await sheetOf(['编号', '审查意见', '理由'], [['nothing', '公开', '理由']]));
      expect(again.body.fields).toMatchObject([{ field: 'rows[2]', code: 'request.not_found' }]);

      const report = await drafter.bytes(`${review.path}/list.xlsx`);
      expect((await sheetLines(report.bytes)).length).toBe(
        (await review.items('limit=100')).items.length + 1,
      );
      const printed = await drafter.bytes(`${review.path}/list.docx`);
      const text = await bodyText(printed.bytes);
      expect(text).toContain(`${THIS_YEAR}年度公开属性调整清单`);
      expect(text).toContain('共审查');
      expect(text).toContain('=SUM(1)关于值班的通知');
    });

    it('is closed only when everything is done, or the principal answers for the rest', async () => {
      const { office, server } = given();
      const open = (await review.campaign()).counts.unsettled;
      expect(open).toBeGreaterThan(0);
      const refused = await review.post('disclosure', 'close');
      expect(refused.body.refusals).toMatchObject([
        { code: 'reclassification.items_open', detail: { count: open } },
      ]);
      expect((await review.post('drafter', 'close')).status).toBe(403);
      const closed = succeeded(
        'close',
        await review.post<Campaign>('principal', 'close', { reason: '年内人手不足，明年一季度办结' }),
      );
      expect(closed).toMatchObject({ status: 'closed', counts: { unsettled: 0, disclosed: 1 } });
      expect(closed.openedShare).toBeGreaterThan(0);
      const { id } = await review.filed('withheld');
      const officer = await office.as('disclosure');
      expect((await officer.call('GET', `${review.path}/items/${id}`)).status).toBe(404);
      expect((await review.open()).status).toBe('closed');
      expect((await verifyAudit(server.database)).output).toContain('OK');
    });
  },
  NEVER,
);
