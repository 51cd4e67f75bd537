import { getDocumentProxy } from 'unpdf';
import { IntakeError, refuseIntake } from './intake-refusal.js';
import type { IntakeLimits } from './limits.js';
import { linesOfXmp, readPdfMetadata } from './pdf-metadata.js';
import { type Collector, type TextPiece, wholly } from './text-piece.js';

const SAFE_LINK = /^(?:https?|mailto):/i;
const QUIET_INFO =
  /^(?:PDFFormatVersion|Language|EncryptFilterName|Is\w+|Has\w+|CreationDate|ModDate|Trapped|Title)$/;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Marks of the file format that stand outside of compressed streams. */
const rawMarks = (
  bytes: Buffer,
): {
  readonly encrypted: boolean;
  readonly active: boolean;
  readonly embedded: boolean;
  readonly pictures: boolean;
} => {
  const text = bytes.toString('latin1');
  return {
    encrypted: /\/Encrypt\s{1,4}\d{1,8}\s{1,4}\d{1,5}\s{1,4}R/.test(text),
    active: /\/(?:JavaScript|JS|Launch|RichMedia|XFA)[\s/(<[]/.test(text),
    embedded: /\/EmbeddedFile[\s/s>]/.test(text),
    pictures: /\/Subtype\s{0,4}\/Image\b/.test(text),
  };
};

const open = async (bytes: Buffer): Promise<PdfDocument> => {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
      useSystemFonts: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw refuseIntake('intake.encrypted', 'password');
    throw refuseIntake('intake.not_docx', 'pdf_damaged');
  }
};

const linesOf = async (document: PdfDocument, number: number): Promise<string[]> => {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const lines = [''];
  for (const item of content.items) {
    if (!('str' in item)) continue;
    lines[lines.length - 1] += item.str;
    if (item.hasEOL) lines.push('');
  }
  page.cleanup();
  return lines.filter((line) => line.trim() !== '');
};

/** Reads the text of every page, annotations, properties, attached files and scripts of a PDF. */
class PdfScreening {
  constructor(
    private readonly document: PdfDocument,
    private readonly bytes: Uint8Array,
    private readonly collector: Collector,
  ) {}

  async run(): Promise<void> {
    for (let number = 1; number <= this.document.numPages; number += 1) {
      await this.page(number);
      await this.annotations(number);
    }
    await this.properties();
    const attached = ((await this.document.getAttachments()) ?? {}) as Readonly<
      Record<string, { filename?: string }>
    >;
    for (const [index, { filename }] of Object.values(attached).entries()) {
      this.observe('embedded', `attachment${index + 1}`, filename ?? '');
      this.piece(`attachment${index + 1}`, 'embedded', filename ?? '');
    }
    if (await this.document.hasJSActions()) throw refuseIntake('intake.unsafe_archive', 'active_pdf');
  }

  private async page(number: number): Promise<void> {
    const lines = await linesOf(this.document, number);
    if (lines.length === 0) this.observe('picture_unread', `page${number}`, 'page');
    let before = '';
    for (const [index, line] of lines.entries()) {
      const location = `page${number}.line${index + 1}`;
      this.piece(location, 'page', line);
      const head = before.slice(-40);
      if (/[0-9Xx]\s{0,2}$/.test(head) && /^\s{0,2}[0-9]/.test(line))
        this.piece(`${location}+`, 'page', head + line.slice(0, 40), head.length);
      before = line;
    }
  }

  private async annotations(number: number): Promise<void> {
    const page = await this.document.getPage(number);
    const annotations = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[];
    for (const [index, annotation] of annotations.entries()) {
      const location = `page${number}.annotation${index + 1}`;
      const url = annotation['unsafeUrl'] ?? annotation['url'];
      if (typeof url === 'string' && !SAFE_LINK.test(url)) this.observe('external', location, url);
      const texts = [
        annotation['contentsObj'],
        annotation['titleObj'],
        { str: annotation['fieldValue'] },
        { str: url },
      ]
        .map((holder) => (holder as { str?: unknown } | undefined)?.str)
        .filter((text): text is string => typeof text === 'string' && text.trim() !== '');
      for (const text of texts) this.piece(location, 'comment', text);
      if (annotation['subtype'] !== 'Link') this.observe('comment', location, texts.join('\n'));
    }
  }

  private async properties(): Promise<void> {
    const { info, metadata } = await this.document.getMetadata().catch(() => {
      throw refuseIntake('intake.not_docx', 'pdf_properties');
    });
    for (const [name, value] of Object.entries(info as Readonly<Record<string, unknown>>)) {
      const text =
        typeof value === 'string'
          ? value
          : typeof value === 'object' && value !== null
            ? JSON.stringify(value)
            : '';
      if (text === '') continue;
      this.piece(`info.${name.replaceAll(/[^A-Za-z]/g, '').slice(0, 24)}`, 'property', text);
      if (!QUIET_INFO.test(name))
        this.observe('metadata', `info.${name.replaceAll(/[^A-Za-z]/g, '').slice(0, 24)}`, text);
    }
    const raw = (metadata as { getRaw?: () => unknown } | undefined)?.getRaw?.();
    const xmp = typeof raw === 'string' ? [raw] : await readPdfMetadata(this.bytes);
    for (const [index, text] of xmp.flatMap(linesOfXmp).entries())
      this.piece(`xmp${index + 1}`, 'property', text);
  }

  private piece(location: string, place: TextPiece['place'], text: string, boundary?: number): void {
    const visibility = place === 'page' ? 'visible' : 'unseen';
    this.collector.piece({
      part: 'pdf',
      location,
      place,
      text,
      segments: wholly(text, visibility),
      inTable: false,
      ...(boundary === undefined ? {} : { boundary }),
    });
  }

  private observe(
    kind: 'embedded' | 'external' | 'comment' | 'metadata' | 'picture_unread',
    location: string,
    value: string,
  ): void {
    this.collector.observe({ kind, part: 'pdf', location, value, visibility: 'unseen' });
  }
}

/**
 * Screens a PDF. Locked ones and ones that run something are refused; pictures in it are said to be unread.
 * @throws IntakeError
 */
export const screenPdf = async (bytes: Buffer, limits: IntakeLimits, collector: Collector): Promise<void> => {
  const marks = rawMarks(bytes);
  if (marks.encrypted) throw refuseIntake('intake.encrypted', 'password');
  if (marks.active) throw refuseIntake('intake.unsafe_archive', 'active_pdf');
  const document = await open(bytes);
  try {
    if (document.numPages > limits.pdfPages) {
      throw refuseIntake('intake.too_complex', 'too_many_pages', {
        limit: limits.pdfPages,
        actual: document.numPages,
      });
    }
    if (marks.embedded)
      collector.observe({ kind: 'embedded', part: 'pdf', location: 'file', visibility: 'unseen', value: '' });
    if (marks.pictures)
      collector.observe({
        kind: 'picture_unread',
        part: 'pdf',
        location: 'pictures',
        visibility: 'visible',
        value: 'pdf',
      });
    await new PdfScreening(document, bytes, collector).run();
  } catch (error) {
    throw error instanceof IntakeError ? error : refuseIntake('intake.not_docx', 'pdf_damaged');
  } finally {
    await document.destroy();
  }
};
