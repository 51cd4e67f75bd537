import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

configure({ useWebWorkers: false });

const PROPERTIES = /^docProps\//;
const MANIFESTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels)$/;
const REFERENCE =
  /<(?:\w+:)?(?:Relationship|Override)\b[^>]*\b(?:Target|PartName)="\/?docProps\/[^"]*"[^>]*\/>/g;
/** The same for every copy: when a file was packed is nobody's business. */
const PACKED_AT = new Date(Date.UTC(2000, 0, 1));

/**
 * The workbook without its document properties (author, company, editing times). Everything else in it that
 * a reader does not see stays, and is found by the screening of the result.
 * @param bytes a workbook that passed the intake
 */
export const stripWorkbook = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    extendedTimestamp: false,
    lastModDate: PACKED_AT,
  });
  for (const entry of await reader.getEntries()) {
    if (entry.directory || PROPERTIES.test(entry.filename)) continue;
    const content = await entry.getData(new Uint8ArrayWriter());
    const kept = MANIFESTS.test(entry.filename)
      ? Buffer.from(Buffer.from(content).toString('utf8').replaceAll(REFERENCE, ''))
      : content;
    await writer.add(entry.filename, new Uint8ArrayReader(kept));
  }
  await reader.close();
  return writer.close();
};
