import mammoth from 'mammoth';
import sanitizeHtml from 'sanitize-html';
import { sha256Hex } from '../../shared/hash.js';
import { type Formula, textOfMath } from './formula-math.js';
import { relationIdIn } from './page-nodes.js';
import { makePageTree } from './page-tree.js';
import { LAYOUT_CLASSES, LAYOUT_STYLE_MAP, layoutStyles } from './paragraph-layout.js';
import type { PublicImage } from './public-copy.js';
import { type CleanDocx, writeDocx } from './redact-docx.js';
import type { XmlNode } from './xml-tree.js';

export interface Page {
  readonly html: string;
  readonly images: readonly PublicImage[];
  /** One line a block. */
  readonly text: string;
  /** What the document shows and the page does not, or the other way round; empty when they agree. */
  readonly differences: readonly string[];
}

const TAGS = [
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'u',
  's',
  'sup',
  'sub',
  'br',
  'a',
  'img',
];

/** Presentation elements of MathML that formulas are written in; nothing that links, loads or embeds. */
const MATH_TAGS = [
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mmultiscripts',
  'mprescripts',
  'mtable',
  'mtr',
  'mtd',
];
const MATH_ATTRIBUTES: Readonly<Record<string, string[]>> = {
  math: ['display', 'alttext'],
  mi: ['mathvariant'],
  mn: ['mathvariant'],
  mo: ['largeop'],
  mspace: ['width'],
  mfrac: ['linethickness'],
  mover: ['accent'],
  munder: ['accentunder'],
};

/** Nothing of a document can run, load from elsewhere or break the page. */
export const sanitisePage = (html: string, images: ReadonlySet<string>): string =>
  sanitizeHtml(html, {
    allowedTags: [...TAGS, ...MATH_TAGS],
    allowedAttributes: {
      a: ['href', 'rel'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      img: ['src', 'alt'],
      ...MATH_ATTRIBUTES,
    },
    allowedClasses: { '*': [...LAYOUT_CLASSES] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: [] },
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    transformTags: {
      h1: 'h2',
      h2: 'h3',
      h3: 'h4',
      h4: 'h5',
      h5: 'h6',
      b: 'strong',
      i: 'em',
      a: (tagName, { href = '' }) => ({
        tagName,
        attribs: /^(?:https?:\/\/|mailto:)/i.test(href)
          ? { href, rel: 'noopener nofollow' }
          : ({} as Record<string, string>),
      }),
      img: (tagName, { src = '' }) => ({
        tagName,
        attribs: images.has(src) ? { src, alt: '图片' } : ({} as Record<string, string>),
      }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && attribs['src'] === undefined,
  });

const BLOCK = new Set(['p', 'tr', 'br']);
const collectText = (node: XmlNode, out: string[]): void => {
  for (const child of node.children) {
    if (typeof child === 'string') {
      if (node.local === 't') out.push(child);
    } else if (child.local === 'noBreakHyphen') out.push('\u2011');
    else if (child.local === 'tab' && node.local === 'r') out.push('\t');
    else collectText(child, out);
  }
  if (BLOCK.has(node.local)) out.push('\n');
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const MATH = /<math(?:\s[^<>]*)?>[\s\S]*?<\/math>/g;
const ALTTEXT = /^<math[^<>]*\salttext="([^"<>]*)"/;

/** Text of a sanitised page, one line a block; formulas as their line of text. */
export const textOfPage = (html: string): string =>
  html
    .replaceAll(MATH, (formula) => ALTTEXT.exec(formula)?.[1] ?? '')
    .replaceAll(/<(?:\/(?:p|h[2-6]|li|td|th|tr|table)|br ?\/?)>/g, '\n')
    .replaceAll(/<[^<>]{0,5000}>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!)
    .replaceAll(/[ \t]*\n\s*/g, '\n')
    .trim();

const essential = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u0085\u00ad]/g, '')
    .replaceAll('\u2011', '-');

/** A short stretch around the first place where two texts part. */
const firstDifference = (shown: string, page: string): string => {
  let at = 0;
  while (at < shown.length && at < page.length && shown[at] === page[at]) at += 1;
  return shown.slice(Math.max(0, at - 10), at + 30) || page.slice(Math.max(0, at - 10), at + 30);
};

const countsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
};

/** Whether the rewritten body has the characters of the document, no fewer and no others than those added. */
const sameCharacters = (document: string, rewritten: string, added: string): boolean => {
  const counts = countsOf(rewritten);
  for (const char of document + added) {
    const left = (counts.get(char) ?? 0) - 1;
    if (left < 0) return false;
    counts.set(char, left);
  }
  return [...counts.values()].every((count) => count === 0);
};

/** Formulas of which the page does not show exactly the characters of the document and the signs of its notation. */
const formulaDifferences = (html: string, formulas: readonly Formula[]): string[] => {
  const shown = (html.match(MATH) ?? []).map((formula) => essential(textOfMath(formula)));
  return formulas.flatMap((formula, index) =>
    shown[index] === essential(formula.shown) &&
    sameCharacters(essential(formula.source), shown[index], essential(formula.addedToShown))
      ? []
      : [formula.linear],
  );
};

/**
 * The body of the page that would be published, made from a clean document.
 * The text of the page is compared with what the document shows.
 * @param shownText visible text of the same document, read by the screening's own reader
 */
export const makePage = async (docx: CleanDocx, shownText: string): Promise<Page> => {
  const tree = makePageTree(docx);
  const byOrigin = new Map(docx.pictures.map((picture) => [sha256Hex(picture.bytes), picture]));
  const images = new Map<string, PublicImage>();
  const main = docx.parts.find(({ role }) => role === 'officeDocument')!;
  const notes = docx.parts.filter(({ role }) => role === 'footnotes' || role === 'endnotes');
  const used = [
    ...main.relationships,
    ...notes.flatMap(({ role, relationships }) =>
      relationships.map((one) => ({ ...one, source: main.name, id: relationIdIn(role, one.id) })),
    ),
  ].filter(({ type }) => type === 'image' || type === 'hyperlink');
  const styles = {
    name: 'word/styles.xml',
    role: 'styles',
    root: layoutStyles(tree.root),
    relationships: [],
  };
  const toStyles = { source: main.name, id: 'styles', type: 'styles', target: styles.name, external: false };
  const packaged = writeDocx({
    ...docx,
    main: tree.root,
    parts: [{ ...main, root: tree.root, relationships: [...used, toStyles] }, styles],
  });
  const converted = await mammoth.convertToHtml({ buffer: packaged }, {
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    ignoreEmptyParagraphs: true,
    includeDefaultStyleMap: true,
    styleMap: [...LAYOUT_STYLE_MAP],
    convertImage: mammoth.images.imgElement(async (image) => {
      const bytes = Buffer.from(await image.readAsArrayBuffer());
      const hash = sha256Hex(bytes);
      const picture = byOrigin.get(hash);
      if (!picture) return { src: '' };
      const name = `${hash.slice(0, 32)}.${picture.extension}`;
      images.set(name, { name, bytes, contentType: picture.contentType });
      return { src: name };
    }),
  } as Parameters<typeof mammoth.convertToHtml>[1]);
  const formulas = [...tree.formulas];
  const written = converted.value.replaceAll(
    /<span class="formula">[^<>]*<\/span>/g,
    (line) => formulas.shift()?.mathml ?? line,
  );
  const html = sanitisePage(written, new Set(images.keys()));
  const text = textOfPage(html);
  const parts: string[] = [];
  collectText(tree.root, parts);
  const rewritten = essential(parts.join(''));
  const differences: string[] = [...tree.lost, ...formulaDifferences(html, tree.formulas)];
  if (rewritten !== essential(text)) differences.push(firstDifference(rewritten, essential(text)));
  if (!sameCharacters(essential(shownText), rewritten, essential(tree.added.join('')))) {
    differences.push(firstDifference(essential(shownText), rewritten));
  }
  return { html, images: [...images.values()], text, differences };
};
