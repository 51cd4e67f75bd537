import type { INestApplicationContext } from '@nestjs/common';
import { createDemoOrganisation, DEMO_PASSWORD } from './identity/index.js';
import { CLOCK } from './platform/clock.js';
import type { AppConfig } from './platform/config/index.js';
import { UnitOfWork } from './platform/database/index.js';
import type { Clock } from './shared/clock.js';

/**
 * On an empty database that is not a production one: the demo organisation.
 * @returns lines that tell its accounts
 */
export const prepareDemo = async (
  app: INestApplicationContext,
  config: AppConfig,
): Promise<readonly string[]> => {
  if (config.production) return [];
  const now = app.get<Clock>(CLOCK).now();
  const accounts = await app
    .get(UnitOfWork)
    .run((tx) => createDemoOrganisation(tx, { now, production: config.production }));
  if (!accounts) return [];
  return [
    `Demo organisation, password ${DEMO_PASSWORD} for all (never for real documents):`,
    ...accounts.map(
      ({ username, name, role, section }) => `  ${username.padEnd(11)} ${name}  ${role}  ${section}`,
    ),
  ];
};
