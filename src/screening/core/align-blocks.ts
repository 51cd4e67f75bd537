import { isGraphic, markOf } from './mark-blocks.js';
import {
  BLOCK_MARK,
  childOf,
  elementsOf,
  isWordElement,
  textOf,
  valueOf,
  walk,
  type XmlNode,
} from './xml-tree.js';

/** Styles of what rendering puts beside the signed text begin so. */
const INSERTED_STYLE = /^Xianding/;

const isInserted = (node: XmlNode): boolean => {
  if (!isWordElement(node, 'p')) return false;
  const properties = childOf(node, 'pPr');
  const style = properties && childOf(properties, 'pStyle');
  return INSERTED_STYLE.test((style && valueOf(style, 'val')) ?? '');
};

/** Without digits, so that a date line left blank and the completed one are the same. */
const readingOf = (node: XmlNode): string => textOf(node).replaceAll(/[\s\d]/g, '');

interface Block {
  readonly node: XmlNode;
  readonly kind: 'p' | 'tbl' | 'graphic';
  readonly reading: string;
}

/** Paragraphs with text, tables and graphics in the order of the text, without what was put beside it. */
const blocksOf = (root: XmlNode): readonly Block[] => {
  const found: Block[] = [];
  const visit = (node: XmlNode): void => {
    if (isInserted(node)) return;
    const kind = isWordElement(node, 'p')
      ? 'p'
      : isWordElement(node, 'tbl')
        ? 'tbl'
        : isGraphic(node)
          ? 'graphic'
          : undefined;
    if (kind !== undefined) {
      const paragraphs: XmlNode[] = [];
      if (kind === 'tbl')
        walk(node, (child) => {
          if (isWordElement(child, 'p')) paragraphs.push(child);
        });
      if (kind === 'tbl' && paragraphs.every(isInserted)) return;
      const reading = readingOf(node);
      if (kind !== 'p' || textOf(node).trim() !== '') found.push({ node, kind, reading });
    }
    for (const child of elementsOf(node)) visit(child);
  };
  visit(root);
  return found;
};

/**
 * Gives the blocks of the official copy the names they have in the signed file that it was put around.
 * @returns false when the two do not have the same blocks; then nothing may be taken out by name
 */
export const alignBlocks = (signed: XmlNode, official: XmlNode): boolean => {
  const [wanted, present] = [blocksOf(signed), blocksOf(official)];
  walk(official, (node) => {
    delete node.attributes[BLOCK_MARK];
  });
  if (wanted.length !== present.length) return false;
  for (const [index, { node, kind, reading }] of wanted.entries()) {
    const other = present[index]!;
    if (other.kind !== kind || other.reading !== reading) return false;
    const mark = markOf(node);
    if (mark !== undefined) other.node.attributes[BLOCK_MARK] = mark;
  }
  return true;
};
