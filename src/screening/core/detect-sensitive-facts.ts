import type { Match } from './detect-numbers.js';
import { matchesOf } from './matches-of.js';

const PERSON_COLUMN = /姓名|户主|患者|学生|申请人|救助对象|受助人|保障对象|残疾人|持证人|儿童|监护人/;
const FACT_COLUMN =
  /^(?:病种|疾病(?:名称|种类)?|所患疾病|患病(?:情况|种类|名称)|诊断(?:结果|情况|意见)?|病情|健康状况|身体状况|残疾(?:类别|等级|类型|情况)|致残(?:原因|等级)|宗教(?:信仰)?|信仰|致贫原因|困难(?:原因|类型|类别)|(?:低保|保障|救助|特困|供养)(?:类别|类型|等级))$/;
const NOTHING = /^(?:无|否|正常|健康|良好|一般|合格|\/|-|—|、|\d{1,6}(?:\.\d{1,2})?)?$/;
const NAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤][\\u4e00-\\u9fff×]{1,2}';
const ILLNESS = '(?:病|症|癌|瘤|炎|中风|瘫痪|失明|失聪|艾滋|感染者|阳性)';
/** Said of people in general, not of one. */
const ANY_ILLNESS = /^(?:严重|重大|各种|其他|慢性)?(?:疾)?病(?:症)?$/;
/** A named person with an illness, a faith or the age of a child. */
const STATED: readonly (readonly [word: RegExp, pattern: RegExp])[] = [
  [
    /患|确诊|诊断/,
    new RegExp(
      `${NAME}(?:同志|先生|女士|同学)?[ ,，、(（]{0,2}(?:[男女][ ,，]{0,2})?(?:因|现|长期|于[^，。；]{1,12})?(?:身患|患有|患|罹患|确诊为?|被诊断为)([^，。；,;]{0,16}${ILLNESS})`,
      'g',
    ),
  ],
  [
    /信仰|信奉|教徒/,
    new RegExp(
      `${NAME}(?:同志|先生|女士)?[ ,，、(（]{0,2}((?:信仰|信奉|系|是)(?:佛教|道教|基督教|天主教|伊斯兰教)(?:徒)?)`,
      'g',
    ),
  ],
  [
    /感染者|携带者/,
    new RegExp(
      `${NAME}(?:同志|先生|女士)?(?:系|是|为)((?:艾滋病|HIV|乙肝|梅毒|结核)[^，。；,;]{0,6}(?:感染者|携带者|患者))`,
      'g',
    ),
  ],
  [
    /残疾/,
    new RegExp(
      `${NAME}(?:同志|先生|女士)?[ ,，、(（]{0,2}(?:[男女][ ,，]{0,2})?(?:系|是|为)?((?:视力|听力|言语|肢体|智力|精神|多重)残疾[ ]?[一二三四1-4]级|残疾[一二三四1-4]级)`,
      'g',
    ),
  ],
  [
    /低保|特困|五保|最低生活保障/,
    new RegExp(
      `${NAME}(?:同志|先生|女士|家庭|一家)?[ ,，、(（]{0,2}(?:现|自[^，。；]{1,12}起)?((?:享受|领取|被(?:列为|认定为|纳入)|纳入|系|属)(?:城乡|农村|城市|城镇)?(?:低保|特困|五保|最低生活保障)[^，。；,;]{0,8})`,
      'g',
    ),
  ],
  [
    /诊断/,
    new RegExp(
      `${NAME}[ ,，、(（]{1,2}(?:[男女][ ,，]{0,2})?(诊断(?:为|结果|意见)?[ ]?[:：]?[^，。；,;]{0,14}${ILLNESS})`,
      'g',
    ),
  ],
  [
    /岁/,
    new RegExp(
      `${NAME}[ ,，、(（]{1,2}[男女][ ,，、]{0,2}((?:年?[0-9]|1[0-3]|十[一二三]?|[一二三四五六七八九])周?岁)`,
      'g',
    ),
  ],
];

const BIRTH = /((?:19|20)[0-9]{2})[ ]?[-年./][ ]?([0-9]{1,2})(?:[ ]?[-月./][ ]?([0-9]{1,2})日?|月)?/g;
const NAMED_BIRTH = new RegExp(
  `${NAME}[ ,，、(（]{1,2}(?:[男女][ ,，、]{0,2})?((?:20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:出?生))`,
  'g',
);
const BIRTH_COLUMN = /^(?:出生(?:日期|年月日?|时间)|生日)$/;
const CHILD_CONTEXT =
  /学校|小学|中学|幼儿园|年级|班级|学生|幼儿|儿童|孤儿|未成年|入学|学籍|监护人|家长|新生|学前|接种/;
const CHILD_YEARS = 14;

/** Whether somebody born then is under fourteen on a day; months count where the day is not said. */
const isChild = (year: number, month: number, day: number, today: string): boolean => {
  const born = `${year + CHILD_YEARS}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return month >= 1 && month <= 12 && born > today && `${year}` <= today.slice(0, 4);
};

/**
 * Children under fourteen who can be told from a day of birth: in an identity number beside a school or a list of
 * pupils, in a column of birthdays, or said after a name.
 * @basis 个人信息保护法第二十八条
 */
export const detectChildren = (
  text: string,
  context: string,
  matches: readonly Match[],
  today: string,
): Match[] => {
  const found: Match[] = [];
  const fact = (value: string, start: number): void => {
    found.push({ kind: 'sensitive_fact', value, start, end: start + value.length });
  };
  if (CHILD_CONTEXT.test(text) || CHILD_CONTEXT.test(context)) {
    for (const { kind, value, start, end } of matches) {
      if (kind !== 'resident_id' || value.length !== 18) continue;
      const [year, month, day] = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)].map(Number);
      if (isChild(year!, month!, day!, today)) fact(text.slice(start, end), start);
    }
  }
  const [heading = ''] = context.split('|');
  if (BIRTH_COLUMN.test(heading.replaceAll(/\s/g, '')) && text.length <= 20) {
    for (const match of matchesOf(text, BIRTH)) {
      if (isChild(Number(match[1]), Number(match[2]), Number(match[3] ?? 1), today))
        fact(match[0], match.index);
    }
  }
  for (const match of text.includes('生') && text.length < 20_000 ? matchesOf(text, NAMED_BIRTH) : []) {
    const value = match[1]!;
    const [year, month, day] = (value.match(/[0-9]+/g) ?? []).map(Number);
    if (isChild(year!, month!, day ?? 1, today)) fact(value, match.index + match[0].length - value.length);
  }
  return found;
};

/**
 * Facts that the law calls sensitive, where they are about a person: health, faith, disability, aid received, and
 * children under fourteen.
 * @basis 个人信息保护法第二十八条
 */
export const detectSensitiveFacts = (text: string, context = ''): Match[] => {
  const found: Match[] = [];
  const trimmed = text.trim();
  const [heading = '', ...rest] = context.split('|');
  if (
    heading !== '' &&
    trimmed.length <= 60 &&
    !NOTHING.test(trimmed) &&
    FACT_COLUMN.test(heading.replaceAll(/\s/g, '')) &&
    PERSON_COLUMN.test(rest.join('|'))
  ) {
    const start = text.indexOf(trimmed);
    found.push({ kind: 'sensitive_fact', value: trimmed, start, end: start + trimmed.length });
  }
  for (const [word, pattern] of text.length < 20_000 ? STATED : []) {
    if (!word.test(text)) continue;
    for (const match of matchesOf(text, pattern)) {
      const value = match[1]!;
      if (ANY_ILLNESS.test(value)) continue;
      const start = match.index + match[0].length - value.length;
      found.push({ kind: 'sensitive_fact', value, start, end: start + value.length });
    }
  }
  return found;
};
