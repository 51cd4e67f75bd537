import { BLOCK_MARK, isElement, isWordElement, type XmlNode } from './xml-tree.js';

const GRAPHICS: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/** A picture, chart, drawing or text box as it stands in a run. */
export const isGraphic = (node: XmlNode): boolean => node.ns === 'w' && GRAPHICS.has(node.local);

const letterOf = (node: XmlNode): string | undefined => {
  if (isWordElement(node, 'p')) return 'p';
  if (isWordElement(node, 'tbl')) return 't';
  return isGraphic(node) ? 'g' : undefined;
};

/**
 * Names every paragraph (`p1`…), table (`t1`…) and graphic (`g1`…) by its place in the part as it was uploaded,
 * so that a name means the same as long as the file is the same, whatever is decided about what stands in it.
 */
export const markBlocks = (root: XmlNode): void => {
  const counts = new Map<string, number>();
  const visit = (node: XmlNode): void => {
    const letter = letterOf(node);
    if (letter !== undefined) {
      const count = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, count);
      node.attributes[BLOCK_MARK] = `${letter}${count}`;
    }
    for (const child of node.children) if (isElement(child)) visit(child);
  };
  visit(root);
};

export const markOf = (node: XmlNode): string | undefined => node.attributes[BLOCK_MARK];

/** Paragraphs, tables and graphics by name. */
export const blocksByMark = (root: XmlNode): ReadonlyMap<string, XmlNode> => {
  const found = new Map<string, XmlNode>();
  const visit = (node: XmlNode): void => {
    const mark = markOf(node);
    if (mark !== undefined && !found.has(mark)) found.set(mark, node);
    for (const child of node.children) if (isElement(child)) visit(child);
  };
  visit(root);
  return found;
};
