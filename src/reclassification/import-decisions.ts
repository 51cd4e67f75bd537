import { Injectable } from '@nestjs/common';
import { determinationsByIds, protectsThirdParty, type CitedGround } from '../disclosure/index.js';
import { Intake } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { UploadedFile } from '../platform/http/index.js';
import { readSpreadsheet } from '../platform/spreadsheet/index.js';
import { ApplicationError, InvalidError, RefusedError, type FieldError } from '../shared/errors.js';
import { DECISION_COLUMNS, readDecision, type ListedDecision } from './core/working-list.js';
import { DecideItem } from './decide-item.js';
import type { ItemRow } from './item.entity.js';
import { findItem } from './items.repository.js';

const MOST_ROWS = 1000;

interface Line {
  readonly line: number;
  readonly listed: ListedDecision;
}

/**
 * Takes decisions in that were filled in offline on the working list. Each line is looked at like a decision of
 * its own; when one is wrong, nothing is taken in.
 */
@Injectable()
export class ImportDecisions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly decideItem: DecideItem,
  ) {}

  /**
   * @returns how many lines were decided; what stands there already is left alone
   * @throws InvalidError naming every wrong cell as `rows[LINE].COLUMN`
   */
  async import(actor: Actor, year: number, file: UploadedFile): Promise<number> {
    await this.intake.take(actor, file, 'attachment', [file.name]);
    const { id, decision, reason } = DECISION_COLUMNS;
    const rows = await readSpreadsheet(file.bytes, [id, decision, reason], { rows: MOST_ROWS });
    const lines: Line[] = [];
    const problems: FieldError[] = [];
    const seen = new Set<string>();
    for (const { line, cells } of rows) {
      const { listed, problems: wrong } = readDecision(cells);
      problems.push(...wrong.map(({ column, code }) => ({ field: `rows[${line}].${column}`, code })));
      if (!listed) continue;
      if (seen.has(listed.id))
        problems.push({ field: `rows[${line}].${id}`, code: 'reclassification.row_twice' });
      seen.add(listed.id);
      lines.push({ line, listed });
    }
    if (lines.length === 0 && problems.length === 0) {
      problems.push({ field: 'rows', code: 'reclassification.nothing_decided' });
    }
    if (problems.length > 0) throw new InvalidError('reclassification.rows_wrong', problems);
    return this.unitOfWork.run((tx) => this.decideAll(tx, actor, year, lines));
  }

  private async decideAll(
    tx: Transaction,
    actor: Actor,
    year: number,
    lines: readonly Line[],
  ): Promise<number> {
    const problems: FieldError[] = [];
    let decided = 0;
    // the order of the identifiers keeps two imports from waiting for each other
    for (const { line, listed } of lines.toSorted((a, b) => (a.listed.id < b.listed.id ? -1 : 1))) {
      const { id, decision, extent, reason, nextReviewOn } = listed;
      try {
        const item = await findItem(tx, year, id);
        if (item && isUnchanged(item, listed)) continue;
        const grounds = await this.liftedGrounds(tx, item, listed);
        const content = { decision, extent, reason, nextReviewOn, ...(grounds ? { grounds } : {}) };
        await this.decideItem.decideWithin(tx, actor, year, id, content);
        decided += 1;
      } catch (error) {
        if (!(error instanceof ApplicationError)) throw error;
        problems.push(...codesOf(error).map((code) => ({ field: `rows[${line}]`, code })));
      }
    }
    if (problems.length > 0) throw new InvalidError('reclassification.rows_wrong', problems);
    return decided;
  }

  /** The third-party grounds of the document with what lifts them; undefined when nothing of that is given. */
  private async liftedGrounds(
    tx: Transaction,
    item: ItemRow | null,
    { decision, lifting }: ListedDecision,
  ): Promise<readonly CitedGround[] | undefined> {
    if (decision === 'keep' || Object.keys(lifting).length === 0) return undefined;
    const [present] = await determinationsByIds(tx, item?.determinationId ? [item.determinationId] : []);
    return present?.grounds
      .filter(({ code }) => protectsThirdParty(code))
      .map(({ code }) => ({ code, evidence: lifting }));
  }
}

/** The exported list comes back with what was decided before: that is no new decision. */
const isUnchanged = (item: ItemRow, { decision, extent, reason, lifting }: ListedDecision): boolean =>
  item.decision === decision &&
  item.reason === reason &&
  (extent === undefined || item.extent === extent) &&
  Object.keys(lifting).length === 0;

const codesOf = (error: ApplicationError): readonly string[] => {
  if (error instanceof RefusedError) return error.refusals.map(({ code }) => code);
  if (error instanceof InvalidError && error.fields.length > 0) return error.fields.map(({ code }) => code);
  return [error.code];
};
