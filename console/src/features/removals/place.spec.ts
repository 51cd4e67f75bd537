import type { RemovalOutline } from '../../shared/removals';
import {
  blockPlace,
  cellPlace,
  choose,
  columnPlace,
  coversBlock,
  coversCell,
  isInOutline,
  picturePlace,
  rowPlace,
  textsAt,
  type OutlineTable,
} from './place';

const cell = (row: number, column: number, text: string, lastRow = row, to = column) => ({
  from: column,
  to,
  lastRow,
  text,
});
const table: OutlineTable = {
  kind: 'table',
  id: 't1',
  columns: 3,
  rows: [
    { cells: [cell(1, 1, '姓名'), cell(1, 2, '情况', 1, 3)] },
    { cells: [cell(2, 1, '王某', 3), cell(2, 2, '病'), cell(2, 3, '贫')] },
    { cells: [cell(3, 2, '残'), cell(3, 3, '孤')] },
  ],
};
const outline: RemovalOutline = {
  blocks: [
    { kind: 'paragraph', id: 'p1', number: '一、', text: '甲' },
    table,
    { kind: 'paragraph', id: 'p9', number: '', text: '乙' },
  ],
  pictures: [{ id: 'g1', block: 'p9', text: '框' }],
  attachments: [{ id: 'a1', fileName: '名单.docx' }],
};

describe('choosing what is left out', () => {
  it('takes one place, then everything up to the next one, then starts anew', () => {
    const first = choose(outline, undefined, blockPlace('p9'), false);
    expect(first?.target).toEqual(blockPlace('p9'));
    const second = choose(outline, first, blockPlace('p1'), false);
    expect(second?.target).toEqual({ type: 'blocks', from: 'p1', to: 'p9' });
    const third = choose(outline, second, blockPlace('t1'), false);
    expect(third?.target).toEqual(blockPlace('t1'));
    expect(choose(outline, third, blockPlace('t1'), false)).toBeUndefined();
  });

  it('goes on from the first place with the shift key, back as well', () => {
    const first = choose(outline, undefined, blockPlace('p1'), false);
    const wide = choose(outline, first, blockPlace('p9'), true);
    const narrow = choose(outline, wide, blockPlace('t1'), true);
    expect(narrow?.target).toEqual({ type: 'blocks', from: 'p1', to: 't1' });
    expect(choose(outline, narrow, blockPlace('p1'), true)?.target).toEqual(blockPlace('p1'));
  });

  it('makes a rectangle within one table, and no range of different things', () => {
    const column = choose(outline, undefined, columnPlace(table, 2), false);
    expect(choose(outline, column, columnPlace(table, 3), false)?.target).toEqual({
      type: 'cells',
      table: 't1',
      rows: [1, 3],
      columns: [2, 3],
    });
    expect(choose(outline, column, blockPlace('p1'), true)?.target).toEqual(blockPlace('p1'));
    expect(choose(outline, column, picturePlace('g1'), false)?.target).toEqual(picturePlace('g1'));
  });

  it('covers only what lies wholly inside', () => {
    const column = columnPlace(table, 2);
    expect(textsAt(outline, column)).toEqual(['病', '残']);
    expect(textsAt(outline, rowPlace(table, 2))).toEqual(['病', '贫']);
    const merged = cellPlace(table, 2, table.rows[1]!.cells[0]!);
    expect(textsAt(outline, merged)).toEqual(['王某']);
    expect(coversCell(merged, 't2', 2, table.rows[1]!.cells[0]!)).toBe(false);
    expect(textsAt(outline, { type: 'blocks', from: 'p1', to: 't1' })).toEqual([
      '一、甲',
      ...['姓名', '情况', '王某', '病', '贫', '残', '孤'],
    ]);
    expect(coversBlock(outline, { type: 'blocks', from: 'p1', to: 't1' }, 'p9')).toBe(false);
    expect(textsAt(outline, picturePlace('g1'))).toEqual(['框']);
  });

  it('knows what the present file has', () => {
    expect(isInOutline(outline, 'body', blockPlace('p1'))).toBe(true);
    expect(isInOutline(outline, 'body', blockPlace('p2'))).toBe(false);
    expect(isInOutline(outline, 'body', picturePlace('g2'))).toBe(false);
    expect(isInOutline(outline, 'a1', { type: 'whole' })).toBe(true);
    expect(isInOutline(outline, 'a2', { type: 'whole' })).toBe(false);
  });
});
