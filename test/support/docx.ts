import { crc32, deflateRawSync } from 'node:zlib';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A paragraph of one run. */
export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

/** A paragraph whose text is cut into several runs, as editing leaves it. */
export const splitParagraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${escape(run)}</w:t></w:r>`).join('')}</w:p>`;

export const hiddenText = (text: string): string =>
  `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

/** A tracked change: what was deleted and what replaces it. */
export const trackedChange = (deleted: string, inserted: string, author: string): string =>
  `<w:p><w:del w:id="901" w:author="${escape(author)}" w:date="2026-11-02T09:00:00Z"><w:r><w:delText xml:space="preserve">${escape(deleted)}</w:delText></w:r></w:del>` +
  `<w:ins w:id="902" w:author="${escape(author)}" w:date="2026-11-02T09:00:00Z"><w:r><w:t xml:space="preserve">${escape(inserted)}</w:t></w:r></w:ins></w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>` +
  `${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export interface DocxContent {
  /** Body: paragraphs as text, or XML made by the functions above. */
  readonly body: readonly string[];
  readonly header?: string;
  readonly footer?: string;
  /** A comment anchored to the first paragraph. */
  readonly comment?: { readonly text: string; readonly author: string };
  readonly creator?: string;
  /** Further parts, e.g. `word/vbaProject.bin`. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

const asBlock = (piece: string): string => (piece.startsWith('<w:') ? piece : paragraph(piece));

/** A small .docx: ordinary parts, deterministic bytes. */
export const docx = (content: DocxContent | readonly string[]): Buffer => {
  const { body, header, footer, comment, creator, parts } = Array.isArray(content)
    ? ({ body: content } as DocxContent)
    : (content as DocxContent);
  const relations: string[] = [];
  const overrides: string[] = [];
  const entries: Record<string, string | Buffer> = {};
  const addPart = (kind: string, file: string, xml: string): string => {
    const id = `rId${relations.length + 1}`;
    relations.push(`<Relationship Id="${id}" Type="${R}/${kind}" Target="${file}"/>`);
    overrides.push(`<Override PartName="/word/${file}" ContentType="${WORD_PART}.${kind}+xml"/>`);
    entries[`word/${file}`] = xml;
    return id;
  };
  const references = [
    header === undefined
      ? ''
      : `<w:headerReference w:type="default" r:id="${addPart('header', 'header1.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${W}">${paragraph(header)}</w:hdr>`)}"/>`,
    footer === undefined
      ? ''
      : `<w:footerReference w:type="default" r:id="${addPart('footer', 'footer1.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:ftr xmlns:w="${W}">${paragraph(footer)}</w:ftr>`)}"/>`,
  ].join('');
  if (comment) {
    addPart(
      'comments',
      'comments.xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="${escape(comment.author)}" w:date="2026-11-02T09:00:00Z">${paragraph(comment.text)}</w:comment></w:comments>`,
    );
  }
  const anchor = comment
    ? `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>如下：</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`
    : '';
  const properties =
    creator === undefined
      ? {}
      : {
          'docProps/core.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${escape(creator)}</dc:creator><cp:lastModifiedBy>${escape(creator)}</cp:lastModifiedBy></cp:coreProperties>`,
        };
  return zip({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD_PART}.document.main+xml"/>${creator === undefined ? '' : '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'}${overrides.join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>${creator === undefined ? '' : `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${anchor}${body.map(asBlock).join('')}<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ...(relations.length === 0
      ? {}
      : {
          'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
        }),
    ...entries,
    ...properties,
    ...parts,
  });
};

/** What of an entry differs from an honest archive. */
export interface ZipOptions {
  /** Sets the encryption bit of every entry. */
  readonly encrypted?: boolean;
}

const DOS_DATE = 0x5d61;

/** An archive as Word writes it: local headers, directory, nothing else. */
export const zip = (
  entries: Readonly<Record<string, string | Buffer>>,
  { encrypted = false }: ZipOptions = {},
): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const path = Buffer.from(name, 'utf8');
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(encrypted ? 0x801 : 0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt16LE(0, 6);
    shared.writeUInt16LE(DOS_DATE, 8);
    shared.writeUInt32LE(crc32(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(plain.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const signature = Buffer.from('PK\u0003\u0004', 'latin1');
    locals.push(signature, shared, path, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), shared, tail, path);
    offset += 30 + path.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  const count = Object.keys(entries).length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
};

/** An ordinary notice that has nothing to find. */
export const plainDocx = (...extra: readonly string[]): Buffer =>
  docx([
    '各科室：',
    '为进一步规范机关事务管理工作，现将有关事项通知如下。',
    '一、提高认识，加强领导。各科室要明确责任，抓好落实。',
    ...extra,
    '二、本通知自印发之日起施行。',
  ]);
