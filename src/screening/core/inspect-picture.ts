import { inflateSync } from 'node:zlib';
import { sha256Hex } from '../../shared/hash.js';
import { refuseIntake } from './intake-refusal.js';
import type { IntakeLimits } from './limits.js';
import { type Collector, wholly } from './text-piece.js';

export type PictureType = 'png' | 'jpg' | 'gif' | 'bmp' | 'tiff' | 'webp' | 'svg' | 'metafile' | 'unknown';

/** A picture's kind by its content; what a file name says is not believed. */
export const pictureTypeOf = (bytes: Buffer): PictureType => {
  const head = bytes.subarray(0, 44);
  if (head.subarray(1, 4).toString('latin1') === 'PNG') return 'png';
  if (head[0] === 0xff && head[1] === 0xd8) return 'jpg';
  if (head.subarray(0, 4).toString('latin1') === 'GIF8') return 'gif';
  if (head.subarray(0, 2).toString('latin1') === 'BM') return 'bmp';
  if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'webp';
  if (/^(?:II\*\0|MM\0\*)/.test(head.toString('latin1'))) return 'tiff';
  if (head.subarray(40, 44).toString('latin1') === ' EMF' || head.readUInt32LE(0) === 0x9ac6cdd7)
    return 'metafile';
  if (/<svg|<\?xml/.test(bytes.subarray(0, 300).toString('latin1'))) return 'svg';
  return 'unknown';
};

/** Runs of readable characters in bytes, as UTF-8 and as UTF-16; bounded. */
export const readableRuns = (bytes: Uint8Array, shortest = 4): string => {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 21));
  const runs: string[] = [];
  for (const text of [sample.toString('utf8'), sample.toString('utf16le')]) {
    const pattern =
      text.length === 0 ? undefined : /[\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e★☆]{4,4000}/g;
    if (!pattern) continue;
    for (const [run] of text.matchAll(pattern)) {
      const isUtf16 = text.length <= sample.length / 2 + 1;
      // Bytes read two at a time give Chinese characters by chance; only mixed or marked runs are believed.
      if (
        run.length < shortest ||
        (isUtf16 && !/[\u0020-\u007e★]{3}/.test(run) && !/[密职内部公开办]/.test(run))
      )
        continue;
      runs.push(run.trim());
      if (runs.length > 400) return runs.join('\n');
    }
  }
  return runs.join('\n');
};

const inflateText = (bytes: Uint8Array): string => {
  try {
    return inflateSync(bytes, { maxOutputLength: 1 << 20 }).toString('utf8');
  } catch {
    return '';
  }
};

interface PictureFacts {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly string[];
}

const pngFacts = (bytes: Buffer): PictureFacts => {
  const texts: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.subarray(at + 4, at + 8).toString('latin1');
    const data = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length));
    if (type === 'tEXt' || type === 'eXIf') texts.push(readableRuns(data));
    if (type === 'zTXt' || type === 'iTXt') {
      const key = data.indexOf(0);
      texts.push(
        readableRuns(data),
        inflateText(data.subarray(key + 2)),
        readableRuns(Buffer.from(inflateText(data.subarray(key + 5)))),
      );
    }
    at += 12 + length;
    if (type === 'IEND') break;
  }
  if (at < bytes.length) texts.push(readableRuns(bytes.subarray(at)));
  const sized = bytes.length >= 24;
  return { width: sized ? bytes.readUInt32BE(16) : 0, height: sized ? bytes.readUInt32BE(20) : 0, texts };
};

const jpegFacts = (bytes: Buffer): PictureFacts => {
  const texts: string[] = [];
  let width = 0;
  let height = 0;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda || marker === 0xd9) break;
    const length = bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, Math.min(bytes.length, at + 2 + length));
    if ((marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe)
      texts.push(readableRuns(data, 6));
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && data.length >= 5) {
      height = data.readUInt16BE(1);
      width = data.readUInt16BE(3);
    }
    at += 2 + Math.max(2, length);
  }
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  if (end >= 0 && end + 2 < bytes.length) texts.push(readableRuns(bytes.subarray(end + 2)));
  return { width, height, texts };
};

const factsOf = (bytes: Buffer, type: PictureType): PictureFacts => {
  if (type === 'png') return pngFacts(bytes);
  if (type === 'jpg') return jpegFacts(bytes);
  if (type === 'gif') return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8), texts: [] };
  return {
    width: 0,
    height: 0,
    texts: type === 'metafile' || type === 'unknown' ? [readableRuns(bytes)] : [],
  };
};

/**
 * Nobody has read the pixels: that is said of every picture. Texts in its metadata and behind its end are read.
 * @throws IntakeError when it has more pixels than anybody should decode
 */
export const inspectPicture = (
  bytes: Buffer,
  part: string,
  limits: IntakeLimits,
  collector: Collector,
): void => {
  const type = bytes.length < 44 ? 'unknown' : pictureTypeOf(bytes);
  const { width, height, texts } = factsOf(bytes, type);
  if (width * height > limits.pixels) {
    throw refuseIntake('intake.too_complex', 'picture_too_large', {
      limit: limits.pixels,
      actual: width * height,
    });
  }
  collector.picture?.(part, bytes);
  collector.observe({
    kind: 'picture_unread',
    part,
    location: 'picture',
    visibility: 'visible',
    value: type,
    identity: sha256Hex(bytes),
  });
  const text = texts.filter((found) => found.trim() !== '').join('\n');
  if (text === '') return;
  for (const [index, line] of text.split('\n').slice(0, 400).entries()) {
    collector.piece({
      part,
      location: `metadata${index + 1}`,
      place: 'picture',
      text: line,
      segments: wholly(line, 'unseen'),
      inTable: false,
    });
  }
  collector.observe({ kind: 'metadata', part, location: 'metadata', visibility: 'unseen', value: text });
};
