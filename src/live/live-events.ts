import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { audiencesOf, scopeOf, visibleTo, type DocumentAudience } from '../documents/index.js';
import { Sessions, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { TooManyRequestsError } from '../shared/errors.js';
import { taskHoldersOf, tasksTouchedSince, waitsFor, type TaskRow } from '../tasks/index.js';
import { SeenEntries } from './seen-entries.js';

/** One open browser. */
export interface Connection {
  open(): void;
  write(text: string): void;
  /** Bytes that the browser has not taken yet. */
  waiting(): number;
  end(): void;
  onClose(listener: () => void): void;
}

interface Listener {
  readonly connection: Connection;
  actor: Actor;
}

const POLL_MILLISECONDS = 500;
const HEARTBEAT_MILLISECONDS = 15_000;
/** Entries become visible when their transaction commits, and clocks of nodes differ: so far is looked back. */
const LOOK_BACK_MILLISECONDS = 15_000;
const LARGEST_BATCH = 2000;
const CONNECTIONS_PER_PERSON = 12;
/** Who takes nothing for so long that this much waits is cut off and connects anew. */
const MOST_WAITING_BYTES = 256 * 1024;

const message = (event: string, data: object): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Every change of a document is an audit entry: while anybody listens, the newest ones are read by time, and
 * each listener is told of the documents that they may see. Nothing of a document but its state leaves here.
 */
@Injectable()
export class LiveEvents implements BeforeApplicationShutdown {
  private readonly logger = new Logger('LiveEvents');
  private readonly listeners = new Set<Listener>();
  private readonly seen = new SeenEntries(LOOK_BACK_MILLISECONDS);
  private poll: NodeJS.Timeout | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly sessions: Sessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws TooManyRequestsError when the person has too many open already */
  add(actor: Actor, connection: Connection): void {
    const own = [...this.listeners].filter((one) => one.actor.personId === actor.personId);
    if (own.length >= CONNECTIONS_PER_PERSON || this.stopped) {
      throw new TooManyRequestsError('request.too_many', 30);
    }
    const listener = { connection, actor };
    this.listeners.add(listener);
    connection.onClose(() => this.remove(listener));
    connection.open();
    connection.write(`retry: 2000\n${message('ready', {})}`);
    this.start();
  }

  beforeApplicationShutdown(): void {
    this.stopped = true;
    for (const listener of this.listeners) this.cutOff(listener);
  }

  private remove(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    clearTimeout(this.poll);
    clearInterval(this.heartbeat);
    this.poll = undefined;
    this.heartbeat = undefined;
  }

  private cutOff(listener: Listener): void {
    this.remove(listener);
    listener.connection.end();
  }

  private start(): void {
    if (this.heartbeat !== undefined) return;
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT_MILLISECONDS);
    this.schedule();
  }

  private schedule(): void {
    this.poll = setTimeout(() => {
      void this.look().finally(() => {
        if (this.listeners.size > 0 && !this.stopped) this.schedule();
      });
    }, POLL_MILLISECONDS);
  }

  private async look(): Promise<void> {
    try {
      const now = this.clock.now();
      const since = new Date(now.getTime() - LOOK_BACK_MILLISECONDS).toISOString();
      const entries = await this.unitOfWork.read((tx) =>
        this.audit.documentEntriesSince(tx, since, LARGEST_BATCH),
      );
      const documents = this.seen.fresh(entries, now);
      if (documents.length === 0) return;
      const { audiences, tasks } = await this.unitOfWork.read(async (tx) => ({
        audiences: await audiencesOf(tx, documents),
        tasks: await tasksTouchedSince(tx, documents, since),
      }));
      for (const listener of this.listeners) this.tell(listener, audiences, tasks);
    } catch (error) {
      this.logger.warn(`looking for changes: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  }

  private tell(listener: Listener, audiences: readonly DocumentAudience[], tasks: readonly TaskRow[]): void {
    const scope = scopeOf(listener.actor);
    const texts = audiences
      .filter((audience) => visibleTo(scope, audience))
      .map(({ id, revision, state }) => message('document', { document: id, revision, state }));
    const holders = [listener.actor, ...listener.actor.substituteFor].flatMap(taskHoldersOf);
    if (tasks.some((task) => waitsFor(task, holders))) texts.push(message('tasks', {}));
    if (texts.length > 0) this.write(listener, texts.join(''));
  }

  private write(listener: Listener, text: string): void {
    if (listener.connection.waiting() > MOST_WAITING_BYTES) this.cutOff(listener);
    else listener.connection.write(text);
  }

  /** Keeps proxies from closing the connection, and closes it when the session has ended. */
  private async beat(): Promise<void> {
    for (const listener of this.listeners) {
      try {
        const actor = await this.sessions.present(listener.actor);
        if (actor === null) {
          this.cutOff(listener);
          continue;
        }
        listener.actor = actor;
        this.write(listener, ': still here\n\n');
      } catch (error) {
        this.logger.warn(`heartbeat: ${error instanceof Error ? error.message : 'unknown error'}`);
      }
    }
  }
}
