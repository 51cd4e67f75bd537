import { attributeOf, type XmlElement } from './read-xml.js';
import { type Collector, wholly } from './text-piece.js';

interface Row {
  deleted: boolean;
  inserted: boolean;
  cells: string[];
}

interface Table {
  readonly number: number;
  header: readonly string[] | undefined;
  rows: number;
  row: Row | undefined;
  fill: string | undefined;
  column: number;
}

/** Follows tables while a part is read: where a cell stands, whether its row was deleted, what its row says. */
export class TableText {
  private readonly tables: Table[] = [];
  private count = 0;

  constructor(
    private readonly part: string,
    private readonly collector: Collector,
  ) {}

  get depth(): number {
    return this.tables.length;
  }

  get location(): string {
    const table = this.top;
    return table ? `t${table.number}.r${table.rows}.c${table.column}.` : '';
  }

  /** Names the cell, so that paragraphs of different cells are not taken for neighbours. */
  get cell(): string {
    return this.location;
  }

  get rowDeleted(): boolean {
    return this.tables.some(({ row }) => row?.deleted);
  }

  get rowInserted(): boolean {
    return this.tables.some(({ row }) => row?.inserted);
  }

  get fill(): string | undefined {
    return this.top?.fill;
  }

  /** Heading of the column and the cells before this one in the row. */
  get context(): { context?: string } {
    const table = this.top;
    if (!table) return {};
    const heading = table.rows > 1 ? (table.header?.[table.column - 1] ?? '') : '';
    const before = table.row?.cells.slice(-4).join('|') ?? '';
    return { context: `${heading}|${before}|${table.header?.join('|').slice(0, 200) ?? ''}` };
  }

  shade(fill: string | undefined): void {
    if (this.top) this.top.fill = fill;
  }

  paragraph(text: string): void {
    const cells = this.top?.row?.cells;
    if (cells && cells.length > 0) cells[cells.length - 1] += text;
  }

  open(element: XmlElement): void {
    const table = this.top;
    switch (element.local) {
      case 'tbl':
        this.tables.push({
          number: (this.count += 1),
          header: undefined,
          rows: 0,
          row: undefined,
          fill: undefined,
          column: 0,
        });
        break;
      case 'tr':
        if (!table) break;
        table.rows += 1;
        table.column = 0;
        table.row = { deleted: false, inserted: false, cells: [] };
        break;
      case 'tc':
        if (!table?.row) break;
        table.column += 1;
        table.fill = undefined;
        table.row.cells.push('');
        break;
      case 'gridSpan':
        if (table) table.column += Math.min(63, Math.max(0, (Number(attributeOf(element, 'val')) || 1) - 1));
        break;
    }
    if (table?.row && table.row.cells.length === 0) {
      if (element.local === 'del') table.row.deleted = true;
      if (element.local === 'ins') table.row.inserted = true;
    }
  }

  close(element: XmlElement): void {
    const table = this.top;
    if (!table) return;
    if (element.local === 'tbl') this.tables.pop();
    else if (element.local === 'tc') table.fill = undefined;
    else if (element.local === 'tr' && table.row) {
      table.header ??= table.row.cells;
      this.joinDigits(table, table.row.cells);
      table.row = undefined;
    }
  }

  private get top(): Table | undefined {
    return this.tables.at(-1);
  }

  /** One digit a cell, as on forms: the cells of a row are also read as one number. */
  private joinDigits(table: Table, cells: readonly string[]): void {
    for (let from = 0; from < cells.length;) {
      let to = from;
      while (
        to < cells.length &&
        /^\s*\S{1,2}\s*$/u.test(cells[to]!.replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ''))
      )
        to += 1;
      if (to - from >= 5) {
        const label = cells
          .slice(Math.max(0, from - 1), from)
          .join('')
          .slice(-20);
        const digits = cells.slice(from, to).map((cell) => cell.trim());
        const text = `${label} ${digits.join('')}`;
        const location = `t${table.number}.r${table.rows}.c${from + 1}-${to}`;
        this.collector.piece({
          part: this.part,
          location,
          place: 'body',
          text,
          segments: wholly(text, 'visible'),
          inTable: true,
          boundary: label.length + 2,
        });
      }
      from = Math.max(to, from + 1);
    }
  }
}
