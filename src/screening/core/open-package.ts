import { crc32, inflateRawSync } from 'node:zlib';
import { refuseIntake } from './intake-refusal.js';
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';

/** An archive whose structure was found sound; parts are unpacked one at a time, each against its checksum. */
export interface OpenPackage {
  readonly names: readonly string[];
  readonly comment: Uint8Array;
  /** Bytes outside the parts (extra fields, comments of entries) that may carry text. */
  readonly extras: readonly Uint8Array[];
  readonly unpackedBytes: number;
  has(name: string): boolean;
  read(name: string): Buffer;
}

export type FileType = 'docx' | 'xlsx' | 'pdf' | 'png' | 'jpg';

const startsWith = (file: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, index) => file[index] === byte);

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const notDocx = (reason: string): never => {
  throw refuseIntake('intake.not_docx', reason);
};

/** Compound files: an encrypted .docx and an old .doc look alike from outside. */
const refuseCompound = (file: Buffer): never => {
  if (file.includes(utf16('EncryptedPackage'))) throw refuseIntake('intake.encrypted', 'password');
  if (file.includes(utf16('WordDocument'))) return notDocx('legacy_doc');
  if (file.includes(utf16('Workbook')) || file.includes(utf16('Book'))) return notDocx('legacy_xls');
  if (file.includes(utf16('PowerPoint Document'))) return notDocx('legacy_ppt');
  return notDocx('compound_file');
};

/** Says what a file is that is no archive, so that the answer can say what to do. */
const refuseOther = (file: Buffer): never => {
  if (file.length === 0) return notDocx('empty');
  const head = file
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (head.startsWith('{\\rtf')) return notDocx('rtf');
  if (file.length <= 165 && file[0]! > 0 && file[0]! < 56) return notDocx('lock_file');
  if (/^<\?xml[\s\S]{0,900}<pkg:package|^<pkg:package|progid="Word\.Document"/.test(head))
    return notDocx('flat_xml');
  if (/^<!doctype html|^<html|^<\?xml[\s\S]{0,200}<html/i.test(head)) return notDocx('html');
  if (/^MIME-Version:/i.test(head)) return notDocx('mht');
  if (file.every((byte) => byte === 0)) return notDocx('empty');
  return notDocx('unknown');
};

/** The kind of a file by its content; the name and the MIME type that came with it are not believed. */
export const detectFileType = (file: Buffer): 'zip' | 'pdf' | 'png' | 'jpg' | 'compound' | 'other' => {
  if (startsWith(file, 0x50, 0x4b)) return 'zip';
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (file.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(file, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(file, 0xff, 0xd8, 0xff)) return 'jpg';
  return 'other';
};

const unpack = (file: Buffer, entry: ZipEntry): Buffer => {
  const packed = file.subarray(entry.offset, entry.offset + entry.packedBytes);
  let bytes: Buffer;
  try {
    bytes =
      entry.method === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes), info: false });
  } catch {
    throw refuseIntake('intake.unsafe_archive', 'damaged_part');
  }
  if (bytes.length !== entry.bytes) throw refuseIntake('intake.unsafe_archive', 'size_differs');
  if (crc32(bytes) !== entry.crc32) throw refuseIntake('intake.unsafe_archive', 'checksum');
  return bytes;
};

/**
 * Opens an archive after checking its structure and sizes; nothing is parsed.
 * @throws IntakeError
 */
export const openPackage = (file: Buffer, limits: IntakeLimits = DEFAULT_LIMITS): OpenPackage => {
  if (file.length > limits.fileBytes) {
    throw refuseIntake('intake.too_large', 'file_too_large', {
      limit: limits.fileBytes,
      actual: file.length,
    });
  }
  const type = detectFileType(file);
  if (type === 'compound') refuseCompound(file);
  if (type === 'pdf') notDocx('pdf');
  if (type === 'png' || type === 'jpg') notDocx('picture');
  if (type === 'other') {
    const inside = file.subarray(0, 65_536).includes(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
    if (inside && file.subarray(-66_000).includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]))) {
      throw refuseIntake('intake.unsafe_archive', 'prefix');
    }
    refuseOther(file);
  }
  const directory = readZipDirectory(file, limits);
  const files = directory.entries.filter(({ name }) => !name.endsWith('/'));
  const byName = new Map(files.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: files.map(({ name }) => name),
    comment: directory.comment,
    extras: directory.entries.flatMap(({ extras }) => extras),
    unpackedBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    has: (name) => byName.has(name.toLowerCase()),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (!entry) throw refuseIntake('intake.unsafe_archive', 'missing_part');
      return unpack(file, entry);
    },
  };
};

/** What an opened archive holds, by its content types; everything that is not .docx or .xlsx is refused. */
export const packageType = (opened: OpenPackage): 'docx' | 'xlsx' => {
  if (opened.has('mimetype') && /opendocument/.test(opened.read('mimetype').toString('latin1')))
    notDocx('odt');
  if (opened.names.some((name) => /\.ofd$|^OFD\.xml$/i.test(name))) notDocx('ofd');
  if (!opened.has('[Content_Types].xml')) return notDocx('other_archive');
  const types = opened.read('[Content_Types].xml').toString('utf8');
  // An embedded binary workbook (.xlsb) is called so whether or not it has macros; it is no macro of this file.
  const named = types.replaceAll(/vnd\.ms-excel\.sheet\.binary\.macroEnabled\.12\b/gi, '');
  if (/macroEnabled|vnd\.ms-office\.vbaProject/i.test(named)) throw refuseIntake('intake.macro', 'macro');
  if (opened.names.some((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name))) {
    throw refuseIntake('intake.macro', 'macro');
  }
  if (/wordprocessingml\.(document|template)\.main\+xml/.test(types)) return 'docx';
  if (/spreadsheetml\.(sheet|template)\.main\+xml/.test(types)) return 'xlsx';
  if (/presentationml/.test(types)) return notDocx('pptx');
  return notDocx('other_package');
};
