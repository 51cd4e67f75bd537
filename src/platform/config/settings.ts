import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const positive = (unit: string, fallback: number) =>
  z.coerce.number().int().positive().default(fallback).describe(unit);

/** Every setting of the process: name of the environment variable, form, default and meaning. */
export const settingsSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('`production`: no demo organisation, cookies only over HTTPS, SESSION_SECRET required'),
  PORT: port.default(3000).describe('TCP port; 0 takes a free one'),
  HOST: z.string().min(1).default('127.0.0.1').describe('address to listen on'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('address under which people reach the server; default `http://HOST:PORT`'),
  DATA_DIR: z.string().min(1).default('./data').describe('embedded database, files, the built column'),
  TEMPLATES_DIR: z
    .string()
    .min(1)
    .optional()
    .describe("folder with the office's own `docx/` templates; default: those of the product"),
  DATABASE_URL: z
    .url({ protocol: /^(mysql|mariadb)$/ })
    .optional()
    .describe('`mysql://user:password@host:port/database`; unset: SQLite in DATA_DIR'),
  DATABASE_POOL: positive('connections of the MySQL pool', 20),
  SESSION_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('at least 32 characters, required in production; the same on every node'),
  FINGERPRINT_KEY: z
    .string()
    .min(32)
    .optional()
    .describe(
      'secret with which values found in documents are known again, at least 32 characters, the same on every node; unset: made at the first start and kept in DATA_DIR/fingerprint.key',
    ),
  TRUST_PROXY: z
    .enum(['true', 'false'])
    .default('false')
    .describe('`true` behind a reverse proxy that sets X-Forwarded-For and X-Forwarded-Proto'),
  MAX_UPLOAD_BYTES: positive('bytes of one uploaded file', 20 * 1024 * 1024),
  INTAKE_ENTRIES: positive('entries of an uploaded archive', 1_000),
  INTAKE_PART_BYTES: positive('unpacked bytes of one part', 33_554_432),
  INTAKE_TOTAL_BYTES: positive('unpacked bytes of all parts together', 104_857_600),
  INTAKE_RATIO: positive('unpacked : packed of a part above 100 kB', 200),
  INTAKE_RATIO_FROM_BYTES: positive("unpacked bytes from which a part's ratio is looked at", 100_000),
  INTAKE_DEPTH: positive('nested elements of one part', 256),
  INTAKE_ELEMENTS: positive('elements of one part', 300_000),
  INTAKE_ATTRIBUTES: positive('attributes of one element', 512),
  INTAKE_EMBEDDED_DEPTH: positive('documents inside documents that are read', 3),
  INTAKE_PIXELS: positive('pixels of one picture', 40_000_000),
  INTAKE_PDF_PAGES: positive('pages of one PDF', 2_000),
  INTAKE_SCREENING_MS: positive('milliseconds that the screening of one file may take', 15_000),
  INTAKE_HEAP_MB: positive('megabytes of heap of one screening thread', 768),
  INTAKE_CONVERSION_MS: positive('milliseconds that a conversion to the page may take', 4_000),
  INTAKE_CONVERSION_MS_PER_MB: positive('milliseconds more for each unpacked MB', 500),
  INTAKE_FINDINGS_PER_KIND: positive('findings of one kind that are listed one by one', 300),
  PICTURE_TEXT: z
    .enum(['auto', 'off'])
    .default('auto')
    .describe('`auto`: text in pictures is read where tesseract-ocr with chi_sim is installed'),
  PICTURE_TEXT_MS: positive('milliseconds that reading one picture may take', 10_000),
  PICTURE_TEXT_FILE_MS: positive('milliseconds for all pictures of a file', 30_000),
  PICTURE_TEXT_MB: positive('megabytes of memory for reading a picture', 800),
  UPLOADS_AT_ONCE: positive('uploads held in memory at the same time; more answer 503', 16),
  SCREENING_WORKERS: positive('worker threads for screening and rendering', 2),
  RECLASSIFICATION_OPENS_ON: z
    .string()
    .regex(/^((0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|never)$/, 'write MM-DD, such as 11-01, or never')
    .default('11-01')
    .describe('day, in Beijing time, on which the yearly review of closed documents opens; or `never`'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('`smtp://user:password@host:port` for reminders by mail; unset: none are sent'),
  MAIL_FROM: z.string().min(3).default('xianding@localhost').describe('sender of these mails'),
  DIGEST_HOUR: z.coerce
    .number()
    .int()
    .min(0)
    .max(23)
    .default(8)
    .describe('hour of a working day (Beijing time) from which the mails of the day are sent'),
  DIGEST_DAYS: z
    .enum(['working', 'every'])
    .default('working')
    .describe('`working`: mails on working days only; `every`: on weekends and holidays too'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('least severe level that is logged'),
  SHUTDOWN_SECONDS: positive('seconds that a stop waits for running work', 25),
});

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings after validation, with everything derived from them. */
export interface AppConfig {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Address people use, without a slash at the end; undefined until the port is known. */
  readonly publicUrl: string | undefined;
  readonly dataDir: string;
  readonly templatesDir: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly sessionSecret: string | undefined;
  readonly fingerprintKey: string | undefined;
  readonly trustProxy: boolean;
  readonly maxUploadBytes: number;
  readonly uploadsAtOnce: number;
  /** What an uploaded package may be at most. */
  readonly intakeLimits: Readonly<
    Record<
      | 'fileBytes'
      | 'ratioFromBytes'
      | 'entries'
      | 'partBytes'
      | 'totalBytes'
      | 'ratio'
      | 'depth'
      | 'elements'
      | 'attributes'
      | 'embeddedDepth'
      | 'pixels'
      | 'pdfPages'
      | 'conversionMs'
      | 'conversionMsPerMb'
      | 'findingsPerKind',
      number
    >
  >;
  readonly screeningWorkers: number;
  readonly pictureText: 'auto' | 'off';
  readonly pictureTextLimits: Readonly<Record<'pictureMs' | 'fileMs' | 'memoryMb' | 'pixels', number>>;
  /** Undefined: no mails. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly digestHour: number;
  readonly digestDays: 'working' | 'every';
  readonly screeningMs: number;
  readonly screeningHeapMb: number;
  /** `MM-DD`, or `never`. */
  readonly reclassificationOpensOn: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly shutdownSeconds: number;
}

/** Every problem of the settings in one message. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ConfigurationError';
  }
}

/** @throws ConfigurationError naming every wrong variable at once. */
export const readSettings = (environment: Environment, workingDirectory: string): AppConfig => {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settingsSchema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (environment['NODE_ENV'] === 'production' && !environment['SESSION_SECRET']) {
    problems.push('SESSION_SECRET: required in production; set at least 32 random characters');
  }
  if (!parsed.success || problems.length > 0) throw new ConfigurationError(problems);
  const settings = parsed.data;
  return {
    production: settings.NODE_ENV === 'production',
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, ''),
    dataDir: resolve(workingDirectory, settings.DATA_DIR),
    templatesDir: settings.TEMPLATES_DIR && resolve(workingDirectory, settings.TEMPLATES_DIR),
    databaseUrl: settings.DATABASE_URL,
    databasePool: settings.DATABASE_POOL,
    sessionSecret: settings.SESSION_SECRET,
    fingerprintKey: settings.FINGERPRINT_KEY,
    trustProxy: settings.TRUST_PROXY === 'true',
    maxUploadBytes: settings.MAX_UPLOAD_BYTES,
    uploadsAtOnce: settings.UPLOADS_AT_ONCE,
    intakeLimits: {
      fileBytes: settings.MAX_UPLOAD_BYTES,
      ratioFromBytes: settings.INTAKE_RATIO_FROM_BYTES,
      entries: settings.INTAKE_ENTRIES,
      partBytes: settings.INTAKE_PART_BYTES,
      totalBytes: settings.INTAKE_TOTAL_BYTES,
      ratio: settings.INTAKE_RATIO,
      depth: settings.INTAKE_DEPTH,
      elements: settings.INTAKE_ELEMENTS,
      attributes: settings.INTAKE_ATTRIBUTES,
      embeddedDepth: settings.INTAKE_EMBEDDED_DEPTH,
      pixels: settings.INTAKE_PIXELS,
      pdfPages: settings.INTAKE_PDF_PAGES,
      conversionMs: settings.INTAKE_CONVERSION_MS,
      conversionMsPerMb: settings.INTAKE_CONVERSION_MS_PER_MB,
      findingsPerKind: settings.INTAKE_FINDINGS_PER_KIND,
    },
    screeningWorkers: settings.SCREENING_WORKERS,
    pictureText: settings.PICTURE_TEXT,
    pictureTextLimits: {
      pictureMs: settings.PICTURE_TEXT_MS,
      fileMs: settings.PICTURE_TEXT_FILE_MS,
      memoryMb: settings.PICTURE_TEXT_MB,
      pixels: settings.INTAKE_PIXELS,
    },
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    digestHour: settings.DIGEST_HOUR,
    digestDays: settings.DIGEST_DAYS,
    screeningMs: settings.INTAKE_SCREENING_MS,
    screeningHeapMb: settings.INTAKE_HEAP_MB,
    reclassificationOpensOn: settings.RECLASSIFICATION_OPENS_ON,
    logLevel: settings.LOG_LEVEL,
    shutdownSeconds: settings.SHUTDOWN_SECONDS,
  };
};
