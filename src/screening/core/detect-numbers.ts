import { isCreditCode, isLuhn, isOldResidentId, isResidentId } from './check-digits.js';
import { matchesOf } from './matches-of.js';
import type { FindingKind } from './finding.js';

/** A value in a normalised text: where it stands and its canonical form. */
export interface Match {
  readonly kind: FindingKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Group {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What separates it from the group before: nothing for the first. */
  readonly separator: string;
}

const NUMBER = /[0-9]{1,40}[Xx]?(?:[ \t\n-]{1,3}[0-9]{1,40}[Xx]?){0,24}/g;
const GROUP = /[0-9]+[Xx]?/g;
const WORD = /[0-9A-Za-z]/;
const ID_CONTEXT = /身份证|公民身份|证件号|身份号/;
/** 残疾人证: the identity number, the kind and the degree. */
const DISABILITY_CARD = /残疾人?证/;
const CARD_CONTEXT = /卡号|账号|账户|银行|信用社|存折|一卡通|社保卡/;
const MOBILE_CONTEXT = /电话|手机|联系|微信|号码|移动/;

const groupsOf = (text: string, start: number): Group[] => {
  const groups: Group[] = [];
  for (const match of matchesOf(text, GROUP)) {
    const at = start + match.index;
    const separator = groups.length === 0 ? '' : text.slice(groups.at(-1)!.end - start, match.index);
    groups.push({ text: match[0].toUpperCase(), start: at, end: at + match[0].length, separator });
  }
  return groups;
};

const onlyBreaks = (groups: readonly Group[]): boolean =>
  groups.every(({ separator }) => !/[ -]/.test(separator));
const shapeOf = (groups: readonly Group[]): string => {
  const shape: number[] = [];
  for (const group of groups) {
    if (/[ -]/.test(group.separator) || shape.length === 0) shape.push(group.text.length);
    else shape[shape.length - 1]! += group.text.length;
  }
  return shape.join('-');
};

const MOBILE_SHAPES = new Set([
  '11',
  '3-4-4',
  '3-3-5',
  '2-11',
  '4-11',
  '4-3-4-4',
  '2-3-4-4',
  '4-7',
  '7-4',
  '5-6',
  '3-8',
]);
const CARD_SHAPES = /^(?:1[5-9]|4-4-4-4(?:-[1-3])?|6-(?:9|1[0-3])|4-4-4-7|4-4-4-6|4-4-11)$/;

/** A stretch of groups read as one number. */
const classify = (
  groups: readonly Group[],
  whole: boolean,
  before: string,
): { kind: FindingKind; value: string } | undefined => {
  const value = groups.map(({ text }) => text).join('');
  const shape = shapeOf(groups);
  if (value.length === 18 && isResidentId(value)) return { kind: 'resident_id', value };
  if (value.includes('X')) return undefined;
  const mobile = value.length > 11 ? value.replace(/^(?:00)?86(?=1\d{10}$)/, '') : value;
  const plain = groups.length === 1 || onlyBreaks(groups);
  if (
    mobile.length === 11 &&
    /^1[3-9]/.test(mobile) &&
    (whole || MOBILE_CONTEXT.test(before) || !groups[0]!.separator.includes('-'))
  ) {
    if (plain || MOBILE_SHAPES.has(shape)) return { kind: 'mobile', value: mobile };
  }
  if (value.length >= 16 && value.length <= 19 && CARD_SHAPES.test(shape) && isLuhn(value)) {
    if (/^6[0-9]/.test(value) && (whole || plain)) return { kind: 'bank_card', value };
    if (/^[3-59]/.test(value) && CARD_CONTEXT.test(before)) return { kind: 'bank_card', value };
  }
  if (value.length === 20 && DISABILITY_CARD.test(before) && isResidentId(value.slice(0, 18)))
    return { kind: 'resident_id', value };
  const undashed = groups.every(({ separator }) => !separator.includes('-'));
  if (value.length === 15 && undashed && isOldResidentId(value) && ID_CONTEXT.test(before))
    return { kind: 'resident_id', value };
  return undefined;
};

/** Abbreviations that people glue to a number: `tel13800138000`, `sfz…`. Other letters make it part of a code. */
const LABEL_BEFORE =
  /(?:^|[^A-Za-z0-9])(?:tel|phone|mob|mobile|cell|sj|sjh|dh|sfz|sfzh|zjh|id|idno|no|kh|card)[ .]?$/i;
const LABEL_LENGTH = 10;

/** Whether what stands around a number lets it be one of its own and not a stretch of something longer. */
const isBounded = (text: string, start: number, end: number): boolean => {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (before === '*' || after === '*' || /[0-9]/.test(after)) return false;
  const labelled = LABEL_BEFORE.test(text.slice(Math.max(0, start - LABEL_LENGTH), start));
  if (!labelled && (WORD.test(before) || WORD.test(after))) return false;
  if (before === '.' && /[0-9]/.test(text[start - 2] ?? '')) return false;
  return !(after === '.' && /[0-9]/.test(text[end + 1] ?? ''));
};

/** Resident identity numbers, mobile numbers and bank cards; blanks, dashes and line breaks inside are allowed. */
export const detectNumbers = (text: string, context = ''): Match[] => {
  const found: Match[] = [];
  for (const match of matchesOf(text, NUMBER)) {
    const all = groupsOf(match[0], match.index);
    const joined = all.some(({ separator }) => separator.includes('-'));
    for (let from = 0; from < all.length; from += 1) {
      for (let to = Math.min(all.length, from + 8); to > from; to -= 1) {
        const groups = all.slice(from, to);
        const length = groups.reduce((sum, group) => sum + group.text.length, 0);
        if (length < 11 || length > 20) continue;
        // A dash next to a stretch makes it a part of a longer code.
        const whole = from === 0 && to === all.length;
        if (
          joined &&
          !whole &&
          (groups[0]!.separator.includes('-') || (all[to]?.separator.includes('-') ?? false))
        )
          continue;
        const start = groups[0]!.start;
        const end = groups.at(-1)!.end;
        if (
          !isBounded(text, start, end) ||
          /[A-Za-z0-9]-$/.test(text.slice(Math.max(0, start - 2), start)) ||
          /^-[A-Za-z]/.test(text.slice(end, end + 2))
        )
          continue;
        const hit = classify(groups, whole, `${context}${text.slice(Math.max(0, start - 24), start)}`);
        if (!hit) continue;
        found.push({ ...hit, start, end });
        from = to - 1;
        break;
      }
    }
  }
  const overlaps = (one: Match): boolean =>
    found.some(({ start, end }) => start < one.end && one.start < end);
  return [...found, ...detectSpread(text, context).filter((one) => !overlaps(one))];
};

const BETWEEN = String.raw`[ \t\n.·,，、_|/:-]`;
/** Digit by digit with the same sign or blanks between: as on forms that give every digit a place of its own. */
const SPREAD_ID = new RegExp(
  String.raw`(?<![0-9A-Za-z*])(?=([1-9](${BETWEEN}{1,4})[0-9](?:\2[0-9]){15}\2[0-9Xx])(?![0-9A-Za-z*]))`,
  'g',
);
const SPREAD_MOBILE =
  /(?<![0-9A-Za-z*]|[0-9][ \t\n.,-]{1,4})(1([ \t\n-]{1,4})[3-9](?:\2[0-9]){9})(?![ \t\n.,-]{0,4}[0-9A-Za-z*])/g;
/** Region, date of birth and serial with signs between that {@link NUMBER} does not read as one number. */
const PARTED_ID =
  /(?<![0-9A-Za-z*])([1-9][0-9]{5}([.·,，、_|/:])[0-9]{4}(?:\2?[0-9]{4}|\2[0-9]{2}\2[0-9]{2})\2[0-9]{3}[0-9Xx])(?![0-9A-Za-z*])/g;

/** Numbers whose digits or parts are set apart by something else than one blank or dash. */
const detectSpread = (text: string, context: string): Match[] => {
  const found: Match[] = [];
  for (const pattern of [SPREAD_ID, PARTED_ID, SPREAD_MOBILE]) {
    let end = 0;
    for (const match of matchesOf(text, pattern)) {
      const shown = match[1]!;
      if (match.index < end) continue;
      const value = shown.replaceAll(/[^0-9Xx]/g, '').toUpperCase();
      const before = `${context}${text.slice(Math.max(0, match.index - 24), match.index)}`;
      const fits = pattern === SPREAD_MOBILE ? MOBILE_CONTEXT.test(before) : isResidentId(value);
      if (!fits) continue;
      end = match.index + shown.length;
      const kind = pattern === SPREAD_MOBILE ? 'mobile' : 'resident_id';
      found.push({ kind, value, start: match.index, end });
    }
  }
  return found;
};

const CREDIT =
  /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy](?:[ \n-]{0,2}[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]){17}(?![0-9A-Za-z])/g;
const PASSPORT =
  /(?<![0-9A-Za-z*])(?:[EG]\d{8}|[HM]\d{10}|[EDSPHMCKW][A-HJ-NP-Z]?\d{7,8}|[A-Z]{3}\d{12}|\d{8,10}(?:[ ]?[(]?[A-Z][)]?)?)(?![0-9A-Za-z*])/gi;
const PASSPORT_CONTEXT = /护照|通行证|旅行证|出入境|回乡证|台胞证|永久居留|证件号|passport/i;
const PLATE =
  /WJ[ ]?[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ ·]?\d{4}[0-9A-Z](?![A-Za-z0-9*])|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ \n]{0,1}[A-HJ-NP-Z][ \n·.-]{0,2}[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳试超领](?![A-Za-z0-9*])/gi;
const NOT_PASSPORT = /[编型]号|规格|合同|标段|标准|图号|批号|件号|国道|省道|房号/;

/** Unified social credit codes, passports and travel permits, number plates. */
export const detectCodes = (text: string, context = ''): Match[] => {
  const found: Match[] = [];
  for (const match of matchesOf(text, CREDIT)) {
    const value = match[0].replaceAll(/[ \n-]/g, '').toUpperCase();
    if (match[0].includes('-') || !isCreditCode(value) || isResidentId(value)) continue;
    found.push({ kind: 'credit_code', value, start: match.index, end: match.index + match[0].length });
  }
  for (const match of matchesOf(text, PASSPORT)) {
    const value = match[0].toUpperCase();
    const before = `${context}${text.slice(Math.max(0, match.index - 16), match.index)}`;
    const common = /^E(?:\d{8}|[A-HJ-NP-Z]\d{7})$/.test(value);
    const named = PASSPORT_CONTEXT.test(before);
    if (!named && (!common || NOT_PASSPORT.test(before.slice(-16)) || /[-/.]$/.test(before))) continue;
    if (/^\d/.test(value) && !/台胞证|台湾居民|护照(?:号码?)?[ ]?[:为是]?[ ]?$/.test(before)) continue;
    if (/^[A-Z]{3}/.test(value) && !/永久居留|居留证/.test(before)) continue;
    found.push({ kind: 'passport', value, start: match.index, end: match.index + match[0].length });
  }
  for (const match of matchesOf(text, PLATE)) {
    const value = match[0].replaceAll(/[ \n·.-]/g, '').toUpperCase();
    if ((value.slice(2).match(/\d/g)?.length ?? 0) < 2) continue;
    found.push({ kind: 'plate', value, start: match.index, end: match.index + match[0].length });
  }
  return found;
};
