import { matchesOf } from './matches-of.js';
import type { Match } from './detect-numbers.js';
import type { Place } from './text-piece.js';

const LEVEL = '(?:绝[ \\n\\t]{0,4}密|机[ \\n\\t]{0,4}密|秘[ \\n\\t]{0,4}密)';
const STAR = new RegExp(`${LEVEL}级?[ \\n\\t]{0,4}★`, 'g');
const DECLARED = new RegExp(
  `(?:密[ ]{0,3}级|保密等级|保密级别|秘密等级)[ \\t]{0,3}(?::|为|是)[ \\t]{0,3}[“"「]?${LEVEL}`,
  'g',
);
const TERM = `(?:[0-9一二三四五六七八九十]{1,3}[ ]{0,2}(?:年|个月)|长[ ]?期|启用前|[^。；]{1,12}前)`;
const ALONE = new RegExp(
  `^[ \\n\\t(\\[【〔《<:]{0,4}(?:${LEVEL})(?:级|件|文件)?[ \\t]{0,4}(?:[(]?[ ]?${TERM}[ ]?[)]?)?[ \\n\\t)\\]】〕》>。.!]{0,4}$`,
);
const LEVEL_ANYWHERE = new RegExp(LEVEL);
const WORK_SECRET = /(?:工作|商业|个人|技术|企业|国家)[ ]?$/;
const QUOTED = /[“"‘「『《【(][^”"’」』》】)]{0,12}$/;
const EXPLAINS = /标注|标志|标识|格式|字样|样式|例如|比如|如下|形式|写明|应当|规定|所称|分为|是指|注明/;
const MENTION = new RegExp(
  `(?:${LEVEL})(?:级|件|文件|载体|事项|以上|资料|材料)|(?:定为|属于|列为|属)${LEVEL}|密级[^。]{0,6}${LEVEL}`,
  'g',
);
const MARK_PLACES: ReadonlySet<Place> = new Set<Place>([
  'header',
  'footer',
  'text_box',
  'watermark',
  'title',
  'file_name',
]);

/** A mark in a sentence that explains marks, in quotation marks: a mention. */
const isExplained = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  return QUOTED.test(before) && /^[^“"「『]{0,14}[”"’」』》】)]/.test(after) && EXPLAINS.test(before + after);
};

/**
 * Secrecy marks (密级★期限, old forms without a term, 密级：机密, the level alone on its line) and mere mentions.
 * @basis 保守国家秘密法第二十二条
 */
export const detectSecrecy = (text: string, place: Place, inTable: boolean, context = ''): Match[] => {
  if (!/密/.test(text)) return [];
  const found: Match[] = [];
  const add = (kind: 'secrecy_mark' | 'secrecy_mention', start: number, end: number): void => {
    if (found.some((match) => start < match.end && match.start < end)) return;
    found.push({ kind, value: text.slice(start, Math.min(text.length, end + 24)).trim(), start, end });
  };
  for (const pattern of [STAR, DECLARED]) {
    for (const match of matchesOf(text, pattern)) {
      const end = match.index + match[0].length;
      if (pattern === STAR && WORK_SECRET.test(text.slice(0, match.index).slice(-4)) && /秘/.test(match[0])) {
        if (/国家[ ]?$/.test(text.slice(0, match.index))) add('secrecy_mark', match.index, end);
        continue;
      }
      const inSentence = pattern === DECLARED && text.length > 20 && /[为是]/.test(match[0]);
      const mentioned = inSentence || isExplained(text, match.index, end);
      add(mentioned ? 'secrecy_mention' : 'secrecy_mark', match.index, end);
    }
  }
  if (found.length === 0 && text.length <= 40 && ALONE.test(text)) {
    const start = text.search(LEVEL_ANYWHERE);
    const isEntry =
      inTable &&
      !MARK_PLACES.has(place) &&
      !/密级|保密级别|保密等级/.test(context.split('|').slice(0, -1).join('|'));
    add(isEntry ? 'secrecy_mention' : 'secrecy_mark', start, text.length);
  }
  for (const match of matchesOf(text, MENTION)) {
    if (/(?:商业|个人|技术)$/.test(text.slice(0, match.index).slice(-2))) continue;
    add('secrecy_mention', match.index, match.index + match[0].length);
  }
  return found;
};

/** Each pattern with a word without which it cannot match: looking for a word is far cheaper. */
const RESTRICTED: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['密', /工作[ ]{0,3}秘密[ ]{0,3}(?:★[ ]{0,3}(?:内部|长期|\d{1,2}[ ]?年)?|[(]|:|$)/g],
  [
    '内部',
    /内部(?:资料|文件|材料|事项|刊物|使用|传阅|掌握|参考|情况)[,， ]{0,3}(?:注意)?(?:保存|保管|保密)/g,
  ],
  [
    '内部',
    /内部(?:资料|文件|材料|事项|刊物|使用|传阅|掌握)[,， 、]{0,3}(?:不得|请勿|严禁|禁止)(?:外传|外泄|翻印|复制|扩散|公开)/g,
  ],
  ['件', /(?:此|本|该)件[ ]{0,2}(?:不(?:予)?公开|不宜公开|内部)/g],
  ['文', /(?:此|本|该)文[ ]{0,2}(?:不(?:予)?公开|不宜公开|内部)/g],
  ['公开属性', /公开属性[ ]{0,2}:[ ]{0,2}(?:不予公开|依申请公开|不公开)/g],
  ['依申请公开', /(?:此|本)件[ ]{0,2}(?:可)?依申请公开/g],
  ['供', /(?:仅)?供(?:领导|内部|有关领导|本?单位)(?:同志)?(?:参阅|传阅|参考|阅示|使用|掌握)/g],
  ['未经', /未经(?:允许|许可|批准|同意)[,， ]{0,2}(?:不得|严禁|请勿)(?:翻印|复制|转载|外传|公开|扩散|传播)/g],
  ['发至', /(?:此件)?发至[ ]{0,2}[县团省军地师乡科处厅局级]{2,5}级/g],
  ['限', /(?:仅限|限)(?:内部|本单位|本机关)(?:人员)?(?:使用|传阅|阅读|掌握|查阅)/g],
  ['外', /(?:严禁|不得|请勿|切勿)(?:对外)?(?:外传|外泄)/g],
  ['注意', /注意[ ]{0,2}(?:保存|保管)[,， ]{0,2}(?:不得|请勿)外传/g],
];
const RESTRICTED_ALONE =
  /^[ \n\t([【]{0,3}(?:内部(?:资料|文件|材料|事项|传阅|使用|刊物)|工作秘密(?:[ ]?\d{1,2}[ ]?年)?|内部|注意保存|注意保管|征求意见稿|送审稿)[ \n\t)\]】★]{0,3}$/;

/** 工作秘密, 内部 and other marks that forbid publication until somebody has judged them. @basis 保守国家秘密法第六十四条 */
export const detectRestricted = (text: string): Match[] => {
  const found: Match[] = [];
  const add = (start: number, end: number): void => {
    if (found.some((match) => start < match.end && match.start < end)) return;
    found.push({ kind: 'restricted_mark', value: text.slice(start, end).trim(), start, end });
  };
  for (const [word, pattern] of RESTRICTED) {
    if (!text.includes(word)) continue;
    for (const match of matchesOf(text, pattern)) add(match.index, match.index + match[0].length);
  }
  if (found.length === 0 && text.length <= 20 && RESTRICTED_ALONE.test(text)) add(0, text.length);
  return found;
};
