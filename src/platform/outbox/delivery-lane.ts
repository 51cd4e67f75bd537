import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Json } from '../../shared/canonical-json.js';
import type { Clock } from '../../shared/clock.js';
import type { UnitOfWork } from '../database/index.js';
import type { OutboxMessageRow } from './outbox-message.entity.js';
import { claimMessage, dueMessages, markDelivered, postpone, renewClaim } from './outbox.repository.js';

/** Called at least once for every message, so it must leave the same result when called again. */
export type OutboxHandler = (payload: Json, subject: string) => Promise<void>;

/** A claim is renewed while its handler runs, so that only the messages of a dead process wait for its end. */
const CLAIM_MILLISECONDS = 15_000;
const RENEW_MILLISECONDS = 5_000;
const IDLE_MILLISECONDS = 1000;
const AT_ONCE = 4;
/** From this try on the log raises an alarm; the message is never given up. */
const ALARM_ATTEMPTS = 8;
const LONGEST_PAUSE_MILLISECONDS = 600_000;

const pauseAfter = (attempts: number): number =>
  Math.min(500 * 2 ** Math.min(attempts, 20), LONGEST_PAUSE_MILLISECONDS);

/** Delivers the messages of its topics; what is slow in one lane does not hold up another. */
export class DeliveryLane {
  private readonly logger = new Logger('Outbox');
  private readonly handlers = new Map<string, OutboxHandler>();
  private readonly worker = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = true;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly settled: () => void,
  ) {}

  handle(topic: string, handler: OutboxHandler): void {
    this.handlers.set(topic, handler);
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

  /** Finishes what is running and takes nothing new. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async deliverAll(): Promise<void> {
    const topics = [...this.handlers.keys()];
    try {
      while (!this.stopped) {
        const now = this.clock.now().toISOString();
        const due = await this.unitOfWork.read((tx) => dueMessages(tx, now, topics, AT_ONCE));
        if (due.length === 0) return;
        await Promise.all(due.map((message) => this.deliver(message)));
      }
    } catch (error) {
      this.logger.error(`Delivery pauses: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  }

  private async deliver(message: OutboxMessageRow): Promise<void> {
    const mine = await this.unitOfWork.run((tx) => claimMessage(tx, message, this.worker, this.claimEnd()));
    if (!mine) return;
    const renewal = setInterval(() => void this.renew(message.id), RENEW_MILLISECONDS);
    try {
      await this.handlers.get(message.topic)!(JSON.parse(message.payload) as Json, message.subject);
    } catch (error) {
      clearInterval(renewal);
      await this.retryLater(message, error);
      return;
    } finally {
      clearInterval(renewal);
    }
    await this.unitOfWork.run((tx) => markDelivered(tx, message.id, this.clock.now().toISOString()));
    this.settled();
  }

  /** A renewal that fails only lets the message be delivered twice, which handlers bear. */
  private renew(id: string): Promise<void> {
    return this.unitOfWork
      .run((tx) => renewClaim(tx, id, this.worker, this.claimEnd()))
      .catch((error: unknown) =>
        this.logger.warn(`claim of ${id}: ${error instanceof Error ? error.name : '?'}`),
      );
  }

  private claimEnd(): string {
    return new Date(this.clock.now().getTime() + CLAIM_MILLISECONDS).toISOString();
  }

  private async retryLater(message: OutboxMessageRow, error: unknown): Promise<void> {
    const attempts = message.attempts + 1;
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown error';
    const text = `${message.topic} for ${message.subject}, try ${attempts}: ${reason}`;
    if (attempts >= ALARM_ATTEMPTS) this.logger.error(`ALARM: ${text}`);
    else this.logger.warn(text);
    const until = new Date(this.clock.now().getTime() + pauseAfter(attempts)).toISOString();
    await this.unitOfWork.run((tx) => postpone(tx, message.id, until, reason));
    this.settled();
  }
}
