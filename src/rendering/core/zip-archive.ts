import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { RenderingError } from './rendering-error.js';

/** One file of an archive as it is stored: taken over without being unpacked where nothing changes it. */
interface StoredFile {
  readonly method: number;
  readonly data: Buffer;
  readonly crc: number;
  readonly size: number;
}

export type Archive = Map<string, StoredFile>;

const MAX_ENTRIES = 2_000;
const MAX_PART_BYTES = 64 * 1024 * 1024;
const DEFLATED = 8;

/** Without what follows the directory: some programs leave blank or NUL bytes there. */
const withoutTail = (bytes: Buffer): Buffer => {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  return end < 0 || end + 22 > bytes.length
    ? bytes
    : bytes.subarray(0, end + 22 + bytes.readUInt16LE(end + 20));
};

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(withoutTail(bytes), { lazyEntries: true, validateEntrySizes: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );

const storedBytes = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, { decodeFileData: false }, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    }),
  );

const keep = async (zip: ZipFile, entry: Entry, archive: Archive): Promise<void> => {
  const data = await storedBytes(zip, entry);
  const { compressionMethod: method, crc32: crc, uncompressedSize: size } = entry;
  archive.set(entry.fileName, { method, data, crc, size });
  zip.readEntry();
};

/** Reads an archive whose intake has already been checked; nothing is unpacked yet. */
export const readArchive = async (bytes: Buffer): Promise<Archive> => {
  const archive: Archive = new Map();
  try {
    const zip = await open(bytes);
    await new Promise<void>((resolve, reject) => {
      zip.on('error', reject);
      zip.on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        if (archive.size >= MAX_ENTRIES) return reject(new Error('too many entries'));
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        void keep(zip, entry, archive).catch(reject);
      });
      zip.readEntry();
    });
  } catch (error) {
    throw new RenderingError('rendering.unreadable', { reason: (error as Error).message });
  }
  return archive;
};

/** The unpacked bytes of one file, checked against its recorded size and checksum; null when there is none. */
export const readEntry = (archive: Archive, name: string): Buffer | null => {
  const file = archive.get(name);
  if (!file) return null;
  if (file.size > MAX_PART_BYTES) throw new RenderingError('rendering.too_large', { part: name });
  let data = file.data;
  try {
    if (file.method === DEFLATED) data = inflateRawSync(file.data, { maxOutputLength: MAX_PART_BYTES });
  } catch {
    throw new RenderingError('rendering.unreadable', { part: name });
  }
  if (data.length !== file.size || crc32(data) !== file.crc) {
    throw new RenderingError('rendering.unreadable', { part: name });
  }
  return data;
};

export const writeEntry = (archive: Archive, name: string, content: string | Buffer): void => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const data = deflateRawSync(bytes, { level: 6 });
  archive.set(name, { method: DEFLATED, data, crc: crc32(bytes), size: bytes.length });
};

const UTF8_NAME = 0x0800;
/** 1980-01-01 00:00, the first moment that the format knows: the bytes depend on the content alone. */
const FIXED_DATE = 0x0021;

const commonFields = (file: StoredFile, name: Buffer): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAME, 2);
  fields.writeUInt16LE(file.method, 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(FIXED_DATE, 8);
  fields.writeUInt32LE(file.crc, 10);
  fields.writeUInt32LE(file.data.length, 14);
  fields.writeUInt32LE(file.size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
};

const CONTENT_TYPES = '[Content_Types].xml';

/** The same files give the same bytes: content types first, then by name, no dates. */
export const writeArchive = (archive: Archive): Buffer => {
  const names = [...archive.keys()].filter((name) => name !== CONTENT_TYPES).sort((a, b) => (a < b ? -1 : 1));
  if (archive.has(CONTENT_TYPES)) names.unshift(CONTENT_TYPES);
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const file = archive.get(name)!;
    const nameBytes = Buffer.from(name, 'utf8');
    const fields = commonFields(file, nameBytes);
    const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, nameBytes);
    local.push(header, file.data);
    offset += header.length + file.data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
};
