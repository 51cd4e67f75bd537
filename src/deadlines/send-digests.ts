import { Inject, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { createTransport, type Transporter } from 'nodemailer';
import { HolidaySchedules, isWorkingDay } from '../calendar/index.js';
import { Sessions } from '../identity/index.js';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { Leases } from '../platform/lease/index.js';
import { Outbox } from '../platform/outbox/index.js';
import { startOfDay, todayOf, type Clock } from '../shared/clock.js';
import { newId } from '../shared/id.js';
import type { LocalDate } from '../shared/local-date.js';
import { deadlinesByIds } from './deadlines.repository.js';
import { DeadlineView } from './deadline-view.js';
import { deadlineWords, timeWords } from './deadline-words.js';
import type { NoticeSettingRow } from './deadline.entity.js';
import {
  findMail,
  insertMail,
  noteDigest,
  noteMailed,
  noticesToMail,
  settingsToMail,
  updateMail,
} from './notices.repository.js';

const TOPIC = 'mail.send';
const EVERY_MILLISECONDS = 60_000;
const HOUR = 3_600_000;

/**
 * One mail a working day to whoever wants it, when there is something to say: the notices not read yet.
 * Mails are stored first and sent from the outbox, so that a server that does not answer delays them only.
 */
@Injectable()
export class SendDigests {
  private readonly logger = new Logger('Mail');
  private readonly transport: Transporter | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly leases: Leases,
    private readonly outbox: Outbox,
    private readonly view: DeadlineView,
    private readonly sessions: Sessions,
    private readonly schedules: HolidaySchedules,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG)
    private readonly config: Pick<
      AppConfig,
      'smtpUrl' | 'mailFrom' | 'digestHour' | 'digestDays' | 'publicUrl'
    >,
  ) {
    this.transport =
      config.smtpUrl === undefined ? undefined : createTransport(config.smtpUrl, { from: config.mailFrom });
    outbox.on(TOPIC, (_payload, mailId) => this.send(mailId));
  }

  @Interval('digests', EVERY_MILLISECONDS)
  async digestAgain(): Promise<void> {
    if (!this.transport) return;
    this.running ??= this.leases
      .alone('digests', () => this.digest())
      .then(() => undefined)
      .catch((error: unknown) =>
        this.logger.warn(`digests: ${error instanceof Error ? error.message : 'unknown error'}`),
      )
      .finally(() => {
        this.running = undefined;
      });
    await this.running;
  }

  onApplicationBootstrap(): void {
    void this.digestAgain();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.running;
    this.transport?.close();
  }

  private async digest(): Promise<void> {
    const today = todayOf(this.clock);
    const hour = (this.clock.now().getTime() - startOfDay(today).getTime()) / HOUR;
    if (hour < this.config.digestHour) return;
    const settings = await this.unitOfWork.read(async (tx) =>
      this.config.digestDays === 'every' || isWorkingDay(today, await this.schedules.all(tx))
        ? settingsToMail(tx, today)
        : [],
    );
    for (const setting of settings) await this.digestFor(setting, today);
  }

  private async digestFor({ personId, email }: NoticeSettingRow, today: LocalDate): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const lines = await this.linesFor(tx, personId);
      if (email === null || lines.texts.length === 0) return;
      await noteDigest(tx, personId, today);
      const now = this.clock.now();
      const id = newId(now);
      await insertMail(tx, {
        id,
        personId,
        address: email,
        subject: `先定：${lines.texts.length}项期限提醒`,
        body: [...lines.texts, '', '请登录系统办理。本邮件不含公文标题和内容。'].join('\n'),
        createdAt: now.toISOString(),
        tries: 0,
        sentAt: null,
        lastError: null,
      });
      await noteMailed(tx, lines.notices, id);
      await this.outbox.put(tx, TOPIC, id);
    });
  }

  /** What the person may still see; who has left gets nothing. */
  private async linesFor(
    tx: Transaction,
    personId: string,
  ): Promise<{ readonly texts: readonly string[]; readonly notices: readonly string[] }> {
    const actor = await this.sessions.readerOf(tx, personId);
    if (!actor) return { texts: [], notices: [] };
    const notices = await noticesToMail(tx, personId);
    const rows = await deadlinesByIds(
      tx,
      notices.map(({ deadlineId }) => deadlineId),
    );
    const running = await this.view.shown(tx, actor, rows);
    const address = this.config.publicUrl ?? '';
    return {
      notices: notices.map(({ id }) => id),
      texts: running.map((one) =>
        [
          deadlineWords(one),
          timeWords(one),
          one.document && address && `${address}/documents/${one.document.id}`,
        ]
          .filter((text) => text)
          .join('  '),
      ),
    };
  }

  private async send(mailId: string): Promise<void> {
    const mail = await this.unitOfWork.read((tx) => findMail(tx, mailId));
    if (!mail || mail.sentAt !== null) return;
    const tries = mail.tries + 1;
    try {
      if (!this.transport) throw new Error('no SMTP server is set');
      await this.transport.sendMail({
        to: mail.address,
        subject: mail.subject,
        text: mail.body,
        messageId: `<${mail.id}@xianding>`,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      const lastError = error instanceof Error ? error.message.slice(0, 500) : 'unknown error';
      await this.unitOfWork.run((tx) => updateMail(tx, mailId, { tries, lastError }));
      throw error;
    }
    const sentAt = this.clock.now().toISOString();
    await this.unitOfWork.run((tx) => updateMail(tx, mailId, { tries, sentAt, lastError: null }));
  }
}
