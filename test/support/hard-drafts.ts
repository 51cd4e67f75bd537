import { docx, paragraph, table } from './docx.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const relationships = (
  ...entries: readonly (readonly [id: string, kind: string, target: string])[]
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const picture =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
  '<wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="图1" descr="示意图"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

const textBox =
  '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r><mc:AlternateContent><mc:Choice Requires="wps">' +
  `<w:drawing><w:txbxContent>${paragraph('文本框内容')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('文本框内容')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const wideSection =
  '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:pPr></w:p>';

const item = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const nested =
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${table([['内表甲', '内表乙']])}${paragraph('外格')}</w:tc></w:tr>` +
  `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('被合并')}</w:tc></w:tr></w:tbl>`;

/** What drafters really hand in, besides plain paragraphs; every one has a text that must survive. */
export const HARD_DRAFTS: Readonly<Record<string, Buffer>> = {
  'plain paragraphs': docx(['关于开展检查的通知', '各科室：', '请认真 <落实> & 执行。\u3000\u3000']),
  'nested and merged tables': docx([
    '请查收下表。',
    nested,
    table([
      ['一', '二'],
      ['三', '四'],
    ]),
  ]),
  'a list with numbering': docx({
    body: ['要求如下：', item('其一'), item('其二')],
    parts: {
      'word/numbering.xml': `<w:numbering xmlns:w="${W}"><w:num w:numId="7"/></w:numbering>`,
      'word/_rels/document.xml.rels': relationships(['rId1', 'numbering', 'numbering.xml']),
    },
  }),
  footnotes: docx({
    body: ['正文', '<w:p><w:r><w:t>有注</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'],
    parts: {
      'word/footnotes.xml': `<w:footnotes xmlns:w="${W}"><w:footnote w:id="2">${paragraph('脚注的文字')}</w:footnote></w:footnotes>`,
      'word/_rels/document.xml.rels': relationships(['rId1', 'footnotes', 'footnotes.xml']),
    },
  }),
  'a picture': docx({
    body: ['见图', picture],
    parts: {
      'word/media/image1.png': PIXEL,
      'word/_rels/document.xml.rels': relationships(['rId9', 'image', 'media/image1.png']),
    },
  }),
  'sections upright and wide': docx(['首页', wideSection, '末节']),
  'a wide last section': docx(['首页', wideSection]),
  'text boxes': docx(['前', textBox, '后']),
  'fields, breaks and symbols': docx([
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/><w:noBreakHyphen/></w:r></w:p>',
    '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>',
  ]),
  'content controls': docx([
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('控件内的段落')}</w:sdtContent></w:sdt>`,
    '之后',
  ]),
  'formulas and right-to-left text': docx([
    '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x²</m:t></m:r></m:oMath></w:p>',
    '<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>שלום</w:t></w:r></w:p>',
  ]),
  'another namespace prefix': docx({
    body: [],
    parts: {
      'word/document.xml': `<ns0:document xmlns:ns0="${W}"><ns0:body><ns0:p><ns0:r><ns0:t>别的前缀</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    },
  }),
};
