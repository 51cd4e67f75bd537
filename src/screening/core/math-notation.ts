import { childOf, valueOf, type XmlNode } from './xml-tree.js';

/** A part of a formula: MathML and its line of text. */
export interface MathPiece {
  readonly mathml: string;
  readonly linear: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => ESCAPES[char]!);
export const isSimple = (text: string): boolean => /^[\p{L}\p{N}.]*$/u.test(text);
const isOff = (value: string | undefined): boolean => value !== undefined && /^(?:0|off|false)$/.test(value);

/** Combining marks do not stand alone; the spacing form of each does. */
export const SPACING: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': '´',
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '¯',
  '\u0305': '¯',
  '\u0306': '˘',
  '\u0307': '˙',
  '\u0308': '¨',
  '\u030a': '˚',
  '\u030c': 'ˇ',
  '\u0332': '_',
  '\u0333': '‗',
  '\u033f': '¯',
  '\u20d0': '↼',
  '\u20d1': '⇀',
  '\u20d6': '←',
  '\u20d7': '→',
  '\u20db': '⃛',
  '\u20e1': '↔',
};

const VARIANTS: Readonly<Record<string, string>> = {
  roman: '',
  script: 'script',
  fraktur: 'fraktur',
  'double-struck': 'double-struck',
  'sans-serif': 'sans-serif',
  monospace: 'monospace',
};
const TOKENS =
  /\p{N}+(?:\.\p{N}+)*|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\p{L}\p{M}*|\s+|[^\p{L}\p{N}\s]\p{M}*/gu;

/** Text that is no mathematics. */
export const plainText = (text: string): MathPiece => ({
  mathml: `<mtext>${escapeHtml(text)}</mtext>`,
  linear: text,
});

/** Numbers, letters, operators and words of one run. */
export const tokensOf = (text: string, properties: XmlNode | undefined): MathPiece => {
  const style = properties && childOf(properties, 'sty');
  const script = properties && childOf(properties, 'scr');
  const variant = variantOf(
    (style && valueOf(style, 'val')) ?? 'i',
    (script && valueOf(script, 'val')) ?? '',
  );
  const mathml = [...text.matchAll(TOKENS)].map(([token]) => {
    if (/^\s/.test(token)) return '<mspace width="0.25em"></mspace>';
    const content = escapeHtml(token);
    if (/^\p{N}/u.test(token))
      return `<mn${variant === 'normal' ? '' : asAttribute(variant)}>${content}</mn>`;
    if (/^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(token)) return `<mtext>${content}</mtext>`;
    if (/^\p{L}/u.test(token)) return `<mi${asAttribute(variant)}>${content}</mi>`;
    return `<mo>${content}</mo>`;
  });
  return { mathml: mathml.join(''), linear: text };
};

export const rawText = (node: XmlNode): string =>
  node.children.filter((child) => typeof child === 'string').join('');

const asAttribute = (variant: string): string => (variant === '' ? '' : ` mathvariant="${variant}"`);

/** `i` is what a single letter gets anyway. */
const variantOf = (style: string, script: string): string => {
  const face = VARIANTS[script] ?? '';
  if (face !== '')
    return style.startsWith('b') && /^(?:script|fraktur|sans-serif)$/.test(face) ? `bold-${face}` : face;
  if (style === 'p') return 'normal';
  if (style === 'b') return 'bold';
  return style === 'bi' ? 'bold-italic' : '';
};

export const propertyOf = (node: XmlNode, holder: string, name: string): string | undefined => {
  const properties = childOf(node, holder);
  const property = properties && childOf(properties, name);
  return property && (valueOf(property, 'val') ?? '');
};

/** A property that is one character; what is longer is no sign of a notation and is not shown. */
export const charOf = (node: XmlNode, holder: string, name: string, usual: string): string => {
  const value = propertyOf(node, holder, name);
  if (value === undefined) return usual;
  return [...value].length <= 1 ? value : usual;
};

export const positionOf = (node: XmlNode, holder: string): 'top' | 'bot' =>
  propertyOf(node, holder, 'pos') === 'top' ? 'top' : 'bot';

/** Whether a `m:phant` keeps the place of its content without showing it. */
export const isPhantom = (node: XmlNode): boolean =>
  node.ns === 'm' && node.local === 'phant' && isOff(propertyOf(node, 'phantPr', 'show'));
