import {
  findGround,
  FORMER_LAW,
  isKnownGround,
  LAW_VERSION,
  protectsThirdParty,
  RECORDED_GROUND,
  STATE_SECRET_GROUND,
} from '../disclosure/index.js';
import {
  awaitsPastDocument,
  createMetadataSchema,
  documentByNumber,
  entryOfNumber,
  formatNumber,
  GENRES,
  versionsOf,
  type Genre,
  type Intake,
  type TakenIn,
} from '../documents/index.js';
import type { Section } from '../identity/index.js';
import type { Transaction, UnitOfWork } from '../platform/database/index.js';
import { messageOf } from '../platform/http/index.js';
import type { SpreadsheetRow } from '../platform/spreadsheet/index.js';
import { findSecrecyMark } from '../screening/index.js';
import { ApplicationError } from '../shared/errors.js';
import { sha256Hex } from '../shared/hash.js';
import type { LocalDate } from '../shared/local-date.js';
import { contradictsNote } from '../workflow/index.js';
import { pastCells, readPastRow, type PastProblem, type PastRow } from './core/past-row.js';
import { readGround, type KnownGrounds } from './core/recorded-ground.js';
import { findPastFile } from './find-past-file.js';
import { GROUND_NOT_RECORDED, REASON_NOT_RECORDED, type PastNote } from './import-words.js';
import type { CheckedRow, PastDocument } from './past-document.js';

const KNOWN_GROUNDS: KnownGrounds = {
  isKnown: isKnownGround,
  isUsable: (code) => findGround(code)?.usableForDocuments === true,
  stateSecret: STATE_SECRET_GROUND,
  recorded: RECORDED_GROUND.code,
};

/** Whether a number belongs to nobody, to this very document, or to something else. */
export const standingOf = async (
  tx: Transaction,
  { number, title, sha256 }: { readonly number: string; readonly title: string; readonly sha256: string },
): Promise<'free' | 'present' | 'number_taken' | 'register_taken'> => {
  // before the document: whoever sees the line of an import that was committed meanwhile sees its document too
  const entry = await entryOfNumber(tx, number);
  const document = await documentByNumber(tx, number);
  if (document) {
    const [first] = await versionsOf(tx, document.id);
    return first?.sha256 === sha256 ? 'present' : 'number_taken';
  }
  return entry === null || awaitsPastDocument(entry, title) ? 'free' : 'register_taken';
};

interface CheckOptions {
  readonly folder: string;
  readonly today: LocalDate;
  readonly maxFileBytes: number;
  readonly sections: readonly Section[];
  /** Told of a file or row that may not be on this system at all. */
  readonly refused: (code: string) => Promise<void>;
}

/** Looks at the rows of a list one after the other and stores nothing. */
export class CheckPast {
  private readonly lineOfNumber = new Map<string, number>();
  private readonly lineOfFile = new Map<string, number>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly options: CheckOptions,
  ) {}

  async check({ line, cells }: SpreadsheetRow): Promise<CheckedRow> {
    const refused = (number: string, ...problems: readonly PastProblem[]): CheckedRow => ({
      kind: 'refused',
      line,
      number,
      problems,
    });
    if (Object.values(cells).some(findSecrecyMark)) return refused('', await this.secret());
    const known = pastCells(cells);
    const { row, problems } = readPastRow(known, { genres: GENRES, today: this.options.today });
    if (!row) return refused(known.number.slice(0, 40), ...problems);
    const number = formatNumber(row.series, row.year, row.serial);
    const earlier = this.lineOfNumber.get(number);
    if (earlier !== undefined) {
      return refused(number, { column: 'number', code: 'row_twice', detail: String(earlier) });
    }
    this.lineOfNumber.set(number, line);
    const section = this.options.sections.find(({ name, closed }) => name === row.section && !closed);
    const wrong = this.wrongIn(row, section);
    if (!section || wrong.length > 0) return refused(number, ...wrong);
    return this.checkFile(line, row, number, section);
  }

  private wrongIn(row: PastRow<Genre>, section: Section | undefined): readonly PastProblem[] {
    const problems: PastProblem[] = section ? [] : [{ column: 'section', code: 'section_unknown' }];
    const fit = createMetadataSchema.shape.title.safeParse(row.title);
    if (!fit.success) {
      const detail = messageOf({ code: fit.error.issues[0]?.message ?? 'field.invalid' });
      problems.push({ column: 'title', code: 'title_unfit', detail });
    }
    const { problem } = readGround(row.ground, KNOWN_GROUNDS, isUnderPresentLaw(row));
    if (problem) problems.push({ column: 'ground', code: problem });
    return problems;
  }

  private async checkFile(
    line: number,
    row: PastRow<Genre>,
    number: string,
    { id: sectionId }: Section,
  ): Promise<CheckedRow> {
    const refused = (problem: PastProblem): CheckedRow => ({
      kind: 'refused',
      line,
      number: problem.code === 'secrecy_mark' ? '' : number,
      problems: [problem],
    });
    const found = await findPastFile(this.options.folder, row.file, this.options.maxFileBytes);
    if (found.kind === 'outside' || found.kind === 'missing') {
      return refused({ column: 'file', code: `file_${found.kind}` });
    }
    if (found.kind === 'too_large') {
      const detail = { reason: 'file_too_large', limit: this.options.maxFileBytes };
      return refused(asRefused({ code: 'intake.too_large', detail }));
    }
    const sha256 = sha256Hex(found.bytes);
    const earlier = this.lineOfFile.get(sha256);
    if (earlier !== undefined) {
      return refused({ column: 'file', code: 'file_twice', detail: String(earlier) });
    }
    this.lineOfFile.set(sha256, line);
    const standing = await this.unitOfWork.read((tx) => standingOf(tx, { number, title: row.title, sha256 }));
    if (standing === 'present') return { kind: 'present', line, number };
    if (standing !== 'free') return refused({ column: 'number', code: standing });
    try {
      const file = { name: row.file, bytes: found.bytes };
      const taken = await this.intake.examine(file, 'body', { refused: this.options.refused });
      const { notes, ...determined } = determinationOf(row);
      const past = { line, row, number, sectionId, ...determined, taken, bytes: found.bytes };
      return { kind: 'ready', past, notes: [...notes, ...notesOn(past, taken)] };
    } catch (error) {
      if (!(error instanceof ApplicationError)) throw error;
      if (error.code === 'intake.secrecy_mark') return refused({ column: null, code: 'secrecy_mark' });
      return refused(asRefused(error));
    }
  }

  private async secret(): Promise<PastProblem> {
    await this.options.refused('intake.secrecy_mark');
    return { column: null, code: 'secrecy_mark' };
  }
}

const asRefused = (error: Pick<ApplicationError, 'code' | 'detail'>): PastProblem => ({
  column: 'file',
  code: 'file_refused',
  detail: messageOf({ code: error.code, ...(error.detail ? { detail: error.detail } : {}) }),
});

const isUnderPresentLaw = ({ signedOn }: Pick<PastRow, 'signedOn'>): boolean => signedOn > FORMER_LAW.until;

/** The determination as it was recorded, with what is missing in it. */
const determinationOf = (
  row: PastRow<Genre>,
): Pick<PastDocument, 'grounds' | 'reason' | 'lawVersion'> & { readonly notes: readonly PastNote[] } => {
  const isPresentLaw = isUnderPresentLaw(row);
  const lawVersion = isPresentLaw ? LAW_VERSION : FORMER_LAW.version;
  const { grounds } = readGround(row.ground, KNOWN_GROUNDS, isPresentLaw);
  const cited = grounds.map(({ code, evidence: { recorded } }) => ({
    code,
    evidence: recorded === undefined ? {} : { recorded },
  }));
  if (row.attribute === 'withheld') {
    const missing = { code: RECORDED_GROUND.code, evidence: { recorded: GROUND_NOT_RECORDED } };
    const isUnnamed = cited.some(({ code }) => code === RECORDED_GROUND.code);
    const note = cited.length === 0 ? 'ground_missing' : isUnnamed ? 'ground_to_name' : 'ground_to_complete';
    return {
      grounds: cited.length === 0 ? [missing] : cited,
      reason: row.reason === '' ? null : row.reason,
      lawVersion,
      notes: [note],
    };
  }
  const words = [row.reason, row.ground === '' ? '' : `依据：${row.ground}`].filter((text) => text !== '');
  return {
    // whose protection a later opening has to lift
    grounds: cited.filter(({ code }) => protectsThirdParty(code)),
    reason: words.length === 0 ? REASON_NOT_RECORDED : words.join('；'),
    lawVersion,
    notes: words.length === 0 ? ['reason_missing'] : [],
  };
};

const notesOn = ({ row }: Pick<PastDocument, 'row'>, { note, findings }: TakenIn): readonly PastNote[] => [
  ...(row.issuedOn === null ? (['issued_assumed'] as const) : []),
  ...(contradictsNote(note, row.attribute) ? (['note_contradicts'] as const) : []),
  ...(findings.length > 0 ? (['findings'] as const) : []),
];
