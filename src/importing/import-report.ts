import { dirname, join, parse } from 'node:path';
import { writeSpreadsheet } from '../platform/spreadsheet/index.js';
import {
  NOTES,
  problemSentence,
  titleOf,
  VERDICTS,
  type PastNote,
  type PastVerdict,
} from './import-words.js';
import type { PastProblem } from './core/past-row.js';

/** One row of the list in the report: never its title, never what is in its file. */
export interface ReportLine {
  readonly line: number;
  readonly number: string;
  readonly verdict: PastVerdict;
  readonly problems?: readonly PastProblem[];
  readonly notes?: readonly PastNote[];
}

const remarkOf = ({ problems = [], notes = [] }: ReportLine): string =>
  [...problems.map(problemSentence), ...notes.map((note) => NOTES[note])].join('；');

const COLUMNS = [
  { title: '行', width: 8 },
  { title: titleOf('number'), width: 28 },
  { title: '结论', width: 14 },
  { title: '说明', width: 90 },
];

const cellsOf = (line: ReportLine) =>
  [line.line, line.number, VERDICTS[line.verdict], remarkOf(line)] as const;

/** How wide a text stands in a terminal: a Chinese character takes two places. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one > '\u2e7f' || one === '〔' ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - widthOf(text)));
/** What is printed comes from a list that anybody may have written. */
// eslint-disable-next-line no-control-regex
const printable = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

/** The report as a table for the terminal. */
export const printedReport = (lines: readonly ReportLine[]): string =>
  [COLUMNS.map(({ title }) => title), ...lines.map(cellsOf)]
    .map(([line, number, verdict, remark]) =>
      `${padded(String(line), 6)}${padded(printable(number!.toString()), 28)}${padded(String(verdict), 12)}${printable(String(remark))}`.trimEnd(),
    )
    .join('\n');

export const countVerdicts = (lines: readonly ReportLine[]): Readonly<Record<PastVerdict, number>> => {
  const counts = { ready: 0, stored: 0, present: 0, refused: 0 };
  for (const { verdict } of lines) counts[verdict] += 1;
  return counts;
};

/** `名单.xlsx` gets its report as `名单-导入报告.xlsx` beside it. */
export const reportPathOf = (list: string): string =>
  join(dirname(list), `${parse(list).name}-导入报告.xlsx`);

export const reportFile = (lines: readonly ReportLine[]): Promise<Buffer> =>
  writeSpreadsheet([{ name: '导入报告', columns: COLUMNS, rows: lines.map(cellsOf) }]);
