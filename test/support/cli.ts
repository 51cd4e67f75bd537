import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { FreshDatabase } from './databases.js';

export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command of the built program, e.g. `audit:verify`, on the same data as a server. */
export const runCli = (database: FreshDatabase, ...args: readonly string[]): Promise<CommandResult> =>
  new Promise((resolveRun, reject) => {
    const { NODE_OPTIONS: _options, NODE_ENV: _jest, ...inherited } = process.env;
    const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], {
      env: { ...inherited, ...database.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolveRun({ status, output }));
  });

export const verifyAudit = (database: FreshDatabase): Promise<CommandResult> =>
  runCli(database, 'audit:verify');
