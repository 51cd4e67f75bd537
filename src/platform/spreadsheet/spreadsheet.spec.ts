import { startSourceThread as startThread } from '../../../test/support/start-source-thread.js';
import { readSpreadsheet, writeSpreadsheet } from './index.js';

const columns = [
  { title: '文号', width: 20 },
  { title: '理 由', width: 40 },
  { title: '件数', width: 8 },
];
const limits = { rows: 3, startThread };

describe('spreadsheets', () => {
  it('give back what was written, formulas and long numbers as text', async () => {
    const bytes = await writeSpreadsheet([
      {
        name: '清单[1]:a/b',
        columns,
        rows: [
          ['=HYPERLINK("http://x","y")', '370303199001011234\u0001', 3],
          [null, '', null],
          ['@SUM(1)', '〔2026〕12号\n第二行 ', 0.5],
        ],
      },
    ]);
    expect(await readSpreadsheet(bytes, ['文号', '理由'], limits)).toEqual([
      { line: 2, cells: { 文号: '=HYPERLINK("http://x","y")', 理由: '370303199001011234', 件数: '3' } },
      { line: 4, cells: { 文号: '@SUM(1)', 理由: '〔2026〕12号\n第二行', 件数: '0.5' } },
    ]);
  });

  it('name what is wrong with a file', async () => {
    const read = (bytes: Buffer, titles: readonly string[]) => readSpreadsheet(bytes, titles, limits);
    const rows = Array.from({ length: 4 }, (_, index) => [`第${index}号`, null, null]);
    const four = await writeSpreadsheet([{ name: '清单', columns, rows }]);
    await expect(read(Buffer.from('no list'), [])).rejects.toMatchObject({ code: 'spreadsheet.unreadable' });
    await expect(read(four, ['标题', '文号', '科室'])).rejects.toMatchObject({
      code: 'spreadsheet.column_missing',
      detail: { columns: '标题、科室' },
    });
    await expect(read(four, ['文号'])).rejects.toMatchObject({ code: 'spreadsheet.too_many_rows' });
  });
});
