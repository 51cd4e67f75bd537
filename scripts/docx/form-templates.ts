import { cell, gridTable, paragraph, row, stylesXml, wordDocument, type FontLook } from './word-xml.js';

const TEXT: FontLook = { eastAsia: '仿宋', size: 11 };
/** 170 mm between margins of 20 mm; six columns, labels and values in turn. */
const LABEL = 1400;
const VALUE = 1813;
const COLUMNS = [LABEL, VALUE, LABEL, VALUE, LABEL, VALUE];
const ALL = COLUMNS.reduce((sum, width) => sum + width, 0);

const styles = stylesXml(TEXT, [
  { id: 'Normal', name: 'Normal', isDefault: true },
  {
    id: 'FormTitle',
    name: '表名',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="60"/><w:jc w:val="center"/>',
    font: { eastAsia: '方正小标宋简体', latin: '方正小标宋简体', size: 18, color: 'FF0000' },
  },
  {
    id: 'FormNote',
    name: '表注',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="60"/><w:jc w:val="center"/>',
    font: { eastAsia: '楷体', size: 12 },
  },
  {
    id: 'Label',
    name: '栏目',
    basedOn: 'Normal',
    paragraph: '<w:jc w:val="center"/>',
    font: { eastAsia: '黑体', size: 10.5 },
  },
  { id: 'Value', name: '内容', basedOn: 'Normal' },
  { id: 'Small', name: '小字', basedOn: 'Normal', font: { ...TEXT, size: 9 } },
]);

const label = (text: string, span = 1): string =>
  cell({
    content: paragraph('Label', text),
    width: span === 1 ? LABEL : ALL,
    ...(span > 1 ? { span, shade: 'EDEDED' } : {}),
  });
const value = (text: string, span = 1, style = 'Value'): string =>
  cell({
    content: paragraph(style, text),
    width: VALUE + ((span - 1) / 2) * (LABEL + VALUE),
    ...(span > 1 ? { span } : {}),
  });
/** One field over the whole breadth. */
const wide = (name: string, text: string, height = 400): string =>
  row([label(name), value(text, 5)], { height });
/** Three fields side by side. */
const three = (...fields: readonly (readonly [string, string])[]): string =>
  row(
    fields.flatMap(([name, text]) => [label(name), value(text)]),
    { height: 400 },
  );
const heading = (text: string): string => row([label(text, 6)], { height: 400 });

const disclosureRows = [
  row([label('{{attributeStage}}'), value('{{attributeBoxes}}', 5)], { height: 460 }),
  wide('公开范围', '{{extentBoxes}}'),
  wide('不予公开的法定情形', '{{grounds}}', 640),
  wide('说明理由', '{{disclosureReason}}', 400),
];

const opinionRows = (title: string): string[] => [
  heading(title),
  row(
    [
      label('环节'),
      cell({ content: paragraph('Label', '意见'), width: VALUE + LABEL + VALUE, span: 3 }),
      label('姓名'),
      cell({ content: paragraph('Label', '时间'), width: VALUE }),
    ],
    { header: false, height: 400 },
  ),
  row(
    [
      cell({ content: paragraph('Label', '{{opinions.step}}'), width: LABEL }),
      cell({ content: paragraph('Value', '{{opinions.opinion}}'), width: VALUE + LABEL + VALUE, span: 3 }),
      cell({ content: paragraph('Label', '{{opinions.name}}'), width: LABEL }),
      cell({ content: paragraph('Label', '{{opinions.at}}'), width: VALUE }),
    ],
    { height: 460 },
  ),
];

const form = (title: string, note: string, rows: readonly string[], after: readonly string[] = []): Buffer =>
  wordDocument({
    styles,
    page:
      '<w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="907" w:right="1134" w:bottom="794" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>',
    body: [
      paragraph('FormTitle', title),
      paragraph('FormNote', note),
      gridTable(COLUMNS, rows, 6),
      ...after.map((text) => paragraph('Small', text)),
      paragraph('Small'),
    ].join(''),
  });

/** 发文拟稿纸: the attribute is marked on it before it goes round. */
export const draftingSheetTemplate = (): Buffer =>
  form('{{organ}}发文拟稿纸', '（非涉密公文专用）', [
    three(['文\u3000种', '{{genre}}'], ['发文字号', '{{number}}'], ['拟稿日期', '{{draftedOn}}']),
    three(['拟稿科室', '{{section}}'], ['拟稿人', '{{drafter}}'], ['联系电话', '{{telephone}}']),
    wide('标\u3000题', '{{title}}', 640),
    wide('紧急程度', '{{urgencyBoxes}}'),
    wide('主\u3000送', '{{recipients}}'),
    wide('抄\u3000送', '{{copies}}'),
    wide('附\u3000件', '{{attachments}}'),
    wide('联合发文单位', '{{jointOrgans}}'),
    heading('公开属性（先确定公开属性，再运转呈签）'),
    ...disclosureRows,
    three(['规范性文件', '{{isNormative}}'], ['政策性文件', '{{isPolicy}}'], ['上行文', '{{isUpward}}']),
    row([label('政策解读'), value('{{interpretation}}', 3), label('重要公文'), value('{{isImportant}}')], {
      height: 400,
    }),
    wide('公开栏目', '{{category}}'),
    ...opinionRows('审核、会签、审签意见'),
    heading('签发与办理'),
    three(['签发人', '{{signer}}'], ['签发日期', '{{signedOn}}'], ['用\u3000印', '{{sealed}}']),
    three(['印\u3000数', '{{printCount}}'], ['保管期限', '{{retention}}'], ['归档号', '{{archiveNumber}}']),
    wide('分\u3000送', '{{distribution}}'),
    wide('备\u3000注', '{{remarks}}'),
  ]);

const findingCell = (text: string, width: number, style = 'Value'): string =>
  cell({ content: paragraph(style, text), width });

/** 政府信息公开保密审查表: 先审查、后公开，一件一审. */
export const reviewFormTemplate = (): Buffer =>
  form(
    '{{organ}}政府信息公开保密审查表',
    '（先审查、后公开，一件一审）',
    [
      wide('信息名称', '{{title}}', 640),
      three(['发文字号', '{{number}}'], ['文\u3000种', '{{genre}}'], ['承办日期', '{{draftedOn}}']),
      row([label('承办科室'), value('{{section}}'), label('承办人'), value('{{drafter}}', 3)], {
        height: 400,
      }),
      wide('载\u3000体', '{{carrierBoxes}}'),
      row([label('拟公开方式'), value('{{channel}}', 3), label('拟公开时间'), value('{{publishOn}}')], {
        height: 400,
      }),
      wide('附\u3000件', '{{attachments}}'),
      heading('公开属性'),
      ...disclosureRows,
      heading('内容审查（内容已遮盖）'),
      row(
        ['类别', '位置', '内容', '处理', '理由', '审查人'].map((text, index) =>
          findingCell(text, COLUMNS[index]!, 'Label'),
        ),
        { height: 400 },
      ),
      row(
        ['kind', 'location', 'excerpt', 'verdict', 'reason', 'name'].map((name, index) =>
          findingCell(`{{findings.${name}}}`, COLUMNS[index]!, 'Small'),
        ),
        { height: 400 },
      ),
      row([cell({ content: paragraph('Value', '{{?noFindings}}{{noFindings}}'), width: ALL, span: 6 })]),
      wide('报请确定情况（条例第十七条第三款）', '{{ruling}}', 640),
      ...opinionRows('审查意见'),
      wide('审查结论', '{{conclusion}}', 640),
    ],
    ['所审文件校验值（SHA-256）：{{fileHash}}'],
  );
