import type { RemovalOutline, RemovalTarget } from '../../shared/removals';

export type OutlineBlock = RemovalOutline['blocks'][number];
export type OutlineTable = Extract<OutlineBlock, { kind: 'table' }>;
type Cell = OutlineTable['rows'][number]['cells'][number];
type Blocks = Pick<RemovalOutline, 'blocks'>;
/** Both ends, from 1. */
type Span = readonly number[];

export const blockPlace = (id: string): RemovalTarget => ({ type: 'blocks', from: id, to: id });
export const picturePlace = (picture: string): RemovalTarget => ({ type: 'picture', picture });
export const rowPlace = ({ id, columns }: OutlineTable, row: number): RemovalTarget => ({
  type: 'cells',
  table: id,
  rows: [row, row],
  columns: [1, columns],
});
export const columnPlace = ({ id, rows }: OutlineTable, column: number): RemovalTarget => ({
  type: 'cells',
  table: id,
  rows: [1, rows.length],
  columns: [column, column],
});
export const cellPlace = ({ id }: OutlineTable, row: number, { from, to, lastRow }: Cell): RemovalTarget => ({
  type: 'cells',
  table: id,
  rows: [row, lastRow],
  columns: [from, to],
});

const orderOf = ({ blocks }: Blocks, id: string): number => blocks.findIndex((block) => block.id === id);
const around = (a: Span, b: Span): [number, number] => [Math.min(...a, ...b), Math.max(...a, ...b)];
const holds = ([first = 0, last = 0]: Span, from: number, to: number): boolean => first <= from && to <= last;

export const isSamePlace = (a: RemovalTarget | undefined, b: RemovalTarget): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** Everything from one place to another; undefined where the two make no range. */
export const rangeOf = (outline: Blocks, a: RemovalTarget, b: RemovalTarget): RemovalTarget | undefined => {
  if (a.type === 'blocks' && b.type === 'blocks') {
    const order = (id: string) => orderOf(outline, id);
    const ends = [a.from, a.to, b.from, b.to].toSorted((one, other) => order(one) - order(other));
    return order(ends[0]!) < 0 ? undefined : { type: 'blocks', from: ends[0]!, to: ends[3]! };
  }
  if (a.type === 'cells' && b.type === 'cells' && a.table === b.table) {
    const { table } = a;
    return { type: 'cells', table, rows: around(a.rows, b.rows), columns: around(a.columns, b.columns) };
  }
  return undefined;
};

export interface Selection {
  /** Where the range starts. */
  readonly anchor: RemovalTarget;
  readonly target: RemovalTarget;
}

/**
 * The first click chooses one place, the second one everything up to there, a third one starts anew; the same place
 * twice takes it back. With the shift key every click goes on from the first one.
 */
export const choose = (
  outline: Blocks,
  before: Selection | undefined,
  place: RemovalTarget,
  isShift: boolean,
): Selection | undefined => {
  const isSingle = before !== undefined && isSamePlace(before.anchor, before.target);
  if (before && !isShift && isSingle && isSamePlace(before.target, place)) return undefined;
  const range = before && (isShift || isSingle) ? rangeOf(outline, before.anchor, place) : undefined;
  return before && range ? { anchor: before.anchor, target: range } : { anchor: place, target: place };
};

export const coversBlock = (outline: Blocks, target: RemovalTarget | undefined, id: string): boolean => {
  if (target?.type !== 'blocks') return false;
  const at = orderOf(outline, id);
  return orderOf(outline, target.from) <= at && at <= orderOf(outline, target.to);
};

/** Cells that lie wholly inside; what reaches out of the rectangle stays in the public copy. */
export const coversCell = (
  target: RemovalTarget | undefined,
  table: string,
  row: number,
  { from, to, lastRow }: Cell,
): boolean =>
  target?.type === 'cells' &&
  target.table === table &&
  holds(target.rows, row, lastRow) &&
  holds(target.columns, from, to);

/** What the range says, place by place. */
export const textsAt = (
  outline: Pick<RemovalOutline, 'blocks' | 'pictures'>,
  target: RemovalTarget,
): readonly string[] => {
  if (target.type === 'picture')
    return outline.pictures.filter(({ id }) => id === target.picture).map(({ text }) => text);
  return outline.blocks.flatMap((block) => {
    const isWhole = coversBlock(outline, target, block.id);
    if (block.kind === 'paragraph') return isWhole ? [`${block.number}${block.text}`] : [];
    return block.rows.flatMap(({ cells }, index) =>
      cells
        .filter((cell) => isWhole || coversCell(target, block.id, index + 1, cell))
        .map(({ text }) => text),
    );
  });
};

/** The place names something that this outline has. */
export const isInOutline = (
  outline: Pick<RemovalOutline, 'blocks' | 'pictures' | 'attachments'>,
  source: string,
  target: RemovalTarget,
): boolean => {
  const has = (id: string) => orderOf(outline, id) >= 0;
  switch (target.type) {
    case 'blocks':
      return has(target.from) && has(target.to);
    case 'cells':
      return has(target.table);
    case 'picture':
      return outline.pictures.some(({ id }) => id === target.picture);
    case 'whole':
      return outline.attachments.some(({ id }) => id === source);
  }
};
