/** Injection token of the settings (`AppConfig`). */
export const APP_CONFIG = Symbol('AppConfig');
