import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { CLOCK } from '../platform/clock.js';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { localDateOf, type Clock } from '../shared/clock.js';
import { UnauthenticatedError } from '../shared/errors.js';
import { sha256Hex } from '../shared/hash.js';
import { newId } from '../shared/id.js';
import type { Actor } from './core/actor.js';
import { findPeople } from './people.repository.js';
import {
  deleteEndedSessions,
  deleteOldGuards,
  deleteSession,
  deleteSessionByTokenHash,
  insertSession,
  sessionById,
  sessionByTokenHash,
  updateSession,
  type StoredSession,
} from './sessions.repository.js';
import { SignIn } from './sign-in.js';
import { standInsOn } from './stand-ins.js';

const MINUTE = 60_000;
const IDLE_MILLISECONDS = 60 * MINUTE;
const ABSOLUTE_MILLISECONDS = 12 * 60 * MINUTE;
const SEEN_EVERY_MILLISECONDS = MINUTE;
const CLEANING_MILLISECONDS = 10 * MINUTE;
/** Longer than window and lock of the sign-in guard together. */
const GUARD_KEPT_MILLISECONDS = 31 * MINUTE;
/** How long a re-authentication holds. */
export const CONFIRMED_MILLISECONDS = 5 * MINUTE;

/** Sessions live in the database: they outlast a restart and are known to every node. */
@Injectable()
export class Sessions {
  private readonly logger = new Logger('Sessions');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly signIn: SignIn,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** A new session with a new token; the one that the browser had before ends. @returns the cookie's token. */
  async open(personId: string, previousToken: string | undefined, requestId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const at = this.clock.now();
    const session: StoredSession = {
      id: newId(at),
      tokenHash: this.hashOf(token),
      personId,
      createdAt: at.toISOString(),
      seenAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + ABSOLUTE_MILLISECONDS).toISOString(),
      confirmedAt: null,
    };
    await this.unitOfWork.run(async (tx) => {
      if (previousToken !== undefined) await deleteSessionByTokenHash(tx, this.hashOf(previousToken));
      await insertSession(tx, session);
      await this.report(tx, 'session.signed_in', personId, session.id, requestId, at);
    });
    return token;
  }

  /** The person of a session with the posts that they hold now, or null when the session has ended. */
  async actorOf(token: string, requestId: string): Promise<Actor | null> {
    const now = this.clock.now();
    const found = await this.unitOfWork.read(async (tx) => {
      const session = await sessionByTokenHash(tx, this.hashOf(token));
      if (!session || !this.isOpen(session, now)) return null;
      const actor = await this.loadActor(tx, session, now, requestId);
      return actor && { session, actor };
    });
    if (!found) return null;
    if (now.getTime() - Date.parse(found.session.seenAt) >= SEEN_EVERY_MILLISECONDS) {
      await this.unitOfWork.run((tx) => updateSession(tx, found.session.id, { seenAt: now.toISOString() }));
    }
    return found.actor;
  }

  /** The person as they are now, without counting as activity; null when the session has ended. */
  present(actor: Actor): Promise<Actor | null> {
    const now = this.clock.now();
    return this.unitOfWork.read(async (tx) => {
      const session = await sessionById(tx, actor.sessionId);
      return session && this.isOpen(session, now) ? this.loadActor(tx, session, now, actor.requestId) : null;
    });
  }

  /** What a person may see when they are not here: for mails and calendars. Null when they have left. */
  readerOf(tx: Transaction, personId: string): Promise<Actor | null> {
    const nowhere = { id: '', personId, confirmedAt: null };
    return this.loadActor(tx, nowhere, this.clock.now(), '');
  }

  async close(actor: Actor): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await deleteSession(tx, actor.sessionId);
      await this.report(tx, 'session.signed_out', actor.personId, actor.sessionId, actor.requestId, at);
    });
  }

  /**
   * Re-authenticates this session for five minutes; a wrong password counts like a failed sign-in.
   * Never call it inside a unit of work. @throws as {@link SignIn.prove}
   */
  async confirm(actor: Actor, password: string): Promise<Actor> {
    await this.signIn.prove({
      username: actor.username,
      password,
      purpose: 'confirm',
      requestId: actor.requestId,
    });
    const at = this.clock.now();
    const confirmedAt = at.toISOString();
    await this.unitOfWork.run(async (tx) => {
      const alive = await updateSession(tx, actor.sessionId, { confirmedAt });
      if (!alive) throw new UnauthenticatedError('session.required');
      await this.report(tx, 'session.confirmed', actor.personId, actor.sessionId, actor.requestId, at);
    });
    return { ...actor, confirmedAt };
  }

  /** Removes what has ended; harmless on several nodes at once. */
  @Interval('sessions-cleaning', CLEANING_MILLISECONDS)
  async removeEnded(): Promise<void> {
    const now = this.clock.now().getTime();
    const before = (milliseconds: number): string => new Date(now - milliseconds).toISOString();
    try {
      await this.unitOfWork.run(async (tx) => {
        await deleteEndedSessions(tx, before(0), before(IDLE_MILLISECONDS));
        await deleteOldGuards(tx, before(GUARD_KEPT_MILLISECONDS));
      });
    } catch (error) {
      this.logger.warn(`cleaning: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  }

  private isOpen(session: StoredSession, now: Date): boolean {
    return (
      session.expiresAt > now.toISOString() && now.getTime() - Date.parse(session.seenAt) < IDLE_MILLISECONDS
    );
  }

  private async loadActor(
    tx: Transaction,
    session: Pick<StoredSession, 'id' | 'personId' | 'confirmedAt'>,
    now: Date,
    requestId: string,
  ): Promise<Actor | null> {
    const [person] = await findPeople(tx, { id: session.personId });
    if (!person?.active) return null;
    const { id, username, name, sectionId, roles, headOf, inChargeOf } = person;
    const confirmed =
      session.confirmedAt !== null &&
      now.getTime() - Date.parse(session.confirmedAt) < CONFIRMED_MILLISECONDS;
    return {
      personId: id,
      username,
      name,
      sectionId,
      roles,
      headOf,
      inChargeOf,
      substituteFor: await standInsOn(tx, id, localDateOf(now)),
      ...(confirmed && session.confirmedAt !== null ? { confirmedAt: session.confirmedAt } : {}),
      sessionId: session.id,
      requestId,
    };
  }

  private async report(
    tx: Transaction,
    action: string,
    actorId: string,
    sessionId: string,
    requestId: string,
    at: Date,
  ): Promise<void> {
    await this.auditTrail.append(tx, {
      stream: SYSTEM_STREAM,
      action,
      actorId,
      detail: { sessionId },
      requestId,
      at,
    });
  }

  /** A stolen database holds no token; with SESSION_SECRET it does not even hold a plain hash of one. */
  private hashOf(token: string): string {
    const { sessionSecret } = this.config;
    return sessionSecret === undefined
      ? sha256Hex(token)
      : createHmac('sha256', sessionSecret).update(token).digest('hex');
  }
}
