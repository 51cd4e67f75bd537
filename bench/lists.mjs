// Lists and search at 100,000 documents beside the same office with 1,000.
import { startMariaDb } from '../scripts/mariadb.mjs';
import { OLD_IN_TEXT, openOffice, RARE, RARE_IN_TEXT, signIn } from './large-office.mjs';

const [FEW, MANY] = [1_000, 100_000];
const ROUNDS = 25;

const REQUESTS = [
  ['first page, everything', 'auditor', '/api/documents'],
  ['first page, of a section', 'drafter', '/api/documents'],
  ['one state of a section', 'auditor', '/api/documents?state=signing&section=组织人事科'],
  ['search: words of every title', 'auditor', '/api/documents?q=通知'],
  ['search: words of one title', 'auditor', `/api/documents?q=${RARE}`],
  ['search: words of no title', 'drafter', '/api/documents?q=火星移民'],
  ['search: a number', 'auditor', '/api/documents?q=机管〔2007〕7号'],
  ['search: words of one text', 'auditor', `/api/documents?q=${RARE_IN_TEXT}`],
  ['search: words of old texts only', 'auditor', `/api/documents?q=${OLD_IN_TEXT}`],
  ['search: words of old texts, of a section without them', 'head2', `/api/documents?q=${OLD_IN_TEXT}`],
  ['search: words of most texts', 'auditor', '/api/documents?q=防汛'],
  ['search: one character of most texts', 'drafter', '/api/documents?q=汛'],
  ['search: a telephone number in a text', 'auditor', '/api/documents?q=6601000777'],
  ['my work', 'deputy', '/api/tasks'],
];

const measure = async (dialect, count, administratorUrl) => {
  const office = await openOffice(dialect, count, administratorUrl);
  try {
    const times = new Map();
    for (const [name, username, path] of REQUESTS) {
      const { call } = await signIn(office.url, username);
      let best = Infinity;
      for (let round = 0; round < ROUNDS; round += 1) {
        const begun = performance.now();
        await call('GET', encodeURI(path));
        best = Math.min(best, performance.now() - begun);
      }
      times.set(name, best);
    }
    return times;
  } finally {
    await office.close();
  }
};

/** @param {(name: string, value: number, baseline: number, bar: number, better: 'lower') => void} record */
export const measureLists = async (record) => {
  const mariaDb = await startMariaDb();
  try {
    for (const dialect of ['sqlite', 'mysql']) {
      const few = await measure(dialect, FEW, mariaDb.url);
      const many = await measure(dialect, MANY, mariaDb.url);
      for (const [name, value] of many) {
        const server = dialect === 'mysql' ? 'MariaDB' : 'SQLite';
        record(
          `${name}, ${server}, 100,000 documents, ms (beside 1,000)`,
          value,
          few.get(name),
          100,
          'lower',
        );
      }
    }
  } finally {
    await mariaDb.stop();
  }
};
