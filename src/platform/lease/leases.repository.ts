import { isDuplicate, type Transaction } from '../database/index.js';
import { JobLeaseRow } from './job-lease.entity.js';

export const insertLease = async (tx: Transaction, name: string): Promise<void> => {
  if (await tx.existsBy(JobLeaseRow, { name })) return;
  try {
    await tx.insert(JobLeaseRow, { name, holder: null, heldUntil: null });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
};

/** @returns whether the holder has the lease until the instant */
export const takeLease = async (
  tx: Transaction,
  name: string,
  holder: string,
  now: string,
  until: string,
): Promise<boolean> => {
  const result = await tx
    .createQueryBuilder()
    .update(JobLeaseRow)
    .set({ holder, heldUntil: until })
    .where('name = :name AND (holder IS NULL OR holder = :holder OR heldUntil < :now)', { name, holder, now })
    .execute();
  return result.affected === 1;
};

export const endLease = async (tx: Transaction, name: string, holder: string): Promise<void> => {
  await tx.update(JobLeaseRow, { name, holder }, { holder: null, heldUntil: null });
};
