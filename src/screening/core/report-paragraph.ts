import { type Collector, type Segment, type TextPiece, wholly } from './text-piece.js';

const GOES_ON = /[0-9A-Za-z\uff10-\uff19★☆\u2e80-\u9fff]\s{0,3}$/;
const CONTINUES = /^\s{0,3}[0-9A-Za-z\uff10-\uff19★☆\u2e80-\u9fff]/;

/** A number or a mark may go on in the next paragraph: the end of one and the beginning of the other as one text. */
export const joinNeighbours = (
  before: string,
  after: string,
): (Pick<TextPiece, 'text' | 'segments' | 'boundary'> & { readonly boundary: number }) | undefined => {
  if (!GOES_ON.test(before.slice(-4)) || !CONTINUES.test(after)) return undefined;
  const head = before.slice(-40);
  const text = head + after.slice(0, 40);
  return { text, segments: wholly(text, 'visible'), boundary: head.length };
};

/** Reports what of a paragraph is hidden, unseen or a tracked change. */
export const reportSegments = (
  collector: Collector,
  part: string,
  location: string,
  text: string,
  segments: readonly Segment[],
): void => {
  for (const { start, end, visibility } of segments) {
    if (visibility === 'visible') continue;
    const value = text.slice(start, end);
    const at = `${location}@${start}`;
    if (visibility === 'inserted' || visibility === 'deleted') {
      collector.observe({ kind: 'revision', part, location: at, visibility, value });
    } else if (value.trim() !== '') {
      const needsVerdict = visibility === 'unseen';
      collector.observe({ kind: 'hidden_text', part, location: at, visibility, value, needsVerdict });
    }
  }
};
