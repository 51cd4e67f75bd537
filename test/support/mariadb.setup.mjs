import { startMariaDb } from '../../scripts/mariadb.mjs';

/** One MariaDB for a whole run of Jest; TEST_MYSQL_URL names another one (an administrator's account). */
export default async () => {
  if (process.env.TEST_MYSQL_URL) return;
  const { url, stop } = await startMariaDb();
  process.env.TEST_MYSQL_URL = url;
  globalThis.stopMariaDb = stop;
};
