import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the tests need beside Node, and the Debian package that brings it. */
const NEEDED = [
  { file: '/usr/sbin/mariadbd', package: 'mariadb-server-core', why: 'suites on MariaDB' },
  { file: '/usr/bin/my_print_defaults', package: 'mariadb-client-core', why: 'setting up MariaDB' },
  { file: '/usr/bin/chromium', package: 'chromium', why: 'pages in a browser' },
  {
    file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    package: 'fonts-noto-cjk',
    why: 'Chinese characters on those pages',
  },
];

/** What the program uses where it is there; its tests are skipped, and say so, where it cannot be installed. */
const WANTED = [
  { file: '/usr/bin/tesseract', package: 'tesseract-ocr', why: 'text in pictures' },
  {
    file: '/usr/share/tesseract-ocr/5/tessdata/chi_sim.traineddata',
    package: 'tesseract-ocr-chi-sim',
    why: 'Chinese text in pictures',
  },
];

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 1, 1],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Installs what is missing when it may, otherwise says what is missing and how to get it.
 * @returns {boolean} whether everything is there
 */
export const ensureDebianPackages = () => {
  const missing = (packages = NEEDED) => packages.filter(({ file }) => !existsSync(file));
  const wanted = missing([...NEEDED, ...WANTED]);
  if (wanted.length === 0) return true;
  const install = `apt-get install --yes --no-install-recommends ${wanted.map((one) => one.package).join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Missing: ${wanted.map((one) => one.package).join(', ')}. Installing from Debian.`);
    if (run('apt-get', ['update'])) run('apt-get', install.split(' ').slice(1));
  }
  for (const { package: name, file, why } of missing(WANTED))
    console.error(`Missing: ${name} (${file}); tests of ${why} are skipped`);
  if (missing().length === 0) return true;
  for (const { package: name, file, why } of missing())
    console.error(`Missing: ${name} (${file}), for ${why}`);
  console.error(`Install as root: apt-get update && ${install}`);
  return false;
};
