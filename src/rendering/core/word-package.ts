import { readArchive, readEntry, writeArchive, writeEntry, type Archive } from './zip-archive.js';
import { childrenOf, element, parseXml, serializeXml, type XmlElement } from './xml-tree.js';
import { RenderingError } from './rendering-error.js';

export interface Relationship {
  readonly id: string;
  /** Last segment of the relationship type, e.g. `image`. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const relationshipsPartOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

/** The part that a relationship's target names, seen from the part that owns the relationship. */
export const resolveTarget = (owner: string, target: string): string => {
  try {
    return decodeURI(new URL(target, `http://package/${owner}`).pathname).slice(1);
  } catch {
    throw new RenderingError('rendering.unreadable', { part: owner, reason: 'relationship target' });
  }
};

/** An Office Open XML package: parts, their content types and relationships. Untouched parts keep their bytes. */
export class WordPackage {
  private readonly parsed = new Map<string, XmlElement>();
  private readonly touched = new Set<string>();
  /** The part that holds the text, usually `word/document.xml`. */
  readonly mainPart: string;

  private constructor(private readonly archive: Archive) {
    const main = this.relationshipsOf('').find(({ kind }) => kind === 'officeDocument');
    if (!main) throw new RenderingError('rendering.unreadable', { part: '_rels/.rels' });
    this.mainPart = resolveTarget('', main.target);
    if (!this.has(this.mainPart)) throw new RenderingError('rendering.unreadable', { part: this.mainPart });
  }

  static async read(bytes: Buffer): Promise<WordPackage> {
    return new WordPackage(await readArchive(bytes));
  }

  has(part: string): boolean {
    return this.archive.has(part);
  }

  partNames(): string[] {
    return [...this.archive.keys()];
  }

  bytesOf(part: string): Buffer {
    const bytes = readEntry(this.archive, part);
    if (!bytes) throw new RenderingError('rendering.unreadable', { part });
    return bytes;
  }

  /** The tree of a part for reading; null when the package has none of that name. */
  xml(part: string): XmlElement | null {
    const known = this.parsed.get(part);
    if (known) return known;
    if (!this.has(part)) return null;
    const tree = parseXml(this.bytesOf(part), part);
    this.parsed.set(part, tree);
    return tree;
  }

  /** The tree of a part that will be changed; it is written again when the package is. */
  editableXml(part: string): XmlElement {
    const tree = this.xml(part);
    if (!tree) throw new RenderingError('rendering.unreadable', { part });
    this.touched.add(part);
    return tree;
  }

  addXmlPart(part: string, tree: XmlElement, contentType: string): void {
    this.parsed.set(part, tree);
    this.touched.add(part);
    writeEntry(this.archive, part, '');
    this.declareType(part, contentType);
  }

  addBinaryPart(part: string, bytes: Buffer, contentType: string): void {
    writeEntry(this.archive, part, bytes);
    this.declareType(part, contentType);
  }

  removePart(part: string): void {
    for (const name of [part, relationshipsPartOf(part)]) {
      this.archive.delete(name);
      this.parsed.delete(name);
      this.touched.delete(name);
    }
    const types = this.editableXml(CONTENT_TYPES);
    types.children = types.children.filter(
      (child) => typeof child === 'string' || child.attributes['PartName'] !== `/${part}`,
    );
  }

  contentTypeOf(part: string): string {
    const types = this.xml(CONTENT_TYPES) ?? undefined;
    const override = childrenOf(types, 'Override').find((one) => one.attributes['PartName'] === `/${part}`);
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const fallback = childrenOf(types, 'Default').find(
      (one) => one.attributes['Extension']?.toLowerCase() === extension,
    );
    return (override ?? fallback)?.attributes['ContentType'] ?? 'application/octet-stream';
  }

  private declareType(part: string, contentType: string): void {
    this.editableXml(CONTENT_TYPES).children.push(
      element('Override', { PartName: `/${part}`, ContentType: contentType }),
    );
  }

  /** Relationships of a part; the empty name asks for those of the package. */
  relationshipsOf(part: string): Relationship[] {
    const tree = this.xml(relationshipsPartOf(part)) ?? undefined;
    return childrenOf(tree, 'Relationship').map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: attributes['Target'] ?? '',
      external: attributes['TargetMode'] === 'External',
    }));
  }

  /** The part that a part's only relationship of this kind leads to; null when there is none. */
  relatedPart(owner: string, kind: string): string | null {
    const found = this.relationshipsOf(owner).find((one) => one.kind === kind && !one.external);
    return found ? resolveTarget(owner, found.target) : null;
  }

  /** Adds a relationship under an identifier that the part does not use yet, and returns the identifier. */
  addRelationship(owner: string, kind: string, target: string, external = false): string {
    const name = relationshipsPartOf(owner);
    if (!this.has(name)) {
      this.parsed.set(name, element('Relationships', { xmlns: RELATIONSHIPS_NAMESPACE }));
      writeEntry(this.archive, name, '');
    }
    const tree = this.editableXml(name);
    const used = new Set(childrenOf(tree, 'Relationship').map((one) => one.attributes['Id']));
    let number = 1;
    while (used.has(`rIdXd${number}`)) number++;
    const id = `rIdXd${number}`;
    const attributes: Record<string, string> = {
      Id: id,
      Type: `${this.isStrict() ? STRICT : TRANSITIONAL}/${kind}`,
      Target: external ? target : `/${target}`,
    };
    if (external) attributes['TargetMode'] = 'External';
    tree.children.push(element('Relationship', attributes));
    return id;
  }

  /** Title and author of the whole package, in place of whatever it said before. */
  addCoreProperties(tree: XmlElement): void {
    const part = 'docProps/core.xml';
    this.addXmlPart(part, tree, 'application/vnd.openxmlformats-package.core-properties+xml');
    this.addRelationship('', 'core-properties', part);
    const added = childrenOf(this.editableXml('_rels/.rels'), 'Relationship').at(-1)!;
    added.attributes['Type'] =
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  }

  removeRelationships(owner: string, matches: (relationship: Relationship) => boolean): void {
    if (!this.has(relationshipsPartOf(owner))) return;
    const doomed = new Set(
      this.relationshipsOf(owner)
        .filter(matches)
        .map(({ id }) => id),
    );
    if (doomed.size === 0) return;
    const tree = this.editableXml(relationshipsPartOf(owner));
    tree.children = tree.children.filter(
      (child) => typeof child === 'string' || !doomed.has(child.attributes['Id'] ?? ''),
    );
  }

  private isStrict(): boolean {
    const types = childrenOf(this.xml('_rels/.rels') ?? undefined, 'Relationship');
    return types.some((one) => one.attributes['Type']?.startsWith(STRICT));
  }

  toBuffer(): Buffer {
    for (const part of this.touched) writeEntry(this.archive, part, serializeXml(this.parsed.get(part)!));
    return writeArchive(this.archive);
  }
}
