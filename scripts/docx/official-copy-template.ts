import { look, paragraph, run, stylesXml, wordDocument, type FontLook } from './word-xml.js';

/** 3号仿宋 and the other looks of GB/T 9704-2012; sizes in points. */
const BODY: FontLook = { eastAsia: '仿宋', size: 16 };
const HEADLINE = '方正小标宋简体';
/** 22 lines in 225 mm. */
const LINE = 579;
const LINE_EXACTLY = `<w:snapToGrid w:val="0"/><w:spacing w:line="${LINE}" w:lineRule="exact"/>`;
/** 156 mm in twips. */
const WIDTH = 8844;
/** 订口 28 mm in twips. */
const LEFT = 1588;

const styles = stylesXml(BODY, [
  { id: 'Normal', name: 'Normal', isDefault: true, paragraph: LINE_EXACTLY },
  { id: 'Urgency', name: '紧急程度', basedOn: 'Normal', font: { ...BODY, eastAsia: '黑体' } },
  {
    id: 'OrganMark',
    name: '发文机关标志',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:before="190" w:line="1080" w:lineRule="exact"/><w:jc w:val="center"/>',
    font: { eastAsia: HEADLINE, latin: HEADLINE, size: 48, color: 'FF0000' },
  },
  { id: 'Number', name: '发文字号', basedOn: 'Normal', paragraph: '<w:jc w:val="center"/>' },
  {
    id: 'NumberAndIssuer',
    name: '发文字号和签发人',
    basedOn: 'Normal',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="${WIDTH - 320}"/></w:tabs><w:ind w:leftChars="100" w:left="320"/>`,
  },
  {
    id: 'RedLine',
    name: '红色分隔线',
    basedOn: 'Normal',
    paragraph:
      '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="0" w:color="FF0000"/></w:pBdr><w:spacing w:line="140" w:lineRule="exact"/>',
    font: { ...BODY, size: 2 },
  },
  {
    id: 'Title',
    name: '公文标题',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:line="680" w:lineRule="exact"/><w:jc w:val="center"/>',
    font: { eastAsia: HEADLINE, latin: HEADLINE, size: 22 },
  },
  {
    id: 'Recipients',
    name: '主送机关',
    basedOn: 'Normal',
    paragraph: `<w:spacing w:before="${LINE}" w:line="${LINE}" w:lineRule="exact"/>`,
  },
  {
    id: 'AttachmentNote',
    name: '附件说明',
    basedOn: 'Normal',
    paragraph:
      `<w:spacing w:before="${LINE}" w:line="${LINE}" w:lineRule="exact"/>` +
      '<w:ind w:leftChars="600" w:left="1920" w:hangingChars="400" w:hanging="1280"/><w:contextualSpacing/>',
  },
  {
    id: 'Organ',
    name: '发文机关署名',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/><w:spacing w:before="${LINE * 2}" w:line="${LINE}" w:lineRule="exact"/><w:jc w:val="right"/>`,
  },
  { id: 'Date', name: '成文日期', basedOn: 'Normal', paragraph: '<w:jc w:val="right"/>' },
  {
    id: 'Note',
    name: '附注',
    basedOn: 'Normal',
    paragraph: '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
  },
  {
    id: 'Copies',
    name: '抄送机关',
    basedOn: 'Normal',
    paragraph:
      '<w:spacing w:line="480" w:lineRule="exact"/><w:ind w:leftChars="300" w:left="840" w:hangingChars="300" w:hanging="840"/>',
    font: { ...BODY, size: 14 },
  },
  {
    id: 'Printing',
    name: '印发机关和印发日期',
    basedOn: 'Normal',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="${WIDTH - 560}"/></w:tabs><w:spacing w:line="480" w:lineRule="exact"/>`,
    font: { ...BODY, size: 14 },
  },
  {
    id: 'ImprintEnd',
    name: '版记后',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:line="20" w:lineRule="exact"/>',
    font: { ...BODY, size: 1 },
  },
  {
    id: 'PageNumberOdd',
    name: '单页页码',
    basedOn: 'Normal',
    paragraph:
      '<w:spacing w:line="240" w:lineRule="auto"/><w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>',
    font: { eastAsia: '宋体', latin: '宋体', size: 14 },
  },
  {
    id: 'PageNumberEven',
    name: '双页页码',
    basedOn: 'PageNumberOdd',
    paragraph: '<w:ind w:leftChars="100" w:left="280" w:rightChars="0" w:right="0"/><w:jc w:val="left"/>',
  },
]);

const pageNumber = (style: string): string => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>';
  return paragraph(
    style,
    run('— ') + field('begin') + code + field('separate') + run('1') + field('end') + run(' —'),
  );
};

const imprintRow = (content: string): string =>
  `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${WIDTH}" w:type="dxa"/></w:tcPr>${content}</w:tc></w:tr>`;

/** 版记: at the foot of the last page, lines of 0.35 mm above and below and of 0.25 mm between. */
const imprint =
  `<w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:topFromText="0" w:bottomFromText="0" w:vertAnchor="margin" w:horzAnchor="page" w:tblpX="${LEFT}" w:tblpYSpec="bottom"/>` +
  `<w:tblOverlap w:val="never"/><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>` +
  '<w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>' +
  '<w:insideH w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/>' +
  '<w:tblCellMar><w:left w:w="280" w:type="dxa"/><w:right w:w="280" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  `<w:tblGrid><w:gridCol w:w="${WIDTH}"/></w:tblGrid>` +
  imprintRow(paragraph('Copies', '{{?copies}}抄送：{{copies}}。')) +
  imprintRow(paragraph('Printing', '{{printingOrgan}}\t{{printedOn}}印发')) +
  '</w:tbl>';

const KAI = look({ ...BODY, eastAsia: '楷体' });

/** 正式公文 on the general letterhead; the signed text takes the place of `{{body}}`. */
export const officialCopyTemplate = (): Buffer =>
  wordDocument({
    styles,
    settings: '<w:evenAndOddHeaders/>',
    footers: { default: pageNumber('PageNumberOdd'), even: pageNumber('PageNumberEven') },
    page:
      '<w:pgSz w:w="11906" w:h="16838"/>' +
      `<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="${LEFT}" w:header="851" w:footer="1406" w:gutter="0"/>` +
      `<w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="${LINE}"/>`,
    body: [
      paragraph('Urgency', '{{urgency}}'),
      paragraph('Normal'),
      paragraph('Normal'),
      paragraph('OrganMark', '{{organMark}}'),
      paragraph('Normal'),
      paragraph('Normal'),
      paragraph('Number', '{{!issuer}}{{number}}'),
      paragraph('NumberAndIssuer', run('{{?issuer}}{{number}}\t签发人：') + run('{{issuer}}', KAI)),
      paragraph('RedLine'),
      paragraph('Normal'),
      paragraph('Normal'),
      paragraph('Title', '{{title}}'),
      paragraph('Recipients', '{{?recipients}}{{recipients}}：'),
      paragraph('Normal', '{{body}}'),
      paragraph('AttachmentNote', '{{attachments.label}}{{attachments.name}}'),
      paragraph('Organ', '{{organ}}'),
      paragraph('Date', '{{date}}'),
      paragraph('Note', '{{?note}}（{{note}}）'),
      imprint,
      paragraph('ImprintEnd'),
    ].join(''),
  });
