import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

const SERVER_PATHS = ['/usr/sbin/mariadbd', '/usr/libexec/mariadbd', '/usr/bin/mariadbd'];
const START_MILLISECONDS = 60_000;

/** Where Debian's package puts the server; undefined when it is not installed. */
export const mariaDbServer = () => SERVER_PATHS.find((path) => existsSync(path));

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * Starts a server of its own for one test run: a new data directory, a free port on 127.0.0.1, its own socket.
 * Binary logging is on, as in production, so that triggers are tested under the same privileges. Only the
 * flushing to disk is relaxed.
 * The server ends with this process, however this process ends: its guard waits for the end of a pipe.
 * @param {readonly string[]} more further options of the server; a later one overrides an earlier one
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} the administrator's address, without a database
 */
export const startMariaDb = async (more = []) => {
  const server = mariaDbServer();
  if (!server) {
    throw new Error('MariaDB is missing: apt-get install mariadb-server-core mariadb-client-core');
  }
  const directory = mkdtempSync(join(tmpdir(), 'xianding-mariadb-'));
  const data = join(directory, 'data');
  const account = userInfo().username;
  const installed = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--user=${account}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { encoding: 'utf8' },
  );
  if (installed.status !== 0) {
    rmSync(directory, { recursive: true, force: true });
    throw new Error(
      `mariadb-install-db failed: ${installed.error?.message ?? ''}${installed.stderr}${installed.stdout}`,
    );
  }
  const port = await freePort();
  const log = join(directory, 'error.log');
  const options = [
    '--no-defaults',
    `--user=${account}`,
    `--datadir=${data}`,
    `--socket=${join(directory, 'socket')}`,
    `--pid-file=${join(directory, 'pid')}`,
    `--log-error=${log}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--log-bin=binlog',
    '--binlog-format=ROW',
    '--sync-binlog=0',
    '--log-bin-trust-function-creators=1',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--innodb-buffer-pool-size=256M',
    '--max-connections=500',
    '--max-allowed-packet=64M',
    ...more,
  ];
  const guard = spawn(
    '/bin/sh',
    [
      '-c',
      'directory=$1; shift; "$@" >/dev/null 2>&1 & server=$!; cat >/dev/null; kill "$server"; wait "$server"; rm -rf "$directory"',
      'guard',
      directory,
      server,
      ...options,
    ],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  const ended = new Promise((resolve) => guard.once('exit', resolve));
  guard.unref();
  const stop = async () => {
    guard.ref();
    guard.stdin.end();
    await ended;
  };
  try {
    await untilItAnswers(port, () => guard.exitCode !== null);
  } catch (error) {
    const tail = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : '';
    await stop();
    throw new Error(`MariaDB did not start: ${error.message}\n${tail}`, { cause: error });
  }
  return { url: `mysql://root@127.0.0.1:${port}`, stop };
};

const untilItAnswers = async (port, hasEnded) => {
  for (let waited = 0; ; waited += 100) {
    try {
      const connection = await createConnection({ host: '127.0.0.1', port, user: 'root' });
      await connection.end();
      return;
    } catch (error) {
      if (hasEnded() || waited >= START_MILLISECONDS) throw error;
      await delay(100);
    }
  }
};
