import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { FreshDatabase } from './databases.js';
import { until } from './until.js';

const ENTRY = resolve('dist/main.js');

export interface RunningServer {
  readonly url: string;
  readonly database: FreshDatabase;
  isRunning(): boolean;
  /** Everything that the process has written to standard output and error, over all its lives. */
  log(): Promise<string>;
  /** Sends the signal and waits for the end. @returns the exit status, null when a signal ended it */
  stop(signal?: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
  /** Starts again on the same data and the same port. */
  restart(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export const freePort = (): Promise<number> =>
  new Promise((resolvePort, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolvePort(port));
    });
  });

const launch = async (
  url: string,
  environment: NodeJS.ProcessEnv,
  logFile: string,
): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [ENTRY], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  child.once('close', (status, signal) => {
    running.delete(child);
    log.end(`the process ended: status ${status}, signal ${signal}\n`);
  });
  try {
    await until(
      'the server to be ready',
      async () => {
        if (child.exitCode !== null) throw new Error(`the server ended with status ${child.exitCode}`);
        const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined);
        await answer?.arrayBuffer();
        return answer?.status === 200;
      },
      60_000,
    );
  } catch (error) {
    child.kill('SIGKILL');
    const tail = (await readFile(logFile, 'utf8').catch(() => '')).split('\n').slice(-30).join('\n');
    throw new Error(`${(error as Error).message}\n${tail}`, { cause: error });
  }
  return child;
};

/** The built program as a process of its own, on an empty database, with the demo organisation. */
export const startServer = async (
  database: FreshDatabase,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> => {
  if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing: npm run build`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // The log lies outside DATA_DIR: some tests search that directory.
  const logFile = `${database.config.dataDir}-log`;
  const { NODE_OPTIONS: _options, NODE_ENV: _jest, ...inherited } = process.env;
  const full = {
    ...inherited,
    HOST: '127.0.0.1',
    PORT: String(port),
    ...database.environment,
    ...environment,
  };
  let child = await launch(url, full, logFile);
  const stop: RunningServer['stop'] = (signal = 'SIGTERM') =>
    new Promise((resolveStop) => {
      if (child.exitCode !== null || child.signalCode !== null) {
        resolveStop(child.exitCode);
        return;
      }
      child.once('close', (status) => resolveStop(status));
      child.kill(signal);
    });
  return {
    url,
    database,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    log: () => readFile(logFile, 'utf8'),
    stop,
    restart: async () => {
      await stop();
      child = await launch(url, full, logFile);
    },
  };
};
