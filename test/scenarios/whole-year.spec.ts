import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client, PASSWORD } from '../support/client.js';
import { runCli, verifyAudit } from '../support/cli.js';
import type { ColumnItem, DocumentView } from '../support/contract.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { ON_REQUEST, WITHHELD } from '../support/disclosures.js';
import { Office, succeeded } from '../support/office.js';
import { DISCLOSE, KEEP, Review, type Campaign } from '../support/review.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';

interface Line {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly state: string;
  readonly light: string;
}
interface Ledger {
  readonly lines: readonly Line[];
}

const YEAR = 2026;
/** `npm run year -- 5000` asks for a whole office's year. */
const DOCUMENTS = Number(process.env['YEAR_DOCUMENTS'] ?? 16);
const AT_ONCE = 6;
const LONGEST = 60_000 + DOCUMENTS * 3_000;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
const ATTRIBUTES = [{ attribute: 'proactive' }, ON_REQUEST, WITHHELD, { attribute: 'proactive' }] as const;
const DAY = 86_400_000;

/** Everybody's clock, moved by hand. */
class SteppedClock {
  readonly file = join(mkdtempSync(join(tmpdir(), 'xianding-year-')), 'days');

  set(day: string): void {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const days = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY;
    writeFileSync(this.file, String(days));
  }
}

/** Runs the jobs one after the other, some at once. */
const each = async <T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> => {
  const results: T[] = [];
  const waiting = [...jobs.entries()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]();
    }),
  );
  return results;
};

const inPieces = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** 附件2 任务台账 and 条例第十八条、第二十六条: from the plan of the year to the closed review. */
describeOnEachDatabase('一个机关的一年', (fresh) => {
  const clock = new SteppedClock();
  let server: RunningServer;
  let office: Office;

  beforeAll(async () => {
    clock.set(`${YEAR}-01-05`);
    server = await startServer(await fresh(), {
      NODE_OPTIONS: `--import ${resolve('test/support/movable-clock.mjs')}`,
      XIANDING_TEST_DAYS_AHEAD: clock.file,
    });
    office = new Office(server.url);
  });
  afterAll(() => server.stop());

  /** Sessions do not outlive the days that are passed over. */
  const onDay = (day: string): void => {
    clock.set(day);
    office.forgetSessions();
  };
  const officer = () => office.as('disclosure');
  const ledger = async (year = YEAR): Promise<Ledger> =>
    (await officer()).demand('GET', `/api/ledger/${year}`);
  const record = async (kind: string, title: string, heldOn: string): Promise<void> => {
    await (await officer()).demand('POST', `/api/ledger/${YEAR}/records`, { kind, title, heldOn });
  };

  const handle = async (index: number): Promise<DocumentView> => {
    const disclosure = ATTRIBUTES[index % ATTRIBUTES.length]!;
    const draft = await office.draft({ title: `关于第${index + 1}项工作安排的通知` });
    const determined = await office.determine(draft, disclosure);
    return office.advance(determined, disclosure.attribute === 'proactive' ? 'published' : 'filed');
  };

  interface ColumnPage {
    readonly items: readonly ColumnItem[];
    readonly next?: string;
  }
  const columnPage = async (address: string): Promise<ColumnPage> =>
    (await new Client(server.url).call<ColumnPage>('GET', new URL(address, server.url).pathname)).body;

  const columnItems = async (): Promise<ColumnItem[]> => {
    const items: ColumnItem[] = [];
    let page = await columnPage('/gongkai/index.json');
    for (;;) {
      items.push(...page.items);
      if (page.next === undefined) return items;
      page = await columnPage(page.next);
    }
  };

  it(
    '从年初要点到年底审查，专栏、台账、报告和审计记录彼此一致',
    async () => {
      // 一月：沿用要点建立台账；去年还有一项没有完成
      await (await officer()).demand('POST', '/api/ledger', { year: YEAR - 1, from: 'empty' });
      const former = await (
        await officer()
      ).demand<Ledger>('POST', `/api/ledger/${YEAR - 1}/lines`, { task: '清理规范性文件', limit: '年底前' });
      await (await officer()).demand('POST', '/api/ledger', { year: YEAR });

      // 逐月办文
      const handled: DocumentView[] = [];
      for (const [month, name] of MONTHS.entries()) {
        onDay(`${YEAR}-${name}-12`);
        const indexes = Array.from({ length: DOCUMENTS }, (_, index) => index).filter(
          (index) => index % MONTHS.length === month,
        );
        handled.push(...(await each(indexes.map((index) => () => handle(index)))));
        if (name === '03') {
          const line = former.lines[0]!;
          await (
            await officer()
          ).demand('POST', `/api/ledger/lines/${line.id}/look-back`, {
            revision: line.revision,
            result: 'carried_over',
            comment: '转入本年继续清理',
          });
          await record('briefing', '听取政务公开工作汇报', `${YEAR}-03-10`);
        }
        if (name === '05') await record('training', '政务公开通识培训', `${YEAR}-05-06`);
        if (name === '09') await record('law_study', '领导干部学习《条例》', `${YEAR}-09-03`);
        if (name === '10') await record('budget', '经费列入预算', `${YEAR}-10-09`);
      }
      const published = handled.filter(({ state }) => state === 'published');
      const closedDocuments = handled.filter(({ state }) => state === 'filed');
      expect(published.length + closedDocuments.length).toBe(DOCUMENTS);

      // 十一月一日：年度审查自动开始，应审尽审
      onDay(`${YEAR}-11-02`);
      await server.restart();
      office.forgetSessions();
      const review = new Review(office, YEAR);
      const opened = await until(
        '年度审查',
        async () => {
          const answer = await (await officer()).call<Campaign>('GET', review.path);
          return answer.status === 200 && answer.body.status === 'open' && answer.body;
        },
        120_000,
      );
      expect(opened.total).toBe(closedDocuments.length);

      // 科室研判，公开工作人员审核；依申请公开的转为主动公开，不予公开的继续
      const opens = closedDocuments.filter(({ attribute }) => attribute === 'on_request').map(({ id }) => id);
      const stays = closedDocuments.filter(({ attribute }) => attribute === 'withheld').map(({ id }) => id);
      for (const [ids, decision] of [
        [opens, DISCLOSE],
        [stays, KEEP],
      ] as const) {
        for (const piece of inPieces(ids, 100)) {
          succeeded('研判', await review.post('drafter', 'decisions', { ids: piece, ...decision }));
          succeeded('审核', await review.post('disclosure', 'confirmations', { ids: piece, agree: true }));
        }
      }
      const secrecy = await office.as('secrecy');
      await each(
        opens.map((id) => async () => {
          await office.settleFindings(id, 'secrecy', 'false_positive');
          await office.fire(await secrecy.document(id), 'secrecy', { type: 'approve' });
        }),
      );

      // 分管领导签批清单，集中公开
      onDay(`${YEAR}-11-20`);
      const deputy = await new Client(server.url).signIn('deputy');
      succeeded('签批', await deputy.call('POST', `${review.path}/sign`, { password: PASSWORD }));
      const publisher = await office.as('publisher');
      await each(opens.map((id) => async () => office.advance(await publisher.document(id), 'published')));
      onDay(`${YEAR}-11-27`);
      const report = succeeded('结束', await review.post<Campaign>('disclosure', 'close'));
      expect(report).toMatchObject({
        status: 'closed',
        total: closedDocuments.length,
        counts: { disclosed: opens.length, kept: stays.length, unsettled: 0 },
      });

      // 专栏与公文一致
      const expected = [...published.map(({ id }) => id), ...opens].toSorted();
      const shown = await until(
        '专栏',
        async () => {
          const items = await columnItems();
          return items.length === expected.length && items;
        },
        60_000,
      );
      expect(shown.map(({ id }) => id).toSorted()).toEqual(expected);

      // 台账与事件一致：汇报、培训、回头看、预算、学法和年度审查自动办结
      const lines = await until(
        '台账',
        async () => {
          const { lines: all } = await ledger();
          return all.filter(({ state }) => state === 'closed').length === 6 && all;
        },
        60_000,
      );
      expect(lines.filter(({ state }) => state === 'closed').map(({ number }) => number)).toEqual([
        8, 11, 12, 13, 14, 15,
      ]);
      expect(lines.filter(({ light }) => light === 'red')).toEqual([]);

      // 审计、登记簿、审查清单各自核对无误
      expect((await verifyAudit(server.database)).status).toBe(0);
      expect((await runCli(server.database, 'reclassify:verify')).status).toBe(0);
      expect((await runCli(server.database, 'register:verify')).status).toBe(0);
      const auditor = await office.as('auditor');
      const { items: closing } = await auditor.demand<{ items: { action: string }[] }>(
        'GET',
        '/api/audit?action=ledger.line_closed&limit=50',
      );
      expect(closing).toHaveLength(6);
    },
    LONGEST,
  );
});
