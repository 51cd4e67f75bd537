import type { IntakeLimits } from './limits.js';
import { localOf, readXml, type XmlElement } from './read-xml.js';

/** An element that may be changed; comments and processing instructions are not kept. */
export interface XmlNode {
  readonly ns: string;
  readonly local: string;
  qualified: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/** @throws IntakeError */
export const parseXml = (bytes: Uint8Array, limits: IntakeLimits): XmlNode => {
  const stack: XmlNode[] = [];
  let root: XmlNode | undefined;
  readXml(
    bytes,
    {
      open: (element: XmlElement) => {
        const { ns, local, qualified, attributes } = element;
        const node: XmlNode = { ns, local, qualified, attributes: { ...attributes }, children: [] };
        const parent = stack.at(-1);
        if (parent) parent.children.push(node);
        else root = node;
        stack.push(node);
      },
      close: () => {
        stack.pop();
      },
      text: (text) => {
        stack.at(-1)?.children.push(text);
      },
    },
    limits,
  );
  return root!;
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};
const escapeText = (text: string): string => text.replaceAll(/[&<>]/g, (char) => ESCAPES[char]!);
const escapeAttribute = (text: string): string => text.replaceAll(/[&<>"\n\t\r]/g, (char) => ESCAPES[char]!);

/** Attribute under which blocks are named while a document is rewritten; never written out. */
export const BLOCK_MARK = 'xml:block';

const write = (node: XmlNode, out: string[]): void => {
  out.push('<', node.qualified);
  for (const name in node.attributes) {
    if (name === BLOCK_MARK) continue;
    out.push(' ', name, '="', escapeAttribute(node.attributes[name]!), '"');
  }
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) {
    if (typeof child === 'string') out.push(escapeText(child));
    else write(child, out);
  }
  out.push('</', node.qualified, '>');
};

export const serialiseXml = (root: XmlNode): Buffer => {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return Buffer.from(out.join(''), 'utf8');
};

export const isElement = (child: XmlNode | string): child is XmlNode => typeof child !== 'string';
export const isWord = (child: XmlNode | string, local: string): child is XmlNode =>
  isElement(child) && child.ns === 'w' && child.local === local;
/** Whether an element is the named one of WordprocessingML. */
export const isWordElement = (node: XmlNode, local: string): boolean =>
  node.ns === 'w' && node.local === local;
export const childOf = (node: XmlNode, local: string): XmlNode | undefined =>
  node.children.find((child): child is XmlNode => isElement(child) && child.local === local);
export const elementsOf = (node: XmlNode): XmlNode[] => node.children.filter(isElement);

/** An attribute by its local name. */
export const valueOf = (node: XmlNode, local: string): string | undefined => {
  for (const name in node.attributes) if (localOf(name) === local) return node.attributes[name];
  return undefined;
};

/** Text of a node and everything in it. */
export const textOf = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** A new element with the same prefix as another. */
export const sibling = (
  like: XmlNode,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
  children: (XmlNode | string)[] = [],
): XmlNode => {
  const prefix = like.qualified.slice(0, like.qualified.length - like.local.length);
  const named = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? name : prefix + name, value]),
  );
  return { ns: like.ns, local, qualified: prefix + local, attributes: named, children };
};

export const walk = (node: XmlNode, visit: (node: XmlNode) => void): void => {
  visit(node);
  for (const child of node.children) if (isElement(child)) walk(child, visit);
};
