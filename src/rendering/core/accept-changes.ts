import { childOf, isElement, type XmlElement, type XmlNode } from './xml-tree.js';

const INSERTED = new Set(['w:ins', 'w:moveTo']);
const DELETED = new Set(['w:del', 'w:moveFrom']);
const MARKERS =
  /^w:(?:(?:moveFrom|moveTo|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)|cellIns|cellMerge)$/;

const hasDeleted = (properties: XmlElement | undefined): boolean =>
  (properties?.children ?? []).some((child) => isElement(child) && DELETED.has(child.name));

const isMarkDeleted = (node: XmlElement): boolean =>
  node.name === 'w:p' && hasDeleted(childOf(childOf(node, 'w:pPr'), 'w:rPr'));

const isGone = (node: XmlElement): boolean =>
  DELETED.has(node.name) ||
  MARKERS.test(node.name) ||
  (node.name === 'w:tr' && hasDeleted(childOf(node, 'w:trPr'))) ||
  (node.name === 'w:tc' && childOf(childOf(node, 'w:tcPr'), 'w:cellDel') !== undefined);

const isHollow = (node: XmlElement): boolean =>
  (node.name === 'w:tbl' && !node.children.some((child) => isElement(child) && child.name === 'w:tr')) ||
  (node.name === 'w:tr' && !node.children.some((child) => isElement(child) && child.name === 'w:tc'));

const contentOf = (paragraph: XmlElement): XmlNode[] =>
  paragraph.children.filter((child) => !isElement(child) || child.name !== 'w:pPr');

/** A paragraph whose mark was deleted runs on into the next one, whose form it takes. */
const joinParagraphs = (children: readonly XmlNode[], joined: ReadonlySet<XmlNode>): XmlNode[] => {
  const out: XmlNode[] = [];
  let carried: XmlNode[] = [];
  children.forEach((child, index) => {
    const next = children[index + 1];
    const runsOn = joined.has(child) && next !== undefined && isElement(next) && next.name === 'w:p';
    if (!isElement(child) || child.name !== 'w:p') {
      out.push(child);
      return;
    }
    const content = [...carried, ...contentOf(child)];
    carried = runsOn ? content : [];
    if (runsOn) return;
    const properties = childOf(child, 'w:pPr');
    child.children = properties ? [properties, ...content] : content;
    out.push(child);
  });
  return out;
};

/**
 * Accepts all tracked changes below an element: insertions stay, deletions go, moved text stands where it was moved
 * to, a deleted paragraph mark joins two paragraphs, deleted rows and cells disappear.
 */
export const acceptChanges = (parent: XmlElement): void => {
  const joined = new Set<XmlNode>();
  const out: XmlNode[] = [];
  for (const child of parent.children) {
    if (!isElement(child)) out.push(child);
    else if (!isGone(child)) {
      const runsOn = isMarkDeleted(child);
      acceptChanges(child);
      if (INSERTED.has(child.name)) out.push(...child.children);
      else if (!isHollow(child)) out.push(child);
      if (runsOn) joined.add(child);
    }
  }
  parent.children = joinParagraphs(out, joined);
};
