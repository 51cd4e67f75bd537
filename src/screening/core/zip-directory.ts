import { refuseIntake } from './intake-refusal.js';
import type { IntakeLimits } from './limits.js';

/** One file of an archive, as its central directory and its local header agree on it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where the packed bytes begin. */
  readonly offset: number;
  /** Texts in extra fields and comments that no reader shows. */
  readonly extras: readonly Uint8Array[];
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const unsafe = (reason: string): never => {
  throw refuseIntake('intake.unsafe_archive', reason);
};

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);

/** The end record that is followed by nothing but its comment and blanks. */
const findEnd = (file: Buffer): number => {
  const stop = Math.max(0, file.length - 22 - 65_536 - 1024);
  for (let at = file.length - 22; at >= stop; at -= 1) {
    if (file.readUInt32LE(at) !== END) continue;
    const end = at + 22 + file.readUInt16LE(at + 20);
    if (end > file.length) continue;
    if (!isBlank(file.subarray(end))) return unsafe('trailing_bytes');
    return at;
  }
  return unsafe('damaged');
};

const checkName = (name: string): void => {
  if (name.length === 0 || name.length > 512) unsafe('bad_name');
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\\:*?"<>|]/.test(name) || name.startsWith('/')) unsafe('bad_name');
  if (name.split('/').some((segment) => segment === '..' || segment === '.')) unsafe('bad_name');
};

const nameDecoder = new TextDecoder('utf-8', { fatal: true });
const decodeName = (bytes: Uint8Array): string => {
  try {
    return nameDecoder.decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
};

interface CentralRecord extends Omit<ZipEntry, 'offset' | 'extras'> {
  readonly local: number;
  readonly flags: number;
  readonly rawName: Buffer;
  readonly texts: readonly Uint8Array[];
}

const readCentral = (file: Buffer, at: number, end: number): { record: CentralRecord; next: number } => {
  if (at + 46 > end || file.readUInt32LE(at) !== CENTRAL) return unsafe('directory');
  const flags = file.readUInt16LE(at + 8);
  if (flags & 0x2041) throw refuseIntake('intake.encrypted', 'encrypted_entry');
  const method = file.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) return unsafe('method');
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
  const nameAt = at + 46;
  const extraAt = nameAt + nameLength!;
  const commentAt = extraAt + extraLength!;
  const next = commentAt + commentLength!;
  if (next > end) return unsafe('directory');
  const host = file.readUInt16LE(at + 4) >> 8;
  const mode = file.readUInt32LE(at + 38) >>> 16;
  const type = mode & 0xf000;
  if ((host === 3 || host === 19) && type !== 0 && type !== 0x8000 && type !== 0x4000) unsafe('special_file');
  const packedBytes = file.readUInt32LE(at + 20);
  const bytes = file.readUInt32LE(at + 24);
  const local = file.readUInt32LE(at + 42);
  if (packedBytes === 0xffffffff || bytes === 0xffffffff || local === 0xffffffff) return unsafe('zip64');
  if (file.readUInt16LE(at + 34) !== 0) return unsafe('several_disks');
  const rawName = file.subarray(nameAt, extraAt);
  const name = decodeName(rawName);
  checkName(name);
  const texts = [file.subarray(extraAt, commentAt), file.subarray(commentAt, next)].filter(
    (t) => t.length > 0,
  );
  const crc32 = file.readUInt32LE(at + 16);
  return { record: { name, method, crc32, packedBytes, bytes, local, flags, rawName, texts }, next };
};

/** Where the entry's bytes begin and end, after its local header said the same as the directory. */
const readLocal = (
  file: Buffer,
  record: CentralRecord,
): { offset: number; end: number; extra: Uint8Array } => {
  const at = record.local;
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL) return unsafe('local_header');
  const flags = file.readUInt16LE(at + 6);
  const described = (flags & 8) !== 0;
  const nameAt = at + 30;
  const extraAt = nameAt + file.readUInt16LE(at + 26);
  const offset = extraAt + file.readUInt16LE(at + 28);
  let end = offset + record.packedBytes;
  if (end > file.length) return unsafe('local_header');
  const sizes = [record.crc32, record.packedBytes, record.bytes];
  const told = [14, 18, 22].map((field) => file.readUInt32LE(at + field));
  const agree = told.every((value, index) => value === sizes[index] || (described && value === 0));
  if (!agree || !file.subarray(nameAt, extraAt).equals(record.rawName)) return unsafe('local_header_differs');
  if (file.readUInt16LE(at + 8) !== record.method || (flags & 0x41) !== (record.flags & 0x41)) {
    return unsafe('local_header_differs');
  }
  if (described) {
    const signed = end + 16 <= file.length && file.readUInt32LE(end) === DESCRIPTOR;
    const from = signed ? end + 4 : end;
    if (from + 12 > file.length) return unsafe('descriptor');
    const agreed = sizes.every((value, index) => file.readUInt32LE(from + index * 4) === value);
    if (agreed) end = from + 12;
    else if (!told.every((value, index) => value === sizes[index])) return unsafe('descriptor');
  }
  return { offset, end, extra: file.subarray(extraAt, offset) };
};

const checkSizes = (records: readonly CentralRecord[], limits: IntakeLimits): void => {
  let total = 0;
  for (const { bytes, packedBytes } of records) {
    total += bytes;
    if (bytes > limits.partBytes) {
      throw refuseIntake('intake.too_large', 'part_too_large', { limit: limits.partBytes });
    }
    if (bytes > limits.ratioFromBytes && bytes > packedBytes * limits.ratio) {
      throw refuseIntake('intake.too_large', 'expansion', { limit: limits.ratio });
    }
  }
  if (total > limits.totalBytes) {
    throw refuseIntake('intake.too_large', 'total_too_large', { limit: limits.totalBytes });
  }
};

/**
 * Reads the structure of an archive before anything of it is unpacked: the listed entries must cover the file
 * without overlap, gap, prefix or tail, and each local header must say what the directory says.
 * Libraries check only a part of this; a reader that disagrees with another one is how content is smuggled.
 */
export const readZipDirectory = (file: Buffer, limits: IntakeLimits): ZipDirectory => {
  if (file.length < 22) return unsafe('damaged');
  const endAt = findEnd(file);
  const count = file.readUInt16LE(endAt + 10);
  const directoryBytes = file.readUInt32LE(endAt + 12);
  const directoryAt = file.readUInt32LE(endAt + 16);
  if (file.readUInt16LE(endAt + 4) !== 0 || file.readUInt16LE(endAt + 8) !== count) unsafe('several_disks');
  if (count === 0xffff || directoryAt === 0xffffffff) unsafe('zip64');
  if (count > limits.entries) {
    throw refuseIntake('intake.too_complex', 'too_many_entries', { limit: limits.entries, actual: count });
  }
  if (directoryAt + directoryBytes !== endAt) unsafe('directory');
  const records: CentralRecord[] = [];
  const names = new Set<string>();
  for (let at = directoryAt; at < endAt;) {
    const { record, next } = readCentral(file, at, endAt);
    const folded = record.name.toLowerCase().normalize('NFKC');
    if (names.has(folded)) unsafe('duplicate_name');
    names.add(folded);
    records.push(record);
    if (records.length > count) unsafe('directory');
    at = next;
  }
  if (records.length !== count) unsafe('directory');
  let position = 0;
  const located = [...records]
    .sort((a, b) => a.local - b.local)
    .map((record) => {
      if (record.local < position) unsafe('overlap');
      if (record.local > position) unsafe(position === 0 ? 'prefix' : 'unlisted_bytes');
      const { offset, end, extra } = readLocal(file, record);
      position = end;
      return { record, offset, extra };
    });
  if (position !== directoryAt) unsafe(position > directoryAt ? 'overlap' : 'unlisted_bytes');
  checkSizes(records, limits);
  const entries = located.map(({ record, offset, extra }) => {
    const { name, method, crc32, packedBytes, bytes } = record;
    const extras = extra.length > 0 ? [...record.texts, extra] : record.texts;
    return { name, method, crc32, packedBytes, bytes, offset, extras };
  });
  return { entries, comment: file.subarray(endAt + 22, endAt + 22 + file.readUInt16LE(endAt + 20)) };
};
