import { cell, gridTable, paragraph, row, stylesXml, wordDocument, type FontLook } from './word-xml.js';

const TEXT: FontLook = { eastAsia: '仿宋', size: 10.5 };
/** A4 across, 257 mm between the margins. */
const COLUMNS = [
  ['序号', 'no', 600],
  ['标题', 'title', 3300],
  ['发文字号', 'number', 1750],
  ['起草科室', 'section', 1300],
  ['原公开属性和依据', 'closed', 2350],
  ['审查意见', 'decision', 1250],
  ['理由', 'reason', 2550],
  ['办理结果', 'outcome', 1450],
] as const;

const styles = stylesXml(TEXT, [
  { id: 'Normal', name: 'Normal', isDefault: true },
  {
    id: 'ListTitle',
    name: '表名',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="160"/><w:jc w:val="center"/>',
    font: { eastAsia: '方正小标宋简体', latin: '方正小标宋简体', size: 20 },
  },
  {
    id: 'Lead',
    name: '正文',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="80" w:line="400" w:lineRule="atLeast"/><w:ind w:firstLine="560"/>',
    font: { eastAsia: '仿宋', size: 14 },
  },
  {
    id: 'Label',
    name: '栏目',
    basedOn: 'Normal',
    paragraph: '<w:jc w:val="center"/>',
    font: { eastAsia: '黑体', size: 10.5 },
  },
  { id: 'Value', name: '内容', basedOn: 'Normal' },
  {
    id: 'Signature',
    name: '落款',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:before="160"/>',
    font: { eastAsia: '仿宋', size: 12 },
  },
]);

/** 公开属性调整清单 of one year, with the numbers of the review above it. */
export const reviewListTemplate = (): Buffer =>
  wordDocument({
    styles,
    page:
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>',
    body: [
      paragraph('ListTitle', '{{organ}}{{year}}年度公开属性调整清单'),
      paragraph('Lead', '{{summary}}'),
      paragraph('Lead', '{{byGround}}'),
      paragraph('Lead', '{{bySection}}'),
      paragraph('Lead', '{{lastYear}}'),
      gridTable(
        COLUMNS.map(([, , width]) => width),
        [
          row(
            COLUMNS.map(([title, , width]) =>
              cell({ content: paragraph('Label', title), width, shade: 'EDEDED' }),
            ),
            { header: true, height: 460 },
          ),
          row(
            COLUMNS.map(([, name, width]) =>
              cell({ content: paragraph('Value', `{{items.${name}}}`), width }),
            ),
            { height: 400 },
          ),
        ],
        4,
      ),
      paragraph('Signature', '{{remark}}'),
      paragraph('Signature', '签批：{{signatures}}'),
      paragraph('Signature', '打印日期：{{listedOn}}'),
    ].join(''),
  });
