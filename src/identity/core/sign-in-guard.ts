/** Ten failures in fifteen minutes lock the name for fifteen. */
export const FAILURES_ALLOWED = 10;
export const WINDOW_MILLISECONDS = 15 * 60_000;
export const LOCK_MILLISECONDS = 15 * 60_000;

/** What is remembered about a name, whether anybody has it or not. Instants are UTC, ISO 8601. */
export interface GuardState {
  /** Failures within the window, oldest first; never more than {@link FAILURES_ALLOWED}. */
  readonly failures: readonly string[];
  readonly lockedUntil: string | null;
}

export const FRESH_GUARD: GuardState = { failures: [], lockedUntil: null };

export interface Judgement {
  readonly answer: 'accepted' | 'wrong' | 'locked';
  /** This failure was the last one allowed. */
  readonly locksNow: boolean;
  /** Full seconds until the name may try again; 0 unless locked. */
  readonly retryAfterSeconds: number;
  readonly next: GuardState;
}

/**
 * Judges one try after its password was compared, so that many tries at once gain nothing:
 * while the name is locked a right password is answered like a wrong one.
 */
export const judgeSignIn = (state: GuardState, correct: boolean, now: Date): Judgement => {
  const lockedFor = state.lockedUntil === null ? 0 : Date.parse(state.lockedUntil) - now.getTime();
  if (lockedFor > 0) {
    return { answer: 'locked', locksNow: false, retryAfterSeconds: Math.ceil(lockedFor / 1000), next: state };
  }
  if (correct) return { answer: 'accepted', locksNow: false, retryAfterSeconds: 0, next: FRESH_GUARD };
  const begin = new Date(now.getTime() - WINDOW_MILLISECONDS).toISOString();
  const failures = [...state.failures.filter((at) => at > begin), now.toISOString()].slice(-FAILURES_ALLOWED);
  const locksNow = failures.length >= FAILURES_ALLOWED;
  return {
    answer: 'wrong',
    locksNow,
    retryAfterSeconds: 0,
    next: locksNow
      ? { failures: [], lockedUntil: new Date(now.getTime() + LOCK_MILLISECONDS).toISOString() }
      : { failures, lockedUntil: null },
  };
};

/** One spelling for one account: blanks around, width and case do not matter. */
export const usernameKey = (username: string): string => username.normalize('NFKC').trim().toLowerCase();
