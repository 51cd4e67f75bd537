/** Where something stands that is left out of the public copy, in the exact file that was marked. */
export type RemovalTarget =
  /** Paragraphs and tables that follow each other, from one block to another, both included. */
  | { readonly type: 'blocks'; readonly from: string; readonly to: string }
  /** A rectangle of a table: rows and grid columns count from 1, both ends included. */
  | {
      readonly type: 'cells';
      readonly table: string;
      readonly rows: readonly [number, number];
      readonly columns: readonly [number, number];
    }
  /** A picture, chart, drawing or text box. */
  | { readonly type: 'picture'; readonly picture: string }
  /** The whole file: an attachment that is not published. */
  | { readonly type: 'whole' };

/** One text for one place: the same target twice has the same. */
export const targetKey = (target: RemovalTarget): string => {
  switch (target.type) {
    case 'blocks':
      return `blocks ${target.from}-${target.to}`;
    case 'cells':
      return `cells ${target.table} ${target.rows.join('-')} ${target.columns.join('-')}`;
    case 'picture':
      return `picture ${target.picture}`;
    case 'whole':
      return 'whole';
  }
};

/** What stands where something was left out. */
export const REMOVAL_NOTE = '【此处依法不予公开】';
/** The same in the further cells of a range, so that nobody takes them for blank. */
export const CELL_MARK = '〔略〕';
