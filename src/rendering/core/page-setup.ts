import { insertInOrder, removeChildren, setChild } from './element-order.js';
import { FragmentImport } from './template-fragment.js';
import { bodyOf, sectionsOf } from './draft-survey.js';
import { textOf } from './body-text.js';
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

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const FOOTER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml';
const SETTINGS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';

/** A header or footer that shows nothing but a page number, in any of its usual forms. */
const PAGE_NUMBER_ONLY = /^(?:第|共|页|of|page|[\s\d\-–—―─－·/|PageNUMSTIOROMAN])*$/i;

/** The header or footer part of a section reference. */
const partOf = (document: WordPackage, reference: XmlElement): string | null => {
  const id = reference.attributes['r:id'];
  const found = document.relationshipsOf(document.mainPart).find((one) => one.id === id);
  return found ? resolveTarget(document.mainPart, found.target) : null;
};

const showsOnlyPageNumber = (document: WordPackage, reference: XmlElement): boolean => {
  const part = partOf(document, reference);
  const tree = part ? document.xml(part) : null;
  if (!tree) return true;
  const xml = JSON.stringify(tree);
  return PAGE_NUMBER_ONLY.test(textOf(tree)) && !/"w:(drawing|object)"|"v:(imagedata|textpath)"/.test(xml);
};

/** Footers of the draft with text of their own: they stay, and get the page number below their text. */
const footersWithText = (document: WordPackage): string[] => [
  ...new Set(
    sectionsOf(document)
      .flatMap((section) => childrenOf(section, 'w:footerReference'))
      .filter((reference) => !showsOnlyPageNumber(document, reference))
      .map((reference) => partOf(document, reference) ?? ''),
  ),
];

export const isLandscape = (section: XmlElement): boolean => {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  return size['w:orient'] === 'landscape' || Number(size['w:w']) > Number(size['w:h']);
};

const columnCount = (section: XmlElement): number =>
  Number(childOf(section, 'w:cols')?.attributes['w:num'] ?? '1') || 1;

/** Turned by a quarter: the binding edge of the upright page is the top of the wide one. */
const turned = (section: XmlElement): XmlElement => {
  const size = childOf(section, 'w:pgSz')!;
  const { 'w:w': width = '', 'w:h': height = '' } = size.attributes;
  size.attributes = { 'w:w': height, 'w:h': width, 'w:orient': 'landscape' };
  const margins = childOf(section, 'w:pgMar')!.attributes;
  const { 'w:top': top = '', 'w:right': right = '', 'w:bottom': bottom = '', 'w:left': left = '' } = margins;
  Object.assign(margins, { 'w:top': left, 'w:right': top, 'w:bottom': right, 'w:left': bottom });
  return section;
};

/** Footers of the template, brought into the target; reference elements for its sections. */
const importFooters = (
  template: WordPackage,
  target: WordPackage,
  fragments: FragmentImport,
  page: XmlElement,
): XmlElement[] =>
  childrenOf(page, 'w:footerReference').map((reference, index) => {
    const source = partOf(template, reference)!;
    const part = `word/xianding-footer-${index + 1}.xml`;
    const root = template.xml(source)!;
    const wordNamespace = target.xml(target.mainPart)!.attributes['xmlns:w'] ?? '';
    const footer = element('w:ftr', {
      'xmlns:w': wordNamespace,
      'xmlns:r': wordNamespace.includes('purl.oclc.org') ? STRICT_RELATIONSHIPS : RELATIONSHIPS,
    });
    target.addXmlPart(part, footer, FOOTER_TYPE);
    footer.children = fragments.adopt(root.children.filter(isElement), source, part);
    const id = target.addRelationship(target.mainPart, 'footer', part);
    return element('w:footerReference', {
      'w:type': reference.attributes['w:type'] ?? 'default',
      'r:id': id,
    });
  });

/** A header or footer that every page showed must stand on even pages as well once odd and even pages differ. */
const spread = (section: XmlElement, name: 'w:headerReference' | 'w:footerReference'): void => {
  const headers = childrenOf(section, name);
  const usual = headers.find((one) => (one.attributes['w:type'] ?? 'default') === 'default');
  if (usual && !headers.some((one) => one.attributes['w:type'] === 'even')) {
    insertInOrder(section, element(name, { ...usual.attributes, 'w:type': 'even' }));
  }
};

const hasPageField = (tree: XmlElement): boolean =>
  [...descendantsOf(tree)].some(
    ({ name, attributes, children }) =>
      /\bPAGE\b/.test(attributes['w:instr'] ?? '') ||
      (name === 'w:instrText' && /\bPAGE\b/.test(children.join(''))),
  );

/** Sets the page number of the template below the text of a footer that has none. */
const numberFooters = (
  template: WordPackage,
  target: WordPackage,
  fragments: FragmentImport,
  page: XmlElement,
  parts: readonly string[],
): void => {
  const usual = childrenOf(page, 'w:footerReference').find((one) => one.attributes['w:type'] === 'default');
  const source = usual && partOf(template, usual);
  for (const part of source ? parts : []) {
    const footer = target.editableXml(part);
    if (hasPageField(footer)) continue;
    footer.children.push(
      ...fragments.adopt(template.xml(source!)!.children.filter(isElement), source!, part),
    );
  }
};

/** Settings that the page layout needs; what follows changes, or fetches a template, is switched off. */
const adjustSettings = (template: WordPackage, target: WordPackage): void => {
  const sourcePart = template.relatedPart(template.mainPart, 'settings');
  const source = (sourcePart && template.xml(sourcePart)) || element('w:settings');
  let part = target.relatedPart(target.mainPart, 'settings');
  if (!part) {
    part = 'word/xianding-settings.xml';
    const namespace = target.xml(target.mainPart)!.attributes['xmlns:w'] ?? '';
    target.addXmlPart(part, element('w:settings', { 'xmlns:w': namespace }), SETTINGS_TYPE);
    target.addRelationship(target.mainPart, 'settings', part);
  }
  const settings = target.editableXml(part);
  removeChildren(
    settings,
    'w:trackRevisions',
    'w:attachedTemplate',
    'w:evenAndOddHeaders',
    'w:mirrorMargins',
  );
  target.removeRelationships(part, ({ kind }) => kind === 'attachedTemplate');
  for (const name of ['w:evenAndOddHeaders', 'w:mirrorMargins']) {
    const given = childOf(source, name);
    if (given) setChild(settings, cloneElement(given));
  }
};

const hasEvenAndOdd = (document: WordPackage): boolean => {
  const part = document.relatedPart(document.mainPart, 'settings');
  return Boolean(childOf((part && document.xml(part)) || undefined, 'w:evenAndOddHeaders'));
};

/**
 * Gives every section of the signed file the paper, margins, grid and page numbers of the template. Wide sections
 * stay wide. Headers and footers with text stay; those with nothing but a page number go.
 * @basis GB/T 9704-2012 5.1, 5.2, 7.5
 */
export const applyPageSetup = (
  template: WordPackage,
  target: WordPackage,
  fragments: FragmentImport,
): void => {
  const page = sectionsOf(template).at(-1) ?? element('w:sectPr');
  const body = bodyOf(target);
  if (!childOf(body, 'w:sectPr')) body.children.push(element('w:sectPr'));
  const sections = sectionsOf(target);
  const keepsHeaders = sections
    .flatMap((section) => childrenOf(section, 'w:headerReference'))
    .some((reference) => !showsOnlyPageNumber(target, reference));
  const keptFooters = footersWithText(target);
  const keepsFooters = keptFooters.length > 0;
  const spreads = !hasEvenAndOdd(target);
  const root = target.editableXml(target.mainPart);
  const isStrict = root.attributes['xmlns:w']?.includes('purl.oclc.org');
  root.attributes['xmlns:r'] ??= isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  numberFooters(template, target, fragments, page, keptFooters);
  const footers = keepsFooters ? [] : importFooters(template, target, fragments, page);
  for (const section of sections) {
    const wide = isLandscape(section);
    const hasFirst = childrenOf(section, 'w:headerReference').some(
      (one) => one.attributes['w:type'] === 'first',
    );
    if (!keepsHeaders) removeChildren(section, 'w:headerReference');
    if (!keepsFooters && (!keepsHeaders || !hasFirst)) removeChildren(section, 'w:titlePg');
    if (!keepsFooters) removeChildren(section, 'w:footerReference');
    removeChildren(section, 'w:paperSrc', 'w:pgNumType', 'w:docGrid');
    removeChildren(section, 'w:sectPrChange', 'w:printerSettings', 'w:pgSz', 'w:pgMar');
    for (const one of footers) insertInOrder(section, cloneElement(one));
    const usual = footers.find((one) => one.attributes['w:type'] === 'default');
    if (childOf(section, 'w:titlePg') && usual) {
      insertInOrder(section, element('w:footerReference', { ...usual.attributes, 'w:type': 'first' }));
    }
    if (spreads && keepsHeaders) spread(section, 'w:headerReference');
    if (spreads && keepsFooters) spread(section, 'w:footerReference');
    for (const name of ['w:pgSz', 'w:pgMar', 'w:docGrid']) {
      const given = childOf(page, name);
      if (given) setChild(section, cloneElement(given));
    }
    if (wide) turned(section);
  }
  adjustSettings(template, target);
};

/** An upright section in one column: head and imprint can stand in it. */
export const isOrdinary = (section: XmlElement): boolean =>
  !isLandscape(section) && columnCount(section) === 1;
