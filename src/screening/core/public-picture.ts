import sharp from 'sharp';
import { pictureTypeOf } from './inspect-picture.js';
import type { IntakeLimits } from './limits.js';

export interface CleanPicture {
  readonly bytes: Buffer;
  readonly contentType: 'image/png' | 'image/jpeg';
  readonly extension: 'png' | 'jpg';
}

const READABLE = new Set(['png', 'jpg', 'gif', 'tiff', 'webp']);

/**
 * A picture made anew from its pixels: no metadata, nothing behind its end, no other format than PNG and JPEG.
 * Undefined for what is not a picture of pixels (metafiles, SVG) or cannot be decoded.
 */
export const makePublicPicture = async (
  bytes: Buffer,
  limits: IntakeLimits,
): Promise<CleanPicture | undefined> => {
  const type = bytes.length < 44 ? 'unknown' : pictureTypeOf(bytes);
  if (!READABLE.has(type)) return undefined;
  try {
    const picture = sharp(bytes, {
      limitInputPixels: limits.pixels,
      failOn: 'error',
      animated: false,
    }).rotate();
    if (type === 'jpg') {
      return {
        bytes: await picture.jpeg({ quality: 90 }).toBuffer(),
        contentType: 'image/jpeg',
        extension: 'jpg',
      };
    }
    return {
      bytes: await picture.png({ compressionLevel: 9 }).toBuffer(),
      contentType: 'image/png',
      extension: 'png',
    };
  } catch {
    return undefined;
  }
};
