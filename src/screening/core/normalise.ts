/** A text as the detectors read it, with the way back to the original. */
export interface NormalisedText {
  readonly text: string;
  /** Index in the original of each character of `text`; one more at the end. Undefined when nothing changed. */
  readonly origin: Uint32Array | undefined;
}

/**
 * Characters without ink of their own: zero-width, fillers, bidirectional controls, soft hyphen, variation selectors,
 * tags; marks that stand on another character.
 */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x20d0 && code <= 0x20ff) ||
  code === 0x61c ||
  code === 0x115f ||
  code === 0x1160 ||
  code === 0x180e ||
  code === 0x3164 ||
  code === 0xffa0 ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code >= 0xe0000 && code <= 0xe0fff);

const STARS = new Set([...'☆✭⭐✩✪✫✬✮✯✰⋆✡✦✧⍟🌟'].map((star) => star.codePointAt(0)!));
const DASHES = new Set([
  0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63, 0xff0d, 0x2796, 0x30fc,
]);
const DOTS = new Set([0x2022, 0x2027, 0x30fb, 0x22c5, 0x2219, 0xff65, 0x0387]);
const VARIANTS: Readonly<Record<string, string>> = {
  機: '机',
  絕: '绝',
  祕: '秘',
  級: '级',
  長: '长',
  內: '内',
  號: '号',
  開: '开',
  個: '个',
  車: '车',
  証: '证',
  證: '证',
  護: '护',
  電: '电',
  話: '话',
  戶: '户',
  銀: '银',
  帳: '账',
  賬: '账',
  資: '资',
  傳: '传',
  發: '发',
  參: '参',
  閱: '阅',
  領: '领',
  導: '导',
  縣: '县',
  團: '团',
};

const mapCode = (code: number): string | undefined => {
  if (code < 0x80) return undefined;
  if (isInvisible(code)) return '';
  if (code >= 0xff01 && code <= 0xff5e && !DASHES.has(code)) return String.fromCharCode(code - 0xfee0);
  if (
    code === 0x3000 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2800
  )
    return ' ';
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (DASHES.has(code)) return '-';
  if (STARS.has(code)) return '★';
  if (DOTS.has(code)) return '·';
  const char = String.fromCodePoint(code);
  const variant = VARIANTS[char];
  if (variant !== undefined) return variant;
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x303f)) return undefined;
  const compatible = char.normalize('NFKC');
  return compatible === char ? undefined : compatible;
};

/** Folding of each character met so far; `null` for what stays as it is. */
const folded: (string | null | undefined)[] = [];
const fold = (code: number): string | null => {
  if (code < 0x80) return null;
  const known = folded[code];
  if (known !== undefined) return known;
  return (folded[code] = mapCode(code) ?? null);
};

/**
 * Folds what looks alike into one form: full width, other blanks and dashes, stars, traditional characters;
 * takes out what has no ink. Every character keeps its way back, so that what is found can be masked.
 */
export const normalise = (source: string): NormalisedText => {
  let changed = false;
  let text = '';
  let from = 0;
  const origin: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const code = source.codePointAt(at)!;
    const width = code > 0xffff ? 2 : 1;
    const mapped = fold(code);
    if (mapped === null) {
      for (let k = 0; k < width; k += 1) origin.push(at);
    } else {
      changed = true;
      text += source.slice(from, at) + mapped;
      for (let k = 0; k < mapped.length; k += 1) origin.push(at);
      from = at + width;
    }
    at += width - 1;
  }
  if (!changed) return { text: source, origin: undefined };
  origin.push(source.length);
  return { text: text + source.slice(from), origin: Uint32Array.from(origin) };
};

/** Index in the original text. */
export const originOf = ({ origin }: NormalisedText, index: number): number =>
  origin ? origin[index]! : index;
