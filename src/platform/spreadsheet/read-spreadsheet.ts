import { once } from 'node:events';
import { InvalidError } from '../../shared/errors.js';
import { startThread, type StartThread } from '../start-thread.js';
import type { ReadReply } from './read-worker.js';

/** A row as it stands in the file; cells are trimmed text, dates are `YYYY-MM-DD`. */
export interface SpreadsheetRow {
  /** 1 is the first line of the sheet, as the program shows it. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReadingLimits {
  readonly rows: number;
  readonly milliseconds?: number;
  readonly startThread?: StartThread;
}

const ENTRY = new URL('./read-worker.js', import.meta.url);
const MILLISECONDS = 20_000;
const HEAP_MB = 512;

/**
 * Reads the first sheet as a table whose first line holds the titles of the columns; empty lines are left out.
 * A thread of its own reads, so that a large list holds up nobody. Give it only files that passed the intake.
 * @param titles columns that must be there; others are read too
 * @throws InvalidError `spreadsheet.unreadable`, `spreadsheet.column_missing` or `spreadsheet.too_many_rows`
 */
export const readSpreadsheet = async (
  bytes: Uint8Array,
  titles: readonly string[],
  limits: ReadingLimits,
): Promise<readonly SpreadsheetRow[]> => {
  const [head, ...lines] = await readLines(bytes, limits);
  const columns = (head ?? []).map((title) => title.replaceAll(/\s+/g, ''));
  const missing = titles.filter((title) => !columns.includes(title));
  if (missing.length > 0)
    throw new InvalidError('spreadsheet.column_missing', [], { columns: missing.join('、') });
  const rows = lines.map((line, index) => ({
    line: index + 2,
    cells: Object.fromEntries(
      columns
        .map((title, position) => [title, line[position] ?? ''] as const)
        .filter(([title]) => title !== ''),
    ),
  }));
  const filled = rows.filter(({ cells }) => Object.values(cells).some((text) => text !== ''));
  if (filled.length > limits.rows)
    throw new InvalidError('spreadsheet.too_many_rows', [], { limit: limits.rows });
  return filled;
};

const readLines = async (
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<readonly (readonly string[])[]> => {
  const thread = (limits.startThread ?? startThread)(ENTRY, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const deadline = AbortSignal.timeout(limits.milliseconds ?? MILLISECONDS);
  try {
    const copy = new Uint8Array(bytes);
    thread.postMessage(copy, [copy.buffer]);
    const [reply] = (await once(thread, 'message', { signal: deadline })) as [ReadReply];
    if (reply.lines) return reply.lines;
  } catch {
    // a thread that died or went on too long has read nothing
  } finally {
    await thread.terminate();
  }
  throw new InvalidError('spreadsheet.unreadable');
};
