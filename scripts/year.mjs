// A whole year of an office on the built program, its clock stepped by hand: `npm run year -- [DOCUMENTS]`, 5,000
// unless said otherwise, on SQLite and on MariaDB. Plan, documents, trainings, the review of the year, its report;
// then column, ledger, report, register and audit trail are compared.
import { spawnSync } from 'node:child_process';

const documents = process.argv[2] ?? '5000';
if (!/^[1-9]\d{0,5}$/.test(documents)) {
  console.error(`Not a number of documents: ${documents}`);
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'scenarios',
    '--testPathPatterns',
    'whole-year',
  ],
  { stdio: 'inherit', env: { ...process.env, YEAR_DOCUMENTS: documents } },
);
process.exit(status ?? 1);
