import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import type { Intake } from '../documents/index.js';
import type { Section } from '../identity/index.js';
import type { UnitOfWork } from '../platform/database/index.js';
import { readSpreadsheet, type SpreadsheetRow } from '../platform/spreadsheet/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { InvalidError } from '../shared/errors.js';
import { CheckPast } from './check-past.js';
import { NEEDED_COLUMNS, PAST_COLUMNS } from './core/past-row.js';
import { countVerdicts, type ReportLine } from './import-report.js';
import { titleOf } from './import-words.js';
import { StorePast, type ImportRun } from './store-past.js';

const MOST_ROWS = 20_000;
/** How often somebody who waits is told how far it is, in rows. */
const TOLD_EVERY = 100;

/** @throws InvalidError when it is no list, is too long, or a column is missing */
export const readList = async (bytes: Uint8Array): Promise<readonly SpreadsheetRow[]> => {
  const rows = await readSpreadsheet(bytes, [], { rows: MOST_ROWS });
  const present = Object.keys(rows[0]?.cells ?? {});
  const missing = NEEDED_COLUMNS.filter(
    (column) => !PAST_COLUMNS[column].some((name) => present.includes(name)),
  );
  if (missing.length === 0) return rows;
  throw new InvalidError('spreadsheet.column_missing', [], { columns: missing.map(titleOf).join('、') });
};

interface ListToImport {
  readonly rows: readonly SpreadsheetRow[];
  readonly folder: string;
  readonly maxFileBytes: number;
  readonly sections: readonly Section[];
  /** False: nothing is stored. */
  readonly go: boolean;
  readonly run: ImportRun;
  readonly tell: (done: number, total: number) => void;
}

/** Looks at every row of the list and, if that is wanted, brings in each that may be. */
export class ImportList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async import({ rows, go, run, tell, ...options }: ListToImport): Promise<readonly ReportLine[]> {
    const check = new CheckPast(this.unitOfWork, this.intake, {
      ...options,
      today: todayOf(this.clock),
      refused: (code) => (go ? this.report(run, 'intake.refused', { code }) : Promise.resolve()),
    });
    const store = new StorePast(this.unitOfWork, this.intake, this.audit, this.clock, run);
    const lines: ReportLine[] = [];
    for (const row of rows) {
      lines.push(await this.importRow(check, go ? store : null, row));
      if (lines.length % TOLD_EVERY === 0) tell(lines.length, rows.length);
    }
    if (go) {
      const { stored, present, refused } = countVerdicts(lines);
      await this.report(run, 'import.finished', { listSha256: run.list, stored, present, refused });
    }
    return lines;
  }

  private async importRow(
    check: CheckPast,
    store: StorePast | null,
    row: SpreadsheetRow,
  ): Promise<ReportLine> {
    const checked = await check.check(row);
    if (checked.kind === 'refused') return { ...checked, verdict: 'refused' };
    if (checked.kind === 'present') return { ...checked, verdict: 'present' };
    const { past, notes } = checked;
    const { line, number } = past;
    if (store === null) return { line, number, verdict: 'ready', notes };
    const stored = await store.store(past);
    if (stored === 'stored') return { line, number, verdict: 'stored', notes };
    if (stored === 'present') return { line, number, verdict: 'present' };
    return { line, number, verdict: 'refused', problems: [{ column: 'number', code: stored }] };
  }

  private async report(
    { id, personId }: ImportRun,
    action: string,
    detail: { readonly [member: string]: string | number },
  ): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action,
        actorId: personId,
        detail,
        requestId: id,
        at: this.clock.now(),
      }),
    );
  }
}
