import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { StartThread } from '../../src/platform/start-thread.js';

const LOADER = pathToFileURL(resolve('test/support/typescript-worker.mjs'));

/** For suites that run from source: a thread does not inherit what strips the types for the test itself. */
export const startSourceThread: StartThread = (entry, options) =>
  new Worker(LOADER, {
    ...options,
    execArgv: [],
    workerData: { entry: entry.href.replace(/\.js$/, '.ts') },
  });
