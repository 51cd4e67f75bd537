import { constants, existsSync } from 'node:fs';
import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { auditEntities, AuditTrail } from '../audit/index.js';
import { DeterminationRow } from '../disclosure/index.js';
import { documentEntities, Intake, UploadProgress } from '../documents/index.js';
import { identityEntities, People, type Person } from '../identity/index.js';
import { fingerprintKeyOf, loadConfig, type AppConfig } from '../platform/config/index.js';
import { openDatabase, type OpenDatabase, type Transaction } from '../platform/database/index.js';
import { messageOf } from '../platform/http/index.js';
import { releaseFolder } from '../platform/release-folder.js';
import { FileStorage } from '../platform/storage/index.js';
import { reclassificationEntities } from '../reclassification/index.js';
import { Renderer } from '../rendering/index.js';
import {
  detectTesseract,
  FindingRow,
  FindingVerdictRow,
  rulesInForce,
  Screener,
  ScreeningRulesRow,
} from '../screening/index.js';
import { systemClock, todayOf } from '../shared/clock.js';
import { ApplicationError } from '../shared/errors.js';
import { sha256Hex } from '../shared/hash.js';
import { newId } from '../shared/id.js';
import { workflowEntities } from '../workflow/index.js';
import { ImportList, readList } from './import-list.js';
import { countVerdicts, printedReport, reportFile, reportPathOf } from './import-report.js';

const USAGE =
  '用法：npm run import -- 清单.xlsx 文件夹 [--go] [--by 用户名]\n' +
  '不加 --go 只检查、出报告，不保存；--by 是导入人，只有一名系统管理员时可以不写。';
const SQLITE_FILE = 'xianding.sqlite';

interface Asked {
  readonly list: string;
  readonly folder: string;
  readonly go: boolean;
  readonly by: string | undefined;
}

const askedIn = async (args: readonly string[]): Promise<Asked> => {
  const options = { go: { type: 'boolean' }, by: { type: 'string' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Error(USAGE);
  }
  const [list, folder, ...more] = parsed.positionals;
  if (list === undefined || folder === undefined || more.length > 0) throw new Error(USAGE);
  const kindOf = (path: string) => stat(path).catch(() => null);
  if (!(await kindOf(list))?.isFile()) throw new Error(`没有这份清单：${list}\n${USAGE}`);
  if (!(await kindOf(folder))?.isDirectory()) throw new Error(`没有这个文件夹：${folder}\n${USAGE}`);
  await access(dirname(resolve(list)), constants.W_OK).catch(() => {
    throw new Error(`清单所在的文件夹不能写入，报告存不下：${dirname(resolve(list))}`);
  });
  return {
    list: resolve(list),
    folder: resolve(folder),
    go: parsed.values.go === true,
    by: parsed.values.by,
  };
};

/** Whose name stands on what is brought in. */
const importerIn = async (tx: Transaction, by: string | undefined): Promise<Person> => {
  const people = await new People().everybodyActive(tx);
  const admins = people.filter(({ roles }) => roles.includes('admin'));
  if (by !== undefined) {
    const person = people.find(({ username }) => username === by);
    if (!person) throw new Error(`没有这个在职用户：${by}`);
    return person;
  }
  const [admin, another] = admins;
  if (admin && !another) return admin;
  throw new Error(
    admin ? '系统管理员不止一名，请用 --by 用户名 写明导入人' : '还没有建立机关和系统管理员，请先运行 set-up',
  );
};

const openConfigured = async (config: AppConfig): Promise<OpenDatabase> => {
  if (config.databaseUrl === undefined && !existsSync(join(config.dataDir, SQLITE_FILE))) {
    throw new Error(`这里没有数据库：${config.dataDir}`);
  }
  return openDatabase(config, [
    ...auditEntities,
    ...documentEntities,
    ...identityEntities,
    ...reclassificationEntities,
    ...workflowEntities,
    DeterminationRow,
    FindingRow,
    FindingVerdictRow,
    ScreeningRulesRow,
  ]);
};

const screenerOf = async (config: AppConfig, { unitOfWork }: OpenDatabase): Promise<Screener> => {
  const office = await unitOfWork.read(rulesInForce);
  const pictureText = await detectTesseract(config.pictureText, config.pictureTextLimits);
  return new Screener({
    tesseract: pictureText.status === 'available' ? pictureText.settings : undefined,
    threads: 1,
    deadlineMs: config.screeningMs,
    heapMb: config.screeningHeapMb,
    limits: () => Promise.resolve({ ...config.intakeLimits, today: todayOf(systemClock), office }),
    fingerprintKey: fingerprintKeyOf(config),
  });
};

const importInto = async (config: AppConfig, database: OpenDatabase, asked: Asked): Promise<0 | 1> => {
  const { unitOfWork } = database;
  const bytes = await readFile(asked.list);
  const rows = await readList(bytes);
  const importer = await unitOfWork.read((tx) => importerIn(tx, asked.by));
  const sections = await unitOfWork.read((tx) => new People().sections(tx));
  const storage = new FileStorage(join(config.dataDir, 'files'), (what, sha256) =>
    console.error(`stored file ${sha256} is ${what}; restore it from a backup`),
  );
  if (asked.go) await storage.makeFolders();
  const audit = new AuditTrail();
  const screener = await screenerOf(config, database);
  const templates = join(config.templatesDir ?? join(releaseFolder(), 'templates'), 'docx');
  const renderer = new Renderer({ templatesDirectory: templates });
  try {
    const progress = new UploadProgress();
    const intake = new Intake(screener, renderer, storage, unitOfWork, audit, progress, systemClock);
    const lines = await new ImportList(unitOfWork, intake, audit, systemClock).import({
      rows,
      folder: asked.folder,
      maxFileBytes: config.maxUploadBytes,
      sections,
      go: asked.go,
      run: { id: newId(systemClock.now()), personId: importer.id, list: sha256Hex(bytes) },
      tell: (done, total) => console.error(`${done}/${total}`),
    });
    console.log(printedReport(lines));
    await writeFile(reportPathOf(asked.list), await reportFile(lines));
    const { ready, stored, present, refused } = countVerdicts(lines);
    const done = asked.go ? `已导入 ${stored} 件` : `可以导入 ${ready} 件`;
    console.log(`\n共 ${lines.length} 行：${done}，先前已导入 ${present} 件，不导入 ${refused} 行`);
    console.log(`报告：${reportPathOf(asked.list)}`);
    if (!asked.go) console.log('这是检查，没有保存任何内容；核对报告后加 --go 导入。');
    return refused === 0 ? 0 : 1;
  } finally {
    await renderer.close();
    await screener.close();
  }
};

/**
 * `import LIST.xlsx FOLDER [--go] [--by USERNAME]`: brings in the office's past, or says what would become of it.
 * @returns 0 when every row is or can be brought in, 1 when some are not, 2 when it could not run
 */
export const importPast = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  try {
    const asked = await askedIn(args);
    const config = loadConfig();
    const database = await openConfigured(config);
    try {
      return await importInto(config, database, asked);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof ApplicationError) {
      console.error(messageOf({ code: error.code, ...(error.detail ? { detail: error.detail } : {}) }));
    } else console.error(error instanceof Error ? error.message : 'import could not run');
    return 2;
  }
};
