import { childOf, elementsOf, valueOf, walk, type XmlNode } from './xml-tree.js';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const LEGAL = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** 11 -> 十一, 105 -> 一百〇五 … up to 9999, as lists are numbered in official documents. */
export const chineseNumber = (
  value: number,
  digits: readonly string[] = HAN,
  units: readonly string[] = ['', '十', '百', '千'],
): string => {
  if (value <= 0 || value > 9999) return String(value);
  const text = String(value);
  let out = '';
  for (const [index, char] of [...text].entries()) {
    const power = text.length - 1 - index;
    if (char !== '0') out += digits[Number(char)]! + units[power]!;
    else if (!out.endsWith(digits[0]!) && /[1-9]/.test(text.slice(index))) out += digits[0]!;
  }
  return digits === HAN && value >= 10 && value < 20 ? out.slice(1) : out;
};

const roman = (value: number): string => {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = Math.min(value, 4999);
  let out = '';
  for (const [size, sign] of steps) {
    while (rest >= size) {
      out += sign;
      rest -= size;
    }
  }
  return out;
};

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)));

export const formatNumber = (value: number, format: string): string => {
  switch (format) {
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return chineseNumber(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chineseNumber(value, LEGAL, ['', '拾', '佰', '仟']);
    case 'ideographTraditional':
      return STEMS[(value - 1) % 10]!;
    case 'ideographZodiac':
      return BRANCHES[(value - 1) % 12]!;
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'none':
      return '';
    default:
      return String(value);
  }
};

const levelOf = (node: XmlNode): readonly [number, Level] => {
  const read = (local: string): string | undefined => {
    const child = childOf(node, local);
    return child && valueOf(child, 'val');
  };
  return [
    Number(valueOf(node, 'ilvl')) || 0,
    {
      start: Number(read('start') ?? 1) || 0,
      format: read('numFmt') ?? 'decimal',
      text: read('lvlText') ?? '',
    },
  ];
};

const readLists = (root: XmlNode | undefined): ReadonlyMap<string, List> => {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  for (const node of root ? elementsOf(root) : []) {
    if (node.local === 'abstractNum') {
      const levels = elementsOf(node).filter(({ local }) => local === 'lvl');
      abstracts.set(valueOf(node, 'abstractNumId') ?? '', new Map(levels.map(levelOf)));
    }
    if (node.local !== 'num') continue;
    const reference = childOf(node, 'abstractNumId');
    const abstractId = (reference && valueOf(reference, 'val')) ?? '';
    const own = new Map(abstracts.get(abstractId));
    const starts = new Map<number, number>();
    for (const override of elementsOf(node).filter(({ local }) => local === 'lvlOverride')) {
      const level = Number(valueOf(override, 'ilvl')) || 0;
      const start = childOf(override, 'startOverride');
      const replaced = childOf(override, 'lvl');
      if (replaced) own.set(...levelOf(replaced));
      if (start) starts.set(level, Number(valueOf(start, 'val')) || 0);
    }
    lists.set(valueOf(node, 'numId') ?? '', { abstractId, levels: own, starts });
  }
  return lists;
};

interface Numbering {
  readonly numId: string | undefined;
  readonly level: number | undefined;
}

const numberingOf = (properties: XmlNode | undefined): Numbering | undefined => {
  const numPr = properties && childOf(properties, 'numPr');
  if (!numPr) return undefined;
  const id = childOf(numPr, 'numId');
  const level = childOf(numPr, 'ilvl');
  return { numId: id && valueOf(id, 'val'), level: level && Number(valueOf(level, 'val')) };
};

const readStyleNumbering = (root: XmlNode | undefined): ((style: string) => Numbering) => {
  const styles = new Map<string, { basedOn: string | undefined; numbering: Numbering | undefined }>();
  if (root) {
    walk(root, (node) => {
      if (node.local !== 'style') return;
      const base = childOf(node, 'basedOn');
      styles.set(valueOf(node, 'styleId') ?? '', {
        basedOn: base && valueOf(base, 'val'),
        numbering: numberingOf(childOf(node, 'pPr')),
      });
    });
  }
  return (style) => {
    const seen = new Set<string>();
    let numId: string | undefined;
    let level: number | undefined;
    for (
      let at: string | undefined = style;
      at !== undefined && !seen.has(at);
      at = styles.get(at)?.basedOn
    ) {
      seen.add(at);
      numId ??= styles.get(at)?.numbering?.numId;
      level ??= styles.get(at)?.numbering?.level;
    }
    return { numId, level };
  };
};

/**
 * Numbers of automatic lists, as the reader of the document sees them: 一、 （二） 3. …
 * @returns for each paragraph, asked in document order, its number, or nothing
 */
export const listNumbers = (
  numbering: XmlNode | undefined,
  styles: XmlNode | undefined,
): ((paragraph: XmlNode) => string) => {
  const lists = readLists(numbering);
  const byStyle = readStyleNumbering(styles);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  return (paragraph) => {
    const properties = childOf(paragraph, 'pPr');
    const style = properties && childOf(properties, 'pStyle');
    const inherited = byStyle((style && valueOf(style, 'val')) ?? '');
    const direct = numberingOf(properties);
    const numId = direct?.numId ?? inherited.numId;
    const list = numId === undefined || numId === '0' ? undefined : lists.get(numId);
    const level = Math.min(8, Math.max(0, direct?.level ?? inherited.level ?? 0));
    const own = list?.levels.get(level);
    if (!list || !own || numId === undefined) return '';
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    const start = list.starts.get(level);
    if (start !== undefined && !started.has(`${numId}/${level}`)) {
      started.add(`${numId}/${level}`);
      counts[level] = start - 1;
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet') return /^[\u0020-\u2fff\u3000-\u9fff]{1,3}$/.test(own.text) ? own.text : '•';
    return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const target = list.levels.get(index);
      return formatNumber(counts[index] ?? target?.start ?? 1, target?.format ?? 'decimal');
    });
  };
};
