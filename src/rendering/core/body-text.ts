import { acceptChanges } from './accept-changes.js';
import { childOf, isElement, type XmlElement } from './xml-tree.js';
import { WordPackage } from './word-package.js';

/** Styles of everything that rendering puts beside the signed text begin so; see docs/adr/0020. */
export const INSERTED_STYLE_PREFIX = 'Xianding';

/** Elements below which nothing is text of the document: properties, field codes, deleted and moved-away text. */
const NOT_TEXT = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:del',
  'w:moveFrom',
]);

/** Characters that an element without text of its own stands for. */
const characterOf = (node: XmlElement): string => {
  switch (node.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return String.fromCodePoint(Number.parseInt(node.attributes['w:char'] ?? '', 16) || 0xfffd);
    default:
      return '';
  }
};

const isInserted = (paragraph: XmlElement): boolean =>
  (childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '').startsWith(
    INSERTED_STYLE_PREFIX,
  );

const collect = (node: XmlElement, out: string[]): void => {
  for (const child of node.children) {
    if (!isElement(child)) {
      if (node.name === 'w:t' || node.name === 'm:t' || node.name === 'a:t') out.push(child);
      continue;
    }
    if (NOT_TEXT.has(child.name)) continue;
    if (child.name === 'mc:AlternateContent') {
      const shown = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (shown) collect(shown, out);
      continue;
    }
    if (child.name === 'w:p') {
      if (isInserted(child)) continue;
      collect(child, out);
      out.push('\n');
      continue;
    }
    out.push(characterOf(child));
    collect(child, out);
  }
};

/** The text of an element as it is read; paragraphs inside end with a line feed. */
export const textOf = (node: XmlElement): string => {
  const out: string[] = [];
  collect(node, out);
  return out.join('');
};

/** Texts of the parts that the body refers to: foot- and endnotes in the order of their parts. */
const noteTexts = (document: WordPackage): string[] =>
  ['footnotes', 'endnotes'].map((kind) => {
    const part = document.relatedPart(document.mainPart, kind);
    const tree = part ? document.xml(part) : null;
    return tree ? textOf(tree) : '';
  });

export const bodyTextOf = (document: WordPackage): string =>
  [textOf(document.xml(document.mainPart)!), ...noteTexts(document).filter(Boolean)].join('\f');

/**
 * The text that was signed, character for character: the body with tables, lists, text boxes and formulas, then
 * the foot- and the endnotes, each after a form feed, all tracked changes accepted. What rendering itself put beside
 * it is left out, so that the body texts of a signed file and of its official copy are equal.
 */
export const bodyText = async (docx: Buffer): Promise<string> => {
  const document = await WordPackage.read(docx);
  const related = ['footnotes', 'endnotes'].map((kind) => document.relatedPart(document.mainPart, kind));
  for (const part of [document.mainPart, ...related]) {
    const tree = part === null ? null : document.xml(part);
    if (tree) acceptChanges(tree);
  }
  return bodyTextOf(document);
};
