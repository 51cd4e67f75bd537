import { childOf, elementsOf, isElement, sibling, textOf, valueOf, type XmlNode } from './xml-tree.js';

/** What the page keeps of a paragraph's form: a class of the column's stylesheet. */
export type LayoutClass = 'align-center' | 'align-right' | 'indent';
export const LAYOUT_CLASSES: readonly LayoutClass[] = ['align-center', 'align-right', 'indent'];

interface Form {
  align: string | undefined;
  firstLine: number | undefined;
  /** Twips. */
  left: number | undefined;
  heading: number | undefined;
}

/** From here on the text stands in the right half of the line: the way signatures are placed by hand. */
const RIGHT_HALF = 4200;
const LEADING_BLANKS = 16;
const HEADING = /^heading(?: ([1-6]))?$/i;

const numberOf = (node: XmlNode, ...names: readonly string[]): number | undefined => {
  for (const name of names) {
    const value = valueOf(node, name);
    if (value !== undefined && /^-?\d{1,6}$/.test(value)) return Number(value);
  }
  return undefined;
};

const formOf = (properties: XmlNode | undefined): Form => {
  const jc = properties && childOf(properties, 'jc');
  const ind = properties && childOf(properties, 'ind');
  return {
    align: jc && valueOf(jc, 'val'),
    firstLine: ind && numberOf(ind, 'firstLineChars', 'firstLine'),
    left: ind && numberOf(ind, 'left', 'start'),
    heading: undefined,
  };
};

interface Style extends Form {
  readonly basedOn: string | undefined;
}

const readStyles = (root: XmlNode | undefined): ReadonlyMap<string, Style> => {
  const styles = new Map<string, Style>();
  for (const style of root ? elementsOf(root) : []) {
    if (style.local !== 'style' || valueOf(style, 'type') !== 'paragraph') continue;
    const name = childOf(style, 'name');
    const basedOn = childOf(style, 'basedOn');
    const heading = HEADING.exec((name && valueOf(name, 'val')) ?? '');
    styles.set(valueOf(style, 'styleId') ?? '', {
      ...formOf(childOf(style, 'pPr')),
      heading: heading ? Number(heading[1] ?? 1) : undefined,
      basedOn: basedOn && valueOf(basedOn, 'val'),
    });
  }
  return styles;
};

const defaultStyleOf = (root: XmlNode | undefined): string => {
  const style = (root ? elementsOf(root) : []).find(
    (one) =>
      one.local === 'style' &&
      valueOf(one, 'type') === 'paragraph' &&
      /^(?:1|true|on)$/.test(valueOf(one, 'default') ?? ''),
  );
  return (style && valueOf(style, 'styleId')) ?? '';
};

/** Names the style under which the converter meets a paragraph: heading level (0: none) and class. */
export const layoutStyleId = (heading: number, layout: LayoutClass | undefined): string =>
  `layout${heading}${layout ?? ''}`;

/**
 * Which of the page's own styles a paragraph gets: its own form before that of its style and of what that is
 * based on; `undefined` for a plain paragraph.
 */
export const paragraphLayouts = (
  styles: XmlNode | undefined,
): ((paragraph: XmlNode) => string | undefined) => {
  const known = readStyles(styles);
  const standard = defaultStyleOf(styles);
  return (paragraph) => {
    const properties = childOf(paragraph, 'pPr');
    const named = properties && childOf(properties, 'pStyle');
    const own = formOf(properties);
    const seen = new Set<string>();
    const first = (named && valueOf(named, 'val')) ?? standard;
    const { heading } = known.get(first) ?? {};
    for (let id: string | undefined = first; id !== undefined && !seen.has(id); id = known.get(id)?.basedOn) {
      seen.add(id);
      const style = known.get(id);
      own.align ??= style?.align;
      own.firstLine ??= style?.firstLine;
      own.left ??= style?.left;
    }
    const layout = layoutOf(own, paragraph);
    return heading === undefined && layout === undefined ? undefined : layoutStyleId(heading ?? 0, layout);
  };
};

const layoutOf = (form: Form, paragraph: XmlNode): LayoutClass | undefined => {
  if (form.align === 'center') return 'align-center';
  if (form.align === 'right' || form.align === 'end' || (form.left ?? 0) >= RIGHT_HALF) return 'align-right';
  const text = textOf({
    ...paragraph,
    children: paragraph.children.filter((child) => !isElement(child) || child.local !== 'pPr'),
  });
  if (text.length - text.trimStart().length >= LEADING_BLANKS) return 'align-right';
  return (form.firstLine ?? 0) > 0 ? 'indent' : undefined;
};

const LEVELS = [0, 1, 2, 3, 4, 5, 6];
const FORMS: readonly (LayoutClass | undefined)[] = [undefined, ...LAYOUT_CLASSES];

/** Names the style under which the converter meets the line of text of a formula. */
export const FORMULA_STYLE = 'formula';

/** The page's own styles as a part of the package that is converted. */
export const layoutStyles = (like: XmlNode): XmlNode => ({
  ...sibling(like, 'styles', {}, [
    ...LEVELS.flatMap((level) =>
      FORMS.map((layout) =>
        sibling(like, 'style', { type: 'paragraph', styleId: layoutStyleId(level, layout) }, [
          sibling(like, 'name', { val: layoutStyleId(level, layout) }),
        ]),
      ),
    ),
    sibling(like, 'style', { type: 'character', styleId: FORMULA_STYLE }, [
      sibling(like, 'name', { val: FORMULA_STYLE }),
    ]),
  ]),
  attributes: Object.fromEntries(
    Object.entries(like.attributes).filter(([name]) => name.startsWith('xmlns')),
  ),
});

/** The converter's rules for {@link layoutStyles}. */
export const LAYOUT_STYLE_MAP: readonly string[] = [
  ...LEVELS.flatMap((level) =>
    FORMS.map(
      (layout) =>
        `p[style-name='${layoutStyleId(level, layout)}'] => ${level === 0 ? 'p' : `h${level}`}${layout ? `.${layout}` : ''}:fresh`,
    ),
  ),
  `r[style-name='${FORMULA_STYLE}'] => span.${FORMULA_STYLE}:fresh`,
];
