import type { TextPiece } from '../../../shared/api';
import { targetOf } from './place-in-page';

const piece = (
  location: string,
  text: string,
  visibility: TextPiece['visibility'] = 'visible',
): TextPiece => ({
  part: 'word/document.xml',
  place: 'body',
  location,
  text,
  visibility,
});
const PIECES = [
  piece('p1', '各科室：'),
  piece('p2', '值班安排如下。'),
  piece('p2', '（已删）', 'deleted'),
  piece('p3', '此段是隐藏的', 'hidden'),
  piece('p4', '值班安排 如下。'),
  piece('p4.link', 'https://example.org', 'unseen'),
  piece('t1.r1.c1.p5', '单位'),
  piece('t1.r1.c2.p6', '电话'),
  piece('t1.r2.c1.p7', '办公室'),
  piece('t1.r2.c2.p8', '2345678'),
  piece('t1.r2.c2.p8.ins@author', '李明', 'unseen'),
];
const at = (location: string, part = 'word/document.xml') => targetOf(PIECES, { part, location });

describe('a place of the file on the page', () => {
  it('is known by its text, without what was deleted, and by how many of the same come before it', () => {
    expect(at('p2@3')?.paragraph).toEqual({ texts: ['值班安排如下。'], ordinal: 0 });
    expect(at('p4.link')?.paragraph).toEqual({ texts: ['值班安排如下。'], ordinal: 1 });
  });

  it('has the paragraphs before it, nearest first, for what the page does not show', () => {
    const target = at('p3@0');
    expect(target?.paragraph.texts).toEqual([]);
    expect(target?.before.map(({ texts }) => texts[0])).toEqual(['值班安排如下。', '各科室：']);
  });

  it('is the cell of a table, or the first one of the row that it spans', () => {
    expect(at('t1.r2.c2.p8@0')?.paragraph.texts).toEqual(['2345678']);
    expect(at('t1.r2.c2.p8.ins@author')?.paragraph.texts).toEqual(['2345678']);
    expect(at('t1.r2.c1-2')?.paragraph.texts).toEqual(['办公室']);
  });

  it('is none for what stands on no page', () => {
    expect(at('p1', 'word/comments.xml')).toBeUndefined();
    expect(at('p9')).toBeUndefined();
  });
});
