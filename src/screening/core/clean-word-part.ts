import { isMarkDeleted, MERGE, mergeDeletedMarks } from './merge-paragraphs.js';
import {
  DROPPED,
  UNWRAPPED,
  KEPT_FIELD,
  KNOWN,
  KNOWN_ADDRESS,
  DROPPED_ELSEWHERE,
  SAFE_LINK_USE,
  DROPPED_ATTRIBUTE,
  HOLDS_GRAPHIC,
  GRAPHICS,
} from './cleaning-vocabulary.js';
import { isPhantom } from './math-notation.js';
import { applyProperty, type Look, plainLook, visibilityOf } from './run-look.js';
import {
  childOf,
  elementsOf,
  isElement,
  isWord,
  sibling,
  textOf,
  valueOf,
  type XmlNode,
} from './xml-tree.js';

export interface CleaningOptions {
  readonly hiddenStyles: ReadonlySet<string>;
  /** Texts that the eye does not see (white, tiny, blackened) and that were decided to go. */
  readonly removedUnseen: readonly string[];
  /** New relationship id for an old one; `undefined` when its target does not come along. */
  readonly carry: (id: string, use: 'picture' | 'link' | 'part') => string | undefined;
}

interface OpenField {
  code: string;
  phase: 'code' | 'result';
  kept: boolean;
}

/**
 * Rewrites one part as the reader of the signed document sees it: changes accepted, hidden things gone, fields
 * frozen to their results, content controls opened, links and pictures only where their targets come along.
 */
export class WordPartCleaner {
  private readonly fields: OpenField[] = [];

  constructor(private readonly options: CleaningOptions) {}

  clean(root: XmlNode): XmlNode {
    root.attributes = this.attributes(root);
    root.children = this.children(root, false);
    return root;
  }

  private children(node: XmlNode, hiddenParagraph: boolean): (XmlNode | string)[] {
    const out: (XmlNode | string)[] = [];
    for (const child of node.children) {
      if (typeof child === 'string') {
        if (this.keepsText(node, child)) out.push(child);
      } else out.push(...this.element(child, hiddenParagraph));
    }
    return node.ns === 'w' && node.local !== 'p' ? mergeDeletedMarks(out) : out;
  }

  private keepsText(node: XmlNode, text: string): boolean {
    if (node.ns === 'w') return node.local === 't' || node.local === 'instrText';
    return text.trim() !== '' || node.local === 't';
  }

  private element(node: XmlNode, hiddenParagraph: boolean): (XmlNode | string)[] {
    if (!KNOWN.has(node.ns) && !KNOWN_ADDRESS.test(node.ns)) return [];
    if (node.ns === 'mc') return this.alternative(node, hiddenParagraph);
    if (node.ns === 'm' && (isPhantom(node) || this.isHiddenRun(node, hiddenParagraph))) return [];
    if (node.ns !== 'w') return DROPPED_ELSEWHERE.has(node.local) ? [] : this.plain(node, hiddenParagraph);
    if (DROPPED.has(node.local) || node.local.endsWith('Change')) return [];
    if (UNWRAPPED.has(node.local)) return this.children(node, hiddenParagraph);
    switch (node.local) {
      case 'p':
        return this.paragraph(node);
      case 'r':
        return this.run(node, hiddenParagraph);
      case 'fldSimple':
        return this.simpleField(node, hiddenParagraph);
      case 'hyperlink':
        return this.link(node, hiddenParagraph);
      case 'tr':
        return isRowDeleted(node) ? [] : this.plain(node, hiddenParagraph);
      case 'tbl': {
        const [table] = this.plain(node, hiddenParagraph);
        return table && elementsOf(table as XmlNode).some(({ local }) => local === 'tr') ? [table] : [];
      }
      case 'tc':
        return [withParagraph(this.plain(node, hiddenParagraph)[0] as XmlNode)];
      case 'object':
        return this.plain(
          { ...node, local: 'pict', qualified: node.qualified.replace(/object$/, 'pict') },
          hiddenParagraph,
        );
      default:
        return this.plain(node, hiddenParagraph);
    }
  }

  private plain(node: XmlNode, hiddenParagraph: boolean): XmlNode[] {
    const attributes = this.attributes(node);
    const carried = this.relations(node, attributes);
    if (!carried) return [];
    const children = this.children(node, hiddenParagraph);
    // A drawing whose picture does not come along would be an error in the file.
    if (HOLDS_GRAPHIC.has(node.local) && lostGraphic(node, children)) return [];
    return [{ ...node, attributes, children }];
  }

  private attributes(node: XmlNode): Record<string, string> {
    const kept: Record<string, string> = {};
    for (const name in node.attributes) {
      if (DROPPED_ATTRIBUTE.test(name) && !name.startsWith('xmlns')) continue;
      kept[name] = node.attributes[name]!;
    }
    if (node.local === 'docPr' || node.local === 'cNvPr') {
      if ('name' in kept) kept['name'] = `图形 ${/^\d{1,9}$/.test(kept['id'] ?? '') ? kept['id'] : '0'}`;
    }
    if (node.ns === 'v' && 'id' in kept) delete kept['id'];
    if (node.local === 'gridSpan')
      kept[Object.keys(kept)[0] ?? 'val'] = String(
        Math.min(63, Math.max(1, Number(valueOf(node, 'val')) || 1)),
      );
    return kept;
  }

  /** Renames relationship ids; false when the element means nothing without its target. */
  private relations(node: XmlNode, attributes: Record<string, string>): boolean {
    for (const name of Object.keys(attributes)) {
      const isRelation = /^\w{1,20}:(?:embed|id|pict|dm|lo|qs|cs)$/.test(name);
      const prefix = name.slice(0, name.indexOf(':'));
      if (!isRelation || node.qualified.startsWith(`${prefix}:`)) continue;
      const use =
        node.local === 'blip' ||
        node.local === 'imagedata' ||
        node.local === 'fill' ||
        node.local === 'stroke'
          ? 'picture'
          : 'part';
      const id = this.options.carry(attributes[name]!, use);
      if (id === undefined) {
        if (node.local === 'fill' || node.local === 'stroke') delete attributes[name];
        else return false;
      } else attributes[name] = id;
    }
    return true;
  }

  private alternative(node: XmlNode, hiddenParagraph: boolean): (XmlNode | string)[] {
    if (node.local !== 'AlternateContent') return this.children(node, hiddenParagraph);
    const choice = childOf(node, 'Choice');
    const chosen = choice ?? childOf(node, 'Fallback');
    if (!chosen) return [];
    const children = this.children(chosen, hiddenParagraph);
    if (!choice || children.every((child) => isElement(child) && child.ns === 'w' && child.local === 't'))
      return children;
    if (children.length === 0) return [];
    return [{ ...node, children: [{ ...choice, children }] }];
  }

  private paragraph(node: XmlNode): XmlNode[] {
    const properties = childOf(node, 'pPr');
    const style = properties && childOf(properties, 'pStyle');
    const hidden = this.options.hiddenStyles.has((style && valueOf(style, 'val')) ?? '');
    const hadText = textOf(node).trim() !== '';
    const [paragraph] = this.plain(node, hidden);
    if (!paragraph) return [];
    const marksDeleted = isMarkDeleted(properties);
    const keeps = paragraph.children.some((child) => isElement(child) && !isWord(child, 'pPr'));
    if (hadText && !keeps && !childOf(properties ?? node, 'sectPr')) return [];
    if (marksDeleted) paragraph.attributes[MERGE] = '1';
    return [paragraph];
  }

  private run(node: XmlNode, hiddenParagraph: boolean): XmlNode[] {
    const look = this.lookOf(node);
    const visibility = visibilityOf(look, hiddenParagraph, undefined);
    const children: (XmlNode | string)[] = [];
    for (const child of node.children) {
      if (!isElement(child)) continue;
      const field = this.field(child);
      if (field !== undefined) {
        children.push(...field);
        continue;
      }
      if (this.fields.some(({ phase }) => phase === 'code') && child.local !== 'rPr') continue;
      children.push(...this.element(child, hiddenParagraph));
    }
    if (visibility === 'hidden') return [];
    if (visibility === 'unseen') {
      const text = textOf(node);
      if (text.trim() !== '' && this.options.removedUnseen.some((removed) => removed.includes(text)))
        return [];
    }
    if (!children.some((child) => !isWord(child, 'rPr'))) return [];
    return [{ ...node, attributes: this.attributes(node), children }];
  }

  private isHiddenRun(node: XmlNode, hiddenParagraph: boolean): boolean {
    return node.local === 'r' && visibilityOf(this.lookOf(node), hiddenParagraph, undefined) === 'hidden';
  }

  private lookOf(node: XmlNode): Look {
    const look = plainLook();
    const properties = elementsOf(node).find((child) => isWord(child, 'rPr'));
    for (const property of properties ? elementsOf(properties) : [])
      applyProperty(look, property, this.options.hiddenStyles);
    return look;
  }

  /** Follows complex fields; `undefined` for what is no field mark. Page numbers alone stay fields. */
  private field(child: XmlNode): XmlNode[] | undefined {
    if (child.ns !== 'w') return undefined;
    const open = this.fields.at(-1);
    if (child.local === 'instrText') {
      if (open?.phase === 'code') open.code += textOf(child);
      return [];
    }
    if (child.local !== 'fldChar') return undefined;
    switch (valueOf(child, 'fldCharType')) {
      case 'begin':
        this.fields.push({ code: '', phase: 'code', kept: false });
        return [];
      case 'separate': {
        if (!open) return [];
        open.phase = 'result';
        const code = KEPT_FIELD.exec(open.code)?.[1]?.toUpperCase();
        if (code === undefined || this.fields.length > 1) return [];
        open.kept = true;
        const mark = (type: string): XmlNode => sibling(child, 'fldChar', { fldCharType: type });
        return [mark('begin'), sibling(child, 'instrText', {}, [` ${code} `]), mark('separate')];
      }
      default:
        return this.fields.pop()?.kept ? [sibling(child, 'fldChar', { fldCharType: 'end' })] : [];
    }
  }

  private simpleField(node: XmlNode, hiddenParagraph: boolean): (XmlNode | string)[] {
    const kept = KEPT_FIELD.exec(valueOf(node, 'instr') ?? '')?.[1];
    const children = this.children(node, hiddenParagraph);
    return kept ? [sibling(node, 'fldSimple', { instr: ` ${kept.toUpperCase()} ` }, children)] : children;
  }

  private link(node: XmlNode, hiddenParagraph: boolean): (XmlNode | string)[] {
    const children = this.children(node, hiddenParagraph);
    const name = Object.keys(node.attributes).find((attribute) => /:id$/.test(attribute));
    const id = name === undefined ? undefined : this.options.carry(node.attributes[name]!, SAFE_LINK_USE);
    return id === undefined || name === undefined
      ? children
      : [{ ...node, attributes: { [name]: id }, children }];
  }
}

const isRowDeleted = (row: XmlNode): boolean => {
  const properties = childOf(row, 'trPr');
  return (
    properties !== undefined && elementsOf(properties).some(({ ns, local }) => ns === 'w' && local === 'del')
  );
};

const lostGraphic = (node: XmlNode, children: readonly (XmlNode | string)[]): boolean => {
  const has = (list: readonly (XmlNode | string)[], local: string): boolean =>
    list.some((child) => isElement(child) && child.local === local);
  return GRAPHICS.some((local) => has(node.children, local) && !has(children, local));
};

/** A cell always ends with a paragraph. */
const withParagraph = (cell: XmlNode): XmlNode => {
  const last = elementsOf(cell).at(-1);
  return last && last.local === 'p' ? cell : { ...cell, children: [...cell.children, sibling(cell, 'p')] };
};
