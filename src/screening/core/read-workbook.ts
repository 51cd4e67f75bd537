import type { IntakeLimits } from './limits.js';
import type { OpenPackage } from './open-package.js';
import type { PackageGraph } from './package-graph.js';
import { childOf, elementsOf, parseXml, textOf, valueOf, walk, type XmlNode } from './xml-tree.js';

export interface SheetCell {
  readonly reference: string;
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly hidden: boolean;
  readonly node: XmlNode;
  /** Index in the shared strings, where the text comes from there. */
  readonly shared: number | undefined;
}

export interface Sheet {
  readonly part: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly root: XmlNode;
  readonly cells: readonly SheetCell[];
}

export interface Workbook {
  readonly root: XmlNode;
  readonly sheets: readonly Sheet[];
  readonly strings: readonly string[];
  readonly stringsRoot: XmlNode | undefined;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A is 1, AA is 27. */
export const columnOf = (reference: string): number => {
  let column = 0;
  for (const char of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + char.charCodeAt(0) - 64;
  return column;
};

/** Text of a shared or inline string without its phonetic guides; runs are joined. */
const stringOf = (node: XmlNode): string =>
  elementsOf(node)
    .filter(({ local }) => local === 't' || local === 'r')
    .map((child) => (child.local === 't' ? textOf(child) : stringOf(child)))
    .join('');

export const hiddenColumnsOf = (root: XmlNode): readonly (readonly [from: number, to: number])[] => {
  const columns = childOf(root, 'cols');
  return (columns ? elementsOf(columns) : [])
    .filter((column) => isTrue(valueOf(column, 'hidden')) || Number(valueOf(column, 'width') ?? 1) === 0)
    .map((column) => [Number(valueOf(column, 'min')), Number(valueOf(column, 'max'))]);
};

const cellsOf = (root: XmlNode, strings: readonly string[]): SheetCell[] => {
  const hiddenColumns = hiddenColumnsOf(root);
  const data = childOf(root, 'sheetData');
  const cells: SheetCell[] = [];
  for (const [rowIndex, row] of (data ? elementsOf(data) : []).entries()) {
    const number = Number(valueOf(row, 'r') ?? rowIndex + 1);
    const rowHidden = isTrue(valueOf(row, 'hidden')) || valueOf(row, 'ht') === '0';
    for (const [index, node] of elementsOf(row).entries()) {
      const reference = valueOf(node, 'r') ?? '';
      const column = columnOf(reference) || index + 1;
      const value = childOf(node, 'v');
      const inline = childOf(node, 'is');
      const shared = valueOf(node, 't') === 's' && value ? Number(textOf(value)) : undefined;
      const text =
        shared === undefined
          ? inline
            ? stringOf(inline)
            : value
              ? textOf(value)
              : ''
          : (strings[shared] ?? '');
      if (text === '') continue;
      const hidden = rowHidden || hiddenColumns.some(([from, to]) => column >= from && column <= to);
      cells.push({
        reference: reference || `R${number}C${column}`,
        column,
        row: number,
        text,
        hidden,
        node,
        shared,
      });
    }
  }
  return cells;
};

/** Reads the cells of a workbook with their texts. @throws IntakeError */
export const readWorkbook = (opened: OpenPackage, graph: PackageGraph, limits: IntakeLimits): Workbook => {
  const main = graph.mainPart!;
  const root = parseXml(opened.read(main), limits);
  const own = graph.relationships.filter(
    ({ source, external }) => source.toLowerCase() === main.toLowerCase() && !external,
  );
  const partOf = (target: string): string | undefined =>
    opened.names.find((name) => name.toLowerCase() === target.toLowerCase());
  const stringsPart = own.find(({ type }) => type === 'sharedStrings');
  const stringsName = stringsPart && partOf(stringsPart.target);
  const stringsRoot = stringsName === undefined ? undefined : parseXml(opened.read(stringsName), limits);
  const strings = stringsRoot ? elementsOf(stringsRoot).map(stringOf) : [];
  const sheets: Sheet[] = [];
  walk(root, (node) => {
    if (node.local !== 'sheet' || node.ns !== 'x') return;
    const id = Object.entries(node.attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const relationship = own.find((candidate) => candidate.id === id);
    const part = relationship?.type === 'worksheet' ? partOf(relationship.target) : undefined;
    if (part === undefined) return;
    const sheetRoot = parseXml(opened.read(part), limits);
    const state = valueOf(node, 'state');
    sheets.push({
      part,
      name: valueOf(node, 'name') ?? '',
      hidden: state !== undefined && state !== 'visible',
      root: sheetRoot,
      cells: cellsOf(sheetRoot, strings),
    });
  });
  return { root, sheets, strings, stringsRoot };
};
