import {
  cell,
  gridTable,
  paragraph,
  row,
  run,
  look,
  stylesXml,
  wordDocument,
  type FontLook,
} from './word-xml.js';

/** The plain text of the plan, divided as its lines are: a line that begins with a tab is a table cell. */
export interface SeedText {
  readonly lines: readonly string[];
  readonly tables: readonly {
    readonly heading: string;
    readonly title: string;
    readonly rows: readonly Row[];
  }[];
}
/** A cell is a list of paragraphs. */
type Row = readonly (readonly string[])[];

/** Rows are divided by empty lines; a line without tab after an empty one continues the last cell. */
const rowsOf = (lines: readonly string[]): Row[] => {
  const rows: string[][][] = [];
  let isNewRow = true;
  for (const line of lines) {
    if (line.trim() === '' && !line.startsWith('\t')) {
      isNewRow = true;
    } else if (line.startsWith('\t')) {
      if (isNewRow) rows.push([]);
      rows.at(-1)!.push([line.trim()]);
      isNewRow = false;
    } else {
      rows.at(-1)!.at(-1)!.push(line.trim());
    }
  }
  return rows;
};

export const readSeedText = (text: string): SeedText => {
  const lines = text.split(/\r?\n/);
  const [first, second] = ['附件1', '附件2'].map((heading) => lines.indexOf(heading)) as [number, number];
  const tableFrom = (start: number, end: number) => {
    const [title, ...rest] = lines
      .slice(start + 1, end)
      .filter((line, index, all) => line.trim() !== '' || index > all.findIndex((one) => one.trim() !== ''));
    return { heading: lines[start]!, title: title!.trim(), rows: rowsOf(rest) };
  };
  return {
    lines: lines
      .slice(0, first)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    tables: [tableFrom(first, second), tableFrom(second, lines.length)],
  };
};

const BODY: FontLook = { eastAsia: '仿宋', size: 16 };
const styles = stylesXml(BODY, [{ id: 'Normal', name: 'Normal', isDefault: true }]);
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/>';

const inFont = (eastAsia: string, size = 16, bold = false) => look({ ...BODY, eastAsia, size, bold });
const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const CENTRED = '<w:jc w:val="center"/>';

const TITLE_END = '政务公开工作方案的通知';
const PLAN_TITLE = ['2022年张店区机关事务服务中心政务公开', '工作方案'];

/** One line of the notice or of the plan, typed as a drafter types it. */
const typed = (line: string, isTitle: boolean): string => {
  if (isTitle) return paragraph('', run(line, inFont('宋体', 22, true)), CENTRED);
  if (PLAN_TITLE.includes(line)) {
    const start = line === PLAN_TITLE[0] ? '<w:pageBreakBefore/>' : '';
    return paragraph('', run(line, inFont('宋体', 22, true)), `${start}${CENTRED}`);
  }
  if (line === '各科室：') return paragraph('', line);
  if (/^\d{4}年\d+月\d+日$|^淄博市张店区机关事务服务中心$/.test(line)) {
    return paragraph('', line, '<w:ind w:rightChars="200" w:right="640"/><w:jc w:val="right"/>');
  }
  if (/^[一二三四五六]、/.test(line)) return paragraph('', run(line, inFont('黑体')), INDENT);
  if (/^2\.张店区/.test(line))
    return paragraph('', line, '<w:ind w:firstLineChars="500" w:firstLine="1600"/>');
  return paragraph('', line, INDENT);
};

const CELL_FONT = inFont('仿宋', 10.5);
const HEADER_FONT = inFont('黑体', 10.5);

const cellContent = (texts: readonly string[], font: string): string =>
  texts
    .map((text) => paragraph('', text === '' ? '' : run(text, font), '<w:snapToGrid w:val="0"/>'))
    .join('');

/** Which cells of a row go on from the row above, and how far each reaches to the right. */
const rowXml = (cells: Row, columns: readonly number[], next: Row | undefined, isHeader: boolean): string => {
  const font = isHeader ? HEADER_FONT : CELL_FONT;
  const isEmpty = (one: readonly string[] | undefined) => one !== undefined && one.join('') === '';
  const out: string[] = [];
  for (let index = 0; index < cells.length; index++) {
    const startsWide = index === 0 && !isEmpty(cells[0]) && isEmpty(cells[1]);
    const isLast = index === cells.length - 1;
    const span = startsWide ? 2 : isLast ? columns.length - index : 1;
    const isContinued = isEmpty(cells[index]);
    const continues = !isHeader && next?.length === cells.length && isEmpty(next[index]) && isEmpty(next[0]);
    out.push(
      cell({
        content: cellContent(cells[index]!, font),
        width: columns.slice(index, index + span).reduce((sum, width) => sum + width, 0),
        ...(span > 1 ? { span } : {}),
        ...(isContinued
          ? { merge: 'continue' as const }
          : continues || startsGroup(cells, next, index)
            ? { merge: 'restart' as const }
            : {}),
      }),
    );
    if (startsWide) index++;
  }
  return row(out, { header: isHeader });
};

/** The first column may go on below although the rows differ in their number of cells. */
const startsGroup = (cells: Row, next: Row | undefined, index: number): boolean =>
  index === 0 && cells[0]!.join('') !== '' && next !== undefined && next[0]!.join('') === '';

const tableXml = ({ heading, title, rows }: SeedText['tables'][number], startsPage: boolean): string => {
  const columns = rows[0]!.length === 5 ? [1100, 1300, 3300, 1350, 1650] : [600, 2800, 2400, 950, 950, 1000];
  return (
    paragraph('', run(heading, inFont('黑体')), startsPage ? '<w:pageBreakBefore/>' : '') +
    paragraph('', run(title, inFont('宋体', 18, true)), CENTRED) +
    gridTable(
      columns,
      rows.map((cells, index) => rowXml(cells, columns, rows[index + 1], index === 0)),
    )
  );
};

/** The notice with its plan and both tables, as a drafter hands it in: without number and without red head. */
export const planDocument = ({ lines, tables }: SeedText): Buffer => {
  const draft = lines.filter((line) => !/^张事服字〔/.test(line));
  const titleEnd = draft.indexOf(TITLE_END);
  const body = draft.map((line, index) => typed(line, index <= titleEnd)).join('');
  return wordDocument({
    styles,
    page: PAGE,
    body: body + tables.map((table) => tableXml(table, true)).join('') + paragraph(''),
  });
};

export const attachmentDocument = (table: SeedText['tables'][number]): Buffer =>
  wordDocument({ styles, page: PAGE, body: tableXml(table, false) + paragraph('') });
