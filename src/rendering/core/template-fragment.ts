import { INSERTED_STYLE_PREFIX } from './body-text.js';
import { ensureChild, insertInOrder, setChild } from './element-order.js';
import { RenderingError } from './rendering-error.js';
import { resolveTarget, type WordPackage } from './word-package.js';
import {
  childOf,
  childrenOf,
  cloneElement,
  descendantsOf,
  element,
  isElement,
  type XmlElement,
} from './xml-tree.js';

/** What a style would otherwise take from the defaults of the signed file: said once, in the imported styles. */
const NEUTRAL_RUN: readonly XmlElement[] = [
  ...['b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'vanish'].map((name) =>
    element(`w:${name}`, { 'w:val': '0' }),
  ),
  element('w:color', { 'w:val': 'auto' }),
  element('w:spacing', { 'w:val': '0' }),
  element('w:w', { 'w:val': '100' }),
  element('w:kern', { 'w:val': '0' }),
  element('w:position', { 'w:val': '0' }),
  element('w:sz', { 'w:val': '21' }),
  element('w:u', { 'w:val': 'none' }),
];
const NEUTRAL_PARAGRAPH: readonly XmlElement[] = [
  ...['keepNext', 'keepLines', 'pageBreakBefore', 'widowControl'].map((name) =>
    element(`w:${name}`, { 'w:val': '0' }),
  ),
  element('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' }),
  element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
  element('w:jc', { 'w:val': 'left' }),
];

/** Properties of `upper` win over those of `lower`, attribute by attribute for fonts, spacing and indents. */
const merged = (name: string, lower: readonly XmlElement[], upper: XmlElement | undefined): XmlElement => {
  const result = element(name);
  const over = (upper?.children ?? []).filter(isElement);
  for (const one of lower) {
    const winner = over.find((other) => other.name === one.name);
    const isShared = ['w:rFonts', 'w:spacing', 'w:ind'].includes(one.name);
    const attributes = isShared ? { ...one.attributes, ...winner?.attributes } : (winner ?? one).attributes;
    insertInOrder(result, element(one.name, { ...attributes }, winner ? cloneElement(winner).children : []));
  }
  for (const one of over) if (!childOf(result, one.name)) insertInOrder(result, cloneElement(one));
  return result;
};

const isDefault = (style: XmlElement): boolean => /^(1|true|on)$/.test(style.attributes['w:default'] ?? '');

const importedId = (id: string): string => `${INSERTED_STYLE_PREFIX}${id.replace(/[^A-Za-z0-9]/g, '_')}`;

/** A root style of the template with its document defaults written into it. */
const withDefaults = (style: XmlElement, stylesRoot: XmlElement): void => {
  const defaults = childOf(stylesRoot, 'w:docDefaults');
  const runDefaults = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
  const paragraphDefaults = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr');
  const own = { run: childOf(style, 'w:rPr'), paragraph: childOf(style, 'w:pPr') };
  style.children = style.children.filter(
    (child) => !isElement(child) || !['w:rPr', 'w:pPr'].includes(child.name),
  );
  style.children.push(
    merged(
      'w:pPr',
      merged('w:pPr', NEUTRAL_PARAGRAPH, paragraphDefaults).children.filter(isElement),
      own.paragraph,
    ),
    merged('w:rPr', merged('w:rPr', NEUTRAL_RUN, runDefaults).children.filter(isElement), own.run),
  );
};

/** Far above what word processors count to, so that pictures of a letterhead never share a number. */
const FIRST_DRAWING_ID = 1_000_000;

/**
 * Brings pieces of a template into another package: their styles under names of their own, their pictures and
 * links under relationships of their own. Nothing of the target is changed or replaced.
 */
export class FragmentImport {
  private readonly wanted = new Set<string>();
  private readonly templateStyles: XmlElement;
  private readonly parts = new Map<string, string>();
  private drawings = FIRST_DRAWING_ID;

  constructor(
    private readonly template: WordPackage,
    private readonly target: WordPackage,
  ) {
    const part = template.relatedPart(template.mainPart, 'styles');
    this.templateStyles = (part && template.xml(part)) || element('w:styles');
  }

  /** Prepares copies of elements that stand in `fromPart` of the template for `toPart` of the target. */
  adopt(elements: readonly XmlElement[], fromPart: string, toPart: string): XmlElement[] {
    const root = this.template.xml(fromPart)!;
    return elements.map((source) => {
      const copy = cloneElement(source);
      this.adoptNode(copy, fromPart, toPart);
      for (const node of descendantsOf(copy)) this.adoptNode(node, fromPart, toPart);
      this.declareNamespaces(copy, root);
      return copy;
    });
  }

  /** Points of the style that an adopted paragraph has. */
  sizeOf(paragraph: XmlElement): number {
    const id = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
    let style = this.styleOf(id);
    for (let depth = 0; style && depth < 20; depth++) {
      const size = childOf(childOf(style, 'w:rPr'), 'w:sz')?.attributes['w:val'];
      if (size) return Number(size) / 2;
      style = this.styleOf(importedId(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? ''));
    }
    return 16;
  }

  private styleOf(imported: string | undefined): XmlElement | undefined {
    return childrenOf(this.templateStyles, 'w:style').find(
      (style) => importedId(style.attributes['w:styleId'] ?? '') === imported,
    );
  }

  private adoptNode(node: XmlElement, fromPart: string, toPart: string): void {
    node.children = node.children.filter(
      (child) =>
        !isElement(child) ||
        !/^w:(bookmarkStart|bookmarkEnd|proofErr|lastRenderedPageBreak)$/.test(child.name),
    );
    for (const name of Object.keys(node.attributes)) {
      if (/^(w:rsid|w14:|w15:|w16)/.test(name)) delete node.attributes[name];
      else if (name.startsWith('r:')) {
        node.attributes[name] = this.adoptRelationship(node.attributes[name]!, fromPart, toPart);
      }
    }
    if (node.name === 'wp:docPr') node.attributes['id'] = String(this.drawings++);
    if (node.name === 'w:numPr')
      throw new RenderingError('template.unsupported', { element: node.name, part: fromPart });
    if (/^w:(pStyle|rStyle|tblStyle)$/.test(node.name)) {
      this.wanted.add(node.attributes['w:val'] ?? '');
      node.attributes['w:val'] = importedId(node.attributes['w:val'] ?? '');
    }
    if (node.name === 'w:p') {
      const properties = ensureChild(node, 'w:pPr');
      if (childOf(properties, 'w:pStyle')) return;
      const fallback = childrenOf(this.templateStyles, 'w:style').find(
        (style) => isDefault(style) && style.attributes['w:type'] === 'paragraph',
      );
      setChild(properties, element('w:pStyle', { 'w:val': fallback?.attributes['w:styleId'] ?? 'Normal' }));
    }
  }

  private adoptRelationship(id: string, fromPart: string, toPart: string): string {
    const found = this.template.relationshipsOf(fromPart).find((one) => one.id === id);
    if (!found || !(found.kind === 'image' || found.external)) {
      throw new RenderingError('template.unsupported', { element: found?.kind ?? id, part: fromPart });
    }
    if (found.external) return this.target.addRelationship(toPart, found.kind, found.target, true);
    const source = resolveTarget(fromPart, found.target);
    let copied = this.parts.get(source);
    if (!copied) {
      copied = `word/media/xianding-${this.parts.size + 1}.${source.slice(source.lastIndexOf('.') + 1)}`;
      this.target.addBinaryPart(copied, this.template.bytesOf(source), this.template.contentTypeOf(source));
      this.parts.set(source, copied);
    }
    return this.target.addRelationship(toPart, 'image', copied);
  }

  private declareNamespaces(copy: XmlElement, root: XmlElement): void {
    const used = new Set<string>();
    for (const { name, attributes } of [copy, ...descendantsOf(copy)]) {
      for (const one of [name, ...Object.keys(attributes)]) {
        if (one.includes(':')) used.add(one.slice(0, one.indexOf(':')));
        if (one === 'Requires') for (const prefix of attributes[one]!.split(/\s+/)) used.add(prefix);
      }
    }
    for (const prefix of [...used].sort()) {
      const uri = root.attributes[`xmlns:${prefix}`];
      if (uri && prefix !== 'w' && prefix !== 'r') copy.attributes[`xmlns:${prefix}`] ??= uri;
    }
  }

  /** Writes the styles that the adopted pieces use into the target, with all that they are based on. */
  finish(): void {
    const byId = new Map(
      childrenOf(this.templateStyles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
    );
    for (const id of this.wanted) {
      const parent = childOf(byId.get(id), 'w:basedOn')?.attributes['w:val'];
      if (parent) this.wanted.add(parent);
    }
    const part = this.target.relatedPart(this.target.mainPart, 'styles') ?? this.addStylesPart();
    const styles = this.target.editableXml(part);
    for (const id of [...this.wanted].sort()) {
      const source = byId.get(id);
      if (!source) throw new RenderingError('template.style_missing', { style: id });
      styles.children.push(this.importedStyle(source));
    }
  }

  private importedStyle(source: XmlElement): XmlElement {
    const style = cloneElement(source);
    const root = !childOf(style, 'w:basedOn');
    style.children = style.children.filter(
      (child) =>
        isElement(child) &&
        !/^w:(aliases|next|link|autoRedefine|qFormat|unhideWhenUsed|locked|personal.*|rsid)$/.test(
          child.name,
        ),
    );
    for (const name of Object.keys(style.attributes)) {
      if (!/^w:(type|styleId)$/.test(name)) delete style.attributes[name];
    }
    style.attributes['w:styleId'] = importedId(source.attributes['w:styleId'] ?? '');
    style.attributes['w:customStyle'] = '1';
    const name = childOf(style, 'w:name');
    if (name) name.attributes['w:val'] = `先定 ${name.attributes['w:val']}`;
    const basedOn = childOf(style, 'w:basedOn');
    if (basedOn) basedOn.attributes['w:val'] = importedId(basedOn.attributes['w:val'] ?? '');
    if (root && style.attributes['w:type'] === 'paragraph') withDefaults(style, this.templateStyles);
    return style;
  }

  private addStylesPart(): string {
    const part = 'word/xianding-styles.xml';
    const namespace = this.target.xml(this.target.mainPart)!.attributes['xmlns:w'] ?? '';
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
    this.target.addXmlPart(part, element('w:styles', { 'xmlns:w': namespace }), type);
    this.target.addRelationship(this.target.mainPart, 'styles', part);
    return part;
  }
}
