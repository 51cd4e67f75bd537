import type { CleanDocx } from './redact-docx.js';
import { markOf } from './mark-blocks.js';
import { childOf, elementsOf, isWord, sibling, walk, type XmlNode } from './xml-tree.js';

/** A place where what was taken out still stands. */
export interface TextLeft {
  /** Role of the part: `officeDocument`, `header`, `footnotes`… */
  readonly role: string;
  /** Name of the paragraph in the main part. */
  readonly block: string | null;
  readonly text: string;
}

/** Below this length only a paragraph or cell that says the same and nothing else counts. */
const TELLING = 6;
const SHORTEST = 2;

export const essentialOf = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');

/** A number of few digits or a sign stands in many places and tells nothing. */
const tells = (text: string): boolean => text.length >= SHORTEST && !/^[\d.,:%\p{P}\p{S}]{1,4}$/u.test(text);

const ownText = (paragraph: XmlNode): string => {
  const out: string[] = [];
  const visit = (node: XmlNode): void => {
    for (const child of node.children) {
      if (typeof child === 'string') out.push(child);
      else if (child.local !== 'txbxContent' && child.local !== 'pPr' && child.local !== 'rPr') visit(child);
    }
  };
  visit(paragraph);
  return essentialOf(out.join(''));
};

interface Paragraph {
  readonly role: string;
  readonly block: string | null;
  readonly text: string;
}

const paragraphsOf = (docx: CleanDocx): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  for (const { role, root } of docx.parts) {
    walk(root, (node) => {
      if (node.local !== 'p' || !(node.ns === 'w' || node.ns === 'a')) return;
      const text = ownText(node);
      if (text !== '') found.push({ role, block: markOf(node) ?? null, text });
    });
  }
  return found;
};

/** Where the texts of removed paragraphs and cells stand once more, word for word. */
export const textsLeft = (docx: CleanDocx, removed: readonly string[]): readonly TextLeft[] => {
  const wanted = [...new Set(removed.map(essentialOf).filter(tells))];
  if (wanted.length === 0) return [];
  const paragraphs = paragraphsOf(docx);
  return wanted.flatMap((text) =>
    paragraphs
      .filter((one) => (text.length < TELLING ? one.text === text : one.text.includes(text)))
      .map(({ role, block }) => ({ role, block, text })),
  );
};

/** A document of its own around elements of another, so that the same reader can read them. */
export const documentAround = (main: XmlNode, nodes: readonly XmlNode[]): XmlNode => {
  const body = childOf(main, 'body') ?? main;
  const wrapped = nodes.map((node) => {
    if (isWord(node, 'tc')) return sibling(body, 'tbl', {}, [sibling(body, 'tr', {}, [node])]);
    if (isWord(node, 'p') || isWord(node, 'tbl')) return node;
    return sibling(body, 'p', {}, [sibling(body, 'r', {}, [node])]);
  });
  return { ...main, children: [{ ...body, children: wrapped }] };
};

/** Names of the parts that elements refer to: pictures, charts. */
export const targetsOf = (docx: CleanDocx, nodes: readonly XmlNode[]): readonly string[] => {
  const main = docx.parts.find(({ role }) => role === 'officeDocument')!;
  const ids = new Set<string>();
  const visit = (node: XmlNode): void => {
    for (const name in node.attributes) ids.add(node.attributes[name]!);
    for (const child of elementsOf(node)) visit(child);
  };
  for (const node of nodes) visit(node);
  return main.relationships
    .filter(({ id, external, type }) => ids.has(id) && !external && type !== 'header' && type !== 'footer')
    .map(({ target }) => target);
};
