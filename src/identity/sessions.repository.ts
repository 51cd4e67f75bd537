import { LessThan, Not } from 'typeorm';
import { isDuplicate, rowLock, type Transaction } from '../platform/database/index.js';
import { FRESH_GUARD, type GuardState } from './core/sign-in-guard.js';
import { SessionRow, SignInGuardRow } from './session.entity.js';

export type StoredSession = SessionRow;

export const insertSession = async (tx: Transaction, session: SessionRow): Promise<void> => {
  await tx.insert(SessionRow, session);
};

export const sessionByTokenHash = (tx: Transaction, tokenHash: string): Promise<SessionRow | null> =>
  tx.findOne(SessionRow, { where: { tokenHash } });

export const sessionById = (tx: Transaction, id: string): Promise<SessionRow | null> =>
  tx.findOne(SessionRow, { where: { id } });

export const deleteSession = async (tx: Transaction, id: string): Promise<void> => {
  await tx.delete(SessionRow, { id });
};

export const deleteSessionByTokenHash = async (tx: Transaction, tokenHash: string): Promise<void> => {
  await tx.delete(SessionRow, { tokenHash });
};

export const deleteSessionsOf = async (tx: Transaction, personId: string): Promise<void> => {
  await tx.delete(SessionRow, { personId });
};

export const deleteOtherSessions = async (tx: Transaction, personId: string, kept: string): Promise<void> => {
  await tx.delete(SessionRow, { personId, id: Not(kept) });
};

export const updateSession = async (
  tx: Transaction,
  id: string,
  change: Partial<Pick<SessionRow, 'seenAt' | 'confirmedAt'>>,
): Promise<boolean> => (await tx.update(SessionRow, { id }, change)).affected === 1;

export const deleteEndedSessions = async (tx: Transaction, now: string, idleSince: string): Promise<void> => {
  await tx.delete(SessionRow, [{ expiresAt: LessThan(now) }, { seenAt: LessThan(idleSince) }]);
};

const stateOf = (row: SignInGuardRow | null): GuardState =>
  row === null
    ? FRESH_GUARD
    : { failures: JSON.parse(row.failures) as string[], lockedUntil: row.lockedUntil };

/** What is known about a name, locked until the transaction ends if there is anything. */
export const lockGuard = async (tx: Transaction, nameHash: string): Promise<GuardState> =>
  stateOf(await rowLock(tx, SignInGuardRow, { nameHash }));

/** The same, with a row made for the name so that parallel failures are counted one by one. */
export const lockGuardForFailure = async (
  tx: Transaction,
  nameHash: string,
  now: string,
): Promise<GuardState> => {
  const row = await rowLock(tx, SignInGuardRow, { nameHash });
  if (row) return stateOf(row);
  try {
    await tx.insert(SignInGuardRow, { nameHash, failures: '[]', lockedUntil: null, updatedAt: now });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return lockGuard(tx, nameHash);
};

export const saveGuard = async (
  tx: Transaction,
  nameHash: string,
  state: GuardState,
  now: string,
): Promise<void> => {
  await tx.update(
    SignInGuardRow,
    { nameHash },
    { failures: JSON.stringify(state.failures), lockedUntil: state.lockedUntil, updatedAt: now },
  );
};

export const deleteOldGuards = async (tx: Transaction, before: string): Promise<void> => {
  await tx.delete(SignInGuardRow, { updatedAt: LessThan(before) });
};
