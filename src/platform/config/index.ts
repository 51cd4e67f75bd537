import { readSettings, type AppConfig } from './settings.js';

export { ConfigurationError, readSettings, settingsSchema } from './settings.js';
export type { AppConfig, Environment } from './settings.js';

export { fingerprintKeyOf } from './fingerprint-key.js';
export { APP_CONFIG } from './app-config-token.js';
export { ConfigModule } from './config.module.js';

/** The settings of this process; the only place that reads the environment. */
export const loadConfig = (): AppConfig => readSettings(process.env, process.cwd());

/** The same for a command that serves nobody and therefore needs no secret. */
export const loadCommandConfig = (): AppConfig =>
  readSettings({ ...process.env, NODE_ENV: 'development' }, process.cwd());
