import { describeOnEachDatabase } from './databases.js';
import { Office } from './office.js';
import { startServer, type RunningServer } from './server.js';

/** What a suite is handed once its server runs. */
export interface Given {
  readonly server: RunningServer;
  readonly office: Office;
}

/** The same suite against the running program, on SQLite and on MariaDB: one process for the whole suite. */
export const describeOnEachServer = (
  name: string,
  suite: (given: () => Given) => void,
  environment: Readonly<Record<string, string>> = {},
): void => {
  describeOnEachDatabase(name, (fresh) => {
    let given: Given | undefined;
    beforeAll(async () => {
      const server = await startServer(await fresh(), environment);
      given = { server, office: new Office(server.url) };
    });
    afterEach(async () => {
      if (given && !given.server.isRunning()) {
        throw new Error(`the server is gone:\n${(await given.server.log()).slice(-3000)}`);
      }
    });
    afterAll(async () => {
      await given?.server.stop();
    });
    suite(() => {
      if (!given) throw new Error('the server did not start');
      return given;
    });
  });
};
