import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../platform/config/index.js';
import { openDatabase } from '../platform/database/index.js';
import { auditEntities } from './audit-entities.js';
import { verifyAudit, type AuditVerification, type NotedAnchor } from './verify-audit.js';

const USAGE = 'usage: audit:verify [--anchor NUMBER:HASH]…   (a checkpoint as the log shows it)';
const SQLITE_FILE = 'xianding.sqlite';

const anchorsOf = (args: readonly string[]): NotedAnchor[] => {
  const anchors: NotedAnchor[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const match = /^(\d{1,9}):([0-9a-f]{64})$/.exec(args[index + 1] ?? '');
    if (args[index] !== '--anchor' || !match) throw new RangeError(USAGE);
    anchors.push({ seq: Number(match[1]), hash: match[2]! });
  }
  return anchors;
};

const report = ({ broken, ...counts }: AuditVerification): string =>
  broken
    ? `BROKEN: ${broken.damage} in ${broken.stream} at number ${broken.seq}`
    : `OK: ${counts.entries} entries in ${counts.streams} streams, ${counts.checkpoints} checkpoints` +
      (counts.lastCheckpointHash ? `, last ${counts.checkpoints}:${counts.lastCheckpointHash}` : '');

/**
 * `audit:verify`: follows all audit chains of the configured database.
 * @returns 0 when everything fits, 1 when something is broken (named on standard output), 2 when it could not run.
 */
export const auditVerify = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  try {
    const anchors = anchorsOf(args);
    const config = loadConfig();
    if (config.databaseUrl === undefined && !existsSync(join(config.dataDir, SQLITE_FILE))) {
      throw new Error(`there is no database in ${config.dataDir}`);
    }
    const database = await openDatabase(config, auditEntities);
    try {
      const verification = await database.unitOfWork.read((tx) => verifyAudit(tx, anchors));
      console.log(report(verification));
      return verification.broken ? 1 : 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'audit:verify could not run');
    return 2;
  }
};
