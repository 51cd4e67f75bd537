import { ACTIVE_FIELD, DELETED, INSERTED, type PartContext } from './part-context.js';
import { AlternateTexts } from './alternate-texts.js';
import { symbolText } from './symbol-text.js';
import { namesPerson, placeOfAttribute, textAttributes } from './attribute-text.js';
import type { Visibility } from './finding.js';
import { ParagraphFrame } from './paragraph-frame.js';
import { Phantoms } from './phantoms.js';
import { attributeOf, readXml, type XmlElement, type XmlHandler } from './read-xml.js';
import { applyProperty, type Look, plainLook, visibilityOf } from './run-look.js';
import { joinNeighbours, reportSegments } from './report-paragraph.js';
import { TableText } from './table-text.js';
import { type Collector, type Observation, type Place, wholly } from './text-piece.js';

/** Reads one XML part of a package in one pass and reports every text of it, with its place and visibility. */
class WordPartReader implements XmlHandler {
  private readonly frames: ParagraphFrame[] = [];
  private readonly tables: TableText;
  private readonly leaves: string[] = [];
  private look: Look = plainLook();
  private deleted = 0;
  private inserted = 0;
  private change = 0;
  private inParagraphProperties = 0;
  private inRunProperties = 0;
  private boxes = 0;
  private ordinals = 0;
  private readonly alternatives = new AlternateTexts();
  private readonly phantoms = new Phantoms();
  private previous: { text: string; container: string; location: string } | undefined;

  constructor(
    private readonly context: PartContext,
    private readonly collector: Collector,
  ) {
    this.tables = new TableText(context.part, collector);
  }

  open(element: XmlElement): void {
    this.leaves.push('');
    if (element.ns === 'w') this.openWord(element);
    else if (element.ns === 'm') this.math(element);
    else if (element.ns === 'a' && element.local === 'p') this.startFrame();
    else if (element.ns === 'a' && element.local === 'br') this.add('\n');
    else if (element.ns === 'mc') this.alternatives.open(element.local);
    else if (element.ns === 'xi') this.observe('external', element.local, attributeOf(element, 'href') ?? '');
    else if (element.ns === 'o' && element.local === 'OLEObject')
      this.observe('embedded', 'object', attributeOf(element, 'ProgID') ?? '');
    else if (element.local === 'script') this.observe('active', 'script', 'script');
    const attributes = textAttributes(element);
    for (const [name, value] of attributes) this.attribute(element, name, value);
  }

  private math(element: XmlElement): void {
    if (element.local === 'r') this.look = plainLook();
    this.phantoms.open(element);
  }

  private openWord(element: XmlElement): void {
    const { local } = element;
    if (this.inRunProperties > 0 && this.change === 0 && this.inParagraphProperties === 0) {
      applyProperty(this.look, element, this.context.hiddenStyles);
    }
    if (local.endsWith('Change')) this.openChange(element);
    else if (DELETED.has(local)) this.deleted += 1;
    else if (INSERTED.has(local)) this.inserted += 1;
    switch (local) {
      case 'p':
        this.startFrame();
        break;
      case 'pPr':
        this.inParagraphProperties += 1;
        break;
      case 'rPr':
        this.inRunProperties += 1;
        break;
      case 'r':
        this.look = plainLook();
        break;
      case 'pStyle':
        if (this.context.hiddenStyles.has(attributeOf(element, 'val') ?? '') && this.frame)
          this.frame.hiddenByStyle = true;
        break;
      case 'shd':
        this.shade(element);
        break;
      case 'txbxContent':
        this.boxes += 1;
        break;
      case 'rt':
        this.startFrame('.ruby');
        break;
      case 'tab':
      case 'ptab':
        if (this.inParagraphProperties === 0) this.add('\t');
        break;
      case 'br':
      case 'cr':
        this.add('\n');
        break;
      case 'noBreakHyphen':
        this.add('-');
        break;
      case 'sym':
        this.add(symbolText(attributeOf(element, 'char')));
        break;
      case 'fldChar':
        if (attributeOf(element, 'fldCharType') !== 'begin') this.endInstruction();
        break;
      case 'fldSimple':
        this.instruction(attributeOf(element, 'instr') ?? '');
        break;
      case 'altChunk':
        this.observe('embedded', 'altChunk', '');
        break;
      case 'subDoc':
        this.observe('external', 'subDoc', '');
        break;
      case 'control':
        this.observe('active', 'control', attributeOf(element, 'name') ?? 'control');
        break;
    }
    this.tables.open(element);
  }

  close(element: XmlElement): void {
    const leaf = this.leaves.pop()!;
    if (leaf.trim() !== '') this.leaf(element, leaf);
    else if (leaf !== '' && /^(?:t|delText)$/.test(element.local)) this.add(leaf);
    if (element.ns === 'a' && element.local === 'p') this.endFrame();
    if (element.ns === 'mc') this.alternatives.close(element.local);
    if (element.ns === 'm') this.phantoms.close(element);
    if (element.ns !== 'w') return;
    const { local } = element;
    if (local.endsWith('Change')) this.change -= 1;
    else if (DELETED.has(local)) this.deleted -= 1;
    else if (INSERTED.has(local)) this.inserted -= 1;
    if (local === 'p' || local === 'rt') this.endFrame();
    else if (local === 'pPr') this.inParagraphProperties -= 1;
    else if (local === 'rPr') this.inRunProperties -= 1;
    else if (local === 'txbxContent') this.boxes -= 1;
    else if (local === 'r') this.look = plainLook();
    this.tables.close(element);
  }

  text(text: string): void {
    if (this.leaves.length > 0) this.leaves[this.leaves.length - 1] += text;
  }

  comment(text: string): void {
    if (text.trim() === '') return;
    this.emit(text, 'xml_comment', 'unseen', 'comment');
    this.observe('hidden_text', `xml-comment${(this.ordinals += 1)}`, text, 'unseen');
  }

  instruction(target: string, body?: string): void {
    if (body !== undefined) {
      if (target !== 'xml' && target !== 'mso-contentType')
        this.observe('active', `instruction ${target}`, body);
      return;
    }
    if (target.trim() === '') return;
    this.emit(target, 'field', 'unseen', 'field');
    if (ACTIVE_FIELD.test(target)) this.observe('active', `${this.location}.field`, target.trim(), 'unseen');
  }

  private get frame(): ParagraphFrame | undefined {
    return this.frames.at(-1);
  }

  private get location(): string {
    return this.frame?.location ?? `p${this.ordinals}`;
  }

  private startFrame(suffix = ''): void {
    this.ordinals += 1;
    const frame = new ParagraphFrame(`${this.tables.location}p${this.ordinals}${suffix}`);
    if (suffix !== '' && this.frame) frame.hiddenByStyle = this.frame.hiddenByStyle;
    this.frames.push(frame);
  }

  private endFrame(): void {
    this.endInstruction();
    const frame = this.frames.pop();
    if (!frame || frame.length === 0) return;
    const { text, location, segments } = frame;
    const { part } = this.context;
    if (this.alternatives.repeats(text)) return;
    const place = this.boxes > 0 ? 'text_box' : this.context.place;
    const inTable = this.tables.depth > 0 && this.boxes === 0;
    this.collector.piece({ part, location, place, text, segments, inTable, ...this.tables.context });
    if (inTable) this.tables.paragraph(text);
    const container = `${this.frames.length}/${this.tables.cell}`;
    if (this.previous?.container === container) {
      const joint = joinNeighbours(this.previous.text, text);
      const between = `${this.previous.location}+${location}`;
      if (joint) this.collector.piece({ part, location: between, place, inTable, ...joint });
    }
    this.previous = { text, container, location };
    reportSegments(this.collector, part, location, text, segments);
  }

  private add(text: string, own?: Visibility): void {
    const frame = this.frame;
    if (!frame || (/\S/.test(text) && this.frames.length === 1 && this.alternatives.repeats(text))) return;
    frame.add(text, own ?? this.visibility);
  }

  private get visibility(): Visibility {
    if (this.deleted > 0 || this.tables.rowDeleted) return 'deleted';
    const seen = visibilityOf(
      this.look,
      this.frame?.hiddenByStyle ?? false,
      this.frame?.fill ?? this.tables.fill,
    );
    if (seen !== 'visible' || this.phantoms.hide) return seen === 'visible' ? 'hidden' : seen;
    return this.inserted > 0 || this.tables.rowInserted ? 'inserted' : 'visible';
  }

  private leaf(element: XmlElement, text: string): void {
    const { ns, local } = element;
    if (ns === 'w' && (local === 'instrText' || local === 'delInstrText') && this.frame) {
      this.frame.instruction += text;
    } else if (ns === 'w' && local === 'delText') {
      this.addOrEmit(text, local, 'deleted');
    } else if ((ns === 'w' || ns === 'm' || ns === 'a') && local === 't') {
      this.addOrEmit(text, local);
    } else if (ns === 'w' && (local === 'AlternateContent' || local === 'r')) {
      this.emit(text, 'attribute', 'unseen', local);
    } else {
      this.ordinals += 1;
      const place = this.context.place === 'body' ? 'other' : this.context.place;
      this.emit(
        text,
        place,
        'visible',
        `${/^[A-Za-z]{1,24}$/.test(local) ? local : 'element'}${this.ordinals}`,
      );
    }
  }

  private addOrEmit(text: string, local: string, own?: Visibility): void {
    if (this.frame) this.add(text, own);
    else this.emit(text, this.context.place, own ?? 'visible', local);
  }

  private endInstruction(): void {
    const frame = this.frame;
    if (!frame || frame.instruction === '') return;
    const code = frame.instruction;
    frame.instruction = '';
    this.instruction(code);
  }

  private attribute(element: XmlElement, name: string, value: string): void {
    if (element.local === 'fldSimple' && name === 'instr') return;
    const place = placeOfAttribute(element);
    const visibility: Visibility = place === 'watermark' || place === 'numbering' ? 'visible' : 'unseen';
    this.emit(value, place, visibility, `${element.local}@${name}`);
    if (namesPerson(element, name)) this.observe('metadata', `${element.local}@${name}`, value, 'unseen');
    if (place === 'mail_merge') this.observe('external', `${element.local}@${name}`, value, 'unseen');
  }

  private emit(text: string, place: Place, visibility: Visibility, what: string): void {
    const location = `${this.frame?.location ?? `${this.tables.location}n${this.ordinals}`}.${what}`;
    this.collector.piece({
      part: this.context.part,
      location,
      place,
      text,
      segments: wholly(text, visibility),
      inTable: false,
    });
  }

  private observe(
    kind: Observation['kind'],
    location: string,
    value: string,
    visibility: Visibility = 'visible',
  ): void {
    this.collector.observe({ kind, part: this.context.part, location, value, visibility });
  }

  private openChange(element: XmlElement): void {
    this.change += 1;
    this.observe('revision', `${this.location}.${element.local}`, '', 'unseen');
  }

  private shade(element: XmlElement): void {
    if (this.change > 0 || this.inRunProperties > 0) return;
    const look = plainLook();
    applyProperty(look, element, this.context.hiddenStyles);
    if (this.frame) this.frame.fill = look.fill;
    else this.tables.shade(look.fill);
  }
}

/** @throws IntakeError */
export const readWordPart = (bytes: Uint8Array, context: PartContext, collector: Collector): void =>
  readXml(bytes, new WordPartReader(context, collector), context.limits);
