import { In, IsNull, Not } from 'typeorm';
import { isDuplicate, type Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { DeadlineRow, MailRow, NoticeRow, NoticeSettingRow } from './deadline.entity.js';

const MOST_IN_A_MAIL = 200;

export const insertNotice = async (tx: Transaction, row: NoticeRow): Promise<void> => {
  const { personId, deadlineId, occasion } = row;
  if (await tx.existsBy(NoticeRow, { personId, deadlineId, occasion })) return;
  try {
    await tx.insert(NoticeRow, row);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
};

/** Newest first, those not read before the others. */
export const noticesOf = async (
  tx: Transaction,
  personId: string,
  limit: { readonly unread: number; readonly read: number },
): Promise<NoticeRow[]> => [
  ...(await tx.find(NoticeRow, {
    where: { personId, readAt: IsNull() },
    order: { id: 'DESC' },
    take: limit.unread,
  })),
  ...(await tx.find(NoticeRow, {
    where: { personId, readAt: Not(IsNull()) },
    order: { id: 'DESC' },
    take: limit.read,
  })),
];

export const markRead = async (tx: Transaction, personId: string, ids: readonly string[], at: string) => {
  await tx.update(NoticeRow, { personId, id: In([...ids]), readAt: IsNull() }, { readAt: at });
};

/** Not read, in no mail yet, and about what still runs. */
export const noticesToMail = (tx: Transaction, personId: string): Promise<NoticeRow[]> =>
  tx
    .createQueryBuilder(NoticeRow, 'n')
    .innerJoin(DeadlineRow, 'd', 'd.id = n.deadlineId AND d.metOn IS NULL')
    .where('n.personId = :personId AND n.readAt IS NULL AND n.mailId IS NULL', { personId })
    .orderBy('n.id')
    .limit(MOST_IN_A_MAIL)
    .getMany();

export const noteMailed = async (tx: Transaction, ids: readonly string[], mailId: string): Promise<void> => {
  await tx.update(NoticeRow, { id: In([...ids]) }, { mailId });
};

export const settingOf = (tx: Transaction, personId: string): Promise<NoticeSettingRow | null> =>
  tx.findOne(NoticeSettingRow, { where: { personId } });

export const settingByToken = (tx: Transaction, calendarToken: string): Promise<NoticeSettingRow | null> =>
  tx.findOne(NoticeSettingRow, { where: { calendarToken } });

/** People who get a mail and have had none on the day. */
export const settingsToMail = async (tx: Transaction, day: LocalDate): Promise<NoticeSettingRow[]> =>
  (await tx.find(NoticeSettingRow, { where: { digest: true, email: Not(IsNull()) } })).filter(
    ({ lastDigestOn }) => lastDigestOn === null || lastDigestOn < day,
  );

/** Changes what is given and nothing else: two settings may be changed at once. */
export const saveSetting = async (
  tx: Transaction,
  personId: string,
  change: Partial<NoticeSettingRow>,
): Promise<void> => {
  if (!(await tx.existsBy(NoticeSettingRow, { personId }))) {
    try {
      await tx.insert(NoticeSettingRow, { personId, digest: true });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
  await tx.update(NoticeSettingRow, { personId }, change);
};

export const noteDigest = async (tx: Transaction, personId: string, on: LocalDate): Promise<void> => {
  await tx.update(NoticeSettingRow, { personId }, { lastDigestOn: on });
};

export const insertMail = async (tx: Transaction, row: MailRow): Promise<void> => {
  await tx.insert(MailRow, row);
};

export const findMail = (tx: Transaction, id: string): Promise<MailRow | null> =>
  tx.findOne(MailRow, { where: { id } });

export const updateMail = async (tx: Transaction, id: string, change: Partial<MailRow>): Promise<void> => {
  await tx.update(MailRow, { id }, change);
};

/** Newest first, those not sent before the others. */
export const mails = async (tx: Transaction, limit: number): Promise<MailRow[]> => {
  const waiting = await tx.find(MailRow, { where: { sentAt: IsNull() }, order: { id: 'DESC' }, take: limit });
  const sent = await tx.find(MailRow, {
    where: { sentAt: Not(IsNull()) },
    order: { id: 'DESC' },
    take: limit,
  });
  return [...waiting, ...sent].slice(0, limit);
};
