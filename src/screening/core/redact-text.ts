import type { FindingKind } from './finding.js';
import { maskValue } from './mask-value.js';
import { normalise, originOf } from './normalise.js';

/** One decision for one value: `mask` or `remove` wherever it stands. */
export interface Redaction {
  readonly kind: FindingKind;
  readonly value: string;
  readonly verdict: 'mask' | 'remove';
  /** What the value is masked with; without it the usual form of its kind. */
  readonly mask?: string;
}

/** A text that can be rewritten; texts of one block (paragraph, cell) read as one. */
export interface TextSlot {
  readonly block: number;
  readonly text: string;
}

interface Significant {
  readonly char: string;
  readonly slot: number;
  readonly at: number;
  readonly block: number;
  /** Directly after the character before it, without blank or block end between. */
  readonly adjacent: boolean;
}

const SEPARATOR = /[\s\-·]/;
const HAN_DIGITS = '〇零一二三四五六七八九';
const asDigit = (char: string): string => {
  if (char === '○' || char === '洞') return '0';
  if (char === '幺') return '1';
  const index = HAN_DIGITS.indexOf(char);
  return index < 0 ? char : String(Math.max(0, index - 1));
};
const stripped = (value: string): string => value.replaceAll(/[\s\-·]/g, '').toUpperCase();
const WORD = /[0-9A-Z]/;

const significantOf = (slots: readonly TextSlot[]): Significant[] => {
  const found: Significant[] = [];
  let adjacent = false;
  let block = -1;
  for (const [slot, { text, block: own }] of slots.entries()) {
    if (own !== block) adjacent = false;
    block = own;
    const normalised = normalise(text);
    for (let index = 0; index < normalised.text.length; index += 1) {
      const char = normalised.text[index]!.toUpperCase();
      if (SEPARATOR.test(char)) {
        adjacent = false;
        continue;
      }
      found.push({ char: char[0]!, slot, at: originOf(normalised, index), block, adjacent });
      adjacent = true;
    }
  }
  return found;
};

const SIGN = /[.,，、_|/:]/;
/** From this length on a number with signs between its digits is itself, and no amount of money. */
const LONG_NUMBER = 15;
const MOST_SIGNS = 4;

/** The same without signs that stand between digits, as in `370303.19000101.0016`. */
const withoutSigns = (chars: readonly Significant[]): Significant[] => {
  const isDigit = (char: Significant | undefined): boolean => /[0-9]/.test(char?.char ?? '');
  const isLoose = (at: number): boolean => {
    let left = at;
    let right = at;
    while (at - left < MOST_SIGNS && SIGN.test(chars[left]?.char ?? '')) left -= 1;
    while (right - at < MOST_SIGNS && SIGN.test(chars[right]?.char ?? '')) right += 1;
    return isDigit(chars[left]) && isDigit(chars[right]);
  };
  const found: Significant[] = [];
  let dropped = false;
  for (const [at, char] of chars.entries()) {
    if (SIGN.test(char.char) && isLoose(at)) dropped = true;
    else {
      found.push(dropped ? { ...char, adjacent: false } : char);
      dropped = false;
    }
  }
  return found;
};

interface Prepared {
  readonly needle: string;
  readonly mask: string;
  readonly numeric: boolean;
}

const prepare = ({ kind, value, verdict, mask: chosen }: Redaction): Prepared => {
  const needle = stripped(value);
  const mask = verdict === 'remove' ? '' : (chosen ?? maskValue(kind, value)).replaceAll(/[\s\-·]/g, '');
  return { needle, mask, numeric: /\d{5}/.test(needle) };
};

const byFirstPair = (redactions: readonly Redaction[]): Map<string, Prepared[]> => {
  const index = new Map<string, Prepared[]>();
  for (const prepared of redactions.map(prepare)) {
    if (prepared.needle.length < 2) continue;
    const pair = prepared.needle.slice(0, 2);
    const known = index.get(pair);
    if (known) known.push(prepared);
    else index.set(pair, [prepared]);
  }
  for (const list of index.values()) list.sort((a, b) => b.needle.length - a.needle.length);
  return index;
};

/** A number is masked as a whole: not as a stretch of a longer one, but over cells and paragraphs. */
const stands = (chars: readonly Significant[], from: number, to: number, { numeric }: Prepared): boolean => {
  if (!numeric) return chars[from]!.block === chars[to - 1]!.block;
  const before = chars[from - 1];
  const after = chars[to];
  // +86 before a mobile number belongs to it.
  const country = before?.char === '6' && chars[from - 2]?.char === '8' && chars[from]!.char === '1';
  if (before && chars[from]!.adjacent && WORD.test(before.char) && WORD.test(chars[from]!.char) && !country)
    return false;
  return !(after?.adjacent && WORD.test(after.char) && WORD.test(chars[to - 1]!.char));
};

/** Finds every place of the values and says what stands there instead. */
const mask = (
  chars: readonly Significant[],
  index: ReadonlyMap<string, readonly Prepared[]>,
  put: (char: Significant, replacement: string) => void,
): void => {
  const readings = [chars.map(({ char }) => char).join(''), chars.map(({ char }) => asDigit(char)).join('')];
  for (const [number, text] of readings.entries()) {
    if (number === 1 && text === readings[0]) break;
    for (let from = 0; from + 1 < text.length; from += 1) {
      const candidates = index.get(text.slice(from, from + 2));
      const hit = candidates?.find(
        (prepared) =>
          text.startsWith(prepared.needle, from) &&
          stands(chars, from, from + prepared.needle.length, prepared),
      );
      if (!hit) continue;
      const { length } = hit.needle;
      for (let k = 0; k < length; k += 1) {
        const replacement = hit.mask.length === length ? hit.mask[k]! : k === 0 ? hit.mask : '';
        put(chars[from + k]!, replacement);
      }
      from += length - 1;
    }
  }
};

/**
 * Rewrites texts so that the values are gone wherever they stand: split over runs, with blanks, dashes or
 * zero-width characters inside, over neighbouring cells and paragraphs, in Chinese digits.
 * @returns the new texts, in the order of the slots
 */
export const redactSlots = (slots: readonly TextSlot[], redactions: readonly Redaction[]): string[] => {
  const texts = slots.map(({ text }) => text);
  if (redactions.length === 0) return texts;
  const chars = significantOf(slots);
  const changes = new Map<number, Map<number, string>>();
  const put = ({ slot, at }: Significant, replacement: string): void => {
    const own = changes.get(slot) ?? new Map<number, string>();
    own.set(at, replacement);
    changes.set(slot, own);
  };
  mask(chars, byFirstPair(redactions), put);
  const long = redactions.filter(({ value }) => /^[0-9]+[0-9Xx]$/.test(value) && value.length >= LONG_NUMBER);
  if (long.length > 0) mask(withoutSigns(chars), byFirstPair(long), put);
  for (const [slot, own] of changes) {
    const source = texts[slot]!;
    let out = '';
    for (let at = 0; at < source.length; at += 1) {
      const wide = source.codePointAt(at)! > 0xffff;
      out += own.get(at) ?? source.slice(at, at + (wide ? 2 : 1));
      if (wide) at += 1;
    }
    texts[slot] = out;
  }
  return texts;
};
