import { writePackage } from '../../src/screening/core/write-package.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = {
  header1: 'header',
  footnotes: 'footnotes',
  comments: 'comments',
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
} as const;

export type PartName = keyof typeof TYPES;

export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string;
  /** Content of the root element of other parts. */
  readonly parts?: Partial<Record<PartName, string>>;
  /** Entries as they are, by full name. */
  readonly raw?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the main part, as XML. */
  readonly relationships?: string;
  readonly types?: string;
}

const ROOTS: Readonly<Record<PartName, string>> = {
  header1: 'hdr',
  footnotes: 'footnotes',
  comments: 'comments',
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
};
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"`;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
export const paragraph = (...content: string[]): string =>
  `<w:p>${content.map((text) => (text.startsWith('<') ? text : run(text))).join('')}</w:p>`;
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A small .docx, the same bytes for the same parts. */
export const makeDocx = ({
  body,
  parts = {},
  raw = {},
  relationships = '',
  types = '',
}: DocxParts): Buffer => {
  const names = Object.keys(parts) as PartName[];
  const xml = (text: string): Buffer =>
    Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return writePackage([
    {
      name: '[Content_Types].xml',
      bytes: xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${main}.${TYPES[name]}+xml"/>`).join('')}${types}</Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      bytes: xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    },
    {
      name: 'word/document.xml',
      bytes: xml(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name) => `<Relationship Id="${name}" Type="${R}/${TYPES[name]}" Target="${name}.xml"/>`).join('')}${relationships}</Relationships>`,
      ),
    },
    ...names.map((name) => ({
      name: `word/${name}.xml`,
      bytes: xml(`<w:${ROOTS[name]} ${NAMESPACES}>${parts[name]}</w:${ROOTS[name]}>`),
    })),
    ...Object.entries(raw).map(([name, bytes]) => ({
      name,
      bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    })),
  ]);
};
