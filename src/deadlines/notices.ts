import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { People, type Actor } from '../identity/index.js';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { sha256Hex } from '../shared/hash.js';
import { deadlinesByIds } from './deadlines.repository.js';
import { DeadlineView } from './deadline-view.js';
import type { NoticeSettingRow } from './deadline.entity.js';
import { mails, markRead, noticesOf, saveSetting, settingOf } from './notices.repository.js';

/** More than this nobody reads; the count stops there too. */
const SHOWN = { unread: 500, read: 100 } as const;
const SHOWN_MAILS = 200;
const TOKEN_BYTES = 32;

export const calendarTokenHash = (token: string): string => sha256Hex(Buffer.from(token));

/** What a person was told, and how they want to be told. */
@Injectable()
export class Notices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: DeadlineView,
    private readonly people: People,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'smtpUrl'>,
  ) {}

  async of(tx: Transaction, actor: Actor) {
    const rows = await noticesOf(tx, actor.personId, SHOWN);
    const shown = new Map(
      (
        await this.view.shown(
          tx,
          actor,
          await deadlinesByIds(
            tx,
            rows.map(({ deadlineId }) => deadlineId),
          ),
        )
      ).map((one) => [one.id, one]),
    );
    const items = rows.flatMap(({ id, deadlineId, occasion, createdAt, readAt }) => {
      const deadline = shown.get(deadlineId);
      return deadline ? [{ id, occasion, createdAt, readAt, deadline }] : [];
    });
    return { unread: items.filter(({ readAt }) => readAt === null).length, items };
  }

  async read(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.run((tx) => markRead(tx, actor.personId, ids, this.clock.now().toISOString()));
  }

  async settings(tx: Transaction, actor: Actor) {
    const row = await settingOf(tx, actor.personId);
    return {
      email: row?.email ?? null,
      digest: row?.digest ?? true,
      mailIsSetUp: this.config.smtpUrl !== undefined,
      calendar: row?.calendarToken !== null && row !== null,
    };
  }

  async changeSettings(actor: Actor, change: Pick<NoticeSettingRow, 'email' | 'digest'>): Promise<void> {
    await this.save(actor, 'notice.settings_changed', change);
  }

  /** A new secret address for the person's calendar; the former one ends. @returns its secret, shown this once */
  async newCalendarToken(actor: Actor): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await this.save(actor, 'notice.calendar_opened', { calendarToken: calendarTokenHash(token) });
    return token;
  }

  async endCalendar(actor: Actor): Promise<void> {
    await this.save(actor, 'notice.calendar_closed', { calendarToken: null });
  }

  /** Mails of everybody for who runs the system: what went wrong first. */
  async mails(tx: Transaction) {
    const rows = await mails(tx, SHOWN_MAILS);
    const people = await this.people.peopleByIds(
      tx,
      rows.map(({ personId }) => personId),
    );
    return {
      items: rows.map(({ id, personId, createdAt, tries, sentAt, lastError }) => ({
        id,
        person: people.find((one) => one.id === personId)?.name ?? personId,
        createdAt,
        tries,
        sentAt,
        lastError,
      })),
    };
  }

  private async save(actor: Actor, action: string, change: Partial<NoticeSettingRow>): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await saveSetting(tx, actor.personId, change);
      await this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action,
        actorId: actor.personId,
        requestId: actor.requestId,
        at: this.clock.now(),
      });
    });
  }
}
