import type { Transaction } from '../platform/database/index.js';
import { RescreenedFindingRow } from './rescreened-finding.entity.js';
import { RescreeningRow } from './rescreening.entity.js';

const INSERTED_AT_ONCE = 100;

export const insertRescreening = async (
  tx: Transaction,
  run: RescreeningRow,
  findings: readonly RescreenedFindingRow[],
): Promise<void> => {
  await tx.insert(RescreeningRow, run);
  for (let start = 0; start < findings.length; start += INSERTED_AT_ONCE) {
    await tx.insert(RescreenedFindingRow, findings.slice(start, start + INSERTED_AT_ONCE));
  }
};

export const latestRescreening = (tx: Transaction): Promise<RescreeningRow | null> =>
  tx.findOne(RescreeningRow, { where: {}, order: { id: 'DESC' } });

/** What the run found, in the order in which it was found. */
export const rescreenedFindings = (
  tx: Transaction,
  rescreeningId: string,
  count: number,
): Promise<RescreenedFindingRow[]> =>
  tx.find(RescreenedFindingRow, { where: { rescreeningId }, order: { id: 'ASC' }, take: count });
