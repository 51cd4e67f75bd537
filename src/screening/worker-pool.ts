import type { Worker } from 'node:worker_threads';
import { startThread, type StartThread } from '../platform/start-thread.js';
import { UnavailableError } from '../shared/errors.js';
import type { IntakeRefusal } from './core/intake-refusal.js';
import type { PartsProgress, WorkerAnswer, WorkerReply, WorkerTask } from './worker-protocol.js';

export interface WorkerPoolOptions {
  /** Threads at work at the same time. */
  readonly threads?: number;
  /** Megabytes of heap that a worker may use; what needs more is too complex. */
  readonly heapMb?: number;
  /** Bytes that may wait and be worked on together; more is answered with "busy". */
  readonly bufferedBytes?: number;
  /** Milliseconds for a task before it says that a conversion begins. */
  readonly deadlineMs?: number;
  readonly startThread?: StartThread;
}

const ENTRY = new URL('./screening-worker.js', import.meta.url);

/** Hears that a task has begun, and of the parts that are read. */
export type TaskListener = (parts: PartsProgress) => void;

interface Job {
  readonly task: WorkerTask;
  readonly bytes: number;
  readonly listener: TaskListener | undefined;
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  readonly worker: Worker;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
  served: number;
}

const tooComplex = (reason: string): IntakeRefusal => ({
  ok: false,
  code: 'intake.too_complex',
  detail: { reason },
});

/** Worker threads that parse; one that dies or overruns its time is replaced, and its file is refused. */
export class WorkerPool {
  private readonly seats = new Set<Seat>();
  private readonly queue: Job[] = [];
  private buffered = 0;
  private closed = false;
  private number = 0;
  private readonly options: Required<WorkerPoolOptions>;

  constructor(options: WorkerPoolOptions = {}) {
    this.options = {
      threads: 2,
      heapMb: 768,
      bufferedBytes: 256 * 1024 * 1024,
      deadlineMs: 15_000,
      startThread,
      ...options,
    };
  }

  run(task: WorkerTask, bytes: number, listener?: TaskListener): Promise<WorkerAnswer> {
    if (this.closed) return Promise.reject(new UnavailableError('server.stopping'));
    if (this.buffered + bytes > this.options.bufferedBytes && this.buffered > 0) {
      return Promise.reject(new UnavailableError('server.busy'));
    }
    this.buffered += bytes;
    return new Promise((resolve, reject) => {
      this.queue.push({ task, bytes, listener, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    const running = [...this.seats].flatMap((seat) => {
      clearTimeout(seat.timer);
      const { job } = seat;
      seat.job = undefined;
      return job ? [job] : [];
    });
    // Nothing is wrong with these files: they are to be sent again.
    for (const job of [...running, ...this.queue.splice(0)])
      job.reject(new UnavailableError('server.stopping'));
    this.buffered = 0;
    await Promise.all([...this.seats].map(({ worker }) => worker.terminate()));
    this.seats.clear();
  }

  private next(): void {
    const free = [...this.seats].find(({ job }) => job === undefined);
    if (this.queue.length === 0 || (!free && this.seats.size >= this.options.threads)) return;
    const seat = free ?? this.seat();
    const job = this.queue.shift()!;
    seat.job = job;
    seat.worker.ref();
    this.number += 1;
    this.limit(seat, this.options.deadlineMs);
    job.listener?.([]);
    seat.worker.postMessage({ id: this.number, ...job.task });
  }

  private limit(seat: Seat, milliseconds: number): void {
    clearTimeout(seat.timer);
    seat.timer = setTimeout(() => this.lose(seat, 'deadline'), milliseconds);
  }

  private seat(): Seat {
    const worker = this.options.startThread(ENTRY, {
      resourceLimits: { maxOldGenerationSizeMb: this.options.heapMb, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    });
    const seat: Seat = { worker, job: undefined, timer: undefined, served: 0 };
    this.seats.add(seat);
    worker.on('message', (reply: WorkerReply) => this.receive(seat, reply));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      this.lose(seat, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'conversion'),
    );
    worker.on('exit', () => this.lose(seat, 'conversion'));
    return seat;
  }

  private receive(seat: Seat, reply: WorkerReply): void {
    if ('extendMs' in reply) {
      this.limit(seat, reply.extendMs);
      return;
    }
    const { job } = seat;
    if ('parts' in reply) {
      job?.listener?.(reply.parts);
      return;
    }
    seat.job = undefined;
    seat.served += 1;
    clearTimeout(seat.timer);
    seat.worker.unref();
    this.settle(job, 'answer' in reply ? reply.answer : tooComplex('conversion'));
    // Parsing leaves garbage behind; a fresh thread now and then keeps the memory honest.
    if (seat.served >= 200) this.retire(seat);
    this.next();
  }

  private settle(job: Job | undefined, answer: WorkerAnswer): void {
    if (!job) return;
    this.buffered -= job.bytes;
    job.resolve(answer);
  }

  private lose(seat: Seat, reason: string): void {
    if (!this.seats.has(seat)) return;
    const { job } = seat;
    seat.job = undefined;
    this.retire(seat);
    this.settle(job, tooComplex(reason));
    if (!this.closed) this.next();
  }

  private retire(seat: Seat): void {
    clearTimeout(seat.timer);
    this.seats.delete(seat);
    void seat.worker.terminate();
  }
}
