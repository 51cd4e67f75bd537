import { readSettings, type AppConfig } from './settings.js';

export { ConfigurationError, readSettings, settingsSchema } from './settings.js';
export type { AppConfig, Environment } from './settings.js';

/** Injection token of {@link AppConfig}. */
export const APP_CONFIG = Symbol('AppConfig');

/** The settings of this process; the only place that reads the environment. */
export const loadConfig = (): AppConfig => readSettings(process.env, process.cwd());
