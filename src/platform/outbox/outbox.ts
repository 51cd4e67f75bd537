import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { canonicalJson, type Json } from '../../shared/canonical-json.js';
import type { Clock } from '../../shared/clock.js';
import { CLOCK } from '../clock.js';
import { afterCommit, UnitOfWork, type Transaction } from '../database/index.js';
import type { OutboxMessageRow } from './outbox-message.entity.js';
import {
  claimMessage,
  dueMessages,
  hasten,
  insertMessage,
  markDelivered,
  postpone,
  removeOldMessages,
  undelivered,
} from './outbox.repository.js';

/** Called at least once for every message, so it must leave the same result when called again. */
export type OutboxHandler = (payload: Json, subject: string) => Promise<void>;

const CLAIM_MILLISECONDS = 120_000;
const IDLE_MILLISECONDS = 1000;
const CLEANING_MILLISECONDS = 3_600_000;
const ASK_AGAIN_MILLISECONDS = 50;
const BATCH = 16;
const AT_ONCE = 4;
/** From this try on the log raises an alarm; the message is never given up. */
const ALARM_ATTEMPTS = 8;
const LONGEST_PAUSE_MILLISECONDS = 600_000;

const pauseAfter = (attempts: number): number =>
  Math.min(500 * 2 ** Math.min(attempts, 20), LONGEST_PAUSE_MILLISECONDS);

/** What is to be done outside the database is written into it first and delivered after the commit. */
@Injectable()
export class Outbox implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Outbox');
  private readonly handlers = new Map<string, OutboxHandler>();
  private readonly worker = randomUUID();
  private readonly delivered = new EventEmitter().setMaxListeners(0);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = true;
  private cleanedAt = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One handler a topic; registered before {@link start}. */
  on(topic: string, handler: OutboxHandler): void {
    if (this.handlers.has(topic)) throw new Error(`two handlers for ${topic}`);
    this.handlers.set(topic, handler);
  }

  /** @param subject what it is about, e.g. the document's id: its state can be asked for by it. */
  async put(tx: Transaction, topic: string, subject: string, payload: Json = {}): Promise<void> {
    await insertMessage(tx, {
      topic,
      subject,
      payload: canonicalJson(payload),
      createdAt: this.clock.now().toISOString(),
    });
    afterCommit(tx, () => this.wake());
  }

  /** What has not been delivered about a subject: topic, tries and the last error's code. */
  async pending(
    tx: Transaction,
    subject: string,
  ): Promise<readonly { topic: string; attempts: number; lastError: string | null }[]> {
    return (await undelivered(tx, subject)).map(({ topic, attempts, lastError }) => ({
      topic,
      attempts,
      lastError,
    }));
  }

  /** Tries what failed about a subject again, now. @returns how many messages are waiting. */
  async retryNow(tx: Transaction, topic: string, subject: string): Promise<number> {
    afterCommit(tx, () => this.wake());
    return hasten(tx, topic, subject, this.clock.now().toISOString());
  }

  /**
   * Waits until nothing of these topics about the subject is on its way any more: delivered, or failed for
   * now. Another node may be the one that delivers, so the database is asked again and again.
   */
  async settled(subject: string, topics: readonly string[], longestMilliseconds: number): Promise<void> {
    const deadline = this.clock.now().getTime() + longestMilliseconds;
    for (;;) {
      const waiting = (await this.unitOfWork.read((tx) => undelivered(tx, subject))).filter(
        ({ topic, lastError }) => topics.includes(topic) && lastError === null,
      );
      if (waiting.length === 0 || this.clock.now().getTime() >= deadline) return;
      const patience = new AbortController();
      await Promise.race([
        once(this.delivered, 'message', { signal: patience.signal }),
        delay(ASK_AGAIN_MILLISECONDS, undefined, { signal: patience.signal }),
      ]).finally(() => patience.abort());
    }
  }

  start(): void {
    this.stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.deliverAll().finally(() => {
      this.running = undefined;
      if (this.stopped) return;
      if (this.again) {
        this.again = false;
        this.wake();
        return;
      }
      this.timer = setTimeout(() => this.wake(), IDLE_MILLISECONDS);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async deliverAll(): Promise<void> {
    try {
      await this.clean();
      for (;;) {
        const now = this.clock.now().toISOString();
        const due = await this.unitOfWork.read((tx) => dueMessages(tx, now, BATCH));
        const known = due.filter(({ topic }) => this.handlers.has(topic));
        if (known.length === 0 || this.stopped) return;
        for (let start = 0; start < known.length && !this.stopped; start += AT_ONCE) {
          await Promise.all(known.slice(start, start + AT_ONCE).map((message) => this.deliver(message)));
        }
      }
    } catch (error) {
      this.logger.error(`Delivery pauses: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  }

  private async deliver(message: OutboxMessageRow): Promise<void> {
    const until = new Date(this.clock.now().getTime() + CLAIM_MILLISECONDS).toISOString();
    const mine = await this.unitOfWork.run((tx) => claimMessage(tx, message, this.worker, until));
    if (!mine) return;
    try {
      await this.handlers.get(message.topic)!(JSON.parse(message.payload) as Json, message.subject);
    } catch (error) {
      await this.retryLater(message, error);
      return;
    }
    await this.unitOfWork.run((tx) => markDelivered(tx, message.id, this.clock.now().toISOString()));
    this.delivered.emit('message');
  }

  private async retryLater(message: OutboxMessageRow, error: unknown): Promise<void> {
    const attempts = message.attempts + 1;
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown error';
    const text = `${message.topic} for ${message.subject}, try ${attempts}: ${reason}`;
    if (attempts >= ALARM_ATTEMPTS) this.logger.error(`ALARM: ${text}`);
    else this.logger.warn(text);
    const until = new Date(this.clock.now().getTime() + pauseAfter(attempts)).toISOString();
    await this.unitOfWork.run((tx) => postpone(tx, message.id, until, reason));
    this.delivered.emit('message');
  }

  private async clean(): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - this.cleanedAt < CLEANING_MILLISECONDS) return;
    this.cleanedAt = now.getTime();
    await this.unitOfWork.run((tx) => removeOldMessages(tx, now));
  }
}
