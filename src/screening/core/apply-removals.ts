import { listNumbers } from './list-numbers.js';
import { blocksByMark, isGraphic, markOf } from './mark-blocks.js';
import type { CleanDocx } from './redact-docx.js';
import { CELL_MARK, type RemovalTarget } from './removal-target.js';
import { cellsWithin } from './table-cells.js';
import {
  childOf,
  elementsOf,
  isElement,
  isWord,
  isWordElement,
  sibling,
  textOf,
  walk,
  type XmlNode,
} from './xml-tree.js';

/** What was taken out of a document, in the order of the targets. */
export interface TakenOut {
  readonly target: RemovalTarget;
  /** Copies of the elements with all that stood in them. */
  readonly nodes: readonly XmlNode[];
}

const SMALLEST_SIZE = 18;

/** Font and size of the text that goes, unless it was written so that nobody sees it. */
const lookOf = (node: XmlNode): XmlNode | undefined => {
  let properties: XmlNode | undefined;
  walk(node, (child) => {
    if (isWordElement(child, 'r')) properties ??= childOf(child, 'rPr');
  });
  if (!properties) return undefined;
  const kept = elementsOf(properties).filter(({ local, attributes }) => {
    if (local === 'rFonts') return true;
    return (
      (local === 'sz' || local === 'szCs') &&
      Object.values(attributes).every((size) => Number(size) >= SMALLEST_SIZE)
    );
  });
  return kept.length === 0 ? undefined : { ...properties, children: kept };
};

const noteRun = (like: XmlNode, from: XmlNode, note: string): XmlNode => {
  const look = lookOf(from);
  return sibling(like, 'r', {}, [
    ...(look ? [look] : []),
    sibling(like, 't', { 'xml:space': 'preserve' }, [note]),
  ]);
};

/** The note in the form of the paragraph whose place it takes: its number, indent and end of section stay. */
const noteParagraph = (like: XmlNode, from: XmlNode, note: string): XmlNode => {
  const first = isWordElement(from, 'p') ? from : undefined;
  const properties = first && childOf(first, 'pPr');
  return sibling(like, 'p', {}, [...(properties ? [properties] : []), noteRun(like, from, note)]);
};

const hasContent = (node: XmlNode): boolean => {
  let found = textOf(node).trim() !== '';
  walk(node, (child) => {
    found ||= isGraphic(child);
  });
  return found;
};

interface Stretch {
  readonly parent: XmlNode;
  readonly start: number;
  readonly end: number;
}

/** Where blocks that follow each other stand: below the same parent, both ends included. */
const stretchOf = (parent: XmlNode, from: string, to: string): Stretch | undefined => {
  const marks = parent.children.map((child) => (isElement(child) ? markOf(child) : undefined));
  const [start, end] = [marks.indexOf(from), marks.indexOf(to)];
  if (start >= 0) return end < start ? undefined : { parent, start, end };
  for (const child of elementsOf(parent)) {
    const found = stretchOf(child, from, to);
    if (found) return found;
  }
  return undefined;
};

const cellsAt = (
  root: XmlNode,
  { table, rows, columns }: Extract<RemovalTarget, { type: 'cells' }>,
): readonly XmlNode[] => {
  const node = blocksByMark(root).get(table);
  return node
    ? cellsWithin(node, rows, columns)
        .map((cell) => cell.node)
        .filter(hasContent)
    : [];
};

/** The elements of a target; none where the document has no such place, or nothing stands in it. */
export const nodesAt = (root: XmlNode, target: RemovalTarget): readonly XmlNode[] => {
  switch (target.type) {
    case 'blocks': {
      const found = stretchOf(root, target.from, target.to);
      return found ? found.parent.children.slice(found.start, found.end + 1).filter(isElement) : [];
    }
    case 'cells':
      return cellsAt(root, target);
    case 'picture': {
      const found = blocksByMark(root).get(target.picture);
      return found && isGraphic(found) ? [found] : [];
    }
    case 'whole':
      return [];
  }
};

/** Takes ranges out of the main part of a clean document and leaves a note in their places. */
class Remover {
  readonly takenOut: TakenOut[] = [];
  private readonly numbered: ReadonlySet<XmlNode>;

  constructor(
    private readonly docx: CleanDocx,
    private readonly note: string,
  ) {
    const root = (role: string) => docx.parts.find((part) => part.role === role)?.root;
    const numberOf = listNumbers(root('numbering'), root('styles'));
    const numbered = new Set<XmlNode>();
    walk(docx.main, (node) => {
      if (isWordElement(node, 'p') && numberOf(node) !== '') numbered.add(node);
    });
    this.numbered = numbered;
  }

  take(target: RemovalTarget): void {
    const nodes = this.nodesOf(target);
    if (nodes.length > 0) this.takenOut.push({ target, nodes });
  }

  private nodesOf(target: RemovalTarget): readonly XmlNode[] {
    switch (target.type) {
      case 'blocks':
        return this.blocks(target.from, target.to);
      case 'cells':
        return this.cells(target);
      case 'picture':
        return this.picture(this.docx.main, target.picture) ?? [];
      case 'whole':
        return [];
    }
  }

  private blocks(from: string, to: string): readonly XmlNode[] {
    const found = stretchOf(this.docx.main, from, to);
    if (!found) return [];
    const { parent, start, end } = found;
    const taken = parent.children.slice(start, end + 1).filter(isElement);
    const left = taken.flatMap((node, index) => this.leftOf(node, index === 0));
    parent.children.splice(start, end + 1 - start, ...left);
    return taken;
  }

  /** One note for a range; automatic numbers stay, so that those after it do not change. */
  private leftOf(node: XmlNode, isFirst: boolean): XmlNode[] {
    const properties = isWordElement(node, 'p') ? childOf(node, 'pPr') : undefined;
    if (isFirst || this.numbered.has(node)) return [noteParagraph(this.docx.main, node, this.note)];
    const section = properties && childOf(properties, 'sectPr');
    return section && properties
      ? [sibling(this.docx.main, 'p', {}, [{ ...properties, children: [section] }])]
      : [];
  }

  /** Geometry stays as it was signed: the cells are there, what stood in them is not. */
  private cells(target: Extract<RemovalTarget, { type: 'cells' }>): readonly XmlNode[] {
    return cellsAt(this.docx.main, target).map((cell, index) => {
      const before = { ...cell, children: cell.children.filter((child) => !isWord(child, 'tcPr')) };
      const properties = cell.children.filter((child) => isWord(child, 'tcPr'));
      const like = elementsOf(cell).find((child) => isWordElement(child, 'p')) ?? cell;
      cell.children = [
        ...properties,
        noteParagraph(this.docx.main, like, index === 0 ? this.note : CELL_MARK),
      ];
      return before;
    });
  }

  private picture(node: XmlNode, mark: string): readonly XmlNode[] | undefined {
    for (const [index, child] of node.children.entries()) {
      if (!isElement(child)) continue;
      const shown = graphicShownBy(child);
      if (shown && markOf(shown) === mark) {
        node.children[index] = sibling(this.docx.main, 't', { 'xml:space': 'preserve' }, [this.note]);
        return [shown];
      }
      const found = this.picture(child, mark);
      if (found) return found;
    }
    return undefined;
  }
}

/** The graphic that an element is, or the only one that a choice of forms offers. */
const graphicShownBy = (node: XmlNode): XmlNode | undefined => {
  if (isGraphic(node)) return node;
  if (node.ns !== 'mc' || node.local !== 'AlternateContent') return undefined;
  const inside = elementsOf(node).flatMap(elementsOf);
  return inside.length === 1 && isGraphic(inside[0]!) ? inside[0] : undefined;
};

/**
 * Takes the targets out of the main part; what is no longer there was taken out before by another decision.
 * Cells and pictures go first, so that a picture within a range is still found.
 * @basis 政府信息公开条例第三十七条
 */
export const takeOut = (
  docx: CleanDocx,
  targets: readonly RemovalTarget[],
  note: string,
): readonly TakenOut[] => {
  const remover = new Remover(docx, note);
  for (const target of targets) remover.take(target);
  return remover.takenOut;
};
