import {
  ACTIVE_ROLES,
  EMBEDDED_ROLES,
  placeOf,
  RUNNING_LINK,
  SAFE_LINK,
  withPlaceFindings,
} from './part-roles.js';
import { IntakeError, refuseIntake } from './intake-refusal.js';
import { inspectPicture, readableRuns } from './inspect-picture.js';
import { readHiddenStyles } from './hidden-styles.js';
import { PartsCounter, type PlaceProgress } from './parts-progress.js';
import type { IntakeLimits } from './limits.js';
import { detectFileType, openPackage, type OpenPackage, packageType } from './open-package.js';
import { type PackageGraph, readPackageGraph } from './package-graph.js';
import { readLooseText } from './read-loose-text.js';
import { readWordPart } from './read-word-part.js';
import { screenWorkbook } from './screen-workbook.js';
import { type Collector, type Place, type TextPiece, wholly } from './text-piece.js';

/** Cells and shared strings are read as a table of their own, with their headings. */
const withoutCells = (collector: Collector): Collector => ({
  observe: (observation) => collector.observe(observation),
  picture: (part, bytes) => collector.picture?.(part, bytes),
  piece: (piece) => {
    if (
      !/worksheets\/[^/]*\.xml$|sharedStrings\.xml$/i.test(piece.part) ||
      piece.location.includes('@') ||
      piece.place === 'xml_comment'
    )
      collector.piece(piece);
  },
});

const isXml = (name: string, bytes: Buffer): boolean =>
  /\.(?:xml|rels|vml|svg)$/i.test(name) ||
  bytes
    .subarray(0, 200)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .startsWith('<?xml') ||
  bytes.subarray(0, 12).toString('utf16le').includes('<?xml');

/** Reads every part of a package, reached or not, and reports what it holds. */
class PackageScreening {
  constructor(
    private readonly opened: OpenPackage,
    private readonly prefix: string,
    private readonly depth: number,
    private readonly limits: IntakeLimits,
    private readonly collector: Collector,
  ) {}

  /** @param tell hears of the parts of this package; those of embedded ones belong to the part that embeds them */
  run(tell?: (progress: readonly PlaceProgress[]) => void): PackageGraph {
    const graph = readPackageGraph(this.opened, this.limits);
    const hiddenStyles = this.hiddenStyles();
    this.screenArchive();
    this.screenRelationships(graph);
    const places = this.opened.names.map((name) => placeOf(name, graph));
    const counter = tell && new PartsCounter(places, tell);
    for (const [index, name] of this.opened.names.entries()) {
      this.screenPart(name, graph, hiddenStyles);
      counter?.read(places[index]!);
    }
    return graph;
  }

  private hiddenStyles(): ReadonlySet<string> {
    const names = this.opened.names.filter((name) => /(^|\/)styles\d*\.xml$/i.test(name));
    return new Set(names.flatMap((name) => [...readHiddenStyles(this.opened.read(name), this.limits)]));
  }

  /** What only tools for archives show: comments, extra fields, the names of the parts. */
  private screenArchive(): void {
    for (const [index, bytes] of [this.opened.comment, ...this.opened.extras].entries()) {
      const text = index === 0 ? Buffer.from(bytes).toString('utf8') : readableRuns(bytes, 8);
      if (text.trim() === '') continue;
      this.piece(this.prefix, `archive${index}`, 'archive', text);
      this.collector.observe({
        kind: 'metadata',
        part: this.prefix,
        location: `archive${index}`,
        visibility: 'unseen',
        value: text,
      });
    }
    for (const [index, name] of this.opened.names.entries()) {
      if (/[^\x20-\x7e]|\d{7}/.test(name)) this.piece(this.prefix, `entry${index}`, 'archive', name);
    }
  }

  private screenRelationships(graph: PackageGraph): void {
    for (const { source, type, target, external } of graph.relationships) {
      if (!external) continue;
      const part = this.prefix + source;
      if (RUNNING_LINK.test(target))
        this.collector.observe({
          kind: 'active',
          part,
          location: `link.${type}`,
          visibility: 'unseen',
          value: target,
        });
      else if (type !== 'hyperlink' || !SAFE_LINK.test(target)) {
        this.collector.observe({
          kind: 'external',
          part,
          location: `link.${type}`,
          visibility: 'unseen',
          value: target,
        });
      }
      const decoded = safeDecode(target);
      if (decoded !== target) this.piece(part, `link.${type}.decoded`, 'link', decoded);
    }
  }

  private screenPart(name: string, graph: PackageGraph, hiddenStyles: ReadonlySet<string>): void {
    const bytes = this.opened.read(name);
    const part = this.prefix + name;
    const roles = [...(graph.roles.get(name) ?? [])];
    const observe = (kind: 'active' | 'embedded', value: string): void =>
      this.collector.observe({ kind, part, location: 'part', visibility: 'unseen', value });
    if (roles.some((role) => ACTIVE_ROLES.has(role)) || /customUI|activeX/i.test(name))
      observe('active', roles[0] ?? 'active');
    if (roles.some((role) => EMBEDDED_ROLES.has(role))) observe('embedded', roles[0] ?? 'embedded');
    if (roles.includes('image') && /\.svg$/i.test(name)) {
      this.collector.observe({
        kind: 'picture_unread',
        part,
        location: 'picture',
        visibility: 'visible',
        value: 'svg',
      });
    }
    const place = placeOf(name, graph);
    if (isXml(name, bytes)) {
      this.screenXml(part, place, bytes, hiddenStyles);
      return;
    }
    this.screenBinary(part, place, bytes, roles);
  }

  private screenXml(part: string, place: Place, bytes: Buffer, hiddenStyles: ReadonlySet<string>): void {
    try {
      const context = { part, place, hiddenStyles, limits: this.limits };
      readWordPart(bytes, context, withPlaceFindings(this.collector));
    } catch (error) {
      // Spreadsheet programs write notes as VML that is not always well-formed; no copy takes it along.
      const loose =
        error instanceof IntakeError && error.detail.reason === 'xml_malformed' && /\.vml$/i.test(part);
      if (!loose) throw error;
      for (const [index, text] of readLooseText(bytes).entries())
        this.piece(part, `text${index + 1}`, 'comment', text);
    }
  }

  private screenBinary(part: string, place: Place, bytes: Buffer, roles: readonly string[]): void {
    const type = detectFileType(bytes);
    if (roles.includes('thumbnail')) {
      this.collector.observe({
        kind: 'metadata',
        part,
        location: 'part',
        visibility: 'unseen',
        value: 'thumbnail',
      });
    } else if (type === 'zip') {
      if (!roles.some((role) => EMBEDDED_ROLES.has(role))) {
        this.collector.observe({
          kind: 'embedded',
          part,
          location: 'part',
          visibility: 'unseen',
          value: 'archive',
        });
      }
      this.screenEmbedded(part, bytes);
    } else if (
      roles.includes('image') ||
      roles.includes('hdphoto') ||
      /\/media\//.test(part) ||
      type === 'png' ||
      type === 'jpg'
    ) {
      inspectPicture(bytes, part, this.limits, this.collector);
    } else if (!roles.includes('font')) {
      for (const [index, text] of readLooseText(bytes).entries()) {
        if (text.trim() === '') continue;
        this.piece(part, `text${index + 1}`, place === 'orphan' ? 'orphan' : 'embedded', text);
        if (place === 'orphan') {
          this.collector.observe({
            kind: 'hidden_text',
            part,
            location: `text${index + 1}`,
            visibility: 'unseen',
            value: text,
          });
        }
      }
    }
  }

  private screenEmbedded(part: string, bytes: Buffer): void {
    if (this.depth >= this.limits.embeddedDepth) return;
    let inner: OpenPackage;
    try {
      inner = openPackage(bytes, this.limits);
    } catch (error) {
      // A damaged or locked object is already a finding, and it never reaches a copy.
      if (
        error instanceof IntakeError &&
        error.code !== 'intake.too_large' &&
        error.code !== 'intake.too_complex'
      )
        return;
      throw error;
    }
    this.budget.bytes += inner.unpackedBytes;
    if (this.budget.bytes > this.limits.totalBytes) {
      throw refuseIntake('intake.too_large', 'total_too_large', { limit: this.limits.totalBytes });
    }
    const nested = new PackageScreening(inner, `${part}!`, this.depth + 1, this.limits, this.collector);
    nested.budget = this.budget;
    nested.run();
  }

  budget = { bytes: 0 };

  private piece(part: string, location: string, place: Place, text: string): void {
    const piece: TextPiece = {
      part,
      location,
      place,
      text,
      segments: wholly(text, 'unseen'),
      inTable: false,
    };
    this.collector.piece(piece);
  }
}

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Screens a .docx or .xlsx: opens it, checks what it is and reads all of its parts.
 * @throws IntakeError
 */
export const screenPackage = (
  file: Buffer,
  limits: IntakeLimits,
  collector: Collector,
  tell?: (progress: readonly PlaceProgress[]) => void,
): { readonly opened: OpenPackage; readonly graph: PackageGraph; readonly type: 'docx' | 'xlsx' } => {
  const opened = openPackage(file, limits);
  const type = packageType(opened);
  const screening = new PackageScreening(
    opened,
    '',
    0,
    limits,
    type === 'xlsx' ? withoutCells(collector) : collector,
  );
  screening.budget.bytes = opened.unpackedBytes;
  const graph = screening.run(tell);
  if (graph.mainPart === undefined) throw refuseIntake('intake.not_docx', 'no_main_part');
  if (type === 'xlsx') screenWorkbook(opened, graph, limits, collector);
  return { opened, graph, type };
};
