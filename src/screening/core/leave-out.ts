import { takeOut, type TakenOut } from './apply-removals.js';
import { dropUnusedNotes, notesOfOnly } from './document-notes.js';
import { dropUnreferenced } from './drop-unreferenced.js';
import type { IntakeLimits } from './limits.js';
import type { CleanDocx } from './redact-docx.js';
import { CELL_MARK, REMOVAL_NOTE, type RemovalTarget, targetKey } from './removal-target.js';
import { readShownPieces, shownPieces } from './shown-text.js';
import { documentAround, essentialOf, targetsOf, textsLeft, type TextLeft } from './text-left.js';
import type { XmlNode } from './xml-tree.js';

/** One target and what went with it. */
export interface LeftOut {
  readonly target: RemovalTarget;
  /** Paragraphs, cells and notes that are gone, as they read. */
  readonly texts: readonly string[];
  /** Where the same still stands. */
  readonly left: readonly TextLeft[];
}

export interface WithoutRanges {
  readonly docx: CleanDocx;
  readonly leftOut: readonly LeftOut[];
  /** Empty when the result is the document without these ranges, and nothing else of it has changed. */
  readonly differences: readonly string[];
}

const withoutNotes = (text: string, note: string): string =>
  essentialOf(text.replaceAll(note, '').replaceAll(CELL_MARK, ''));

const countsOf = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
};

const sameCounts = (a: Map<string, number>, b: Map<string, number>): boolean =>
  [...new Set([...a.keys(), ...b.keys()])].every((char) => (a.get(char) ?? 0) === (b.get(char) ?? 0));

/** Paragraphs of `after` that are not found in `before` in the same order. */
const notInOrder = (before: readonly string[], after: readonly string[]): readonly string[] => {
  let at = 0;
  return after.filter((text) => {
    const found = before.indexOf(text, at);
    if (found < 0) return true;
    at = found + 1;
    return false;
  });
};

/** What stands before = what stands after + what was taken out: by paragraph in order, and by character. */
const differencesOf = (
  before: readonly string[],
  after: readonly string[],
  removed: readonly string[],
  note: string,
): readonly string[] => {
  const plain = (texts: readonly string[]) =>
    texts.map((text) => withoutNotes(text, note)).filter((text) => text !== '');
  const [stood, stands, gone] = [plain(before), plain(after), plain(removed)];
  const strangers = notInOrder(stood, stands);
  if (strangers.length > 0) return strangers.slice(0, 5);
  return sameCounts(countsOf(stood), countsOf([...stands, ...gone])) ? [] : [gone.join('').slice(0, 40)];
};

const textsOf = (docx: CleanDocx, { nodes }: TakenOut, notes: readonly XmlNode[], limits: IntakeLimits) => [
  ...shownPieces(documentAround(docx.main, nodes), 'body', limits),
  ...notes.flatMap((note) =>
    shownPieces(documentAround(docx.main, note.children as XmlNode[]), 'footnote', limits),
  ),
];

/**
 * Takes ranges out of a clean document, with their foot- and endnotes, links and pictures, leaves a note in each
 * place, and proves that nothing else has changed.
 * @basis 政府信息公开条例第三十七条
 */
export const leaveOut = (
  docx: CleanDocx,
  targets: readonly RemovalTarget[],
  limits: IntakeLimits,
  note = REMOVAL_NOTE,
): WithoutRanges => {
  if (targets.length === 0) return { docx, leftOut: [], differences: [] };
  const before = readShownPieces(docx, limits);
  const takenOut = takeOut(docx, targets, note);
  const claimed = new Set<XmlNode>();
  const read = takenOut.map((one) => {
    const notes = notesOfOnly(docx.parts, one.nodes, docx.main).filter((node) => !claimed.has(node));
    for (const node of notes) claimed.add(node);
    return { ...one, texts: textsOf(docx, one, notes, limits), targets: targetsOf(docx, one.nodes) };
  });
  dropUnusedNotes(docx.parts);
  const rest = dropUnreferenced(docx);
  const present = new Set([...rest.parts, ...rest.pictures].map(({ name }) => name));
  const leftOut = read.map(({ target, texts, targets: parts }): LeftOut => ({
    target,
    texts,
    left: [
      ...textsLeft(rest, texts),
      ...parts
        .filter((name) => present.has(name))
        .map(() => ({ role: 'image', block: null, text: targetKey(target) })),
    ],
  }));
  const removed = leftOut.flatMap(({ texts }) => texts);
  return {
    docx: rest,
    leftOut,
    differences: differencesOf(before, readShownPieces(rest, limits), removed, note),
  };
};
