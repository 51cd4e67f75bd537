import writeXlsxFile, { type Cell as WrittenCell } from 'write-excel-file/node';
import { asXmlText } from '../../shared/xml-text.js';

export type Cell = string | number | null;

export interface SpreadsheetColumn {
  readonly title: string;
  /** in characters */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SpreadsheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;

/** Text stays text: a title that begins with `=` or `@` is never taken for a formula, nor a number cut short. */
const cellOf = (value: Cell): WrittenCell => {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return {
    value: asXmlText(value).slice(0, LONGEST_TEXT),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
  };
};

/** An .xlsx file with one table a sheet, its titles kept in view. */
export const writeSpreadsheet = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    })),
  ).toBuffer();
