import { EventEmitter, once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { canonicalJson, type Json } from '../../shared/canonical-json.js';
import type { Clock } from '../../shared/clock.js';
import { CLOCK } from '../clock.js';
import { APP_CONFIG, type AppConfig } from '../config/index.js';
import { afterCommit, UnitOfWork, type Transaction } from '../database/index.js';
import { DeliveryLane, type OutboxHandler } from './delivery-lane.js';
import { hasten, insertMessage, releaseClaims, removeOldMessages, undelivered } from './outbox.repository.js';

const CLEANING_MILLISECONDS = 3_600_000;
const ASK_AGAIN_MILLISECONDS = 50;

/** `urgent` is for what must not wait behind a large file, such as taking something out of the public column. */
export type Lane = 'ordinary' | 'urgent';

export interface PendingMessage {
  readonly topic: string;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** What is to be done outside the database is written into it first and delivered after the commit. */
@Injectable()
export class Outbox implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Outbox');
  private readonly topics = new Set<string>();
  private readonly settlements = new EventEmitter().setMaxListeners(0);
  private readonly lanes: Readonly<Record<Lane, DeliveryLane>>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'databaseUrl'>,
  ) {
    const lane = (): DeliveryLane =>
      new DeliveryLane(unitOfWork, clock, () => this.settlements.emit('settled'));
    this.lanes = { ordinary: lane(), urgent: lane() };
  }

  /** One handler a topic; registered before {@link start}. */
  on(topic: string, handler: OutboxHandler, lane: Lane = 'ordinary'): void {
    if (this.topics.has(topic)) throw new Error(`two handlers for ${topic}`);
    this.topics.add(topic);
    this.lanes[lane].handle(topic, handler);
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

  /** What has not been delivered about a subject: topic, tries and the last error. */
  async pending(tx: Transaction, subject: string): Promise<readonly PendingMessage[]> {
    const messages = await undelivered(tx, subject);
    return messages.map(({ topic, attempts, lastError }) => ({ topic, attempts, lastError }));
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
      const messages = await this.unitOfWork.read((tx) => undelivered(tx, subject));
      const waiting = messages.some(({ topic, lastError }) => topics.includes(topic) && lastError === null);
      if (!waiting || this.clock.now().getTime() >= deadline) return;
      const patience = new AbortController();
      await Promise.race([
        once(this.settlements, 'settled', { signal: patience.signal }),
        delay(ASK_AGAIN_MILLISECONDS, undefined, { signal: patience.signal }),
      ]).finally(() => patience.abort());
    }
  }

  /** An embedded database has no other process: what a killed one was delivering is taken up at once. */
  async start(): Promise<void> {
    if (this.config.databaseUrl === undefined) await this.unitOfWork.run(releaseClaims);
    for (const lane of Object.values(this.lanes)) lane.start();
  }

  wake(): void {
    for (const lane of Object.values(this.lanes)) lane.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(Object.values(this.lanes).map((lane) => lane.stop()));
  }

  @Interval('outbox-cleaning', CLEANING_MILLISECONDS)
  async removeOld(): Promise<void> {
    try {
      await this.unitOfWork.run((tx) => removeOldMessages(tx, this.clock.now()));
    } catch (error) {
      this.logger.warn(`cleaning: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  }
}
