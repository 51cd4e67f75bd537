import sharp from 'sharp';
import { FindingCollector } from './finding-collector.js';
import type { IntakeLimits } from './limits.js';
import { detectFileType } from './open-package.js';
import { makePublicPicture } from './public-picture.js';
import { screenPackage } from './screen-docx.js';

/** Pixels of the longer side: enough to read what a picture says. */
const LONGEST_SIDE = 1600;

const pictureNamed = (file: Buffer, label: string, limits: IntakeLimits): Buffer | undefined => {
  const type = detectFileType(file);
  if (type === 'png' || type === 'jpg') return file;
  if (type !== 'zip') return undefined;
  const collector = new FindingCollector(limits, true);
  screenPackage(file, limits, collector);
  return collector.pictures.find((picture) => picture.label === label)?.bytes;
};

/**
 * A picture of a file for the eyes of the reviewer: made anew from its pixels, without metadata.
 * @param label the part of its finding
 * @returns undefined where there is no such picture, or none that can be shown (metafiles, SVG)
 * @throws IntakeError
 */
export const makePicturePreview = async (
  file: Buffer,
  label: string,
  limits: IntakeLimits,
): Promise<Buffer | undefined> => {
  const bytes = pictureNamed(file, label, limits);
  const picture = bytes && (await makePublicPicture(bytes, limits));
  if (!picture) return undefined;
  return sharp(picture.bytes, { limitInputPixels: limits.pixels })
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
};
