import type { IntakeLimits } from './limits.js';
import type { OpenPackage } from './open-package.js';
import type { PackageGraph } from './package-graph.js';
import { readWorkbook, type Sheet } from './read-workbook.js';
import { type Collector, wholly } from './text-piece.js';

const screenSheet = (sheet: Sheet, number: number, collector: Collector): void => {
  const headings = new Map<number, string>();
  const part = sheet.part;
  let row = -1;
  let before: string[] = [];
  for (const cell of sheet.cells) {
    if (cell.row !== row) before = [];
    row = cell.row;
    const hidden = sheet.hidden || cell.hidden;
    const location = `sheet${number}.${cell.reference}`;
    const heading = headings.get(cell.column) ?? '';
    const context = `${heading}|${before.slice(-4).join('|')}|${[...headings.values()].join('|').slice(0, 200)}`;
    collector.piece({
      part,
      location,
      place: 'cell',
      text: cell.text,
      segments: wholly(cell.text, hidden ? 'hidden' : 'visible'),
      inTable: true,
      context,
    });
    if (hidden)
      collector.observe({ kind: 'hidden_text', part, location, visibility: 'hidden', value: cell.text });
    // The last short text without digits in a column is taken for its heading.
    if (cell.text.length <= 12 && !/\d/.test(cell.text) && !headings.has(cell.column))
      headings.set(cell.column, cell.text);
    else if (
      /^(?:姓名|身份证号?码?|联系电话|手机号?码?|住址|银行卡号|账号|金额|单位|职务)$/.test(cell.text.trim())
    )
      headings.set(cell.column, cell.text);
    before.push(cell.text);
  }
};

/** Screens the cells of a workbook: texts with the heading of their column, hidden sheets, rows and columns. */
export const screenWorkbook = (
  opened: OpenPackage,
  graph: PackageGraph,
  limits: IntakeLimits,
  collector: Collector,
): void => {
  const workbook = readWorkbook(opened, graph, limits);
  const used = new Set(workbook.sheets.flatMap(({ cells }) => cells.map(({ shared }) => shared)));
  for (const [index, sheet] of workbook.sheets.entries()) screenSheet(sheet, index + 1, collector);
  for (const [index, text] of workbook.strings.entries()) {
    if (used.has(index) || text.trim() === '') continue;
    const location = `string${index + 1}`;
    collector.piece({
      part: 'xl/sharedStrings.xml',
      location,
      place: 'other',
      text,
      segments: wholly(text, 'unseen'),
      inTable: false,
    });
    collector.observe({
      kind: 'hidden_text',
      part: 'xl/sharedStrings.xml',
      location,
      visibility: 'unseen',
      value: text,
    });
  }
};
