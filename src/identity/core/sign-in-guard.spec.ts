import * as fc from 'fast-check';
import { FRESH_GUARD, judgeSignIn, usernameKey, type GuardState } from './sign-in-guard.js';

const start = Date.parse('2026-03-02T01:00:00.000Z');
const at = (seconds: number): Date => new Date(start + seconds * 1000);

const afterFailures = (seconds: readonly number[]): GuardState =>
  seconds.reduce<GuardState>((state, second) => judgeSignIn(state, false, at(second)).next, FRESH_GUARD);

describe('judgeSignIn', () => {
  it('locks with the tenth failure in fifteen minutes, for fifteen minutes', () => {
    const nine = afterFailures([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const tenth = judgeSignIn(nine, false, at(9));
    expect(tenth).toMatchObject({ answer: 'wrong', locksNow: true });
    expect(judgeSignIn(tenth.next, true, at(10))).toMatchObject({ answer: 'locked', retryAfterSeconds: 899 });
    expect(judgeSignIn(tenth.next, false, at(908))).toMatchObject({ answer: 'locked', retryAfterSeconds: 1 });
    expect(judgeSignIn(tenth.next, true, at(909)).answer).toBe('accepted');
  });

  it('counts anew after the lock', () => {
    const locked = afterFailures([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(judgeSignIn(locked, false, at(2000))).toMatchObject({ answer: 'wrong', locksNow: false });
  });

  it('forgets failures older than fifteen minutes', () => {
    const nine = afterFailures([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(judgeSignIn(nine, false, at(904))).toMatchObject({ answer: 'wrong', locksNow: false });
  });

  it('forgets failures after a success', () => {
    const nine = afterFailures([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const accepted = judgeSignIn(nine, true, at(9));
    expect(accepted).toMatchObject({ answer: 'accepted', next: FRESH_GUARD });
    expect(judgeSignIn(accepted.next, false, at(10)).locksNow).toBe(false);
  });

  it('never accepts more than ten tries in any fifteen minutes without a success', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 200 }), (pauses) => {
        let second = 0;
        let state = FRESH_GUARD;
        const judged: number[] = [];
        for (const pause of pauses) {
          second += pause;
          const { answer, next } = judgeSignIn(state, false, at(second));
          if (answer === 'wrong') judged.push(second);
          state = next;
        }
        for (const begin of judged) {
          expect(judged.filter((one) => one >= begin && one < begin + 900).length).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe('usernameKey', () => {
  it('takes spellings of one name for one account', () => {
    expect(usernameKey(' Ｈead ')).toBe('head');
  });
});
