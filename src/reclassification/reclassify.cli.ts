import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditEntities, AuditTrail } from '../audit/index.js';
import { loadConfig } from '../platform/config/index.js';
import { openDatabase, type UnitOfWork } from '../platform/database/index.js';
import { systemClock } from '../shared/clock.js';
import { ApplicationError, InvalidError } from '../shared/errors.js';
import { CampaignGateRow, CampaignRow } from './campaign.entity.js';
import { findCampaign } from './campaigns.repository.js';
import { ItemRow } from './item.entity.js';
import { OpenCampaign } from './open-campaign.js';
import { verifyCampaign } from './verify-campaign.js';

const SQLITE_FILE = 'xianding.sqlite';

const yearIn = (args: readonly string[], usage: string): number | undefined => {
  if (args.length === 0) return undefined;
  const [flag, year, ...more] = args;
  if (flag !== '--year' || !/^\d{4}$/.test(year ?? '') || more.length > 0) throw new RangeError(usage);
  return Number(year);
};

const withDatabase = async <T>(work: (unitOfWork: UnitOfWork) => Promise<T>): Promise<T> => {
  const config = loadConfig();
  if (config.databaseUrl === undefined && !existsSync(join(config.dataDir, SQLITE_FILE))) {
    throw new Error(`there is no database in ${config.dataDir}`);
  }
  const database = await openDatabase(config, [...auditEntities, CampaignGateRow, CampaignRow, ItemRow]);
  try {
    return await work(database.unitOfWork);
  } finally {
    await database.close();
  }
};

const explained = (error: unknown, command: string): string => {
  if (error instanceof InvalidError) return error.fields.map(({ code }) => code).join(', ');
  if (error instanceof ApplicationError) return `${error.code} ${JSON.stringify(error.detail ?? {})}`;
  return error instanceof Error ? error.message : `${command} could not run`;
};

/**
 * `reclassify --year YEAR`: opens the review of the year, or goes on with an opening that was interrupted.
 * @returns 0 when it is open, 1 when it may not be opened, 2 when it could not run
 */
export const reclassify = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  try {
    const year = yearIn(args, 'usage: reclassify --year YEAR');
    if (year === undefined) throw new RangeError('usage: reclassify --year YEAR');
    const campaign = await withDatabase(async (unitOfWork) => {
      const opening = new OpenCampaign(unitOfWork, new AuditTrail(), systemClock);
      await opening.open(year, { origin: 'command', acting: null });
      await opening.gather(year);
      return unitOfWork.read((tx) => findCampaign(tx, year));
    });
    console.log(`${year}: ${campaign?.status}, ${campaign?.gatheredCount} items, digest ${campaign?.digest}`);
    return 0;
  } catch (error) {
    console.error(explained(error, 'reclassify'));
    return error instanceof ApplicationError ? 1 : 2;
  }
};

/**
 * `reclassify:verify [--year YEAR]`: compares the items of a campaign, by default the open one, with the documents.
 * @returns 0 when they agree, 1 when they do not (named on standard output), 2 when it could not run
 */
export const reclassifyVerify = async (args: readonly string[]): Promise<0 | 1 | 2> => {
  try {
    const year = yearIn(args, 'usage: reclassify:verify [--year YEAR]');
    const found = await withDatabase((unitOfWork) => verifyCampaign(unitOfWork, year));
    if (found === null) {
      console.log(year === undefined ? 'OK: no campaign is open' : `BROKEN: there is no campaign of ${year}`);
      return year === undefined ? 0 : 1;
    }
    for (const problem of found.problems) console.log(`BROKEN: ${found.year}: ${problem}`);
    if (found.problems.length > 0) return 1;
    console.log(
      `OK: ${found.year} ${found.status}: ${found.items} items, ${found.listedAtOpening} at the opening, digest ${found.digest}`,
    );
    return 0;
  } catch (error) {
    console.error(explained(error, 'reclassify:verify'));
    return 2;
  }
};
