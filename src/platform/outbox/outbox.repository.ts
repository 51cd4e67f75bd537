import { Brackets, In, IsNull, LessThan } from 'typeorm';
import type { Transaction } from '../database/index.js';
import { OutboxMessageRow } from './outbox-message.entity.js';

const KEPT_DAYS_MILLISECONDS = 30 * 86_400_000;

export const insertMessage = async (
  tx: Transaction,
  message: Pick<OutboxMessageRow, 'topic' | 'subject' | 'payload' | 'createdAt'>,
): Promise<void> => {
  await tx.insert(OutboxMessageRow, { ...message, availableAt: message.createdAt, attempts: 0 });
};

/** The oldest messages that are due and that nobody is working on. */
export const dueMessages = (
  tx: Transaction,
  now: string,
  topics: readonly string[],
  limit: number,
): Promise<OutboxMessageRow[]> =>
  tx
    .createQueryBuilder(OutboxMessageRow, 'm')
    .where('m.deliveredAt IS NULL AND m.availableAt <= :now', { now })
    .andWhere('m.topic IN (:...topics)', { topics })
    .andWhere(
      new Brackets((claim) =>
        claim.where('m.claimedUntil IS NULL').orWhere('m.claimedUntil < :now', { now }),
      ),
    )
    .orderBy('m.availableAt')
    .addOrderBy('m.id')
    .limit(limit)
    .getMany();

/** @returns false when another worker was faster. */
export const claimMessage = async (
  tx: Transaction,
  message: OutboxMessageRow,
  worker: string,
  until: string,
): Promise<boolean> => {
  const result = await tx.update(
    OutboxMessageRow,
    {
      id: message.id,
      deliveredAt: IsNull(),
      attempts: message.attempts,
      claimedUntil: message.claimedUntil ?? IsNull(),
    },
    { claimedBy: worker, claimedUntil: until, attempts: message.attempts + 1 },
  );
  return result.affected === 1;
};

export const renewClaim = async (
  tx: Transaction,
  id: string,
  worker: string,
  until: string,
): Promise<void> => {
  await tx.update(
    OutboxMessageRow,
    { id, claimedBy: worker, deliveredAt: IsNull() },
    { claimedUntil: until },
  );
};

export const releaseClaims = async (tx: Transaction): Promise<void> => {
  await tx.update(OutboxMessageRow, { deliveredAt: IsNull() }, { claimedUntil: null });
};

export const markDelivered = async (tx: Transaction, id: string, at: string): Promise<void> => {
  await tx.update(OutboxMessageRow, { id }, { deliveredAt: at, claimedUntil: null, lastError: null });
};

export const postpone = async (tx: Transaction, id: string, until: string, error: string): Promise<void> => {
  await tx.update(OutboxMessageRow, { id }, { availableAt: until, claimedUntil: null, lastError: error });
};

/** Makes what failed due again. */
export const hasten = async (
  tx: Transaction,
  topic: string,
  subject: string,
  now: string,
): Promise<number> => {
  const result = await tx.update(
    OutboxMessageRow,
    { topic, subject, deliveredAt: IsNull() },
    { availableAt: now, lastError: null },
  );
  return result.affected ?? 0;
};

export const undelivered = (tx: Transaction, subject: string): Promise<OutboxMessageRow[]> =>
  tx.find(OutboxMessageRow, { where: { subject, deliveredAt: IsNull() }, order: { id: 'ASC' } });

/** What is still on its way about a subject; for a process that delivers nothing itself. */
export const pendingTopics = async (tx: Transaction, subject: string): Promise<string[]> =>
  (await undelivered(tx, subject)).map(({ topic }) => topic);

/** Delivered messages are kept for a month and then removed. */
export const removeOldMessages = async (tx: Transaction, now: Date): Promise<void> => {
  const limit = new Date(now.getTime() - KEPT_DAYS_MILLISECONDS).toISOString();
  const old = await tx.find(OutboxMessageRow, {
    select: { id: true },
    where: { deliveredAt: LessThan(limit) },
    take: 1000,
  });
  if (old.length > 0) await tx.delete(OutboxMessageRow, { id: In(old.map(({ id }) => id)) });
};
