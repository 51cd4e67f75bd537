import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Runs a built module in a thread of its own. Whoever runs from source hands in another way to start. */
export type StartThread = (entry: URL, options: WorkerOptions) => Worker;

export const startThread: StartThread = (entry, options) => new Worker(entry, options);
