import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { dropPdfMetadata } from './pdf-metadata.js';

const DROPPED = ['Annots', 'AA', 'Metadata', 'PieceInfo', 'Thumb', 'B', 'StructParents', 'Tabs'];

/**
 * The pages of a PDF in a new file: no properties, annotations, attached files, scripts, forms or outlines.
 * What is printed on the pages stays as it is; a value there cannot be masked.
 */
export const cleanPdf = async (bytes: Uint8Array): Promise<Buffer> => {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const page of source.getPages()) for (const name of DROPPED) page.node.delete(PDFName.of(name));
  const target = await PDFDocument.create({ updateMetadata: false });
  for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page);
  dropPdfMetadata(target);
  return Buffer.from(await target.save({ addDefaultPage: false, useObjectStreams: false }));
};
