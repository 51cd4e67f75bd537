import { RenderingError } from './rendering-error.js';
import { textOf } from './body-text.js';
import {
  cloneElement,
  descendantsOf,
  element,
  isElement,
  type XmlElement,
  type XmlNode,
} from './xml-tree.js';

/** Texts for `{{name}}`, and rows for `{{list.name}}`: the table row (or else paragraph) is repeated for each. */
export interface TemplateValues {
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

const PLACEHOLDER = /\{\{\s*([?!]?)\s*([A-Za-z][A-Za-z0-9]*)(?:\.([A-Za-z][A-Za-z0-9]*))?\s*\}\}/g;

/** Characters that XML cannot hold are left out of a value; half of a surrogate pair becomes U+FFFD. */
const allowed = (value: string): string =>
  value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n');

/** Text runs of a paragraph itself, without those of text boxes inside it. */
export const textElements = (paragraph: XmlElement): XmlElement[] => {
  const found: XmlElement[] = [];
  const visit = (node: XmlElement): void => {
    for (const child of node.children) {
      if (!isElement(child) || child.name === 'w:p') continue;
      if (child.name === 'w:t') found.push(child);
      else visit(child);
    }
  };
  visit(paragraph);
  return found;
};

const ownText = (paragraph: XmlElement): string =>
  textElements(paragraph)
    .map((one) => one.children.join(''))
    .join('');

const paragraphsIn = (node: XmlElement): XmlElement[] => [
  ...(node.name === 'w:p' ? [node] : []),
  ...[...descendantsOf(node)].filter(({ name }) => name === 'w:p'),
];

/** Replaces the characters `from`…`to` of the joined text; the new text takes the format of the first one. */
export const spliceText = (texts: readonly XmlElement[], from: number, to: number, value: string): void => {
  let position = 0;
  let isFirst = true;
  for (const text of texts) {
    const old = text.children.join('');
    const start = Math.max(from - position, 0);
    const end = Math.min(to - position, old.length);
    position += old.length;
    if (start >= old.length || end <= 0) continue;
    const changed = old.slice(0, start) + (isFirst ? value : '') + old.slice(end);
    isFirst = false;
    text.children = changed === '' ? [] : [changed];
    text.attributes['xml:space'] = 'preserve';
  }
};

/** A line feed of a value becomes a line break of the document, a tab a tab. */
const breakLines = (paragraph: XmlElement): void => {
  for (const run of [...descendantsOf(paragraph)].filter(({ name }) => name === 'w:r')) {
    run.children = run.children.flatMap((child): XmlNode[] => {
      if (!isElement(child) || child.name !== 'w:t' || !/[\n\t]/.test(child.children.join('')))
        return [child];
      return child.children
        .join('')
        .split(/([\n\t])/)
        .filter((piece) => piece !== '')
        .map((piece) => {
          if (piece === '\n') return element('w:br');
          if (piece === '\t') return element('w:tab');
          return element('w:t', { 'xml:space': 'preserve' }, [piece]);
        });
    });
  }
};

type Lookup = (name: string, field: string | undefined, place: string) => string;

const fillParagraph = (paragraph: XmlElement, lookup: Lookup, place: string): void => {
  const text = ownText(paragraph);
  if (!text.includes('{{')) return;
  const leftover = text.replace(PLACEHOLDER, '');
  if (leftover.includes('{{')) {
    throw new RenderingError('template.malformed_placeholder', {
      place,
      found: leftover.slice(leftover.indexOf('{{')).slice(0, 40),
    });
  }
  const texts = textElements(paragraph);
  for (const found of [...text.matchAll(PLACEHOLDER)].reverse()) {
    const [whole, condition, name, field] = found;
    const value = allowed(lookup(name!, field, place));
    spliceText(texts, found.index, found.index + whole.length, condition ? '' : value);
  }
  breakLines(paragraph);
};

/** Whether a part stays: every `{{?name}}` in it has a value, every `{{!name}}` has none. */
const isWanted = (text: string, lookup: Lookup, place: string): boolean =>
  [...text.matchAll(PLACEHOLDER)].every(([, condition, name, field]) => {
    if (!condition) return true;
    return (lookup(name!, field, place).trim() !== '') === (condition === '?');
  });

const listNames = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(PLACEHOLDER)].flatMap(([, , name, field]) => (field === undefined ? [] : [name!])),
  );

/**
 * Fills the placeholders below an element in one pass, so that a value which contains `{{` is not expanded again.
 * An unknown placeholder is an error that names it and its place.
 */
export const fillTemplate = (root: XmlElement, values: TemplateValues, part: string): void => {
  const lookupIn =
    (row: { readonly list: string; readonly fields: Readonly<Record<string, string>> } | null): Lookup =>
    (name, field, place) => {
      const value =
        field === undefined
          ? Object.hasOwn(values.texts, name)
            ? values.texts[name]
            : undefined
          : row?.list === name && Object.hasOwn(row.fields, field)
            ? row.fields[field]
            : undefined;
      if (value !== undefined) return value;
      const placeholder = field === undefined ? name : `${name}.${field}`;
      throw new RenderingError('template.unknown_placeholder', { placeholder, place });
    };
  let paragraphNumber = 0;
  const fillUnit = (unit: XmlElement, lookup: Lookup): void => {
    for (const paragraph of paragraphsIn(unit)) {
      paragraphNumber++;
      fillParagraph(paragraph, lookup, placeOf(part, paragraphNumber, paragraph));
    }
  };
  const expand = (unit: XmlElement): XmlElement[] => {
    const text = paragraphsIn(unit).map(ownText).join('\n');
    const place = placeOf(part, paragraphNumber + 1, unit);
    const lists = [...listNames(text)];
    if (lists.length === 0) {
      if (!isWanted(text, lookupIn(null), place)) return [];
      fillUnit(unit, lookupIn(null));
      return [unit];
    }
    const list = lists[0]!;
    const rows = Object.hasOwn(values.lists, list) ? values.lists[list] : undefined;
    if (!rows || lists.length > 1) {
      throw new RenderingError('template.unknown_placeholder', { placeholder: `${lists.at(-1)}.`, place });
    }
    return rows.flatMap((fields) => {
      const copy = cloneElement(unit);
      const lookup = lookupIn({ list, fields });
      if (!isWanted(text, lookup, place)) return [];
      fillUnit(copy, lookup);
      return [copy];
    });
  };
  const visit = (node: XmlElement): void => {
    node.children = node.children.flatMap((child): XmlNode[] => {
      if (!isElement(child)) return [child];
      const isRow = child.name === 'w:tr' && !hasNestedTable(child);
      if (isRow || child.name === 'w:p') return expand(child);
      visit(child);
      const isEmptyTable =
        child.name === 'w:tbl' && !child.children.some((row) => isElement(row) && row.name === 'w:tr');
      return isEmptyTable ? [] : [child];
    });
    if (node.name === 'w:tc' && !node.children.some((child) => isElement(child) && child.name === 'w:p')) {
      node.children.push(element('w:p'));
    }
  };
  visit(root);
};

const hasNestedTable = (row: XmlElement): boolean =>
  [...descendantsOf(row)].some(({ name }) => name === 'w:tbl');

const placeOf = (part: string, number: number, unit: XmlElement): string =>
  `${part}, paragraph ${number}: ${textOf(unit).trim().slice(0, 40)}`;

/** Every placeholder that stands in a template's part, without its conditions. */
export const placeholdersIn = (root: XmlElement): string[] => [
  ...new Set(
    paragraphsIn(root).flatMap((paragraph) =>
      [...ownText(paragraph).matchAll(PLACEHOLDER)].map(([, , name, field]) =>
        field === undefined ? name! : `${name}.${field}`,
      ),
    ),
  ),
];

/** A placeholder that nothing would fill; null for one that is not written as a placeholder should be. */
interface UnusablePlaceholder {
  readonly placeholder: string | null;
  /** 1 is the first paragraph of the part. */
  readonly paragraph: number;
  readonly text: string;
}

export const firstUnusablePlaceholder = (
  root: XmlElement,
  known: readonly string[],
): UnusablePlaceholder | null => {
  for (const [index, paragraph] of paragraphsIn(root).entries()) {
    const text = ownText(paragraph);
    const about = { paragraph: index + 1, text: text.trim() };
    for (const [, , name, field] of text.matchAll(PLACEHOLDER)) {
      const placeholder = field === undefined ? name! : `${name}.${field}`;
      const isList = field === undefined && known.some((one) => one.startsWith(`${name}.`));
      if (!known.includes(placeholder) || isList) return { placeholder, ...about };
    }
    if (text.replace(PLACEHOLDER, '').includes('{{')) return { placeholder: null, ...about };
  }
  return null;
};
