import type { Refusal } from '../../shared/refusal.js';
import { refusal } from '../../shared/refusal.js';
import { acceptChanges } from './accept-changes.js';
import { INSERTED_STYLE_PREFIX } from './body-text.js';
import { type DraftSurvey } from './draft-survey.js';
import type { OfficialNote } from './views.js';
import { resolveTarget, type WordPackage } from './word-package.js';
import { childOf, childrenOf, descendantsOf, isElement, type XmlElement } from './xml-tree.js';

const FORMAT_CHANGES =
  /^w:(rPrChange|pPrChange|tblPrChange|tblPrExChange|tcPrChange|trPrChange|sectPrChange|tblGridChange|numberingChange)$/;
const COMMENT_PARTS = /^(comments|commentsExtended|commentsIds|commentsExtensible|people)$/;

/** Parts whose text is printed: the body, notes, headers and footers. */
const printedParts = (document: WordPackage): string[] => [
  document.mainPart,
  ...document
    .relationshipsOf(document.mainPart)
    .filter(({ kind, external }) => /^(footnotes|endnotes|header|footer)$/.test(kind) && !external)
    .map(({ target }) => resolveTarget(document.mainPart, target))
    .filter((part) => document.has(part)),
];

const isOfficialAlready = (document: WordPackage): boolean => {
  const part = document.relatedPart(document.mainPart, 'styles');
  const styles = (part && document.xml(part)) || undefined;
  return childrenOf(styles, 'w:style').some((one) =>
    one.attributes['w:styleId']?.startsWith(INSERTED_STYLE_PREFIX),
  );
};

/** Why no official copy can be made of a file as it is; empty when one can. */
export const obstaclesOf = (
  document: WordPackage,
  survey: DraftSurvey,
  note: OfficialNote | null | undefined,
): readonly Refusal[] => {
  const found: Refusal[] = [];
  if (isOfficialAlready(document)) found.push(refusal('rendering.already_official'));
  const contradicting =
    note === undefined ? survey.notes.slice(1) : survey.notes.filter((one) => one !== note);
  if (contradicting.length > 0) {
    found.push(refusal('draft.note_contradicts', { found: contradicting, expected: note ?? null }));
  }
  return found;
};

const withoutMarks = (node: XmlElement): void => {
  node.children = node.children.filter((child) => {
    if (!isElement(child)) return true;
    if (/^w:comment(RangeStart|RangeEnd)$/.test(child.name) || FORMAT_CHANGES.test(child.name)) return false;
    if (child.name !== 'w:r' || !childOf(child, 'w:commentReference')) return true;
    child.children = child.children.filter((one) => !isElement(one) || one.name !== 'w:commentReference');
    return child.children.some((one) => isElement(one) && one.name !== 'w:rPr');
  });
};

/**
 * Takes out what belongs to the drafting: tracked changes (all accepted: that is the text which was reviewed and
 * signed), comments, the history of formats, the writer's properties.
 */
export const stripDrafting = (document: WordPackage): void => {
  for (const part of printedParts(document)) {
    const root = document.editableXml(part);
    acceptChanges(root);
    withoutMarks(root);
    for (const node of descendantsOf(root)) withoutMarks(node);
  }
  const main = document.mainPart;
  for (const { kind, target, external } of document.relationshipsOf(main)) {
    if (COMMENT_PARTS.test(kind) && !external) document.removePart(resolveTarget(main, target));
  }
  document.removeRelationships(main, ({ kind }) => COMMENT_PARTS.test(kind));
  const personal = /^(extended-properties|thumbnail|core-properties)$/;
  for (const { kind, target } of document.relationshipsOf('')) {
    if (personal.test(kind)) document.removePart(resolveTarget('', target));
  }
  document.removeRelationships('', ({ kind }) => personal.test(kind));
};
