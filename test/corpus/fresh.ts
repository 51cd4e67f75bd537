import { escapeXml, makeDocx, paragraph, run, table } from './make-package.js';

/** One value planted in one place, written in one way. */
export interface FreshItem {
  readonly kind: string;
  readonly value: string;
  readonly place: string;
  readonly coding: string;
  readonly file: Buffer;
}

export type Pick = (below: number) => number;

/** xorshift: another sequence for each seed, the same for the same. */
export const picker = (seed: number): Pick => {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 4_294_967_296) * below);
  };
};

const one = <T>(pick: Pick, list: readonly T[]): T => list[pick(list.length)]!;
const digits = (pick: Pick, count: number): string => Array.from({ length: count }, () => pick(10)).join('');
const two = (number: number): string => String(number).padStart(2, '0');

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const withCheck = (body: string): string =>
  body + '10X98765432'[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11];
// Born in 1880 to 1900: nobody living has these numbers.
const birth = (pick: Pick): string => `${1880 + pick(21)}${two(1 + pick(12))}${two(1 + pick(28))}`;
const luhn = (body: string): string =>
  [...'0123456789']
    .map((digit) => body + digit)
    .find((number) => {
      const sum = [...number].reverse().reduce((total, char, index) => {
        const digit = Number(char) * (index % 2 === 0 ? 1 : 2);
        return total + (digit > 9 ? digit - 9 : digit);
      }, 0);
      return sum % 10 === 0;
    })!;
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁';
const GIVEN = ['建国', '秀英', '子涵', '文博', '丽', '洋', '志远', '雅静', '国强', '浩'];
const name = (pick: Pick): string => one(pick, [...SURNAMES]) + one(pick, GIVEN);
const REGIONS = ['110105', '320102', '370303', '440305', '510107', '650104'];

type Planted = readonly [value: string, lead: string];
const MAKERS: Readonly<Record<string, (pick: Pick) => Planted>> = {
  resident_id: (pick) => [
    withCheck(`${one(pick, REGIONS)}${birth(pick)}${digits(pick, 3)}`),
    one(pick, ['身份证号码：', '公民身份号码为', '证件号 ', '', '（身份证：']),
  ],
  residence_permit: (pick) => [
    withCheck(
      `${one(pick, ['810000', '820000', '830000', '937156', '911344'])}${birth(pick)}${digits(pick, 3)}`,
    ),
    one(pick, ['居住证号：', '永久居留身份证号 ', '']),
  ],
  old_id: (pick) => [
    `${one(pick, REGIONS)}${birth(pick).slice(2)}${digits(pick, 3)}`,
    one(pick, ['原身份证号', '身份证号码：']),
  ],
  mobile: (pick) => [
    `1${one(pick, ['33', '38', '59', '66', '77', '89', '95', '99'])}${digits(pick, 8)}`,
    one(pick, ['手机：', '联系方式 ', '电话为', '', '（微信同号）']),
  ],
  bank_card: (pick) => [
    luhn(`${one(pick, ['621700', '622848', '623190', '625912'])}${digits(pick, one(pick, [9, 12]))}`),
    one(pick, ['卡号：', '一卡通账号 ', '工资卡', '']),
  ],
  passport: (pick) => [
    one(pick, [`E${digits(pick, 8)}`, `EH${digits(pick, 7)}`, `G${digits(pick, 8)}`, `H${digits(pick, 8)}`]),
    one(pick, ['护照号码：', '护照号 ', '通行证号码为']),
  ],
  plate: (pick) => [
    `${one(pick, [...'鲁京沪粤苏浙川'])}${one(pick, [...'ABCDEFGH'])}${one(pick, [digits(pick, 5), `${one(pick, [...'DF'])}${digits(pick, 5)}`, `${one(pick, [...LETTERS.replace('I', '')])}${digits(pick, 4)}`])}`,
    one(pick, ['车牌号：', '驾驶', '号牌为', '']),
  ],
  email: (pick) => [
    `${one(pick, ['wang', 'li.na', 'zhao_m', 'k9'])}${digits(pick, 3)}@${one(pick, ['qq.com', '163.com', 'sina.com.cn', 'outlook.com'])}`,
    one(pick, ['邮箱：', 'E-mail ', '电子信箱']),
  ],
  address: (pick) => [
    one(pick, [
      `和平街道柳泉路${1 + pick(90)}号${1 + pick(9)}号楼${1 + pick(4)}单元${1 + pick(18)}01室`,
      `马尚镇九级村${1 + pick(200)}号`,
      `盛世花园${1 + pick(30)}-${1 + pick(4)}-${1 + pick(20)}03`,
    ]),
    one(pick, ['家庭住址：', '现住址：', '户籍地址：']),
  ],
  credit_code: () => ['91350100M000100Y43', '统一社会信用代码：'],
  social_account: (pick) => [
    one(pick, [`wx_${digits(pick, 6)}`, `zhang${digits(pick, 4)}`]),
    one(pick, ['微信号：', '微信：', '抖音号：']),
  ],
  landline: (pick) => [
    `0533${one(pick, ['2', '6', '8'])}${digits(pick, 6)}`,
    one(pick, ['家庭电话：', '住宅电话：']),
  ],
  person_name: (pick) => [
    name(pick),
    one(pick, ['低保对象：', '申请人：', '监护人：', '患者：', '受助学生：']),
  ],
  secrecy_mark: (pick) => [
    `${one(pick, ['绝密', '机密', '秘密'])}★${one(pick, ['', '长期', '5年', '10年', '2026年12月31日', '会议开始前'])}`,
    '',
  ],
  restricted_mark: (pick) => [
    one(pick, [
      '内部资料，注意保存',
      '工作秘密★',
      '内部文件，不得外传',
      '此件不公开',
      '仅供内部参考',
      '未经许可不得翻印',
    ]),
    '',
  ],
};

const NUMERIC = new Set(['resident_id', 'residence_permit', 'old_id', 'mobile', 'bank_card']);
const FULL_WIDTH = (text: string): string =>
  text.replaceAll(/[0-9A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const every = (text: string, between: string): string => [...text].join(between);
const grouped = (text: string, separator: string): string =>
  text.length === 11
    ? `${text.slice(0, 3)}${separator}${text.slice(3, 7)}${separator}${text.slice(7)}`
    : text.length === 18
      ? `${text.slice(0, 6)}${separator}${text.slice(6, 14)}${separator}${text.slice(14)}`
      : text.match(/.{1,4}/g)!.join(separator);

/** Ways of writing a value; the runs are split by the place. */
const codingsOf = (kind: string): Readonly<Record<string, (text: string) => string>> => ({
  plain: (text) => text,
  zero_width: (text) => every(text, '\u200b'),
  bidi: (text) => `\u202d${text}\u202c`,
  ...(['address', 'person_name', 'secrecy_mark', 'restricted_mark'].includes(kind)
    ? {}
    : { full_width: FULL_WIDTH }),
  ...(NUMERIC.has(kind)
    ? { spaced: (text) => grouped(text, ' '), ideographic_space: (text) => grouped(text, '\u3000') }
    : {}),
  ...(kind === 'mobile' || kind === 'bank_card' ? { dashed: (text) => grouped(text, '-') } : {}),
  ...(kind === 'mobile'
    ? {
        plus86: (text) => `+86 ${text}`,
        chinese_digits: (text) => text.replaceAll(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!),
      }
    : {}),
  ...(kind === 'secrecy_mark'
    ? { spaced_level: (text) => text.replace(/^(.)(.)/, '$1 $2'), star: (text) => text.replace('★', '☆') }
    : {}),
});

type Build = (text: string, pick: Pick) => Buffer;
const split = (text: string, pick: Pick, properties = ''): string => {
  const runs: string[] = [];
  for (let at = 0; at < text.length;) {
    const length = 1 + pick(7);
    runs.push(run(text.slice(at, at + length), properties));
    at += length;
  }
  return runs.join('');
};
const before = paragraph('关于做好有关工作的通知');
const bodyOf = (content: string): Buffer => makeDocx({ body: before + content });
/** Places in which a whole paragraph stands. */
const PLACES: Readonly<Record<string, Build>> = {
  body: (text) => bodyOf(paragraph(text)),
  split_runs: (text, pick) => bodyOf(`<w:p>${split(text, pick)}</w:p>`),
  cell: (text) =>
    bodyOf(
      table([
        ['项目', '内容'],
        ['备注', text],
      ]),
    ),
  nested_cell: (text) => bodyOf(`<w:tbl><w:tr><w:tc>${table([[text]])}<w:p/></w:tc></w:tr></w:tbl>`),
  header: (text) =>
    makeDocx({
      body: `${before}<w:sectPr><w:headerReference w:type="even" r:id="header1"/></w:sectPr>`,
      parts: { header1: paragraph(text) },
    }),
  footnote: (text) =>
    makeDocx({ body: before, parts: { footnotes: `<w:footnote w:id="9">${paragraph(text)}</w:footnote>` } }),
  comment: (text) =>
    makeDocx({
      body: before,
      parts: { comments: `<w:comment w:id="1" w:author="甲">${paragraph(text)}</w:comment>` },
    }),
  vanish: (text, pick) => bodyOf(`<w:p>${split(text, pick, '<w:vanish/>')}</w:p>`),
  white: (text, pick) => bodyOf(`<w:p>${split(text, pick, '<w:color w:val="FFFFFF"/>')}</w:p>`),
  moved: (text) => bodyOf(`<w:p><w:moveFrom w:id="1" w:author="甲">${run(text)}</w:moveFrom></w:p>`),
  inserted: (text, pick) => bodyOf(`<w:p><w:ins w:id="1" w:author="甲">${split(text, pick)}</w:ins></w:p>`),
  content_control: (text) =>
    bodyOf(`<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`),
  text_box: (text) =>
    bodyOf(
      `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    ),
  formula: (text) =>
    bodyOf(
      `<w:p><m:oMath>${[...text].map((char) => `<m:r><m:t>${escapeXml(char)}</m:t></m:r>`).join('')}</m:oMath></w:p>`,
    ),
  field_result: (text) =>
    bodyOf(
      `<w:p><w:fldSimple w:instr=" REF a "><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:fldSimple></w:p>`,
    ),
  tooltip: (text) =>
    bodyOf(
      `<w:p><w:hyperlink w:anchor="a" w:tooltip="${escapeXml(text)}">${run('链接')}</w:hyperlink></w:p>`,
    ),
  property: (text) =>
    makeDocx({
      body: before,
      raw: {
        'docProps/custom.xml': `<Properties><property name="n"><lpwstr>${escapeXml(text)}</lpwstr></property></Properties>`,
      },
    }),
  variable: (text) =>
    makeDocx({
      body: before,
      parts: { settings: `<w:docVars><w:docVar w:name="v" w:val="${escapeXml(text)}"/></w:docVars>` },
    }),
  orphan: (text) => makeDocx({ body: before, raw: { 'word/left.xml': `<x><y>${escapeXml(text)}</y></x>` } }),
  xml_comment: (text) => makeDocx({ body: `${before}<!-- ${text.replaceAll('--', '- -')} -->` }),
};

/** One item for each kind, coding and place. */
export function* freshItems(pick: Pick): Generator<FreshItem> {
  for (const [made, maker] of Object.entries(MAKERS)) {
    const kind = made === 'residence_permit' || made === 'old_id' ? 'resident_id' : made;
    for (const [coding, write] of Object.entries(codingsOf(made))) {
      for (const [place, build] of Object.entries(PLACES)) {
        const [value, lead] = maker(pick);
        yield { kind, value, place, coding: `${made}/${coding}`, file: build(lead + write(value), pick) };
      }
    }
  }
}
