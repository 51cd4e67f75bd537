import { matchesOf } from './matches-of.js';
import type { Match } from './detect-numbers.js';

const EMAIL =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9_%+-]{1,40}(?:\.[A-Za-z0-9_%+-]{1,30}){0,4}[ ]?@[ ]?[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,30}){1,4}/g;
const OFFICE_DOMAIN =
  /\.gov\.cn$|\.gov$|\.edu\.cn$|\.org\.cn$|@[a-z]{2,12}\.(?:shandong|hebei|shanxi|liaoning|jilin|heilongjiang|jiangsu|zhejiang|anhui|fujian|jiangxi|henan|hubei|hunan|guangdong|guangxi|hainan|sichuan|guizhou|yunnan|shaanxi|gansu|qinghai|ningxia|xinjiang)\.cn$/i;
const CHINESE_DIGIT = '〇零一二三四五六七八九';
const SPOKEN = /[〇○零一二三四五六七八九幺洞](?:[ \n-]?[〇○零一二三四五六七八九幺洞]){10,17}/g;
const LANDLINE = /(?<![\d-])(?:\(?0\d{2,3}\)?[ -]?)?[2-8]\d{6,7}(?![\d-])/g;
const PERSONAL_LINE = /家庭电话|住宅电话|宅电|本人电话|家长电话|监护人电话|户主电话|个人电话/;
const SOCIAL =
  /(?:微信|[Vv]信|QQ|qq|Wechat|wechat|WeChat|抖音|快手|小红书|支付宝|钉钉)(?:账号|号码|号|群)?[ ]?[:：为是]?[ ]?([A-Za-z][A-Za-z0-9_-]{5,19}|[1-9]\d{4,10})(?![A-Za-z0-9])/g;

const spokenDigit = (char: string): string => {
  if (char === '○') return '0';
  if (char === '幺') return '1';
  if (char === '洞') return '0';
  const index = CHINESE_DIGIT.indexOf(char);
  return index < 2 ? '0' : String(index - 1);
};

/** Addresses of persons by mail, telephone and messengers; official mail boxes and office numbers stay public. */
export const detectContacts = (text: string, context = ''): Match[] => {
  const found: Match[] = [];
  if (text.includes('@')) {
    for (const match of matchesOf(text, EMAIL)) {
      const value = match[0].replaceAll(' ', '').toLowerCase();
      if (OFFICE_DOMAIN.test(value) || !/\.[a-z]{2,10}$/.test(value)) continue;
      found.push({ kind: 'email', value, start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of matchesOf(text, SPOKEN)) {
    const value = [...match[0]]
      .filter((char) => !/[ \n-]/.test(char))
      .map(spokenDigit)
      .join('');
    if (value.length !== 11 || !/^1[3-9]/.test(value)) continue;
    found.push({ kind: 'mobile', value, start: match.index, end: match.index + match[0].length });
  }
  if (PERSONAL_LINE.test(text) || PERSONAL_LINE.test(context)) {
    for (const match of matchesOf(text, LANDLINE)) {
      const before = `${context}${text.slice(Math.max(0, match.index - 12), match.index)}`;
      if (!PERSONAL_LINE.test(before)) continue;
      found.push({
        kind: 'landline',
        value: match[0].replaceAll(/[^\d]/g, ''),
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  for (const match of matchesOf(text, SOCIAL)) {
    const value = match[1]!;
    if (/公众号/.test(text.slice(Math.max(0, match.index - 4), match.index + 8))) continue;
    const start = match.index + match[0].length - value.length;
    found.push({ kind: 'social_account', value, start, end: start + value.length });
  }
  return found;
};

const HAN = '\\u4e00-\\u9fff';
const UNIT = new RegExp(
  `[${HAN}0-9]{0,40}?[${HAN}0-9A-Z](?:\\d{1,4}号)?[${HAN}]{0,12}\\d{1,4}(?:号楼|栋|幢|座|号)\\d{0,2}(?:单元)?-?\\d{1,2}单元-?\\d{1,5}(?:室|号|户)?`,
  'g',
);
const ROOM = new RegExp(
  `[${HAN}0-9]{2,40}(?:小区|花园|家园|公园|公寓|新村|新区|社区|[府苑园城湾庭居里坊郡墅])\\d{1,3}(?:号楼)?-\\d{1,2}-\\d{2,5}(?![\\d-])`,
  'g',
);
const VILLAGE = new RegExp(
  `[${HAN}]{2,30}(?:镇|乡|街道|办事处)[${HAN}]{1,12}(?:村|社区|屯|庄|居委会|寨|组)(?:[${HAN}0-9]{0,6}(?:组|队|巷|胡同|路|街))?\\d{1,4}(?:-\\d{1,4})?号?(?:\\d{1,4}室)?`,
  'g',
);
const HOME = new RegExp(
  `(?:家庭住址|家庭地址|户籍地址|户籍所在地|户籍地|现住址|现住|家住|居住于|居住在|住址|居住地址|居住地|住所地?)[ ]?[:是为]?[ ]?([${HAN}0-9A-Za-z()-]{4,60})`,
  'g',
);
const LABEL = /^.{0,20}?(?:住址|地址|户籍地|居住地|住所|住于|住在|家住|现住|住|位于|地点)(?:[为是:])?/;
const OFFICE = /政府|政务|办公|局|委员会|中心|公司|学校|医院|法院|检察院|银行|大厅|窗口/;

/** Home addresses: a unit and a room, a house number in a village, or what follows the words for them. */
export const detectAddresses = (text: string, context = ''): Match[] => {
  if (!/\d/.test(text) || text.length < 6) return [];
  const found: Match[] = [];
  const add = (start: number, value: string): void => {
    const end = start + value.length;
    if (text[end] === '*' || found.some((match) => start < match.end && match.start < end)) return;
    found.push({ kind: 'address', value, start, end });
  };
  if (/单元|-/.test(text) || /[村屯庄寨组]|社区|居委会/.test(text)) {
    for (const pattern of [UNIT, ROOM, VILLAGE]) {
      for (const match of matchesOf(text, pattern)) {
        const label =
          pattern === UNIT || pattern === ROOM || pattern === VILLAGE
            ? (LABEL.exec(match[0])?.[0].length ?? 0)
            : 0;
        const value = match[0].slice(label);
        if (value.length < 6) continue;
        if (pattern === VILLAGE && !/号|室/.test(value)) continue;
        add(match.index + label, value);
      }
    }
  }
  for (const match of matchesOf(text, HOME)) {
    const value = match[1]!;
    if (!/\d/.test(value) || !/[号室组村户栋]/.test(value) || OFFICE.test(value)) continue;
    if (/^(?:家住|现住|居住[于在])/.test(match[0]) && !/\d[号室组户栋]/.test(value)) continue;
    add(match.index + match[0].length - value.length, value);
  }
  if (
    /家庭住址|家庭地址|户籍地|现住址|居住地|住址/.test(context.split('|')[0] ?? '') &&
    /\d+[号室组户栋]/.test(text) &&
    !OFFICE.test(text) &&
    text.length < 80
  ) {
    add(0, text.trim());
  }
  return found;
};
