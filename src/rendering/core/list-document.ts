import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { asXmlText } from '../../shared/xml-text.js';

/** A list as an office prints it: a title, what it says, a table, and a line below. */
export interface ListDocumentView {
  readonly title: string;
  /** Paragraphs above the table. */
  readonly lead?: readonly string[];
  readonly columns: readonly { readonly title: string; readonly weight: number }[];
  readonly rows: readonly (readonly string[])[];
  /** Paragraphs below the table, e.g. who made it and when. */
  readonly closing?: readonly string[];
}

/** A4 across, in twentieths of a point. */
const PAGE = { long: 16_838, short: 11_906, margin: 1_134 } as const;
const WIDTH = PAGE.long - 2 * PAGE.margin;
const TITLE_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' };
const HEAD_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' };
const TEXT_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' };
/** Half points: 二号, 小四, 五号 */
const SIZE = { title: 44, lead: 28, cell: 21 } as const;

const paragraphsOf = (text: string, font: typeof TEXT_FONT, size: number, centred = false): Paragraph[] =>
  asXmlText(text)
    .split('\n')
    .map(
      (line) =>
        new Paragraph({
          ...(centred ? { alignment: AlignmentType.CENTER } : {}),
          children: [new TextRun({ text: line, font, size })],
        }),
    );

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** Makes the .docx of a list, across the page; the heads of the columns stand on every page. */
export const renderListDocument = async (view: ListDocumentView): Promise<Buffer> => {
  const weights = view.columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = view.columns.map(({ weight }) => Math.floor((WIDTH * weight) / weights));
  const cell = (text: string, column: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: paragraphsOf(text, head ? HEAD_FONT : TEXT_FONT, SIZE.cell, head),
    });
  const row = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: !head,
      children: cells.map((text, column) => cell(text, column, head)),
    });
  const document = new Document({
    creator: '',
    title: view.title,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.short, height: PAGE.long, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: TEXT_FONT, size: 28 }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [
              new TextRun({
                text: asXmlText(view.title),
                font: TITLE_FONT,
                size: SIZE.title,
              }),
            ],
          }),
          ...(view.lead ?? []).flatMap((text) => paragraphsOf(text, TEXT_FONT, SIZE.lead)),
          new Table({
            layout: TableLayoutType.FIXED,
            width: { size: WIDTH, type: WidthType.DXA },
            columnWidths: widths,
            borders: {
              top: LINE,
              bottom: LINE,
              left: LINE,
              right: LINE,
              insideHorizontal: LINE,
              insideVertical: LINE,
            },
            rows: [
              row(
                view.columns.map(({ title }) => title),
                true,
              ),
              ...view.rows.map((cells) => row(cells, false)),
            ],
          }),
          ...(view.closing ?? []).flatMap((text) => paragraphsOf(text, TEXT_FONT, SIZE.lead)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};
