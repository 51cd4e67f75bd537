import {
  childOf,
  elementsOf,
  isWord,
  isWordElement,
  sibling,
  textOf,
  valueOf,
  type XmlNode,
} from './xml-tree.js';

/** A cell that continues a merged one and yet has text becomes a cell of its own. */
export const releaseMergedCells = (rows: readonly XmlNode[]): XmlNode[] => {
  let released = new Set<number>();
  return rows.map((row) => {
    if (!isWordElement(row, 'tr')) return row;
    const next = new Set<number>();
    let column = 0;
    const children = row.children.map((cell) => {
      if (!isWord(cell, 'tc')) return cell;
      const properties = childOf(cell, 'tcPr');
      const merge = properties && childOf(properties, 'vMerge');
      const at = column;
      const span = properties && childOf(properties, 'gridSpan');
      column += Math.min(63, Number((span && valueOf(span, 'val')) ?? 1) || 1);
      if (!merge || valueOf(merge, 'val') === 'restart') return cell;
      if (textOf(cell).trim() === '' && !released.has(at)) return cell;
      if (textOf(cell).trim() !== '') next.add(at);
      const restart = sibling(merge, 'vMerge', { val: 'restart' });
      const others = elementsOf(properties).filter(({ local }) => local !== 'vMerge');
      return {
        ...cell,
        children: [
          { ...properties, children: [...others, restart] },
          ...cell.children.filter((child) => child !== properties),
        ],
      };
    });
    released = next;
    return { ...row, children };
  });
};
