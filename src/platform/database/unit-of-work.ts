import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { UnavailableError } from '../../shared/errors.js';
import { isConnectionLoss, isRetryable } from './database-errors.js';

/** The handle of a running transaction; it is passed on as an argument, never ambient. */
export type Transaction = EntityManager;

type AfterCommit = () => void;

const ATTEMPTS = 8;
const afterCommitCallbacks = new WeakMap<Transaction, AfterCommit[]>();

/** Registers what is to happen once the transaction stands; never called when it is rolled back. */
export const afterCommit = (tx: Transaction, callback: AfterCommit): void => {
  const callbacks = afterCommitCallbacks.get(tx);
  if (!callbacks) throw new Error('afterCommit needs a running unit of work');
  callbacks.push(callback);
};

/**
 * The only way to the database.
 * On MySQL each unit is a READ COMMITTED transaction that is tried again after a deadlock (1213) or a lock
 * wait (1205). On SQLite TypeORM shares one connection, where two transactions would mix: units run one at
 * a time, are tried again when a command of the shell wrote in between (SQLITE_BUSY), and reading uses a connection
 * of its own that sees only what is committed.
 */
export class UnitOfWork {
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly readSource: DataSource = source,
  ) {}

  /** `work` may run more than once: it must do nothing outside the database. */
  async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.source.options.type === 'better-sqlite3' ? this.runQueued(work) : this.runRetried(work);
  }

  /** For reading only: no transaction, only committed rows. */
  async read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await work(this.readSource.manager);
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  /**
   * Removes what was deleted from SQLite's journal too. On MySQL the server's own logs are the operator's.
   * @throws UnavailableError when the journal is being read: to be tried again
   */
  async removeTraces(): Promise<void> {
    if (this.source.options.type !== 'better-sqlite3') return;
    await this.queued(async () => {
      const answer: unknown = await this.source.query('PRAGMA wal_checkpoint(TRUNCATE)');
      const [{ busy } = { busy: 1 }] = answer as readonly { readonly busy: number }[];
      if (busy !== 0) throw new UnavailableError('database.busy', 2);
    });
  }

  private runQueued<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.queued(() => this.runRetried(work));
  }

  private queued<T>(work: () => Promise<T>): Promise<T> {
    const unit = this.tail.then(work, work);
    this.tail = unit.catch(() => undefined);
    return unit;
  }

  private async runRetried<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.commit(work);
      } catch (error) {
        if (!isRetryable(error) || attempt >= ATTEMPTS) {
          throw isRetryable(error) ? new UnavailableError('database.busy', 2) : asUnavailable(error);
        }
        await delay(Math.random() * Math.min(5 * 2 ** attempt, 250));
      }
    }
  }

  private async commit<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const callbacks: AfterCommit[] = [];
    const result = await this.source.transaction(
      this.source.options.type === 'better-sqlite3' ? 'SERIALIZABLE' : 'READ COMMITTED',
      async (tx) => {
        afterCommitCallbacks.set(tx, callbacks);
        return work(tx);
      },
    );
    for (const callback of callbacks) callback();
    return result;
  }
}

const asUnavailable = (error: unknown): unknown =>
  isConnectionLoss(error) ? new UnavailableError('database.unavailable', 5) : error;
