import { writeArchive, writeEntry, type Archive } from '../../src/rendering/core/zip-archive.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface FontLook {
  readonly eastAsia: string;
  readonly latin?: string;
  /** Points. */
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Run properties of a look. */
export const look = ({ eastAsia, latin = 'Times New Roman', size, color, bold }: FontLook): string =>
  `<w:rPr><w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${latin}"/>` +
  `${bold ? '<w:b/>' : ''}${color ? `<w:color w:val="${color}"/>` : ''}` +
  `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties}${text
    .split(/(\t|\n)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('')}</w:r>`;

/** A paragraph of a style; a text that begins with `<` is taken as runs. */
export const paragraph = (style: string, content = '', properties = ''): string => {
  const runs = content.startsWith('<') ? content : content === '' ? '' : run(content);
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${properties}</w:pPr>${runs}</w:p>`;
};

export interface StyleSpec {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  /** Paragraph properties as XML, in the order of the schema. */
  readonly paragraph?: string;
  readonly font?: FontLook;
  readonly isDefault?: boolean;
}

export const stylesXml = (defaults: FontLook, styles: readonly StyleSpec[]): string =>
  `${DECLARATION}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault>${look(defaults)}</w:rPrDefault>` +
  `<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>` +
  styles
    .map(
      ({ id, name, basedOn, paragraph: properties = '', font, isDefault }) =>
        `<w:style w:type="paragraph" ${isDefault ? 'w:default="1" ' : 'w:customStyle="1" '}w:styleId="${id}">` +
        `<w:name w:val="${escapeXml(name)}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}<w:qFormat/>` +
        `<w:pPr>${properties}</w:pPr>${font ? look(font) : ''}</w:style>`,
    )
    .join('') +
  '</w:styles>';

export interface DocumentSpec {
  readonly body: string;
  readonly styles: string;
  /** Children of the section besides footer references. */
  readonly page: string;
  /** Footers by type of page: `default` (odd) and `even`. */
  readonly footers?: Readonly<Record<string, string>>;
  /** Settings besides those that every file has. */
  readonly settings?: string;
}

/** A whole .docx; the same specification gives the same bytes. */
export const wordDocument = ({ body, styles, page, footers = {}, settings = '' }: DocumentSpec): Buffer => {
  const archive: Archive = new Map();
  const parts: [kind: string, file: string, type: string, xml: string][] = [
    ['styles', 'styles.xml', 'styles', styles],
    [
      'settings',
      'settings.xml',
      'settings',
      `${DECLARATION}<w:settings xmlns:w="${W}">${settings}<w:characterSpacingControl w:val="compressPunctuation"/>` +
        `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    ],
    ...Object.entries(footers).map(([type, content]): [string, string, string, string] => [
      'footer',
      `footer-${type}.xml`,
      'footer',
      `${DECLARATION}<w:ftr xmlns:w="${W}">${content}</w:ftr>`,
    ]),
  ];
  const references = Object.keys(footers).map(
    (type, index) => `<w:footerReference w:type="${type}" r:id="rId${index + 3}"/>`,
  );
  for (const [, file, , xml] of parts) writeEntry(archive, `word/${file}`, xml);
  writeEntry(
    archive,
    'word/document.xml',
    `${DECLARATION}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr>${references.join('')}${page}</w:sectPr></w:body></w:document>`,
  );
  writeEntry(
    archive,
    'word/_rels/document.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${parts
      .map(
        ([kind, file], index) => `<Relationship Id="rId${index + 1}" Type="${R}/${kind}" Target="${file}"/>`,
      )
      .join('')}</Relationships>`,
  );
  writeEntry(
    archive,
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  writeEntry(
    archive,
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${parts
        .map(([, file, type]) => `<Override PartName="/word/${file}" ContentType="${WORD}.${type}+xml"/>`)
        .join('')}</Types>`,
  );
  return writeArchive(archive);
};

export interface CellSpec {
  readonly content: string;
  readonly width: number;
  readonly span?: number;
  /** Continues the cell above (`continue`) or begins a cell over several rows (`restart`). */
  readonly merge?: 'restart' | 'continue';
  readonly shade?: string;
}

export const cell = ({ content, width, span, merge, shade }: CellSpec): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span ? `<w:gridSpan w:val="${span}"/>` : ''}` +
  `${merge ? `<w:vMerge w:val="${merge}"/>` : ''}${shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : ''}` +
  `<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;

export const row = (cells: readonly string[], { header = false, height = 0 } = {}): string =>
  `<w:tr><w:trPr><w:cantSplit/>${height ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : ''}` +
  `${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;

/** A table with lines of one breadth; widths in twips. */
export const gridTable = (columns: readonly number[], rows: readonly string[], line = 4): string => {
  const border = (side: string) => `<w:${side} w:val="single" w:sz="${line}" w:space="0" w:color="000000"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>` +
    `${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
};
