import type { Visibility } from './finding.js';
import type { IntakeLimits } from './limits.js';
import { screenPackage } from './screen-docx.js';
import type { Collector, Place, TextPiece } from './text-piece.js';

/** A stretch of text as a reader of the file would or would not meet it. */
export interface VisibleText {
  readonly part: string;
  /** The same as in the findings of the file. */
  readonly location: string;
  readonly place: Place;
  readonly visibility: Visibility;
  readonly text: string;
}

export interface Texts {
  readonly items: readonly VisibleText[];
  /** There is more than is shown. */
  readonly truncated: boolean;
}

const MOST_PIECES = 20_000;
const MOST_CHARACTERS = 2_000_000;

const collectPieces = (file: Buffer, limits: IntakeLimits): TextPiece[] => {
  const pieces: TextPiece[] = [];
  const collector: Collector = {
    // Texts that were joined only to find a value across two paragraphs are there already.
    piece: (piece) => {
      if (piece.boundary === undefined) pieces.push(piece);
    },
    observe: () => undefined,
  };
  screenPackage(file, limits, collector);
  return pieces;
};

/**
 * Everything that a .docx says, also where the eye does not see it: deleted, inserted and hidden text, comments,
 * headers, properties.
 * @throws IntakeError
 */
export const readTexts = (file: Buffer, limits: IntakeLimits): Texts => {
  const items: VisibleText[] = [];
  let characters = 0;
  for (const { part, location, place, text, segments } of collectPieces(file, limits)) {
    for (const { start, end, visibility } of segments) {
      const stretch = text.slice(start, end);
      if (stretch === '') continue;
      characters += stretch.length;
      if (items.length >= MOST_PIECES || characters > MOST_CHARACTERS) return { items, truncated: true };
      items.push({ part, location, place, visibility, text: stretch });
    }
  }
  return { items, truncated: false };
};

const COMPARED: readonly Place[] = ['body', 'text_box', 'header', 'footer', 'footnote', 'endnote'];
const READ: readonly Visibility[] = ['visible', 'inserted'];

/** The paragraphs as they read when every revision is accepted, in the order of the file, body first. */
export const readParagraphs = (file: Buffer, limits: IntakeLimits): string[] => {
  const paragraphs = collectPieces(file, limits)
    .filter(({ place, location }) => COMPARED.includes(place) && !location.includes('.'))
    .map(({ place, text, segments }) => ({
      place,
      text: segments
        .filter(({ visibility }) => READ.includes(visibility))
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
  return [
    ...paragraphs.filter(({ place }) => place === 'body' || place === 'text_box'),
    ...paragraphs.filter(({ place }) => place !== 'body' && place !== 'text_box'),
  ].map(({ text }) => text);
};
