import {
  charOf,
  escapeHtml,
  isSimple,
  type MathPiece,
  plainText,
  positionOf,
  propertyOf,
  rawText,
  SPACING,
  tokensOf,
} from './math-notation.js';
import { symbolText } from './symbol-text.js';
import { childOf, elementsOf, isElement, valueOf, type XmlNode } from './xml-tree.js';

/** A formula as a page shows it, as plain text, and what its notation adds to the characters of the document. */
export interface Formula {
  /** MathML, presentation elements only. */
  readonly mathml: string;
  /** The characters of `mathml` in the order of reading. */
  readonly shown: string;
  /** One line of text: `(a+b)/(c)`, `x^2`, `√(x)`. */
  readonly linear: string;
  /** Characters of `shown` that stand nowhere in the document's text: operators and brackets kept as properties. */
  readonly addedToShown: string;
  /** Characters of `linear` that stand nowhere in the document's text. */
  readonly addedToLinear: string;
  /** The document's own text of the formula. */
  readonly source: string;
}

/** Writes one formula; every element that it does not know is opened, so that no text of it is lost. */
class FormulaWriter {
  readonly addedToShown: string[] = [];
  readonly addedToLinear: string[] = [];

  all(nodes: readonly (XmlNode | string)[]): MathPiece {
    const pieces = nodes.map((node) => (isElement(node) ? this.element(node) : this.stray(node)));
    return {
      mathml: pieces.map(({ mathml }) => mathml).join(''),
      linear: pieces.map(({ linear }) => linear).join(''),
    };
  }

  private row(node: XmlNode | undefined): MathPiece {
    const { mathml, linear } = node ? this.all(node.children) : { mathml: '', linear: '' };
    return { mathml: `<mrow>${mathml}</mrow>`, linear };
  }

  /** Text that stands outside of a run. */
  private stray(text: string): MathPiece {
    return text.trim() === '' ? { mathml: '', linear: '' } : plainText(text);
  }

  private element(node: XmlNode): MathPiece {
    const { local } = node;
    if (local === 'r') return this.run(node);
    if (local.endsWith('Pr')) return { mathml: '', linear: '' };
    // Of drawings and the like only their texts, not the numbers that place them.
    if (node.ns !== 'm' && node.ns !== 'w' && local !== 't') return this.all(elementsOf(node));
    switch (local) {
      case 'f':
        return this.fraction(node);
      case 'sSup':
        return this.script(node, 'msup', ['sup']);
      case 'sSub':
        return this.script(node, 'msub', ['sub']);
      case 'sSubSup':
        return this.script(node, 'msubsup', ['sub', 'sup']);
      case 'sPre':
        return this.prescript(node);
      case 'limLow':
        return this.script(node, 'munder', ['lim'], '_');
      case 'limUpp':
        return this.script(node, 'mover', ['lim'], '^');
      case 'rad':
        return this.radical(node);
      case 'nary':
        return this.nary(node);
      case 'd':
        return this.delimited(node);
      case 'func':
        return this.applied(node);
      case 'acc':
        return this.accent(node, charOf(node, 'accPr', 'chr', '\u0302'), 'over');
      case 'bar':
        return this.accent(node, '¯', positionOf(node, 'barPr') === 'top' ? 'over' : 'under');
      case 'groupChr':
        return this.accent(
          node,
          charOf(node, 'groupChrPr', 'chr', '⏟'),
          positionOf(node, 'groupChrPr') === 'top' ? 'over' : 'under',
        );
      case 'm':
        return this.matrix(node, 'mr');
      case 'eqArr':
        return this.equations(node);
      default:
        return this.row(node);
    }
  }

  private run(node: XmlNode): MathPiece {
    const properties = elementsOf(node).find((child) => child.ns === 'm' && child.local === 'rPr');
    const literal = properties !== undefined && childOf(properties, 'nor') !== undefined;
    const pieces = node.children.map((child): MathPiece => {
      if (!isElement(child)) return this.stray(child);
      switch (child.local) {
        case 'rPr':
          return { mathml: '', linear: '' };
        case 't':
          return literal ? plainText(rawText(child)) : tokensOf(rawText(child), properties);
        case 'sym':
          return tokensOf(symbolText(valueOf(child, 'char')), properties);
        case 'noBreakHyphen':
          return plainText('\u2011');
        case 'tab':
        case 'br':
        case 'cr':
          return { mathml: '<mspace width="1em"></mspace>', linear: ' ' };
        default:
          return this.row(child);
      }
    });
    return {
      mathml: pieces.map(({ mathml }) => mathml).join(''),
      linear: pieces.map(({ linear }) => linear).join(''),
    };
  }

  /** A character of the notation that the document keeps as a property. */
  private sign(char: string, attributes = ''): string {
    if (char === '') return '';
    this.addedToShown.push(char);
    return `<mo${attributes}>${escapeHtml(char)}</mo>`;
  }

  private mark(text: string): string {
    this.addedToLinear.push(text);
    return text;
  }

  private grouped(text: string): string {
    return isSimple(text) ? text : `${this.mark('(')}${text}${this.mark(')')}`;
  }

  private fraction(node: XmlNode): MathPiece {
    const type = propertyOf(node, 'fPr', 'type');
    const [above, below] = [this.row(childOf(node, 'num')), this.row(childOf(node, 'den'))];
    const linear = `${this.grouped(above.linear)}${this.mark(type === 'noBar' ? '¦' : '/')}${this.grouped(below.linear)}`;
    if (type === 'lin')
      return { mathml: `<mrow>${above.mathml}${this.sign('/')}${below.mathml}</mrow>`, linear };
    const attribute = type === 'noBar' ? ' linethickness="0"' : '';
    return { mathml: `<mfrac${attribute}>${above.mathml}${below.mathml}</mfrac>`, linear };
  }

  private script(node: XmlNode, element: string, names: readonly string[], sign?: string): MathPiece {
    const base = this.row(childOf(node, 'e'));
    const scripts = names.map((name) => this.row(childOf(node, name)));
    const linear = names.map((name, index) =>
      scripts[index]!.linear === ''
        ? ''
        : `${this.mark(sign ?? (name === 'sup' ? '^' : '_'))}${this.grouped(scripts[index]!.linear)}`,
    );
    return {
      mathml: `<${element}>${base.mathml}${scripts.map(({ mathml }) => mathml).join('')}</${element}>`,
      linear: this.grouped(base.linear) + linear.join(''),
    };
  }

  private prescript(node: XmlNode): MathPiece {
    const [sub, sup, base] = ['sub', 'sup', 'e'].map((name) => this.row(childOf(node, name)));
    return {
      mathml: `<mmultiscripts>${base!.mathml}<mprescripts></mprescripts>${sub!.mathml}${sup!.mathml}</mmultiscripts>`,
      linear: `${this.mark('_')}${this.grouped(sub!.linear)}${this.mark('^')}${this.grouped(sup!.linear)} ${base!.linear}`,
    };
  }

  private radical(node: XmlNode): MathPiece {
    const base = this.row(childOf(node, 'e'));
    const degree = this.row(childOf(node, 'deg'));
    const root = `${this.mark('√')}${this.grouped(base.linear)}`;
    if (degree.linear.trim() === '') return { mathml: `<msqrt>${base.mathml}</msqrt>`, linear: root };
    return {
      mathml: `<mroot>${base.mathml}${degree.mathml}</mroot>`,
      linear: `${this.grouped(degree.linear)}${root}`,
    };
  }

  private nary(node: XmlNode): MathPiece {
    const char = charOf(node, 'naryPr', 'chr', '∫');
    const [sub, sup, base] = ['sub', 'sup', 'e'].map((name) => this.row(childOf(node, name)));
    const sides = propertyOf(node, 'naryPr', 'limLoc') === 'undOvr' ? 'munderover' : 'msubsup';
    const limits = [
      sub!.linear === '' ? '' : `${this.mark('_')}${this.grouped(sub!.linear)}`,
      sup!.linear === '' ? '' : `${this.mark('^')}${this.grouped(sup!.linear)}`,
    ].join('');
    return {
      mathml: `<mrow><${sides}>${this.sign(char, ' largeop="true"') || '<mrow></mrow>'}${sub!.mathml}${sup!.mathml}</${sides}>${base!.mathml}</mrow>`,
      linear: `${this.mark(char)}${limits} ${base!.linear}`,
    };
  }

  private delimited(node: XmlNode): MathPiece {
    const begin = charOf(node, 'dPr', 'begChr', '(');
    const separator = charOf(node, 'dPr', 'sepChr', '|');
    const end = charOf(node, 'dPr', 'endChr', ')');
    const parts = elementsOf(node).filter(({ local }) => local !== 'dPr');
    const out = parts.map((part, index) => {
      const { mathml, linear } = this.row(part);
      return index === 0
        ? { mathml, linear }
        : { mathml: this.sign(separator) + mathml, linear: this.mark(separator) + linear };
    });
    return {
      mathml: `<mrow>${this.sign(begin)}${out.map(({ mathml }) => mathml).join('')}${this.sign(end)}</mrow>`,
      linear: `${this.mark(begin)}${out.map(({ linear }) => linear).join('')}${this.mark(end)}`,
    };
  }

  private applied(node: XmlNode): MathPiece {
    const name = this.row(childOf(node, 'fName'));
    const base = this.row(childOf(node, 'e'));
    return {
      mathml: `<mrow>${name.mathml}<mspace width="0.17em"></mspace>${base.mathml}</mrow>`,
      linear: `${name.linear} ${base.linear}`,
    };
  }

  private accent(node: XmlNode, char: string, side: 'over' | 'under'): MathPiece {
    const base = this.row(childOf(node, 'e'));
    const sign = SPACING[char] ?? char;
    const attribute = side === 'over' ? ' accent="true"' : ' accentunder="true"';
    return {
      mathml: `<m${side}${attribute}>${base.mathml}${this.sign(sign) || '<mrow></mrow>'}</m${side}>`,
      linear: `${this.grouped(base.linear)}${this.mark(sign)}`,
    };
  }

  private matrix(node: XmlNode, row: string): MathPiece {
    const rows = elementsOf(node).filter(({ local }) => local === row);
    const out = rows.map((one) => {
      const cells = elementsOf(one).map((cell) => this.row(cell));
      return {
        mathml: `<mtr>${cells.map(({ mathml }) => `<mtd>${mathml}</mtd>`).join('')}</mtr>`,
        linear: cells.map(({ linear }, index) => (index === 0 ? linear : this.mark(', ') + linear)).join(''),
      };
    });
    return {
      mathml: `<mtable>${out.map(({ mathml }) => mathml).join('')}</mtable>`,
      linear: `${this.mark('[')}${out.map(({ linear }, index) => (index === 0 ? linear : this.mark('; ') + linear)).join('')}${this.mark(']')}`,
    };
  }

  private equations(node: XmlNode): MathPiece {
    const rows = elementsOf(node)
      .filter(({ local }) => local !== 'eqArrPr')
      .map((row) => this.row(row));
    return {
      mathml: `<mtable>${rows.map(({ mathml }) => `<mtr><mtd>${mathml}</mtd></mtr>`).join('')}</mtable>`,
      linear: rows.map(({ linear }, index) => (index === 0 ? linear : this.mark('; ') + linear)).join(''),
    };
  }
}

const sourceOf = (node: XmlNode): string => {
  if (node.local === 't') return rawText(node);
  if (node.local === 'sym') return symbolText(valueOf(node, 'char'));
  return elementsOf(node).map(sourceOf).join('');
};

const SHOWN_TEXT = /<[^<>]{0,200}>/g;
const UNESCAPES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The characters of MathML as it was written here, in the order of reading. */
export const textOfMath = (mathml: string): string =>
  mathml.replaceAll(SHOWN_TEXT, '').replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => UNESCAPES[entity]!);

/**
 * Office Math Markup (`m:oMath`, `m:oMathPara`, transitional or strict) as presentation MathML and as a line of text.
 * @basis ISO/IEC 29500-1 22.1
 */
export const formulaOf = (node: XmlNode): Formula => {
  const writer = new FormulaWriter();
  const isParagraph = node.local === 'oMathPara';
  const formulas = isParagraph ? elementsOf(node).filter(({ local }) => local !== 'oMathParaPr') : [node];
  const pieces = formulas.map((one) => writer.all(one.children));
  const content = pieces.map(({ mathml }) => `<mrow>${mathml}</mrow>`).join('');
  const linear = pieces.map(({ linear: line }) => line).join(' ');
  const display = isParagraph ? ' display="block"' : '';
  return {
    mathml: `<math${display} alttext="${escapeHtml(linear)}">${content}</math>`,
    shown: textOfMath(content),
    linear,
    addedToShown: writer.addedToShown.join(''),
    addedToLinear: writer.addedToLinear.join(''),
    source: sourceOf(node),
  };
};
