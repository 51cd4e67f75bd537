import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { UnavailableError } from '../shared/errors.js';
import type { Clock } from '../shared/clock.js';

const BEAT_MILLISECONDS = 3000;
const ABANDONED_MILLISECONDS = 20_000;
const POLL_MILLISECONDS = 100;
const LONGEST_WAIT_MILLISECONDS = 110_000;

/** Lock files that this process holds; another one with its number is left from a process before it. */
const held = new Set<string>();

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The holder has died: its process is gone, or it has not been heard of for a while. */
const isAbandoned = async (path: string, clock: Clock): Promise<boolean> => {
  const [text, found] = await Promise.all([
    readFile(path, 'utf8').catch(() => ''),
    stat(path).catch(() => undefined),
  ]);
  if (found === undefined) return false;
  const [host, pid] = text.split(' ');
  if (
    host === hostname() &&
    pid !== undefined &&
    (Number(pid) === process.pid ? !held.has(path) : !isRunning(Number(pid)))
  ) {
    return true;
  }
  return clock.now().getTime() - found.mtimeMs > ABANDONED_MILLISECONDS;
};

const take = async (path: string, clock: Clock): Promise<boolean> => {
  try {
    const handle = await open(path, 'wx', 0o600);
    held.add(path);
    await handle.writeFile(`${hostname()} ${process.pid}`);
    await handle.close();
    await utimes(path, clock.now(), clock.now());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};

/**
 * Holds a lock file while `work` runs, so that the server and a command of the shell never build at once.
 * Within one process the caller runs one work at a time.
 */
export const withBuildLock = async <T>(path: string, clock: Clock, work: () => Promise<T>): Promise<T> => {
  for (let waited = 0; !(await take(path, clock)); waited += POLL_MILLISECONDS) {
    if (waited >= LONGEST_WAIT_MILLISECONDS) throw new UnavailableError('publication.build_busy', 30);
    if (await isAbandoned(path, clock)) await rm(path, { force: true });
    else await delay(POLL_MILLISECONDS);
  }
  const beat = setInterval(() => {
    utimes(path, clock.now(), clock.now()).catch(() => undefined);
  }, BEAT_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { force: true });
    held.delete(path);
  }
};
