import { crc32, deflateRawSync } from 'node:zlib';

export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1980-01-01: archives of the same content are the same bytes, and tell nothing of when they were made. */
const DOS_DATE = 0x21;

const header = (signature: number, length: number): Buffer => {
  const buffer = Buffer.alloc(length);
  buffer.writeUInt32LE(signature, 0);
  return buffer;
};

/** Writes an archive without extra fields, comments, times or names of systems. */
export const writePackage = (files: readonly PackageFile[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes, { level: 6 });
    const rawName = Buffer.from(name, 'utf8');
    const local = header(0x04034b50, 30);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(DOS_DATE, 12);
    local.writeUInt32LE(crc32(bytes), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(rawName.length, 26);
    const central = header(0x02014b50, 46);
    central.writeUInt16LE(20, 4);
    local.copy(central, 6, 4, 28);
    central.writeUInt32LE(offset, 42);
    directory.push(central, rawName);
    parts.push(local, rawName, packed);
    offset += local.length + rawName.length + packed.length;
  }
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
};
