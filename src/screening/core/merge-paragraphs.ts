import { childOf, elementsOf, isElement, isWord, type XmlNode } from './xml-tree.js';

/** Marks a paragraph whose end was deleted with change tracking; never written out. */
export const MERGE = 'xml:merge-with-next';

export const isMarkDeleted = (properties: XmlNode | undefined): boolean => {
  const mark = properties && childOf(properties, 'rPr');
  return (
    mark !== undefined &&
    elementsOf(mark).some(({ ns, local }) => ns === 'w' && (local === 'del' || local === 'moveFrom'))
  );
};

/** Joins a paragraph whose mark was deleted with the one after it. */
export const mergeDeletedMarks = (children: (XmlNode | string)[]): (XmlNode | string)[] => {
  const out: (XmlNode | string)[] = [];
  for (const child of children) {
    const before = out.at(-1);
    if (
      isWord(child, 'p') &&
      before !== undefined &&
      isWord(before, 'p') &&
      before.attributes[MERGE] !== undefined
    ) {
      const own = child.children.filter((part) => isWord(part, 'pPr'));
      const rest = child.children.filter((part) => !isWord(part, 'pPr'));
      out[out.length - 1] = {
        ...child,
        children: [...own, ...before.children.filter((part) => !isWord(part, 'pPr')), ...rest],
      };
    } else out.push(child);
  }
  for (const child of out) if (isElement(child)) delete child.attributes[MERGE];
  return out;
};
