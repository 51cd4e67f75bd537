import { nodesAt } from './apply-removals.js';
import { type LeftOut, leaveOut } from './leave-out.js';
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.js';
import { listNumbers } from './list-numbers.js';
import { isGraphic, markOf } from './mark-blocks.js';
import { openPackage } from './open-package.js';
import { readPackageGraph } from './package-graph.js';
import { cleanDocx, type CleanDocx, type Decisions } from './redact-docx.js';
import { type RemovalTarget, targetKey } from './removal-target.js';
import { symbolText } from './symbol-text.js';
import { tableCells } from './table-cells.js';
import { childOf, elementsOf, isElement, isWordElement, valueOf, walk, type XmlNode } from './xml-tree.js';

export interface OutlineCell {
  /** Grid columns, from 1. */
  readonly from: number;
  readonly to: number;
  /** The last row that it covers, from 1. */
  readonly lastRow: number;
  readonly text: string;
}

/** A paragraph or table directly below the body, as the reader of the signed file sees it. */
export type OutlineBlock =
  | { readonly kind: 'paragraph'; readonly id: string; readonly number: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly columns: number;
      readonly rows: readonly { readonly cells: readonly OutlineCell[] }[];
    };

export interface OutlinePicture {
  readonly id: string;
  /** The block in which it stands. */
  readonly block: string;
  /** What a text box or drawing says. */
  readonly text: string;
}

export interface Outline {
  readonly blocks: readonly OutlineBlock[];
  readonly pictures: readonly OutlinePicture[];
}

/** A target as it stands in the file. */
export interface TargetReading extends Pick<LeftOut, 'texts' | 'left'> {
  /** Names of the paragraphs, tables and graphics in it; none where the file has no such place. */
  readonly covers: readonly string[];
}

export interface OutlineWithTargets extends Outline {
  /** In the order in which they were asked. */
  readonly targets: readonly TargetReading[];
}

const NOTHING: Decisions = { redactions: [], removedPictures: new Set(), removedUnseen: [] };
const LONGEST_TEXT = 4_000;
const MOST_CELLS = 20_000;

/** @param inside whether texts of boxes belong to it */
const readingOf = (node: XmlNode, inside: boolean): string => {
  const out: string[] = [];
  const visit = (at: XmlNode): void => {
    for (const child of at.children) {
      if (!isElement(child)) {
        if (at.local === 't') out.push(child);
      } else if (child.local === 'tab' && at.local === 'r') out.push('\t');
      else if (child.local === 'br' || child.local === 'cr') out.push('\n');
      else if (child.local === 'noBreakHyphen') out.push('-');
      else if (child.local === 'sym') out.push(symbolText(valueOf(child, 'char')));
      else if (!(isGraphic(child) && !inside) && child.local !== 'pPr' && child.local !== 'rPr') visit(child);
    }
    if (isWordElement(at, 'p')) out.push('\n');
  };
  visit(node);
  return out.join('').trim().slice(0, LONGEST_TEXT);
};

const outlineOf = (docx: CleanDocx): Outline => {
  const root = (role: string) => docx.parts.find((part) => part.role === role)?.root;
  const numberOf = listNumbers(root('numbering'), root('styles'));
  const body = childOf(docx.main, 'body') ?? docx.main;
  const pictures: OutlinePicture[] = [];
  let cells = 0;
  const blocks = elementsOf(body).flatMap((node): readonly OutlineBlock[] => {
    const id = markOf(node);
    if (id === undefined) return [];
    let number = '';
    walk(node, (child) => {
      if (isWordElement(child, 'p')) number = child === node ? numberOf(child) : (numberOf(child), number);
      const mark = isGraphic(child) ? markOf(child) : undefined;
      if (mark !== undefined) pictures.push({ id: mark, block: id, text: readingOf(child, true) });
    });
    if (!isWordElement(node, 'tbl')) return [{ kind: 'paragraph', id, number, text: readingOf(node, false) }];
    const rows = tableCells(node).map((row) => ({
      cells: row
        .filter(({ continues, node: cell }) => !continues || readingOf(cell, false) !== '')
        .map(({ from, to, lastRow, node: cell }) => ({ from, to, lastRow, text: readingOf(cell, false) })),
    }));
    cells += rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells > MOST_CELLS) return [];
    const columns = Math.max(0, ...rows.flatMap((row) => row.cells.map(({ to }) => to)));
    return [{ kind: 'table', id, columns, rows }];
  });
  return { blocks, pictures };
};

/** Names of all blocks that a target covers, so that two can be compared. */
const coveredBy = (docx: CleanDocx, target: RemovalTarget): readonly string[] => {
  const marks = new Set<string>();
  for (const node of nodesAt(docx.main, target))
    walk(node, (child) => {
      const mark = markOf(child);
      if (mark !== undefined) marks.add(mark);
    });
  return [...marks];
};

/**
 * What of a signed file can be left out, and what goes with each target.
 * @throws IntakeError
 */
export const readOutline = async (
  bytes: Buffer,
  targets: readonly RemovalTarget[],
  limits: IntakeLimits = DEFAULT_LIMITS,
): Promise<OutlineWithTargets> => {
  const opened = openPackage(bytes, limits);
  const graph = readPackageGraph(opened, limits);
  const docx = await cleanDocx(opened, graph, NOTHING, limits, 'named');
  const outline = outlineOf(docx);
  if (targets.length === 0) return { ...outline, targets: [] };
  const covers = targets.map((target) => coveredBy(docx, target));
  const { leftOut } = leaveOut(docx, targets, limits);
  const byKey = new Map(leftOut.map(({ target, texts, left }) => [targetKey(target), { texts, left }]));
  return {
    ...outline,
    targets: targets.map((target, index) => ({
      covers: covers[index]!,
      texts: byKey.get(targetKey(target))?.texts ?? [],
      left: byKey.get(targetKey(target))?.left ?? [],
    })),
  };
};
