import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli, verifyAudit, type CommandResult } from '../support/cli.js';
import type { DocumentView } from '../support/contract.js';
import type { FreshDatabase } from '../support/databases.js';
import { docx, plainDocx } from '../support/docx.js';
import { CATEGORY, refusalsOf, succeeded } from '../support/office.js';
import { describeOnEachServer } from '../support/on-each-server.js';
import { DISCLOSE, KEEP, Review, THIS_YEAR } from '../support/review.js';
import { sheetLines, sheetOf } from '../support/spreadsheets.js';
import { storedBytes, tracesOf } from '../support/stored-bytes.js';
import { until } from '../support/until.js';

const TITLES = ['文号', '标题', '成文日期', '印发日期', '科室', '公开属性', '依据', '理由', '文件名'];

interface PastRow {
  readonly serial: number;
  readonly title?: string;
  readonly signedOn?: string;
  readonly issuedOn?: string;
  readonly section?: string;
  readonly attribute?: string;
  readonly ground?: string;
  readonly reason?: string;
  readonly file?: string;
}

const cellsOf = (row: PastRow): readonly string[] => [
  `张事服字〔2021〕${row.serial}号`,
  row.title ?? `关于第${row.serial}项工作安排的通知`,
  row.signedOn ?? '2021-03-05',
  row.issuedOn ?? '2021-03-08',
  row.section ?? '组织人事科',
  row.attribute ?? '不予公开',
  row.ground ?? '条例第十六条第一款，人事管理',
  row.reason ?? '',
  row.file ?? `${row.serial}.docx`,
];

/** A folder with the files of an office's past, and the list of them. */
class Past {
  private constructor(
    readonly root: string,
    readonly folder: string,
    readonly list: string,
  ) {}

  static async make(): Promise<Past> {
    const root = await mkdtemp(join(tmpdir(), 'xianding-past-'));
    const folder = join(root, '文件');
    await mkdir(folder);
    return new Past(root, folder, join(root, '清单.xlsx'));
  }

  async write(rows: readonly PastRow[], titles = TITLES): Promise<void> {
    for (const { serial, file } of rows) {
      if (file === undefined) await this.file(`${serial}.docx`, plainDocx(`第${serial}项工作按计划安排。`));
    }
    await writeFile(this.list, await sheetOf(titles, rows.map(cellsOf)));
  }

  async file(name: string, bytes: Buffer): Promise<void> {
    await writeFile(join(this.folder, name), bytes);
  }

  import(database: FreshDatabase, ...more: readonly string[]): Promise<CommandResult> {
    return runCli(database, 'import', this.list, this.folder, ...more);
  }

  /** The report beside the list, without its head. */
  async report(): Promise<readonly (readonly string[])[]> {
    return (await sheetLines(await readFile(join(this.root, '清单-导入报告.xlsx')))).slice(1);
  }
}

describeOnEachServer(
  'the office’s past',
  (given) => {
    let past: Past;
    beforeEach(async () => {
      past = await Past.make();
    });
    afterEach(() => rm(past.root, { recursive: true }));
    const imported = (...more: readonly string[]) => past.import(given().server.database, ...more);
    const documents = async (): Promise<readonly DocumentView[]> => {
      const auditor = await given().office.as('auditor');
      return (await auditor.demand<{ items: DocumentView[] }>('GET', '/api/documents?limit=100')).items;
    };
    const byNumber = async (serial: number): Promise<DocumentView | undefined> =>
      (await documents()).find(({ number }) => number === `张事服字〔2021〕${serial}号`);
    const viewOf = async (serial: number): Promise<DocumentView> => {
      const found = await byNumber(serial);
      if (!found) throw new Error(`number ${serial} is not there`);
      return (await given().office.as('auditor')).document(found.id);
    };
    const agreed = async (): Promise<void> => {
      const { database } = given().server;
      expect(await runCli(database, 'register:verify')).toMatchObject({ status: 0 });
      expect(await verifyAudit(database)).toMatchObject({ status: 0 });
    };

    it('is only looked at without --go, brought in with it, and once', async () => {
      await past.write([
        { serial: 1 },
        { serial: 2, attribute: '依申请公开', ground: '', reason: '涉及特定对象' },
      ]);
      const looked = await imported();
      expect(looked).toMatchObject({ status: 0 });
      expect(looked.output).toContain('可以导入 2 件');
      expect((await past.report()).map(([, number, verdict]) => [number, verdict])).toEqual([
        ['张事服字〔2021〕1号', '可以导入'],
        ['张事服字〔2021〕2号', '可以导入'],
      ]);
      expect(await documents()).toEqual([]);
      expect(await imported('--go')).toMatchObject({ status: 0 });
      const before = await documents();
      expect(before).toHaveLength(2);
      const again = await imported('--go');
      expect(again).toMatchObject({ status: 0 });
      expect(again.output).toContain('已导入 0 件，先前已导入 2 件');
      expect((await past.report()).map(([, , verdict]) => verdict)).toEqual(['先前已导入', '先前已导入']);
      expect(await documents()).toEqual(before);
      await agreed();
    });

    it('stands as filed and as recorded, with nobody’s signature', async () => {
      await past.write([{ serial: 11, reason: '内部事务' }]);
      expect(await imported('--go', '--by', 'admin')).toMatchObject({ status: 0 });
      const view = await viewOf(11);
      expect(view).toMatchObject({
        state: 'filed',
        attribute: 'withheld',
        genre: '通知',
        signedOn: '2021-03-05',
        issuedAt: '2021-03-07T16:00:00.000Z',
        section: { name: '组织人事科' },
        imported: { by: { name: '蒋一鸣' } },
        reason: '内部事务',
        grounds: [{ code: 'A16-HR', evidence: { recorded: '条例第十六条第一款，人事管理' } }],
        versions: [{ origin: 'imported' }],
      });
      const auditor = await given().office.as('auditor');
      const history = await auditor.demand<Record<string, unknown[]>>(
        'GET',
        `/api/documents/${view.id}/history`,
      );
      expect(history).toMatchObject({
        transitions: [{ event: 'imported', label: '导入', fromLabel: '系统外', to: 'filed' }],
        determinations: [{ origin: 'imported' }],
        reviews: [],
        signatures: [],
        recordedSignatures: [],
      });
      const { items } = await auditor.demand<{ items: object[] }>(
        'GET',
        '/api/audit?action=document.imported',
      );
      expect(items[0]).toMatchObject({ detail: { number: '张事服字〔2021〕11号', row: 2 } });
      const clerk = await given().office.as('clerk');
      const register = await clerk.demand<{ items: { number: string; origin: string }[] }>(
        'GET',
        '/api/register?year=2021',
      );
      expect(register.items.find(({ number }) => number.endsWith('〕11号'))).toMatchObject({
        origin: 'imported',
      });
    });

    it('keeps words that no ground can be told from, and the law of its day', async () => {
      await past.write([{ serial: 21, signedOn: '2018-05-03', issuedOn: '', ground: '条例第十四条' }]);
      expect(await imported('--go')).toMatchObject({ status: 0 });
      expect((await past.report())[0]?.[3]).toMatch(/重新确定.*成文日期为准/);
      expect(await viewOf(21)).toMatchObject({
        issuedAt: '2018-05-02T16:00:00.000Z',
        grounds: [{ code: 'RECORDED', evidence: { recorded: '条例第十四条' } }],
        determination: { lawVersion: '492-2007' },
      });
      const drafter = await given().office.as('drafter');
      const cited = await drafter.putDisclosure(await given().office.draft(), {
        attribute: 'withheld',
        grounds: [{ code: 'RECORDED', evidence: { recorded: '照旧' } }],
      });
      expect(cited.status).toBe(422);
    });

    it('names what is wrong by line and column and brings in the rest', async () => {
      await past.write([
        { serial: 31 },
        { serial: 32, section: '保卫科', signedOn: '2021-02-30' },
        { serial: 33, attribute: '主动公开' },
        { serial: 34, ground: 'A14-SS' },
        { serial: 35, file: '没有.docx' },
        { serial: 36, file: '../清单.xlsx' },
        { serial: 37, file: '外面.docx' },
        { serial: 31, file: '31.docx' },
        { serial: 38, file: '31.docx' },
        { serial: 39, file: '假.docx' },
        { serial: 40 },
      ]);
      await symlink(past.list, join(past.folder, '外面.docx'));
      await past.file('假.docx', Buffer.from('%PDF-1.7\n'));
      const { status, output } = await imported('--go');
      expect(status).toBe(1);
      expect(output).toContain('已导入 2 件，先前已导入 0 件，不导入 9 行');
      const lines = await past.report();
      expect(lines.map(([line, , verdict]) => `${line} ${verdict}`)).toEqual(
        ['已导入', ...Array.from({ length: 9 }, () => '不导入'), '已导入'].map(
          (one, at) => `${at + 2} ${one}`,
        ),
      );
      const saidOf = (line: number) => lines[line - 2]?.[3] ?? '';
      expect(saidOf(3)).toContain('成文日期：日期不正确');
      expect(saidOf(4)).toContain('公开属性：主动公开的不从这里导入');
      expect(saidOf(5)).toContain('依据：国家秘密不得存入本系统');
      expect(saidOf(6)).toContain('文件名：文件夹里没有这个文件');
      expect(saidOf(7)).toContain('文件名：文件不在所给的文件夹里');
      expect(saidOf(8)).toContain('文件名：文件不在所给的文件夹里');
      expect(saidOf(9)).toContain('文号：与第2行的文号相同');
      expect(saidOf(10)).toContain('文件名：与第2行是同一份文件');
      expect(saidOf(11)).toContain('文件名：');
      for (const serial of [32, 33, 34, 35, 36, 37, 38, 39]) expect(await byNumber(serial)).toBeUndefined();
      await agreed();
    });

    it('says which column the list lacks, and that it is no list', async () => {
      await past.write([{ serial: 1 }], ['文号', '题名', ...TITLES.slice(2)]);
      const lacking = await imported();
      expect(lacking).toMatchObject({ status: 2 });
      expect(lacking.output).toContain('标题');
      await writeFile(past.list, 'no list');
      expect(await imported()).toMatchObject({ status: 2 });
      expect(await runCli(given().server.database, 'import', past.list)).toMatchObject({ status: 2 });
      expect(await imported('--by', 'nobody')).toMatchObject({ status: 2 });
    });

    it('lets no state secret in, and repeats nothing of it', async () => {
      const CANARY = '金丝雀导入庚子';
      await past.write([
        { serial: 41, title: `关于${CANARY}的通知`, file: `${CANARY}.docx` },
        { serial: 42, title: `关于${CANARY}的通知（机密★5年）` },
        { serial: 43 },
      ]);
      await past.file(`${CANARY}.docx`, docx({ body: [CANARY], header: '秘密★10年' }));
      for (const more of [[], ['--go']]) {
        const { status, output } = await imported(...more);
        expect(status).toBe(1);
        expect(output).toContain('检测到国家秘密标志');
        expect(output).not.toContain(CANARY);
        expect(
          (await past.report()).slice(0, 2).map(([line, number, verdict]) => [line, number, verdict]),
        ).toEqual([
          ['2', '', '不导入'],
          ['3', '', '不导入'],
        ]);
      }
      expect(tracesOf([CANARY], await storedBytes(given().server.database))).toEqual([]);
      const auditor = await given().office.as('auditor');
      const { items } = await auditor.demand<{ items: { detail: { code: string } }[] }>(
        'GET',
        '/api/audit?action=intake.refused',
      );
      expect(items.filter(({ detail }) => detail.code === 'intake.secrecy_mark')).toHaveLength(2);
    });

    it('does not take a number that something else has, and takes the one that was entered late for it', async () => {
      const { office } = given();
      const clerk = await office.as('clerk');
      const late = {
        kind: 'late_entry',
        series: '张事服字',
        year: 2021,
        datedOn: '2021-03-05',
        reason: '纸质登记',
      };
      for (const [serial, title] of [
        [51, '关于第51项工作安排的通知'],
        [52, '关于别的事的通知'],
      ] as const) {
        const body = { ...late, serial, title };
        succeeded('propose', await clerk.call('POST', '/api/register/proposals', body));
      }
      const second = await office.as('office');
      const open = await second.demand<{ items: { id: string }[] }>(
        'GET',
        '/api/register/proposals?part=open',
      );
      for (const { id } of open.items) {
        succeeded('confirm', await second.call('POST', `/api/register/proposals/${id}/confirm`, {}));
      }
      await past.write([{ serial: 51 }, { serial: 52 }, { serial: 53 }]);
      expect((await imported('--go')).output).toContain('已导入 2 件');
      expect((await past.report())[1]?.[3]).toContain('发文登记簿');
      await past.write([{ serial: 53, file: '另一份.docx' }]);
      await past.file('另一份.docx', plainDocx('另一份内容。'));
      expect(await imported('--go')).toMatchObject({ status: 1 });
      expect((await past.report())[0]?.[3]).toContain('另有公文用这个文号');
      await agreed();
    });

    it('goes on where it was killed, and does nothing twice, also from two sides', async () => {
      const rows = Array.from({ length: 12 }, (_, index) => ({ serial: 61 + index }));
      await past.write(rows);
      const count = async () =>
        (await documents()).filter(({ title }) => rows.some(({ serial }) => title.includes(`第${serial}项`)))
          .length;
      const { NODE_OPTIONS: _options, NODE_ENV: _jest, ...inherited } = process.env;
      const child = spawn(
        process.execPath,
        [resolve('dist/cli.js'), 'import', past.list, past.folder, '--go'],
        {
          env: { ...inherited, ...given().server.database.environment },
          stdio: 'ignore',
        },
      );
      const gone = new Promise((done) => child.once('close', done));
      await until('the first documents', async () => (await count()) >= 2);
      child.kill('SIGKILL');
      await gone;
      const left = rows.length - (await count());
      await agreed();
      const both = await Promise.all([imported('--go'), imported('--go')]);
      expect(both.map(({ status }) => status)).toEqual([0, 0]);
      const stored = both.map(({ output }) => Number(/已导入 (\d+) 件/.exec(output)?.[1]));
      expect(stored[0]! + stored[1]!).toBe(left);
      expect(await count()).toBe(rows.length);
      await agreed();
    });
  },
  { RECLASSIFICATION_OPENS_ON: 'never' },
);

describeOnEachServer(
  'the review of the office’s past',
  (given) => {
    it('has exactly what was imported closed, and asks for a ground that holds', async () => {
      const { office, server } = given();
      const past = await Past.make();
      await past.write([
        { serial: 1, ground: '局长办公会决定' },
        { serial: 2, attribute: '依申请公开', ground: '', reason: '涉及特定对象' },
        { serial: 3, attribute: '不适用', ground: '', reason: '党务文件' },
        { serial: 4, attribute: '主动公开' },
        { serial: 5, ground: '第十五条' },
      ]);
      expect((await past.import(server.database, '--go')).output).toContain('已导入 4 件');
      const review = new Review(office);
      expect(await review.open()).toMatchObject({ year: THIS_YEAR, status: 'open', total: 3 });
      const { items } = await review.items();
      expect(items.map(({ document }) => document.title)).toEqual(
        [1, 2, 5].map((serial) => `关于第${serial}项工作安排的通知`),
      );
      const [closed, onRequest, protectedOne] = items as [
        (typeof items)[0],
        (typeof items)[0],
        (typeof items)[0],
      ];
      expect(refusalsOf(await review.decide(closed.id, KEEP))).toEqual(['disclosure.ground_not_usable']);
      expect(refusalsOf(await review.decide(protectedOne.id, DISCLOSE))).toEqual([
        'disclosure.third_party_consent_missing',
      ]);
      const fresh = [
        { code: 'A16-HR', reason: '确有必要', evidence: { category: '人事', no_external_effect: '无' } },
      ];
      succeeded('keep', await review.decide(closed.id, { ...KEEP, grounds: fresh }));

      // what is opened goes the document's own way to the column
      expect(await review.settleAs(onRequest.id, DISCLOSE)).toMatchObject({ state: 'disclosing' });
      await office.settleFindings(onRequest.id, 'secrecy', 'false_positive');
      const opened = await (await office.as('disclosure')).document(onRequest.id);
      const signed = await office.advance(opened, 'awaiting_publication');
      expect(signed).toMatchObject({ number: '张事服字〔2021〕2号', attribute: 'proactive' });
      const publisher = await office.as('publisher');
      const filed = succeeded(
        'category',
        await publisher.call<DocumentView>('PATCH', `/api/documents/${signed.id}`, {
          revision: signed.revision,
          category: CATEGORY,
        }),
      );
      expect(await office.advance(filed, 'published')).toMatchObject({
        imported: { by: { name: '蒋一鸣' } },
      });

      // later ones join the open review
      await past.write([{ serial: 6 }]);
      expect(await past.import(server.database, '--go')).toMatchObject({ status: 0 });
      expect(await review.campaign()).toMatchObject({ total: 4 });
      expect((await runCli(server.database, 'reclassify:verify')).output).toContain('OK');
      expect(await verifyAudit(server.database)).toMatchObject({ status: 0 });
      await rm(past.root, { recursive: true });
    });
  },
  { RECLASSIFICATION_OPENS_ON: 'never' },
);
