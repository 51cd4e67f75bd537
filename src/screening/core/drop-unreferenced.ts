import { SINGLE } from './carried-parts.js';
import type { CleanDocx } from './redact-docx.js';
import { walk, type XmlNode } from './xml-tree.js';

const RELATION = /^\w{1,20}:(?:embed|id|pict|dm|lo|qs|cs)$/;

const idsIn = (root: XmlNode): ReadonlySet<string> => {
  const ids = new Set<string>();
  walk(root, ({ attributes }) => {
    for (const name in attributes) if (RELATION.test(name)) ids.add(attributes[name]!);
  });
  return ids;
};

/** What nothing refers to any more goes too: links, pictures, charts, and what only they needed. */
export const dropUnreferenced = (docx: CleanDocx): CleanDocx => {
  const trimmed = docx.parts.map((part) => {
    const used = idsIn(part.root);
    return {
      ...part,
      relationships: part.relationships.filter(({ id, type }) => SINGLE.includes(type) || used.has(id)),
    };
  });
  const reached = new Set<string>();
  const queue = trimmed.filter(({ role }) => role === 'officeDocument').map(({ name }) => name);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const part = trimmed.find((one) => one.name === name);
    for (const { target, external } of part?.relationships ?? []) if (!external) queue.push(target);
  }
  const parts = trimmed.filter(({ name }) => reached.has(name));
  return {
    ...docx,
    parts,
    pictures: docx.pictures.filter(({ name }) => reached.has(name)),
    mainRelationships: parts.find(({ role }) => role === 'officeDocument')!.relationships,
  };
};
