import { type Formula, formulaOf } from './formula-math.js';
import { run, withLead, withoutBoxes, withRelationsOf } from './page-nodes.js';
import { symbolText } from './symbol-text.js';
import { releaseMergedCells } from './release-merged-cells.js';
import { listNumbers } from './list-numbers.js';
import { FORMULA_STYLE, paragraphLayouts } from './paragraph-layout.js';
import type { CleanDocx } from './redact-docx.js';
import {
  childOf,
  elementsOf,
  isElement,
  isWordElement,
  sibling,
  textOf,
  valueOf,
  walk,
  type XmlNode,
} from './xml-tree.js';

/** The body of a clean document, rewritten so that the converter shows all that the reader of the document sees. */
export interface PageTree {
  readonly root: XmlNode;
  /** Characters that were added (numbers of lists, marks of notes, brackets of phonetic guides). */
  readonly added: readonly string[];
  /** Texts that a page cannot show: charts and diagrams. */
  readonly lost: readonly string[];
  /** The formulas in the order of the page; each stands there as one run of its line of text. */
  readonly formulas: readonly Formula[];
}

const rootOf = (docx: CleanDocx, role: string): XmlNode | undefined =>
  docx.parts.find((part) => part.role === role)?.root;

/**
 * Rewrites what the converter would drop: simple fields, direction marks, phonetic guides, text boxes, cells that
 * continue a merged one, formulas, symbols, list numbers, notes.
 */
class PageRewriter {
  readonly added: string[] = [];
  readonly lost: string[] = [];
  /** Formulas by the run that stands for each. */
  readonly formulas = new Map<XmlNode, Formula>();
  private readonly notes: XmlNode[][] = [];
  private readonly numberOf: (paragraph: XmlNode) => string;
  private readonly layoutOf: (paragraph: XmlNode) => string | undefined;
  private boxes: XmlNode[] = [];

  constructor(private readonly docx: CleanDocx) {
    const styles = rootOf(docx, 'styles');
    this.numberOf = listNumbers(rootOf(docx, 'numbering'), styles);
    this.layoutOf = paragraphLayouts(styles);
  }

  rewrite(root: XmlNode): XmlNode {
    const body = childOf(root, 'body');
    if (!body) return root;
    const blocks = this.blocks(body).filter((child) => !isElement(child) || child.local !== 'sectPr');
    for (let note = 0; note < this.notes.length; note += 1) blocks.push(...this.notes[note]!);
    return { ...root, children: [{ ...body, children: blocks }] };
  }

  private blocks(node: XmlNode): XmlNode[] {
    return elementsOf(node).flatMap((child) => {
      if (isWordElement(child, 'p')) return this.paragraph(child);
      if (isWordElement(child, 'tbl')) return [this.table(child)];
      if (child.ns === 'm') return [sibling(node, 'p', {}, this.formula(child, node))];
      return [child];
    });
  }

  private paragraph(node: XmlNode): XmlNode[] {
    const outer = this.boxes;
    this.boxes = [];
    const number = this.numberOf(node);
    const inner = node.children
      .filter(isElement)
      .filter(({ local }) => local !== 'pPr')
      .flatMap((child) => this.inline(child));
    const properties = this.properties(node);
    if (number !== '') {
      this.added.push(number);
      inner.unshift(run(node, `${number} `));
    }
    const own = { ...node, children: [...(properties ? [properties] : []), ...inner] };
    const boxes = this.boxes;
    this.boxes = outer;
    return [own, ...boxes];
  }

  /** Only what the page uses: headings, alignment and first-line indent, as one of the page's own styles. */
  private properties(node: XmlNode): XmlNode | undefined {
    const layout = this.layoutOf(node);
    return layout === undefined
      ? undefined
      : sibling(node, 'pPr', {}, [sibling(node, 'pStyle', { val: layout })]);
  }

  private inline(node: XmlNode): XmlNode[] {
    if (node.ns === 'm') return this.formula(node, this.docx.main);
    if (node.ns === 'mc')
      return elementsOf(node)
        .flatMap((child) => (child.ns === 'mc' ? elementsOf(child) : [child]))
        .flatMap((child) => this.inline(child));
    if (node.ns !== 'w') return [];
    switch (node.local) {
      case 'r':
        return this.run(node);
      case 'hyperlink': {
        const children = elementsOf(node).flatMap((child) => this.inline(child));
        return children.some(({ local }) => local === 'r') ? [{ ...node, children }] : children;
      }
      case 'fldSimple':
      case 'bdo':
      case 'dir':
        return elementsOf(node).flatMap((child) => this.inline(child));
      default:
        return [];
    }
  }

  private run(node: XmlNode): XmlNode[] {
    const out: XmlNode[] = [];
    let own: XmlNode[] = [];
    const properties = this.runProperties(node);
    const flush = (): void => {
      if (own.length > 0) out.push({ ...node, children: [...(properties ? [properties] : []), ...own] });
      own = [];
    };
    const content = elementsOf(node).flatMap((child) =>
      child.ns === 'mc'
        ? elementsOf(child).flatMap((choice) => (choice.ns === 'mc' ? elementsOf(choice) : [choice]))
        : [child],
    );
    for (const child of content) {
      switch (child.local) {
        case 'rPr':
        case 'fldChar':
        case 'instrText':
          break;
        case 'ruby':
          flush();
          out.push(...this.ruby(child));
          break;
        case 'sym':
          own.push(sibling(node, 't', { 'xml:space': 'preserve' }, [symbolText(valueOf(child, 'char'))]));
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          flush();
          out.push(...this.note(child, node));
          break;
        case 'drawing':
        case 'pict':
          own.push(...this.graphic(child));
          break;
        case 'footnoteRef':
        case 'endnoteRef':
        case 'separator':
        case 'continuationSeparator':
          break;
        default:
          own.push(child);
      }
    }
    flush();
    return out;
  }

  private runProperties(node: XmlNode): XmlNode | undefined {
    const properties = childOf(node, 'rPr');
    if (!properties) return undefined;
    const kept = elementsOf(properties).filter(({ local }) =>
      ['b', 'i', 'vertAlign', 'strike', 'u'].includes(local),
    );
    return kept.length === 0 ? undefined : { ...properties, children: kept };
  }

  /** Base text, then the guide in brackets. */
  private ruby(node: XmlNode): XmlNode[] {
    const base = childOf(node, 'rubyBase');
    const guide = childOf(node, 'rt');
    const inside = (part: XmlNode | undefined): XmlNode[] =>
      part ? elementsOf(part).flatMap((child) => this.inline(child)) : [];
    const text = inside(guide);
    if (text.length === 0) return inside(base);
    this.added.push('（）');
    return [...inside(base), run(node, '（'), ...text, run(node, '）')];
  }

  private formula(node: XmlNode, like: XmlNode): XmlNode[] {
    const formula = formulaOf(node);
    if (formula.linear.trim() === '') return [];
    this.added.push(formula.addedToLinear);
    const own = run(like, formula.linear);
    own.children.unshift(sibling(like, 'rPr', {}, [sibling(like, 'rStyle', { val: FORMULA_STYLE })]));
    this.formulas.set(own, formula);
    return [own];
  }

  /** Texts of boxes follow the paragraph that holds them; of a drawing only pictures stay. */
  private graphic(node: XmlNode): XmlNode[] {
    let hasPicture = false;
    const visit = (at: XmlNode): void => {
      if (at.local === 'txbxContent') {
        const outer = this.boxes;
        this.boxes = [];
        const inside = this.blocks(at);
        this.boxes = [...outer, ...inside, ...this.boxes];
        return;
      }
      if (at.local === 'blip' || at.local === 'imagedata') hasPicture = true;
      const text = at.local === 'textpath' ? valueOf(at, 'string') : undefined;
      if (text) {
        this.added.push(text);
        this.boxes.push(sibling(this.docx.main, 'p', {}, [run(this.docx.main, text)]));
      }
      if (at.ns === 'a' && at.local === 'p' && textOf(at).trim() !== '')
        this.boxes.push(sibling(this.docx.main, 'p', {}, [run(this.docx.main, textOf(at))]));
      for (const child of elementsOf(at)) visit(child);
    };
    visit(node);
    return hasPicture ? [withoutBoxes(node)] : [];
  }

  private note(reference: XmlNode, like: XmlNode): XmlNode[] {
    const root = rootOf(this.docx, reference.local === 'footnoteReference' ? 'footnotes' : 'endnotes');
    const id = valueOf(reference, 'id');
    const content = root && elementsOf(root).find((note) => valueOf(note, 'id') === id);
    if (!content) return [];
    const place = this.notes.push([]) - 1;
    const mark = `[${place + 1}]`;
    this.added.push(mark, mark);
    const [first, ...rest] = this.blocks(withRelationsOf(content, reference.local));
    const lead = run(like, `${mark} `);
    this.notes[place] =
      first && isWordElement(first, 'p')
        ? [{ ...first, children: withLead(first, lead) }, ...rest]
        : [sibling(like, 'p', {}, [lead]), ...(first ? [first] : []), ...rest];
    const raised = sibling(like, 'rPr', {}, [sibling(like, 'vertAlign', { val: 'superscript' })]);
    return [{ ...run(like, mark), children: [raised, ...run(like, mark).children] }];
  }

  private table(node: XmlNode): XmlNode {
    const children = elementsOf(node).flatMap((row) => {
      if (!isWordElement(row, 'tr')) return row.local === 'tblGrid' ? [row] : [];
      const cells = elementsOf(row).flatMap((cell) =>
        isWordElement(cell, 'tc') ? [this.cell(cell)] : cell.local === 'trPr' ? [cell] : [],
      );
      return [{ ...row, children: cells }];
    });
    return { ...node, children: releaseMergedCells(children) };
  }

  private cell(node: XmlNode): XmlNode {
    const properties = childOf(node, 'tcPr');
    const kept = properties
      ? elementsOf(properties).filter(({ local }) => local === 'gridSpan' || local === 'vMerge')
      : [];
    return {
      ...node,
      children: [
        ...(properties ? [{ ...properties, children: kept }] : []),
        ...this.blocks(node).filter(({ local }) => local !== 'tcPr'),
      ],
    };
  }
}

/** Notes and boxes are written before the text that they stand behind. */
const inOrder = (root: XmlNode, formulas: ReadonlyMap<XmlNode, Formula>): Formula[] => {
  const found: Formula[] = [];
  walk(root, (node) => {
    const formula = formulas.get(node);
    if (formula) found.push(formula);
  });
  return found;
};

export const makePageTree = (docx: CleanDocx): PageTree => {
  const rewriter = new PageRewriter(docx);
  const root = rewriter.rewrite(docx.main);
  const charts = docx.parts
    .filter(({ role }) => role === 'chart' || role === 'diagramData')
    .map((part) => textOf(part.root).trim());
  return {
    root,
    added: rewriter.added,
    lost: charts.filter((text) => text !== ''),
    formulas: inOrder(root, rewriter.formulas),
  };
};
