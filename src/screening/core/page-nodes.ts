import { isElement, isWord, sibling, type XmlNode } from './xml-tree.js';

const RELATION = /^\w{1,20}:(?:id|embed|pict)$/;

/** A run of text beside another element. */
export const run = (like: XmlNode, text: string): XmlNode =>
  sibling(like, 'r', {}, [sibling(like, 't', { 'xml:space': 'preserve' }, [text])]);

/** A paragraph's content after a run that is put before it. */
export const withLead = (paragraph: XmlNode, lead: XmlNode): (XmlNode | string)[] => {
  const properties = paragraph.children.filter((child) => isWord(child, 'pPr'));
  return [...properties, lead, ...paragraph.children.filter((child) => !isWord(child, 'pPr'))];
};

/** A drawing without the text boxes in it. */
export const withoutBoxes = (node: XmlNode): XmlNode => ({
  ...node,
  children: node.children
    .filter((child) => !isElement(child) || child.local !== 'txbxContent')
    .map((child) => (isElement(child) ? withoutBoxes(child) : child)),
});

/** Ids of relationships, which are unique within one part only, when content of a note moves into the body. */
export const relationIdIn = (reference: string, id: string): string =>
  reference === 'footnoteReference' || reference === 'footnotes' ? `footnote-${id}` : `endnote-${id}`;

/** A note's content whose links and pictures name the relationships of the note's own part. */
export const withRelationsOf = (node: XmlNode, reference: string): XmlNode => ({
  ...node,
  attributes: Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [
      name,
      RELATION.test(name) && node.qualified.split(':')[0] !== name.split(':')[0]
        ? relationIdIn(reference, value)
        : value,
    ]),
  ),
  children: node.children.map((child) => (isElement(child) ? withRelationsOf(child, reference) : child)),
});
