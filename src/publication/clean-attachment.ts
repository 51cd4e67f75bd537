import type { AttachmentRow, PublicFile, UnresolvedFinding } from '../documents/index.js';
import type { FileStorage } from '../platform/storage/index.js';
import {
  isPictureText,
  type FileType,
  type FindingWithVerdict,
  type PublicImage,
  type ScreenedFinding,
  type Screener,
} from '../screening/index.js';
import { DOCX_TYPE, XLSX_TYPE } from '../shared/media-types.js';

/** What is asked of the screening here. */
export type Screening = Pick<Screener, 'makePublicCopy' | 'makePublicAttachment'>;

/** Something for the public that is not stored yet. */
export interface CleanedFile extends Omit<PublicFile, 'sha256' | 'bytes'> {
  readonly content: Uint8Array;
}

/** What can be published of one file, and what in it forbids that. */
export interface Cleaned {
  readonly files: readonly CleanedFile[];
  readonly unresolved: readonly UnresolvedFinding[];
}

const HTML = 'text/html; charset=utf-8';
const MEDIA_TYPES: Readonly<Record<FileType, string>> = {
  docx: DOCX_TYPE,
  xlsx: XLSX_TYPE,
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
};

export const unresolvedOf = (source: string, findings: readonly ScreenedFinding[]): UnresolvedFinding[] =>
  findings.map(({ kind, severity, location, excerptMasked }) => ({
    source,
    kind,
    severity,
    location,
    excerptMasked,
  }));

export const verdictsOn = (source: string, findings: readonly FindingWithVerdict[]) =>
  findings.flatMap(({ finding, verdict }) =>
    finding.source === source && verdict !== null
      ? [
          {
            key: finding.findingKey,
            verdict: verdict.verdict,
            ...(isPictureText(finding.location) ? { picture: finding.part } : {}),
          },
        ]
      : [],
  );

/** @throws Error when the screening cannot work on a file that it once took in: the outbox tries again. */
export const accepted = <Answer extends { readonly ok: boolean }>(
  answer: Answer,
  source: string,
): Extract<Answer, { readonly ok: true }> => {
  if (!answer.ok)
    throw new Error(`no public copy of ${source}: ${String((answer as { code?: unknown }).code)}`);
  return answer as Extract<Answer, { readonly ok: true }>;
};

export const imageFiles = (images: readonly PublicImage[], folder = ''): CleanedFile[] =>
  images.map(({ name, bytes, contentType }) => ({
    role: 'image',
    name: folder + name,
    title: '',
    mediaType: contentType,
    content: bytes,
  }));

/** A name is published as well: where somebody still has to judge it, only its number is. */
const titleOf = (row: AttachmentRow, label: string, findings: readonly FindingWithVerdict[]): string => {
  const doubtful = findings.some(
    ({ finding, verdict }) =>
      finding.source === row.id &&
      finding.location.startsWith('file_name') &&
      finding.severity !== 'info' &&
      verdict?.verdict !== 'keep' &&
      verdict?.verdict !== 'false_positive',
  );
  const stem = row.fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim();
  return doubtful || stem === '' ? label : stem;
};

/** Makes what may be published of attachments and interpretations, with the verdicts on each of them. */
export class CleanAttachment {
  constructor(
    private readonly storage: FileStorage,
    private readonly screener: Screening,
  ) {}

  /** @param ordinal from 1, among those of its kind */
  async clean(
    row: AttachmentRow,
    ordinal: number,
    findings: readonly FindingWithVerdict[],
  ): Promise<Cleaned> {
    const bytes = await this.storage.get(row.sha256);
    const verdicts = verdictsOn(row.id, findings);
    const interpretation = row.kind === 'interpretation';
    const folder = `interpretation-${ordinal}/`;
    const fileOf = (type: FileType, content: Uint8Array): CleanedFile => ({
      role: interpretation ? 'interpretation' : 'attachment',
      name: `${interpretation ? `${folder}file` : `attachment-${ordinal}`}.${type}`,
      title: titleOf(row, `${interpretation ? '政策解读' : '附件'}${ordinal}`, findings),
      mediaType: MEDIA_TYPES[type],
      content,
    });
    if (!interpretation || row.mediaType !== MEDIA_TYPES.docx) {
      const copy = accepted(await this.screener.makePublicAttachment({ bytes, verdicts }), row.id);
      return { files: [fileOf(copy.type, copy.bytes)], unresolved: unresolvedOf(row.id, copy.unresolved) };
    }
    // An interpretation in Word is shown as a page as well; both come from the one making of a public copy.
    const page = accepted(
      await this.screener.makePublicCopy({ source: bytes, screenedDraft: bytes, verdicts }),
      row.id,
    );
    const file = fileOf('docx', page.docx);
    const body: CleanedFile = {
      ...file,
      name: `${folder}body.html`,
      mediaType: HTML,
      content: Buffer.from(page.html),
    };
    return {
      files: [file, body, ...imageFiles(page.images, folder)],
      unresolved: unresolvedOf(row.id, page.unresolved),
    };
  }
}
