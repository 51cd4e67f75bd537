import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { TooManyRequestsError, UnauthenticatedError } from '../shared/errors.js';
import { sha256Hex } from '../shared/hash.js';
import { judgeSignIn, usernameKey, type Judgement } from './core/sign-in-guard.js';
import { verifyPassword } from './passwords.js';
import { personRowByUsername } from './people.repository.js';
import { lockGuard, lockGuardForFailure, saveGuard } from './sessions.repository.js';

/** A try to prove who one is, at sign-in or once more before a signature. */
export interface PasswordTry {
  readonly username: string;
  readonly password: string;
  readonly purpose: 'sign_in' | 'confirm';
  readonly requestId: string;
}

/** Compares passwords and counts failures; known and unknown names get the same answers in the same time. */
@Injectable()
export class SignIn implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The first unknown name must not take longer than the next. */
  async onModuleInit(): Promise<void> {
    await verifyPassword('', null);
  }

  /**
   * Never call it inside a unit of work: it runs its own, and a refusal must be counted all the same.
   * @returns the person's id.
   * @throws UnauthenticatedError `session.credentials_wrong`, TooManyRequestsError `session.locked`.
   */
  async prove(attempt: PasswordTry): Promise<string> {
    const username = usernameKey(attempt.username);
    const person = await this.unitOfWork.read((tx) => personRowByUsername(tx, username));
    const known = person !== null && person.endedAt === null ? person : null;
    const correct = await verifyPassword(attempt.password, known?.passwordHash ?? null);
    const judgement = await this.unitOfWork.run((tx) =>
      this.judge(tx, { ...attempt, username }, correct, known?.id ?? null),
    );
    if (judgement.answer === 'locked') {
      throw new TooManyRequestsError('session.locked', judgement.retryAfterSeconds);
    }
    if (judgement.answer === 'wrong' || known === null) {
      throw new UnauthenticatedError('session.credentials_wrong');
    }
    return known.id;
  }

  private async judge(
    tx: Transaction,
    attempt: PasswordTry,
    correct: boolean,
    personId: string | null,
  ): Promise<Judgement> {
    const at = this.clock.now();
    const nameHash = sha256Hex(attempt.username);
    const state = correct
      ? await lockGuard(tx, nameHash)
      : await lockGuardForFailure(tx, nameHash, at.toISOString());
    const judgement = judgeSignIn(state, correct, at);
    if (judgement.answer === 'locked') return judgement;
    const changed = !correct || state.failures.length > 0 || state.lockedUntil !== null;
    if (changed) await saveGuard(tx, nameHash, judgement.next, at.toISOString());
    if (judgement.answer === 'wrong') {
      // What was typed as a name may be a password: an unknown one is not written down.
      const detail = { personId, purpose: attempt.purpose };
      const entry = {
        stream: SYSTEM_STREAM,
        actorId: null,
        detail,
        requestId: attempt.requestId,
        at,
      } as const;
      await this.auditTrail.append(tx, { ...entry, action: 'session.sign_in_failed' });
      if (judgement.locksNow) await this.auditTrail.append(tx, { ...entry, action: 'session.locked' });
    }
    return judgement;
  }
}
