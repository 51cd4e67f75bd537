import type { Finding } from './finding.js';
import { FindingCollector } from './finding-collector.js';
import { inspectPicture } from './inspect-picture.js';
import { IntakeError, type IntakeRefusal, intakeRefusalOf, refuseIntake } from './intake-refusal.js';
import { DEFAULT_LIMITS, type IntakeLimits } from './limits.js';
import { detectFileType, type FileType } from './open-package.js';
import type { PlaceProgress } from './parts-progress.js';
import { type PictureReader, readPictures } from './read-pictures.js';
import { screenPackage } from './screen-docx.js';
import { wholly } from './text-piece.js';

export interface ScreenOptions {
  readonly fileName?: string | undefined;
  /** Title or other words typed beside the file; a mark in them counts like one in the file. */
  readonly title?: string | undefined;
  readonly limits?: IntakeLimits | undefined;
  /** A body is `docx` alone; an attachment any of the known types; a scan of paper a picture or a PDF. */
  readonly accept?: 'docx' | 'any' | 'scan' | undefined;
}

/** What a screening saw, whether or not the file is taken in. */
export interface Inspection {
  readonly refusal: IntakeRefusal | undefined;
  readonly type: FileType | undefined;
  readonly findings: readonly Finding[];
  readonly unpackedBytes: number;
}

const ACCEPTED: Readonly<Record<'docx' | 'any' | 'scan', readonly FileType[]>> = {
  docx: ['docx'],
  any: ['docx', 'xlsx', 'pdf', 'png', 'jpg'],
  scan: ['pdf', 'png', 'jpg'],
};

type Tell = (progress: readonly PlaceProgress[]) => void;

const screenContent = async (
  file: Buffer,
  limits: IntakeLimits,
  accept: readonly FileType[],
  collector: FindingCollector,
  tell: Tell | undefined,
): Promise<{ type: FileType; unpackedBytes: number }> => {
  if (file.length > limits.fileBytes) {
    throw refuseIntake('intake.too_large', 'file_too_large', {
      limit: limits.fileBytes,
      actual: file.length,
    });
  }
  const type = detectFileType(file);
  if ((type === 'png' || type === 'jpg') && accept.includes(type)) {
    inspectPicture(file, '', limits, collector);
    return { type, unpackedBytes: file.length };
  }
  if (type === 'pdf' && accept.includes(type)) {
    const { screenPdf } = await import('./screen-pdf.js');
    await screenPdf(file, limits, collector);
    return { type, unpackedBytes: file.length };
  }
  if (!accept.includes('docx')) throw refuseIntake('intake.not_a_scan', type);
  const opened = screenPackage(file, limits, collector, tell);
  if (!accept.includes(opened.type)) throw refuseIntake('intake.not_docx', opened.type);
  return { type: opened.type, unpackedBytes: opened.opened.unpackedBytes };
};

const screenNames = (options: ScreenOptions, collector: FindingCollector): void => {
  for (const place of ['title', 'file_name'] as const) {
    const text = place === 'title' ? options.title : options.fileName?.replace(/\.[A-Za-z0-9]{1,5}$/, '');
    if (text === undefined || text === '') continue;
    for (const [index, line] of text.slice(0, 10_000).split('\n').entries()) {
      collector.piece({
        part: '',
        location: `${place}${index === 0 ? '' : index + 1}`,
        place,
        text: line,
        segments: wholly(line, 'visible'),
        inTable: false,
      });
    }
  }
};

/**
 * Screens a file of any of the accepted types together with the words typed beside it.
 * A secrecy mark anywhere refuses it; the refusal says nothing of the content.
 * @param tell hears which parts of a .docx or .xlsx were read
 * @param reader reads the text in pictures, where that is possible
 * @basis 保守国家秘密法第三十一条第三项
 */
export const inspectFile = async (
  file: Buffer,
  options: ScreenOptions = {},
  tell?: Tell,
  reader?: PictureReader,
): Promise<Inspection> => {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const collector = new FindingCollector(limits, reader !== undefined);
  let refusal: IntakeRefusal | undefined;
  let content: { type: FileType; unpackedBytes: number } | undefined;
  try {
    screenNames(options, collector);
    content = await screenContent(file, limits, ACCEPTED[options.accept ?? 'docx'], collector, tell);
    if (reader && !collector.marked) await readPictures(collector, reader);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    refusal = intakeRefusalOf(error);
  }
  if (collector.marked) {
    refusal = intakeRefusalOf(refuseIntake('intake.secrecy_mark', 'secrecy_mark'));
  }
  return {
    refusal,
    type: content?.type,
    findings: collector.findings,
    unpackedBytes: content?.unpackedBytes ?? 0,
  };
};
