import readXlsxFile from 'read-excel-file/node';
import { writeSpreadsheet } from '../../src/platform/spreadsheet/index.js';

/** The first sheet of an .xlsx file as text. */
export const sheetLines = async (bytes: Buffer): Promise<string[][]> => {
  const [first] = await readXlsxFile(bytes);
  return (first?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
};

/** An .xlsx file as an office would save it. */
export const sheetOf = (titles: readonly string[], rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeSpreadsheet([{ name: '表', columns: titles.map((title) => ({ title, width: 20 })), rows }]);
