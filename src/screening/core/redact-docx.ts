import { dropUnusedNotes } from './document-notes.js';
import { CARRIED, LAYOUT_SETTINGS, SINGLE } from './carried-parts.js';
import { sha256Hex } from '../../shared/hash.js';
import { textAttributes } from './attribute-text.js';
import { WordPartCleaner } from './clean-word-part.js';
import { readHiddenStyles } from './hidden-styles.js';
import { refuseIntake } from './intake-refusal.js';
import type { IntakeLimits } from './limits.js';
import { markBlocks } from './mark-blocks.js';
import type { OpenPackage } from './open-package.js';
import type { PackageGraph, Relationship } from './package-graph.js';
import { type CleanPicture, makePublicPicture } from './public-picture.js';
import { type Redaction, redactSlots, type TextSlot } from './redact-text.js';
import { writePackage, type PackageFile } from './write-package.js';
import { isElement, parseXml, serialiseXml, type XmlNode } from './xml-tree.js';

export interface Decisions {
  readonly redactions: readonly Redaction[];
  /** Hashes of the pictures that are taken out. */
  readonly removedPictures: ReadonlySet<string>;
  readonly removedUnseen: readonly string[];
}

export interface CleanDocx {
  /** The main part; changing it before writing changes what is written. */
  readonly main: XmlNode;
  readonly parts: readonly CleanPart[];
  readonly pictures: readonly CleanPictureOf[];
  /** Relationships of the main part in the new package. */
  readonly mainRelationships: readonly Relationship[];
}

export interface CleanPart {
  readonly name: string;
  readonly role: string;
  readonly root: XmlNode;
  readonly relationships: readonly Relationship[];
}

interface CleanPictureOf extends CleanPicture {
  readonly name: string;
  /** Hash of the picture that it was made from. */
  readonly originSha256: string;
}

/** Pictures are made anew, or only named where nobody is going to look at them. */
type PictureUse = 'made' | 'named';

const SAFE_LINK = /^(?:https?:\/\/|mailto:)[^\s"'<>\\^`{|}]{1,2000}$/i;
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT_TYPES = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/** Texts of a part that can be rewritten, in the order of reading. */
const redactPart = (root: XmlNode, redactions: readonly Redaction[]): void => {
  if (redactions.length === 0) return;
  const slots: TextSlot[] = [];
  const writers: ((text: string) => void)[] = [];
  let block = 0;
  const visit = (node: XmlNode): void => {
    const isBlock =
      node.local === 'p' || node.local === 'tc' || node.local === 'txbxContent' || node.ns === 'c';
    if (isBlock) block += 1;
    for (const [local, text] of textAttributes(node)) {
      const name = Object.keys(node.attributes).find((key) => key === local || key.endsWith(`:${local}`))!;
      slots.push({ block: -slots.length - 1, text });
      writers.push((changed) => (node.attributes[name] = changed));
    }
    if (node.ns === 'w' && (node.local === 'tab' || node.local === 'br' || node.local === 'cr')) {
      slots.push({ block, text: ' ' });
      writers.push(() => undefined);
    }
    for (const [index, child] of node.children.entries()) {
      if (isElement(child)) visit(child);
      else {
        slots.push({ block, text: child });
        writers.push((changed) => (node.children[index] = changed));
      }
    }
    if (isBlock) block += 1;
  };
  visit(root);
  for (const [index, text] of redactSlots(slots, redactions).entries()) {
    if (text !== slots[index]!.text) writers[index]!(text);
  }
};

/** Builds the clean parts of a document, following relationships from its main part. */
class DocxCleaner {
  readonly parts: CleanPart[] = [];
  readonly pictures: CleanPictureOf[] = [];
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly hiddenStyles: ReadonlySet<string>;
  private readonly ready = new Map<string, CleanPicture | undefined>();

  constructor(
    private readonly opened: OpenPackage,
    private readonly graph: PackageGraph,
    private readonly decisions: Decisions,
    private readonly limits: IntakeLimits,
    private readonly pictureUse: PictureUse,
  ) {
    const styles = opened.names.filter((name) => /(^|\/)styles\d*\.xml$/i.test(name));
    this.hiddenStyles = new Set(styles.flatMap((name) => [...readHiddenStyles(opened.read(name), limits)]));
  }

  /** Pictures are decoded before the parts are rewritten, so that what cannot be decoded is not referred to. */
  async run(): Promise<void> {
    for (const [name, roles] of this.graph.roles) {
      if (!roles.has('image')) continue;
      const bytes = this.opened.read(name);
      if (this.decisions.removedPictures.has(sha256Hex(bytes))) continue;
      if (this.pictureUse === 'named') {
        this.ready.set(name, { bytes: Buffer.alloc(0), extension: 'png', contentType: 'image/png' });
        continue;
      }
      this.ready.set(name, await makePublicPicture(bytes, this.limits));
    }
    this.part(this.graph.mainPart!, 'officeDocument');
    dropUnusedNotes(this.parts);
  }

  private part(name: string, role: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const { name: base, single } = CARRIED[role]!;
    const count = (this.counts.get(role) ?? 0) + 1;
    this.counts.set(role, count);
    const own = `word/${base}${single ? '' : count}.xml`;
    this.names.set(name, own);
    const relationships: Relationship[] = [];
    const ids = new Map(
      this.graph.relationships
        .filter(({ source }) => source.toLowerCase() === name.toLowerCase())
        .map((relationship) => [relationship.id, relationship]),
    );
    const carried = new Map<string, string | undefined>();
    const add = (type: string, target: string, external: boolean): string => {
      const id = `rId${relationships.length + 1}`;
      relationships.push({ source: own, id, type, target, external });
      return id;
    };
    const carry = (id: string, use: 'picture' | 'link' | 'part'): string | undefined => {
      if (carried.has(id)) return carried.get(id);
      const relationship = ids.get(id);
      const target = relationship && this.target(relationship, use);
      const fresh =
        target === undefined ? undefined : add(relationship!.type, target, relationship!.external);
      carried.set(id, fresh);
      return fresh;
    };
    const cleaner = new WordPartCleaner({
      hiddenStyles: this.hiddenStyles,
      removedUnseen: this.decisions.removedUnseen,
      carry,
    });
    const parsed = parseXml(this.opened.read(name), this.limits);
    if (role === 'officeDocument') markBlocks(parsed);
    const root = cleaner.clean(parsed);
    if (role === 'settings')
      root.children = root.children.filter((child) => isElement(child) && LAYOUT_SETTINGS.has(child.local));
    redactPart(root, this.decisions.redactions);
    for (const relationship of ids.values()) {
      if (!SINGLE.includes(relationship.type)) continue;
      if (relationship.external || role !== 'officeDocument') continue;
      const target = this.target(relationship, 'part');
      if (target !== undefined) add(relationship.type, target, false);
    }
    this.parts.push({ name: own, role, root, relationships });
    return own;
  }

  private target(
    { type, target, external }: Relationship,
    use: 'picture' | 'link' | 'part',
  ): string | undefined {
    if (use === 'link' || external)
      return use === 'link' && external && SAFE_LINK.test(target) && !this.isRedacted(target)
        ? target
        : undefined;
    const name = [...this.graph.roles.keys()].find((part) => part.toLowerCase() === target.toLowerCase());
    if (name === undefined) return undefined;
    if (use === 'picture' || type === 'image') return type === 'image' ? this.picture(name) : undefined;
    return CARRIED[type] && type !== 'officeDocument' ? this.part(name, type) : undefined;
  }

  /** A link to a masked value would tell it. */
  private isRedacted(target: string): boolean {
    const { redactions } = this.decisions;
    return redactSlots([{ block: 0, text: target }], redactions)[0] !== target;
  }

  private picture(name: string): string | undefined {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const picture = this.ready.get(name);
    if (!picture) return undefined;
    const own = `word/media/image${this.pictures.length + 1}.${picture.extension}`;
    this.names.set(name, own);
    this.pictures.push({ ...picture, name: own, originSha256: sha256Hex(this.opened.read(name)) });
    return own;
  }
}

/** @throws IntakeError */
export const cleanDocx = async (
  opened: OpenPackage,
  graph: PackageGraph,
  decisions: Decisions,
  limits: IntakeLimits,
  pictureUse: PictureUse = 'made',
): Promise<CleanDocx> => {
  if (graph.mainPart === undefined) throw refuseIntake('intake.not_docx', 'no_main_part');
  const cleaner = new DocxCleaner(opened, graph, decisions, limits, pictureUse);
  await cleaner.run();
  const main = cleaner.parts.find(({ role }) => role === 'officeDocument')!;
  return {
    main: main.root,
    parts: cleaner.parts,
    pictures: cleaner.pictures,
    mainRelationships: main.relationships,
  };
};

const relative = (from: string, target: string): string => {
  const folder = from.split('/').slice(0, -1);
  const parts = target.split('/');
  while (folder.length > 0 && folder[0] === parts[0]) {
    folder.shift();
    parts.shift();
  }
  return [...folder.map(() => '..'), ...parts].join('/');
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const relationshipsXml = (source: string, relationships: readonly Relationship[], types: string): Buffer => {
  const lines = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${types}${type}" Target="${escape(external ? target : relative(source, target))}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`,
  );
};

/** Writes the new document: only the parts that were made here, in a fixed order, without properties. */
export const writeDocx = ({ parts, pictures, main }: CleanDocx): Buffer => {
  const strict = Object.values(main.attributes).includes('http://purl.oclc.org/ooxml/wordprocessingml/main');
  const types = strict ? STRICT_TYPES : TYPES;
  const overrides = parts.map(
    ({ name, role }) =>
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${CARRIED[role]!.type}+xml"/>`,
  );
  const contentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/>${overrides.join('')}</Types>`;
  const root: Relationship = {
    source: '',
    id: 'rId1',
    type: 'officeDocument',
    target: 'word/document.xml',
    external: false,
  };
  const files: PackageFile[] = [
    { name: '[Content_Types].xml', bytes: Buffer.from(contentTypes) },
    { name: '_rels/.rels', bytes: relationshipsXml('', [root], types) },
  ];
  for (const { name, root: tree, relationships } of [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    files.push({ name, bytes: serialiseXml(tree) });
    if (relationships.length > 0) {
      files.push({
        name: name.replace(/([^/]+)$/, '_rels/$1.rels'),
        bytes: relationshipsXml(name, relationships, types),
      });
    }
  }
  for (const { name, bytes } of pictures) files.push({ name, bytes });
  return writePackage(files);
};
