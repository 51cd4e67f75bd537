import type { IntakeLimits } from './limits.js';
import { readWordPart } from './read-word-part.js';
import type { CleanDocx } from './redact-docx.js';
import type { Collector, Place, TextPiece } from './text-piece.js';
import { serialiseXml } from './xml-tree.js';

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

/** What the eye sees of a clean document, by the screening's own reader. */
export const readShownText = (docx: CleanDocx, limits: IntakeLimits): string => {
  const shown: string[] = [];
  for (const { name: part, role, root } of docx.parts) {
    const place = SHOWN_ROLES[role];
    if (!place) continue;
    const collector: Collector = {
      observe: () => undefined,
      piece: (piece) => {
        if (isShown(piece)) shown.push(shownOf(piece));
      },
    };
    readWordPart(serialiseXml(root), { part, place, hiddenStyles: new Set(), limits }, collector);
  }
  return shown.join('\n');
};
