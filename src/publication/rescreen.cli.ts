import { join } from 'node:path';
import { auditEntities, AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { DeterminationRow } from '../disclosure/index.js';
import { documentEntities } from '../documents/index.js';
import { identityEntities } from '../identity/index.js';
import { fingerprintKeyOf, loadConfig } from '../platform/config/index.js';
import { openDatabase } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import {
  detectTesseract,
  FindingRow,
  FindingVerdictRow,
  insertRescreening,
  RescreenedFindingRow,
  RescreeningRow,
  rulesInForce,
  Screener,
  ScreeningRulesRow,
} from '../screening/index.js';
import { systemClock, todayOf } from '../shared/clock.js';
import { newId } from '../shared/id.js';
import { RescreenPublished } from './rescreen-published.js';

/**
 * `rescreen`: screens all published documents with the rules of today; one JSON line for each thing found that
 * nobody has decided to keep, then a summary on standard error.
 * @returns 0 when nothing was found, 1 when something was, 2 when it could not run
 */
export const rescreen = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  if (args.length > 0) {
    console.error('usage: rescreen');
    return 2;
  }
  try {
    const config = loadConfig();
    const database = await openDatabase(config, [
      ...auditEntities,
      ...documentEntities,
      ...identityEntities,
      DeterminationRow,
      FindingRow,
      FindingVerdictRow,
      RescreenedFindingRow,
      RescreeningRow,
      ScreeningRulesRow,
    ]);
    const office = await database.unitOfWork.read(rulesInForce);
    const pictureText = await detectTesseract(config.pictureText, config.pictureTextLimits);
    const screener = new Screener({
      tesseract: pictureText.status === 'available' ? pictureText.settings : undefined,
      threads: 1,
      deadlineMs: config.screeningMs,
      heapMb: config.screeningHeapMb,
      limits: () => Promise.resolve({ ...config.intakeLimits, today: todayOf(systemClock), office }),
      fingerprintKey: fingerprintKeyOf(config),
    });
    try {
      const started = systemClock.now();
      const storage = new FileStorage(join(config.dataDir, 'files'), (what, sha256) =>
        console.error(`stored file ${sha256} is ${what}; restore it from a backup`),
      );
      const work = new RescreenPublished(database.unitOfWork, storage, screener);
      const { documents, files, findings } = await work.run((finding) =>
        console.log(JSON.stringify(finding)),
      );
      const engine = await screener.engine();
      await database.unitOfWork.run(async (tx) => {
        const finished = systemClock.now();
        const id = newId(finished);
        const run = { id, engine, documents, files, findings: findings.length };
        const rows = findings.map((one) => ({
          id: newId(finished),
          rescreeningId: id,
          documentId: one.document,
          file: one.file.slice(0, 300),
          kind: one.kind.slice(0, 30),
          severity: one.severity,
          location: one.location.slice(0, 300),
          excerptMasked: one.excerptMasked,
        }));
        const times = { startedAt: started.toISOString(), finishedAt: finished.toISOString() };
        await insertRescreening(tx, { ...run, ...times }, rows);
        await new AuditTrail().append(tx, {
          stream: SYSTEM_STREAM,
          action: 'screening.rescreened',
          actorId: null,
          detail: { run: id, engine, documents, files, findings: findings.length },
          at: finished,
        });
      });
      console.error(`${documents} documents, ${files} files, ${findings.length} findings, rules ${engine}`);
      return findings.length === 0 ? 0 : 1;
    } finally {
      await screener.close();
      await database.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'rescreen could not run');
    return 2;
  }
};
