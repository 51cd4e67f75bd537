import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { refuseIntake } from './intake-refusal.js';

const MOST_CHARACTERS = 4_000_000;

const decodeText = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

/** Lines of an XMP packet: texts of its elements and values of its attributes. */
export const linesOfXmp = (xmp: string): string[] =>
  xmp
    .replaceAll(/[\w:.-]{1,80}\s{0,4}=\s{0,4}["']|["']?\s{0,4}\/?>|<\/?[\w:.-]{1,80}|["']\s/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Texts of all metadata streams of a PDF, also of those that a viewer skips because they are not well-formed.
 * @throws IntakeError where one cannot be read: what cannot be read must not count as nothing
 */
export const readPdfMetadata = async (bytes: Uint8Array): Promise<string[]> => {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const type = PDFName.of('Metadata');
    const texts: string[] = [];
    let characters = 0;
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) !== type) continue;
      const text = decodeText(decodePDFRawStream(object).decode());
      characters += text.length;
      if (characters > MOST_CHARACTERS) throw new RangeError('metadata');
      texts.push(text);
    }
    if (texts.length === 0 && document.catalog.get(type) !== undefined) throw new RangeError('metadata');
    return texts;
  } catch {
    throw refuseIntake('intake.not_docx', 'pdf_properties');
  }
};

const PRIVATE = ['Metadata', 'PieceInfo', 'LastModified'].map((name) => PDFName.of(name));

/** Takes metadata and the private data of programs out of every object (pictures have their own). */
export const dropPdfMetadata = (document: PDFDocument): void => {
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    const dict =
      object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined;
    if (!dict) continue;
    if (dict.get(PDFName.of('Type')) === PRIVATE[0]) document.context.delete(reference);
    for (const name of PRIVATE) dict.delete(name);
  }
};
