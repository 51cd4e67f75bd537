// Screens local files with the built command; builds first where nothing was built yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const entries = ['dist/cli.js', 'dist/src/cli.js'].map(
  (path) => new URL(`../${path}`, import.meta.url).pathname,
);
const built = () => entries.find((path) => existsSync(path));
if (!built()) {
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 2, 2],
    cwd: new URL('..', import.meta.url),
  });
  if (build.status !== 0) process.exit(2);
}
const { status } = spawnSync(process.execPath, [built(), 'screen', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 2);
