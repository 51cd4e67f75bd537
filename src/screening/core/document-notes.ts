import type { CleanPart } from './redact-docx.js';
import { elementsOf, valueOf, walk, type XmlNode } from './xml-tree.js';

const REFERENCES = { footnotes: 'footnoteReference', endnotes: 'endnoteReference' } as const;
type NotesRole = keyof typeof REFERENCES;
const ROLES = Object.keys(REFERENCES) as NotesRole[];

/** The notes that something refers to, by their ids. */
const referredIn = (node: XmlNode, role: NotesRole): ReadonlySet<string | undefined> => {
  const used = new Set<string | undefined>();
  walk(node, (child) => {
    if (child.ns === 'w' && child.local === REFERENCES[role]) used.add(valueOf(child, 'id'));
  });
  return used;
};

/** Notes that nothing in the body refers to are read by nobody. */
export const dropUnusedNotes = (parts: readonly CleanPart[]): void => {
  const main = parts.find(({ role }) => role === 'officeDocument')!.root;
  for (const role of ROLES) {
    const notes = parts.find((part) => part.role === role)?.root;
    if (!notes) continue;
    const used = referredIn(main, role);
    notes.children = elementsOf(notes).filter(
      (note) => valueOf(note, 'type') !== undefined || used.has(valueOf(note, 'id')),
    );
  }
};

/** The notes that only these nodes refer to, and that go with them. */
export const notesOfOnly = (
  parts: readonly CleanPart[],
  removed: readonly XmlNode[],
  rest: XmlNode,
): readonly XmlNode[] =>
  ROLES.flatMap((role) => {
    const notes = parts.find((part) => part.role === role)?.root;
    if (!notes) return [];
    const kept = referredIn(rest, role);
    const gone = new Set(
      removed.flatMap((node) => [...referredIn(node, role)]).filter((id) => !kept.has(id)),
    );
    return elementsOf(notes).filter((note) => gone.has(valueOf(note, 'id')));
  });
