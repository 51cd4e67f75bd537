import type { IntakeLimits } from './limits.js';
import { readWordPart } from './read-word-part.js';
import type { CleanDocx } from './redact-docx.js';
import type { Collector, Place, TextPiece } from './text-piece.js';
import { isElement, serialiseXml, valueOf, type XmlNode } from './xml-tree.js';

const SHOWN_ROLES: Readonly<Record<string, Place>> = {
  officeDocument: 'body',
  footnotes: 'footnote',
  endnotes: 'endnote',
};
const SHOWN_PLACES: ReadonlySet<Place> = new Set<Place>(['body', 'text_box', 'footnote', 'endnote']);
const isShown = (piece: TextPiece): boolean =>
  SHOWN_PLACES.has(piece.place) && piece.boundary === undefined && !piece.location.includes('@');

const shownOf = (piece: TextPiece): string =>
  piece.segments
    .filter(
      ({ visibility }) => visibility === 'visible' || visibility === 'inserted' || visibility === 'unseen',
    )
    .map(({ start, end }) => piece.text.slice(start, end))
    .join('');

/** Lines between text and notes are kept as notes, too. */
const isNote = (note: XmlNode | string): boolean =>
  isElement(note) && (valueOf(note, 'type') ?? 'normal') === 'normal';

/** What the eye sees of one part, paragraph by paragraph, by the screening's own reader. */
export const shownPieces = (root: XmlNode, place: Place, limits: IntakeLimits): readonly string[] => {
  const shown: string[] = [];
  const collector: Collector = {
    observe: () => undefined,
    piece: (piece) => {
      if (isShown(piece)) shown.push(shownOf(piece));
    },
  };
  readWordPart(serialiseXml(root), { part: place, place, hiddenStyles: new Set(), limits }, collector);
  return shown;
};

/** The same for body and notes of a clean document. */
export const readShownPieces = (docx: CleanDocx, limits: IntakeLimits): readonly string[] =>
  docx.parts.flatMap(({ role, root }) => {
    const place = SHOWN_ROLES[role];
    if (!place) return [];
    const content = place === 'body' ? root : { ...root, children: root.children.filter(isNote) };
    return shownPieces(content, place, limits);
  });

export const readShownText = (docx: CleanDocx, limits: IntakeLimits): string =>
  readShownPieces(docx, limits).join('\n');
