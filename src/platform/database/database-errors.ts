interface DriverError {
  readonly code?: string;
  readonly errno?: number;
  readonly driverError?: DriverError;
}

const driverErrorOf = (error: unknown): DriverError => {
  if (typeof error !== 'object' || error === null) return {};
  const candidate = error as DriverError;
  return candidate.driverError ?? candidate;
};

const LOCK_WAIT_TIMEOUT = 1205;
const DEADLOCK = 1213;
const CONNECTION_LOSS = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_UNKNOWN_COM_ERROR',
  'ER_NORMAL_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'POOL_CLOSED',
]);
/** A Galera node that has left its cluster answers 1047 to everything. */
const NOT_READY = 1047;

/**
 * Deadlock or lock wait, or another process wrote into the same SQLite file in between: the transaction was rolled
 * back and may simply run again.
 */
export const isRetryable = (error: unknown): boolean => {
  const { code, errno } = driverErrorOf(error);
  return errno === DEADLOCK || errno === LOCK_WAIT_TIMEOUT || code?.startsWith('SQLITE_BUSY') === true;
};

export const isConnectionLoss = (error: unknown): boolean => {
  const { code, errno } = driverErrorOf(error);
  return errno === NOT_READY || (code !== undefined && CONNECTION_LOSS.has(code));
};

/** A unique key was already there. */
export const isDuplicate = (error: unknown): boolean => {
  const { code, errno } = driverErrorOf(error);
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
};
