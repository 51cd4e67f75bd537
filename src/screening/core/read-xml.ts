import { isUtf8 } from 'node:buffer';
import { SaxesParser } from 'saxes';
import { refuseIntake } from './intake-refusal.js';
import type { IntakeLimits } from './limits.js';

/** Short names of the namespaces that are read by meaning; transitional and strict are the same to us. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/2001/XInclude': 'xi',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** One element as the readers see it: namespace by its short name (or its address), local name, attributes. */
export interface XmlElement {
  readonly ns: string;
  readonly local: string;
  /** As written, with prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly qualified: string;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  close(element: XmlElement): void;
  text(text: string): void;
  comment?(text: string): void;
  instruction?(target: string, body: string): void;
}

/** The local part of a qualified name. */
export const localOf = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);

/** An attribute by its local name, whatever its prefix. */
export const attributeOf = (element: XmlElement, local: string): string | undefined => {
  for (const name in element.attributes) {
    if (name === local || (name.endsWith(local) && name[name.length - local.length - 1] === ':')) {
      return element.attributes[name];
    }
  }
  return undefined;
};

const encodingOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
};

const CHUNK = 1 << 16;

/** Pieces of sound UTF-8, cut between characters: flat strings, which the parser reads faster than slices. */
function* utf8Chunks(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
  while (at < buffer.length) {
    let end = Math.min(buffer.length, at + CHUNK);
    while (end < buffer.length && (buffer[end]! & 0xc0) === 0x80) end -= 1;
    yield buffer.toString('utf8', at, end);
    at = end;
  }
}

const utf16Chunks = function* (bytes: Uint8Array, encoding: string): Generator<string> {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refuseIntake('intake.unsafe_archive', 'xml_encoding');
  }
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
};

const DECLARED = /^<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.-]{1,40})/;

/** Decodes a part; anything but sound UTF-8 or marked UTF-16 is refused, because readers would disagree. */
function* decodeXml(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw refuseIntake('intake.unsafe_archive', 'xml_encoding');
  const expected = encoding === 'utf-8' ? ['utf-8', 'utf8', 'us-ascii', 'ascii'] : ['utf-16', encoding];
  let first = true;
  for (const chunk of encoding === 'utf-8' ? utf8Chunks(bytes) : utf16Chunks(bytes, encoding)) {
    const declared = first ? DECLARED.exec(chunk)?.[1]?.toLowerCase() : undefined;
    if (declared && !expected.includes(declared)) throw refuseIntake('intake.unsafe_archive', 'xml_encoding');
    first = false;
    yield chunk;
  }
}

type Scope = ReadonlyMap<string, string>;
const declare = (scope: Scope, attributes: Readonly<Record<string, string>>): Scope => {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    own ??= new Map(scope);
    const uri = attributes[name]!;
    own.set(name.slice(6), NAMESPACES[uri] ?? uri);
  }
  return own ?? scope;
};

/**
 * The parser stores each handler under a computed name; more than a few such stores turn it into a slow
 * dictionary, at three times the cost. Naming the places first keeps it fast.
 */
class PartParser extends SaxesParser<{ xmlns: false; position: false }> {
  constructor() {
    super({ xmlns: false, position: false });
    const places = this as unknown as Record<string, undefined>;
    places.doctypeHandler = undefined;
    places.errorHandler = undefined;
    places.openTagHandler = undefined;
    places.closeTagHandler = undefined;
    places.textHandler = undefined;
    places.cdataHandler = undefined;
    places.commentHandler = undefined;
    places.piHandler = undefined;
  }
}

const complex = (reason: string, limit?: number): never => {
  throw refuseIntake('intake.too_complex', reason, limit === undefined ? {} : { limit });
};

/**
 * One streaming pass over an XML part. Document types and entities are refused, depth and number of elements
 * are bounded, and what is not well-formed is refused: a tolerant reader would see another text than Word does.
 * @throws IntakeError
 */
export const readXml = (bytes: Uint8Array, handler: XmlHandler, limits: IntakeLimits): void => {
  const parser = new PartParser();
  const scopes: Scope[] = [
    new Map([
      ['xml', 'xml'],
      ['', ''],
    ]),
  ];
  const elements: XmlElement[] = [];
  const names = new Map<string, { readonly prefix: string; readonly local: string }>();
  const nameOf = (qualified: string): { readonly prefix: string; readonly local: string } => {
    const known = names.get(qualified);
    if (known !== undefined) return known;
    const colon = qualified.indexOf(':');
    const name = { prefix: colon < 0 ? '' : qualified.slice(0, colon), local: qualified.slice(colon + 1) };
    if (names.size < 2000) names.set(qualified, name);
    return name;
  };
  let count = 0;
  parser.on('doctype', () => {
    throw refuseIntake('intake.unsafe_archive', 'xml_dtd');
  });
  parser.on('error', () => {
    throw refuseIntake('intake.unsafe_archive', 'xml_malformed');
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > limits.elements) complex('too_many_elements', limits.elements);
    if (elements.length >= limits.depth) complex('too_deep', limits.depth);
    const attributes = tag.attributes as Readonly<Record<string, string>>;
    let number = 0;
    let declares = false;
    for (const name in attributes) {
      number += 1;
      declares ||= name.startsWith('xmlns');
    }
    if (number > limits.attributes) complex('too_many_attributes', limits.attributes);
    const outer = scopes[scopes.length - 1]!;
    const scope = declares ? declare(outer, attributes) : outer;
    scopes.push(scope);
    const { prefix, local } = nameOf(tag.name);
    const element = { ns: scope.get(prefix) ?? '', local, qualified: tag.name, attributes };
    elements.push(element);
    handler.open(element);
  });
  parser.on('closetag', () => {
    scopes.pop();
    handler.close(elements.pop()!);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  // Every parser has the same handlers, so that the engine compiles one parser and not one for each reader.
  parser.on('comment', (text) => handler.comment?.(text));
  parser.on('processinginstruction', ({ target, body }) => handler.instruction?.(target, body));
  for (const chunk of decodeXml(bytes)) parser.write(chunk);
  parser.close();
};
