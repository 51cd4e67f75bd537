import { isLocalDate, type LocalDate } from '../../shared/local-date.js';

/** The columns of the list, with the other names under which an office may have them. */
export const PAST_COLUMNS = {
  number: ['文号', '发文字号', 'number'],
  title: ['标题', '公文标题', 'title'],
  genre: ['文种', 'genre'],
  signedOn: ['成文日期', '签发日期', 'signedOn'],
  issuedOn: ['印发日期', '发文日期', 'issuedOn'],
  section: ['科室', '主办科室', '拟稿科室', 'section'],
  attribute: ['公开属性', '属性', 'attribute'],
  ground: ['依据', '不予公开依据', '法定依据', 'ground'],
  reason: ['理由', '说明', 'reason'],
  file: ['文件名', '文件', 'file'],
} as const;
export type PastColumn = keyof typeof PAST_COLUMNS;

/** Columns without which nothing can be brought in. */
export const NEEDED_COLUMNS = ['number', 'title', 'signedOn', 'section', 'attribute', 'file'] as const;

/** The columns under their own names, whatever the list calls them. */
export const pastCells = (cells: Readonly<Record<string, string>>): Readonly<Record<PastColumn, string>> =>
  Object.fromEntries(
    Object.entries(PAST_COLUMNS).map(([column, names]) => [
      column,
      names.map((name) => cells[name]?.trim() ?? '').find((text) => text !== '') ?? '',
    ]),
  ) as Record<PastColumn, string>;

export type PastProblemCode =
  | 'required'
  | 'number_unreadable'
  | 'genre_unknown'
  | 'date_unreadable'
  | 'date_ahead'
  | 'issued_before_signed'
  | 'attribute_unknown'
  | 'attribute_proactive'
  | 'title_unfit'
  | 'reason_too_long'
  | 'section_unknown'
  | 'ground_unknown'
  | 'ground_not_usable'
  | 'ground_state_secret'
  | 'ground_too_long'
  | 'file_outside'
  | 'file_missing'
  | 'file_refused'
  | 'row_twice'
  | 'file_twice'
  | 'number_taken'
  | 'register_taken'
  | 'secrecy_mark';

export interface PastProblem {
  /** Null: the row as a whole. */
  readonly column: PastColumn | null;
  readonly code: PastProblemCode;
  /** A sentence of another catalogue, or the value that another line has. */
  readonly detail?: string;
}

export type ImportedAttribute = 'on_request' | 'withheld' | 'not_applicable';

/** What a row says, once every cell of it can be read. */
export interface PastRow<Genre extends string = string> {
  readonly series: string;
  readonly year: number;
  readonly serial: number;
  readonly title: string;
  readonly genre: Genre;
  readonly signedOn: LocalDate;
  /** Null where the list does not say. */
  readonly issuedOn: LocalDate | null;
  readonly section: string;
  readonly attribute: ImportedAttribute;
  readonly ground: string;
  readonly reason: string;
  readonly file: string;
}

const NUMBER = /^([\u4e00-\u9fa5]{2,12})[〔[［(（【]((?:19[4-9]|20\d)\d)[〕\]］)）】]第?0*([1-9]\d{0,5})号$/;

/** `张事服字〔2026〕12号`, also with the brackets and zeros of old lists. */
export const readNumber = (text: string): Pick<PastRow, 'series' | 'year' | 'serial'> | null => {
  const [, series, year, serial] = NUMBER.exec(text.replaceAll(/\s+/g, '')) ?? [];
  if (series === undefined) return null;
  return { series, year: Number(year), serial: Number(serial) };
};

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

export const readDate = (text: string): LocalDate | null => {
  const [, year, month, day] = DATE.exec(text.replaceAll(/\s+/g, '')) ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
};

const ATTRIBUTES: Readonly<Record<string, ImportedAttribute | 'proactive'>> = {
  主动公开: 'proactive',
  proactive: 'proactive',
  依申请公开: 'on_request',
  on_request: 'on_request',
  不予公开: 'withheld',
  不公开: 'withheld',
  withheld: 'withheld',
  不适用: 'not_applicable',
  '不适用《条例》': 'not_applicable',
  not_applicable: 'not_applicable',
};

const LONGEST_REASON = 4000;

interface ReadRow<Genre extends string> {
  /** Undefined when something is wrong. */
  readonly row?: PastRow<Genre>;
  readonly problems: readonly PastProblem[];
}

/** Reads one row; every cell that is wrong is named. */
export const readPastRow = <Genre extends string>(
  cells: Readonly<Record<PastColumn, string>>,
  given: { readonly genres: readonly Genre[]; readonly today: LocalDate },
): ReadRow<Genre> => {
  const problems: PastProblem[] = [];
  const wrong = (column: PastColumn, code: PastProblemCode): null => {
    problems.push({ column, code });
    return null;
  };
  const isGiven = (column: PastColumn): boolean => cells[column] !== '';
  for (const column of NEEDED_COLUMNS) if (!isGiven(column)) wrong(column, 'required');

  const number = isGiven('number')
    ? (readNumber(cells.number) ?? wrong('number', 'number_unreadable'))
    : null;
  const dateIn = (column: 'signedOn' | 'issuedOn'): LocalDate | null => {
    if (!isGiven(column)) return null;
    const date = readDate(cells[column]);
    if (date === null) return wrong(column, 'date_unreadable');
    return date > given.today ? wrong(column, 'date_ahead') : date;
  };
  const signedOn = dateIn('signedOn');
  const issuedOn = dateIn('issuedOn');
  if (signedOn !== null && issuedOn !== null && issuedOn < signedOn)
    wrong('issuedOn', 'issued_before_signed');

  // an old list often has no column for it: the title ends with it
  const named = cells.genre === '' ? given.genres.find((one) => cells.title.endsWith(one)) : cells.genre;
  const genre = given.genres.find((one) => one === named) ?? null;
  if (genre === null && isGiven('title')) wrong('genre', 'genre_unknown');

  const attribute = ATTRIBUTES[cells.attribute.replaceAll(/\s+/g, '')] ?? null;
  if (attribute === null && isGiven('attribute')) wrong('attribute', 'attribute_unknown');
  if (attribute === 'proactive') wrong('attribute', 'attribute_proactive');
  if (cells.reason.length > LONGEST_REASON) wrong('reason', 'reason_too_long');
  if (cells.ground.length > LONGEST_REASON) wrong('ground', 'ground_too_long');

  const isComplete = number !== null && genre !== null && signedOn !== null && problems.length === 0;
  if (!isComplete || attribute === null || attribute === 'proactive') return { problems };
  const { title, section, ground, reason, file } = cells;
  return {
    row: { ...number, title, genre, signedOn, issuedOn, section, attribute, ground, reason, file },
    problems,
  };
};
