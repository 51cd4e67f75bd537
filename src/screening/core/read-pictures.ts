import type { CollectedPicture, FindingCollector } from './finding-collector.js';
import { joinNeighbours } from './report-paragraph.js';
import { wholly } from './text-piece.js';
import { sha256Hex } from '../../shared/hash.js';

/** Reads the text in the pixels of a picture; `undefined` where it could not or had no time left. */
export interface PictureReader {
  read(bytes: Buffer): Promise<string | undefined>;
}

const MOST_LINES = 2000;

const screenLines = ({ part }: CollectedPicture, text: string, collector: FindingCollector): void => {
  let before = '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    const location = `picture.line${index + 1}`;
    const common = { part, place: 'picture' as const, inTable: false };
    collector.piece({ ...common, location, text: line, segments: wholly(line, 'visible') });
    const joint = joinNeighbours(before, line);
    if (joint) collector.piece({ ...common, location: `${location}+`, ...joint });
    before = line;
  }
};

/** Screens the texts of the pictures that were collected; the same picture is read once. */
export const readPictures = async (collector: FindingCollector, reader: PictureReader): Promise<void> => {
  const texts = new Map<string, string | undefined>();
  for (const picture of collector.pictures) {
    const hash = sha256Hex(picture.bytes);
    if (!texts.has(hash)) texts.set(hash, await reader.read(picture.bytes));
    const text = texts.get(hash);
    if (text !== undefined) screenLines(picture, text, collector);
  }
};
