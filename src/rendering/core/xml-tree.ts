import { SaxesParser } from 'saxes';
import { RenderingError } from './rendering-error.js';

/** An element with its attributes and children in order; text is a plain string. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const MAX_DEPTH = 512;

/** Prefixes that the rest of this module relies on, whatever the writer of the file called them. */
const CANONICAL_PREFIX: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};

/** Old prefix to new one, from the root's declarations; the empty string is the default namespace. */
const renamedPrefixes = (root: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const renamed = new Map<string, string>();
  for (const [name, uri] of Object.entries(root)) {
    const wanted = CANONICAL_PREFIX[uri];
    if (!wanted || !/^xmlns(:|$)/.test(name)) continue;
    const prefix = name.slice(6);
    if (prefix !== wanted && !root[`xmlns:${wanted}`]) renamed.set(prefix, wanted);
  }
  return renamed;
};

const rename = (name: string, renamed: ReadonlyMap<string, string>, isAttribute: boolean): string => {
  if (isAttribute && name === 'xmlns') return renamed.has('') ? `xmlns:${renamed.get('')}` : name;
  const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name];
  if (prefix === 'xmlns') return `xmlns:${renamed.get(local) ?? local}`;
  if (isAttribute && prefix === '') return name;
  const wanted = renamed.get(prefix);
  return wanted ? `${wanted}:${local}` : name;
};

/** Parses one part strictly; document types and entities are refused. Comments and instructions are left out. */
export const parseXml = (bytes: Buffer, part: string): XmlElement => {
  const parser = new SaxesParser({ position: false });
  const document: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [document];
  let renamed: ReadonlyMap<string, string> | null = null;
  let problem: string | null = null;
  parser.on('error', (error) => (problem ??= error.message));
  parser.on('doctype', () => (problem ??= 'document type'));
  parser.on('opentag', (tag) => {
    let name = tag.name;
    let attributes = tag.attributes as Record<string, string>;
    renamed ??= renamedPrefixes(attributes);
    if (renamed.size > 0) {
      name = rename(name, renamed, false);
      const prefixes = renamed;
      attributes = Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [rename(key, prefixes, true), value]),
      );
    }
    const element: XmlElement = { name, attributes, children: [] };
    open[open.length - 1]!.children.push(element);
    open.push(element);
    if (open.length > MAX_DEPTH) problem ??= 'depth';
  });
  parser.on('closetag', () => open.pop());
  const text = (value: string) => {
    if (open.length > 1) open[open.length - 1]!.children.push(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  let source: string;
  try {
    source = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RenderingError('rendering.unreadable', { part, reason: 'encoding' });
  }
  parser.write(source).close();
  const root = document.children.find((child) => typeof child !== 'string');
  if (problem !== null || !root)
    throw new RenderingError('rendering.unreadable', { part, reason: problem ?? 'empty' });
  return root as XmlElement;
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (found) => ESCAPES[found]!);
const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (found) => ESCAPES[found]!);

const write = (node: XmlNode, out: string[]): void => {
  if (typeof node === 'string') {
    out.push(escapeText(node));
    return;
  }
  out.push('<', node.name);
  for (const name in node.attributes) out.push(' ', name, '="', escapeAttribute(node.attributes[name]!), '"');
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
};

export const serializeXml = (root: XmlElement): string => {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join('');
};

export const isElement = (node: XmlNode | undefined): node is XmlElement =>
  node !== undefined && typeof node !== 'string';

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter((child): child is XmlElement => isElement(child) && child.name === name);

/** Every element below (and without) the given one, in document order. */
export function* descendantsOf(parent: XmlElement): Generator<XmlElement> {
  const stack: XmlNode[] = parent.children.toReversed();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
  }
}

export const cloneElement = (source: XmlElement): XmlElement => ({
  name: source.name,
  attributes: { ...source.attributes },
  children: source.children.map((child) => (typeof child === 'string' ? child : cloneElement(child))),
});
