import { makeDocx, paragraph } from '../../../test/corpus/make-package.js';
import { IntakeError } from './intake-refusal.js';
import { DEFAULT_LIMITS } from './limits.js';
import { openPackage, packageType } from './open-package.js';
import { writePackage } from './write-package.js';

const sound = makeDocx({ body: paragraph('关于印发方案的通知') });
const open = (file: Buffer): string => {
  try {
    const opened = openPackage(file, DEFAULT_LIMITS);
    packageType(opened);
    for (const name of opened.names) opened.read(name);
    return 'open';
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return `${error.code} ${error.detail.reason}`;
  }
};
const patched = (change: (file: Buffer) => void): Buffer => {
  const file = Buffer.from(sound);
  change(file);
  return file;
};
const central = (file: Buffer): number => file.readUInt32LE(file.length - 22 + 16);
const named = (...names: string[]): Buffer =>
  writePackage(names.map((name) => ({ name, bytes: Buffer.from('x') })));

describe('opening an archive', () => {
  it('opens a sound one, with blanks behind its end', () => {
    expect(open(sound)).toBe('open');
    expect(open(Buffer.concat([sound, Buffer.from(' \0\n')]))).toBe('open');
  });

  it.each<[string, Buffer, string]>([
    [
      'bytes behind the end',
      Buffer.concat([sound, Buffer.from('secret')]),
      'intake.unsafe_archive trailing_bytes',
    ],
    ['bytes before the beginning', Buffer.concat([Buffer.from('MZ'), sound]), 'intake.unsafe_archive prefix'],
    ['a name that leads out', named('../a.xml'), 'intake.unsafe_archive bad_name'],
    ['two entries of one name', named('a.xml', 'a.xml'), 'intake.unsafe_archive duplicate_name'],
    ['names equal but for case', named('a.xml', 'A.XML'), 'intake.unsafe_archive duplicate_name'],
    [
      'a wrong checksum',
      patched((file) => {
        file.writeUInt32LE(1, central(file) + 16);
        file.writeUInt32LE(1, 14);
      }),
      'intake.unsafe_archive checksum',
    ],
    [
      'a header that differs from the directory',
      patched((file) => file.writeUInt32LE(1, 14)),
      'intake.unsafe_archive local_header_differs',
    ],
    [
      'encrypted entries',
      patched((file) => file.writeUInt16LE(1, central(file) + 8)),
      'intake.encrypted encrypted_entry',
    ],
    [
      'a symbolic link',
      patched((file) => {
        file.writeUInt16LE(0x0314, central(file) + 4);
        file.writeUInt32LE(0xa1ff0000, central(file) + 38);
      }),
      'intake.unsafe_archive special_file',
    ],
    [
      'a lying number of entries',
      patched((file) => {
        file.writeUInt16LE(2, file.length - 12);
        file.writeUInt16LE(2, file.length - 14);
      }),
      'intake.unsafe_archive directory',
    ],
    ['no docx inside', named('a.xml'), 'intake.not_docx other_archive'],
    ['an empty file', Buffer.alloc(0), 'intake.not_docx empty'],
    ['RTF', Buffer.from('{\\rtf1 text}'), 'intake.not_docx rtf'],
    ['PDF', Buffer.from('%PDF-1.7'), 'intake.not_docx pdf'],
    [
      'an old .doc',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('WordDocument', 'utf16le')]),
      'intake.not_docx legacy_doc',
    ],
    [
      'a locked .docx',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'intake.encrypted password',
    ],
    ['macros', makeDocx({ body: '', raw: { 'word/vbaProject.bin': 'x' } }), 'intake.macro macro'],
    ['a part that swells', makeDocx({ body: ' '.repeat(2_000_000) }), 'intake.too_large expansion'],
    ['more than the limit', Buffer.alloc(DEFAULT_LIMITS.fileBytes + 1), 'intake.too_large file_too_large'],
  ])('refuses %s', (_, file, expected) => {
    expect(open(file)).toBe(expected);
  });

  it('survives any truncation', () => {
    for (let length = 0; length < sound.length; length += 7)
      expect(open(sound.subarray(0, length))).toMatch(/^intake\./);
  });
});
