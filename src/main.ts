import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { createApplication } from './application.js';
import { prepareDemo } from './prepare-demo.js';
import { ConfigurationError, loadConfig, type AppConfig } from './platform/config/index.js';
import { Outbox } from './platform/outbox/index.js';

const announce = (config: AppConfig, port: number, accounts: readonly string[]): void => {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const address = config.publicUrl ?? `http://${host}:${port}`;
  console.log(`先定 is running: ${address}/  (column ${address}/gongkai/, API ${address}/api/docs)`);
  for (const line of accounts) console.log(line);
};

const start = async (): Promise<void> => {
  const config = loadConfig();
  const app = await createApplication(config);
  const accounts = await prepareDemo(app, config);
  await app.listen(config.port, config.host);
  await app.get(Outbox).start();
  announce(config, (app.getHttpServer().address() as AddressInfo).port, accounts);
};

try {
  await start();
} catch (error) {
  // A wrong setting is the operator's to mend: a sentence, no stack.
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
}
