import { Client, PASSWORD } from '../support/client.js';
import type { DocumentView } from '../support/contract.js';
import { THIRD_PARTY } from '../support/disclosures.js';
import { refusalsOf, succeeded } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { dayFromToday } from '../support/people.js';
import { DISCLOSE, KEEP, Review, THIS_YEAR, type Campaign, type ReviewItem } from '../support/review.js';
import { until } from '../support/until.js';

interface History {
  readonly determinations: readonly { readonly attribute: string; readonly reason: string | null }[];
  readonly signatures: readonly { readonly step: string }[];
}

/** 条例第十八条：对不予公开的定期评估审查，因情势变化可以公开的应当公开；第四十四条、第十五条、第二十六条。 */
describeOnEachServer(
  '公开属性年度审查',
  (given) => {
    it('每年年底前逐件审查，可以公开的集中公开，继续不公开的写明新的理由', async () => {
      const { office, server } = given();
      const review = new Review(office);
      const applied = await review.filed('on_request', '关于公务用车运行情况的通报');
      const secret = await review.filed(THIRD_PARTY, '关于确定食堂承包单位的批复');
      const internal = await review.filed('withheld', '关于职工考勤管理的通知');

      // 政务公开工作人员开展审查，登记一年内三人以上申请公开
      expect((await review.open()).total).toBe(3);
      await review.post('disclosure', `items/${applied.id}/facts`, {
        kind: 'applications',
        applicants: 3,
        on: dayFromToday(-10),
        source: '政府信息公开申请登记簿',
      });
      expect((await review.item(applied.id, 'drafter')).signals).toMatchObject([{ code: 'applications' }]);

      // 起草科室研判：提示只供参考，由人决定；涉及第三方的须有同意文书
      succeeded('公开', await review.decide(applied.id, DISCLOSE));
      expect(refusalsOf(await review.decide(secret.id, DISCLOSE))).toEqual([
        'disclosure.third_party_consent_missing',
      ]);
      succeeded('继续', await review.decide(secret.id, { ...KEEP, reason: '第三方仍不同意公开' }));
      const nextReviewOn = dayFromToday(180);
      succeeded('继续', await review.decide(internal.id, { ...KEEP, nextReviewOn }, 'head'));

      // 另一人审核；转公开的重新保密审查
      for (const { id } of [applied, secret, internal]) succeeded('审核', await review.confirm(id));
      const secrecy = await office.as('secrecy');
      await office.settleFindings(applied.id, 'secrecy', 'false_positive');
      await office.fire(await secrecy.document(applied.id), 'secrecy', { type: 'approve' });

      // 分管领导一次签批清单，逐件留痕
      const deputy = await new Client(server.url).signIn('deputy');
      const signed = await deputy.call<{ kept: number; disclosed: number }>('POST', `${review.path}/sign`, {
        password: PASSWORD,
      });
      expect(succeeded('签批', signed)).toMatchObject({ kept: 2, disclosed: 1 });
      const opened = await (await office.as('publisher')).document(applied.id);
      expect(opened).toMatchObject({ state: 'awaiting_publication', attribute: 'proactive' });
      expect(opened.dueOn! <= `${THIS_YEAR}-12-31`).toBe(true);

      // 集中公开，注明公开属性变更，历史保留原属性、理由和认定人
      await office.advance(opened, 'published');
      const { url } = await office.untilInColumn(applied.id);
      await until('公开属性变更', async () => {
        const { text } = await office.page(url);
        return text.includes('公开属性变更') && text.includes('由依申请公开变更为主动公开');
      });
      const auditor = await office.as('auditor');
      const history = await auditor.demand<History>('GET', `/api/documents/${applied.id}/history`);
      expect(history.determinations.map(({ attribute }) => attribute)).toEqual(['on_request', 'proactive']);
      expect(history.determinations[0]?.reason).toContain('依申请提供');
      expect(history.signatures.map(({ step }) => step)).toEqual(['signing', 'reclassification_signing']);

      // 结束审查，形成报告；原来的公文没有变
      const closed = succeeded('结束', await review.post<Campaign>('disclosure', 'close'));
      expect(closed).toMatchObject({
        status: 'closed',
        total: 3,
        counts: { disclosed: 1, kept: 2, unsettled: 0 },
        openedShare: 1 / 3,
        lists: [{ kept: 2, disclosed: 1 }],
      });
      const kept = await auditor.demand<ReviewItem>('GET', `${review.path}/items/${internal.id}`);
      expect(kept).toMatchObject({ state: 'settled', outcome: 'kept', nextReviewOn });
      const unchanged = await auditor.demand<DocumentView>('GET', `/api/documents/${internal.id}`);
      expect(unchanged).toMatchObject({ state: 'filed', attribute: 'withheld', revision: internal.revision });
    });
  },
  { RECLASSIFICATION_OPENS_ON: 'never' },
);
