/**
 * `npm test`: what the tests need, the build, the cheap checks, then every Jest project in one run.
 * Ends with the line `N passed, N failed`; a failed step or a suite that could not run counts as one failure.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDebianPackages } from './debian-packages.mjs';

const LONGEST_MILLISECONDS = 45 * 60_000;
const STEPS = ['build', 'check:format', 'check:lint', 'check:types', 'check:direction', 'check:generated'];

let current;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    current?.kill(signal);
  });
}

const run = (command, args, environment = {}) =>
  new Promise((resolve) => {
    current = spawn(command, args, { stdio: ['ignore', 1, 1], env: { ...process.env, ...environment } });
    const late = setTimeout(() => {
      console.log(
        `${command} ${args.join(' ')}: still running after ${LONGEST_MILLISECONDS / 60_000} minutes`,
      );
      current.kill('SIGKILL');
    }, LONGEST_MILLISECONDS);
    const finish = (ok) => {
      clearTimeout(late);
      resolve(ok);
    };
    current.once('error', () => finish(false));
    current.once('exit', (status) => finish(status === 0));
  });

const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const suitesToRun = () => {
  const listed = spawnSync(process.execPath, [...JEST, '--listTests', '--json', ...process.argv.slice(2)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(listed.stdout).length;
};

/** Jest leaves out of its sums a suite whose worker process was killed: suites without a result count as failed. */
const runJest = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'xianding-results-'));
  const results = join(directory, 'results.json');
  try {
    const ok = await run(
      process.execPath,
      [...JEST, '--json', `--outputFile=${results}`, ...process.argv.slice(2)],
      { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
    );
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const ran = testResults.filter(({ assertionResults }) => assertionResults.length > 0).length;
    const failed = numFailedTests + suitesToRun() - ran;
    return { passed: numPassedTests, failed: ok || failed > 0 ? failed : 1 };
  } catch (error) {
    console.log(`Jest gave no result: ${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

const failedSteps = [];
if (!ensureDebianPackages()) failedSteps.push('Debian packages');
for (const step of STEPS) {
  if (interrupted) break;
  console.log(`> ${step}`);
  if (!(await run('npm', ['run', '--silent', step]))) failedSteps.push(step);
}
for (const step of failedSteps) console.log(`FAILED: ${step}`);
const { passed, failed } = interrupted ? { passed: 0, failed: 1 } : await runJest();
const failures = failed + failedSteps.length;
for (const step of failedSteps) console.log(`FAILED before the tests: ${step}`);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = passed > 0 && failures === 0 ? 0 : 1;
