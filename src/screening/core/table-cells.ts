import { childOf, elementsOf, isWordElement, valueOf, type XmlNode } from './xml-tree.js';

/** A cell and the part of the grid it covers; rows and columns count from 1. */
export interface TableCell {
  readonly node: XmlNode;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** The last row that it reaches down to when cells below continue it. */
  lastRow: number;
  /** It continues a cell above and has no text of its own. */
  readonly continues: boolean;
}

const numberIn = (properties: XmlNode | undefined, local: string, fallback: number): number => {
  const child = properties && childOf(properties, local);
  const value = Number((child && valueOf(child, 'val')) ?? fallback);
  return Number.isInteger(value) && value >= 0 ? Math.min(63, value) : fallback;
};

/** The cells of a table by rows, with what `gridSpan`, `gridBefore` and `vMerge` make of the grid. */
export const tableCells = (table: XmlNode): readonly (readonly TableCell[])[] => {
  const above = new Map<number, TableCell>();
  return elementsOf(table)
    .filter((child) => isWordElement(child, 'tr'))
    .map((row, index) => {
      let column = 1 + numberIn(childOf(row, 'trPr'), 'gridBefore', 0);
      return elementsOf(row)
        .filter((child) => isWordElement(child, 'tc'))
        .map((node): TableCell => {
          const properties = childOf(node, 'tcPr');
          const merge = properties && childOf(properties, 'vMerge');
          const from = column;
          column += Math.max(1, numberIn(properties, 'gridSpan', 1));
          const continues = merge !== undefined && valueOf(merge, 'val') !== 'restart' && above.has(from);
          const cell: TableCell = {
            node,
            row: index + 1,
            from,
            to: column - 1,
            lastRow: index + 1,
            continues,
          };
          if (continues) above.get(from)!.lastRow = index + 1;
          else if (merge) above.set(from, cell);
          else above.delete(from);
          return cell;
        });
    });
};

/**
 * The cells that lie wholly within a rectangle. What reaches out of it — a title over all columns, a cell that goes
 * on in the rows below — belongs to what stays.
 */
export const cellsWithin = (
  table: XmlNode,
  rows: readonly [number, number],
  columns: readonly [number, number],
): readonly TableCell[] =>
  tableCells(table)
    .slice(rows[0] - 1, rows[1])
    .flatMap((row) =>
      row.filter(({ from, to, lastRow }) => from >= columns[0] && to <= columns[1] && lastRow <= rows[1]),
    );
