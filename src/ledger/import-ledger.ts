import { Injectable } from '@nestjs/common';
import { Intake } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import { readSpreadsheet } from '../platform/spreadsheet/index.js';
import { InvalidError, type FieldError } from '../shared/errors.js';
import { readLimit } from './core/limit.js';
import type { PlannedLine } from './first-ledger.js';
import { LedgerPlan, sectionsNamed } from './ledger-plan.js';

/** Columns of the list, as of the plan's annex; the first two and the limit must be there. */
export const LIST_COLUMNS = ['任务', '落实措施', '完成时限', '责任领导', '责任科室'] as const;
const MOST_ROWS = 300;
const LONGEST: Readonly<Record<(typeof LIST_COLUMNS)[number], number>> = {
  任务: 1000,
  落实措施: 2000,
  完成时限: 100,
  责任领导: 100,
  责任科室: 200,
};

/** Takes a plan in from a list in .xlsx: every row is checked first, and either all are stored or none. */
@Injectable()
export class ImportLedger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly intake: Intake,
    private readonly plan: LedgerPlan,
  ) {}

  /** @throws InvalidError naming every wrong cell as `rows[LINE].COLUMN` */
  async import(actor: Actor, year: number, title: string, file: UploadedFile): Promise<void> {
    await this.intake.take(actor, file, 'attachment', [title, file.name]);
    const rows = await readSpreadsheet(file.bytes, ['任务', '完成时限', '责任科室'], { rows: MOST_ROWS });
    const sections = new Set(
      (await this.unitOfWork.read((tx) => this.people.sections(tx))).map(({ name }) => name),
    );
    const problems: FieldError[] = [];
    const lines: PlannedLine[] = rows.map(({ line, cells }) => {
      const problem = (column: string, code: string): void => {
        problems.push({ field: `rows[${line}].${column}`, code });
      };
      for (const column of LIST_COLUMNS) {
        if ((cells[column] ?? '').length > LONGEST[column]) problem(column, 'field.too_long');
      }
      if (!cells['任务']) problem('任务', 'field.required');
      const limit = cells['完成时限'] ?? '';
      if (!readLimit(limit, year)) problem('完成时限', 'ledger.limit_unreadable');
      const owner = cells['责任科室'] ?? '';
      if (sectionsNamed(owner).some((name) => !sections.has(name)))
        problem('责任科室', 'field.unknown_section');
      return {
        task: cells['任务'] ?? '',
        measure: cells['落实措施'] ?? '',
        limit,
        leader: cells['责任领导'] ?? '',
        owner,
        closesBy: null,
      };
    });
    if (lines.length === 0) problems.push({ field: 'rows', code: 'ledger.list_empty' });
    if (problems.length > 0) throw new InvalidError('ledger.rows_wrong', problems);
    await this.plan.takeIn(actor, year, title, lines);
  }
}
