import { escapeXml, makeDocx, paragraph, run, table, type DocxParts } from './make-package.js';

/** One planted item: what must be found, where it stands and how it was written. */
export interface Label {
  readonly kind: string;
  readonly value: string;
  readonly place: string;
  readonly coding: string;
}

export interface LabelledFile {
  readonly file: Buffer;
  readonly labels: readonly Label[];
}

/** A small generator of numbers that gives the same documents everywhere. */
const sequence = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const digits = (pick: (below: number) => number, count: number): string =>
  Array.from({ length: count }, () => pick(10)).join('');
const residentId = (pick: (below: number) => number): string => {
  // Born in 1900: nobody living has these numbers.
  const body = `370303190001${String(1 + pick(28)).padStart(2, '0')}${digits(pick, 3)}`;
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'[sum % 11];
};
const bankCard = (pick: (below: number) => number): string => {
  const body = `62220200000${digits(pick, 7)}`;
  return (
    body +
    Array.from({ length: 10 }, (_, digit) => String(digit)).find((digit) => {
      const sum = [...(body + digit)]
        .reverse()
        .reduce(
          (total, char, index) =>
            total + (index % 2 === 0 ? Number(char) : Number(char) * 2 - (Number(char) > 4 ? 9 : 0)),
          0,
        );
      return sum % 10 === 0;
    })!
  );
};

type Maker = (pick: (below: number) => number) => { readonly value: string; readonly lead: string };
const MAKERS: Readonly<Record<string, Maker>> = {
  resident_id: (pick) => ({ value: residentId(pick), lead: '身份证号：' }),
  mobile: (pick) => ({ value: `138${digits(pick, 8)}`, lead: '手机：' }),
  bank_card: (pick) => ({ value: bankCard(pick), lead: '银行卡号：' }),
  passport: (pick) => ({ value: `E${digits(pick, 8)}`, lead: '护照号码：' }),
  email: (pick) => ({ value: `li.lei_${digits(pick, 3)}@163.com`, lead: '邮箱：' }),
  plate: (pick) => ({ value: `鲁C${digits(pick, 5)}`, lead: '车牌号：' }),
  address: (pick) => ({
    value: `云门区锦绣花园${1 + pick(20)}-${1 + pick(4)}-${1 + pick(18)}02`,
    lead: '家庭住址：',
  }),
  secrecy_mark: (pick) => ({ value: `${['秘密', '机密', '绝密'][pick(3)]}★${1 + pick(20)}年`, lead: '' }),
  restricted_mark: (pick) => ({
    value: ['内部资料 注意保存', '此件不公开', '仅供领导参阅'][pick(3)]!,
    lead: '',
  }),
};

const CODINGS: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  zero_width: (value) => value.replaceAll(/(.{3})(?=.)/gu, '$1\u200b'),
  fullwidth: (value) =>
    value.replaceAll(/[0-9A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
};

type Plant = (text: string) => {
  readonly body?: string;
  readonly parts?: DocxParts['parts'];
  readonly raw?: Readonly<Record<string, string>>;
};
const text = (surface: string): string => `<w:t xml:space="preserve">${escapeXml(surface)}</w:t>`;
const PLACES: Readonly<Record<string, Plant>> = {
  body: (surface) => ({ body: paragraph(surface) }),
  split: (surface) => ({
    body: paragraph(
      ...[...surface]
        .map((char) => run(char))
        .join('<w:proofErr/>')
        .split('<w:proofErr/>'),
    ),
  }),
  table: (surface) => ({
    body: table([
      ['项目', '内容'],
      ['甲', surface],
    ]),
  }),
  hidden: (surface) => ({ body: paragraph('正文', run(surface, '<w:vanish/>')) }),
  white: (surface) => ({ body: paragraph(run(surface, '<w:color w:val="FFFFFF"/>')) }),
  deleted: (surface) => ({
    body: paragraph(
      `<w:del w:id="1" w:author="王某"><w:r><w:delText>${escapeXml(surface)}</w:delText></w:r></w:del>`,
    ),
  }),
  inserted: (surface) => ({ body: paragraph(`<w:ins w:id="1" w:author="王某">${run(surface)}</w:ins>`) }),
  field_result: (surface) => ({
    body: paragraph(`<w:fldSimple w:instr=" MERGEFIELD 甲 ">${run(surface)}</w:fldSimple>`),
  }),
  field_code: (surface) => ({
    body: paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE ${escapeXml(surface)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  }),
  text_box: (surface) => ({
    body: paragraph(
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(surface)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
  }),
  alt_text: (surface) => ({
    body: paragraph(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${escapeXml(surface)}"/></wp:inline></w:drawing></w:r>`,
    ),
  }),
  control: (surface) => ({
    body: `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(surface)}"/></w:sdtPr><w:sdtContent>${paragraph('选择')}</w:sdtContent></w:sdt>`,
  }),
  formula: (surface) => ({
    body: paragraph(`<m:oMath><m:r><m:t>${escapeXml(surface)}</m:t></m:r></m:oMath>`),
  }),
  ruby: (surface) => ({
    body: paragraph(
      `<w:r><w:ruby><w:rt>${run('注')}</w:rt><w:rubyBase><w:r>${text(surface)}</w:r></w:rubyBase></w:ruby></w:r>`,
    ),
  }),
  header: (surface) => ({ parts: { header1: paragraph(surface) } }),
  footnote: (surface) => ({
    parts: { footnotes: `<w:footnote w:id="2">${paragraph(surface)}</w:footnote>` },
  }),
  comment: (surface) => ({
    parts: { comments: `<w:comment w:id="1" w:author="李某">${paragraph(surface)}</w:comment>` },
  }),
  variable: (surface) => ({
    parts: { settings: `<w:docVars><w:docVar w:name="甲" w:val="${escapeXml(surface)}"/></w:docVars>` },
  }),
  numbering: (surface) => ({
    parts: {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${escapeXml(surface)}"/></w:lvl></w:abstractNum>`,
    },
  }),
  property: (surface) => ({
    raw: {
      'docProps/custom.xml': `<Properties><property name="甲"><v>${escapeXml(surface)}</v></property></Properties>`,
    },
  }),
  orphan: (surface) => ({ raw: { 'word/old.txt': surface } }),
  xml_comment: (surface) => ({ body: `<!-- ${surface.replaceAll('--', '')} -->` }),
};

const DECOYS = [
  '订单编号202412078005981042。',
  '项目代码：2403-370303-04-01-123456。',
  '联系电话：0533-2189270，邮箱lhxxgk@linhe.gov.cn。',
  '公示对象电话138****1295，证件号370302********560X。',
  '地址：临河县人民政府（新村东路59号，县政务中心7楼585室）。',
  '依法保护商业秘密和个人隐私，确保数据的机密性，加强保密工作。',
  '区块高度29465782026，发票号码20372000000027429094。',
  '各镇完成数依次为16134、60574、96445、66361。',
];

/** Every kind in every place and every coding, a few a document, with decoys between. */
export const makeLabelledFiles = (seed = 20_261_123): readonly LabelledFile[] => {
  const pick = sequence(seed);
  const files: LabelledFile[] = [];
  for (const [place, plant] of Object.entries(PLACES)) {
    for (const [coding, encode] of Object.entries(CODINGS)) {
      for (const [kind, make] of Object.entries(MAKERS)) {
        const { value, lead } = make(pick);
        const { body = '', parts = {}, raw = {} } = plant(lead + encode(value));
        const decoys = [0, 1, 2].map(() => paragraph(DECOYS[pick(DECOYS.length)]!)).join('');
        files.push({
          file: makeDocx({ body: decoys + body + paragraph('特此通知。'), parts, raw }),
          labels: [{ kind, value, place, coding }],
        });
      }
    }
  }
  const cells = Array.from({ length: 10 }, () => residentId(pick));
  for (const value of cells)
    files.push({
      file: makeDocx({ body: table([['证号', ...value]]) }),
      labels: [{ kind: 'resident_id', value, place: 'cells', coding: 'one_a_cell' }],
    });
  for (const value of Array.from({ length: 10 }, () => residentId(pick))) {
    files.push({
      file: makeDocx({
        body: paragraph(`身份证号：${value.slice(0, 8)}`) + paragraph(`${value.slice(8)}。`),
      }),
      labels: [{ kind: 'resident_id', value, place: 'two_paragraphs', coding: 'plain' }],
    });
  }
  return files;
};
