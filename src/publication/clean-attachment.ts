import sharp from 'sharp';
import type { AttachmentRow, PublicFile, UnresolvedFinding } from '../documents/index.js';
import type { FileStorage } from '../platform/storage/index.js';
import type { FindingWithVerdict, PublicImage, ScreenedFinding, Screener } from '../screening/index.js';
import { stripWorkbook } from './strip-workbook.js';

/** What is asked of the screening here. */
export type Screening = Pick<Screener, 'screen' | 'makePublicCopy'>;

/** Something for the public that is not stored yet. */
export interface CleanedFile extends Omit<PublicFile, 'sha256' | 'bytes'> {
  readonly content: Uint8Array;
}

/** What can be published of one file, and what in it forbids that. */
export interface Cleaned {
  readonly files: readonly CleanedFile[];
  readonly unresolved: readonly UnresolvedFinding[];
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const HTML = 'text/html; charset=utf-8';

/** Kinds of content that a reader does not see: it leaves with the file unless the file is made anew. */
const UNSEEN_KINDS: ReadonlySet<string> = new Set([
  'hidden_text',
  'revision',
  'comment',
  'metadata',
  'embedded',
  'external',
  'active',
]);

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
      ? [{ key: finding.findingKey, verdict: verdict.verdict }]
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
    const interpretation = row.kind === 'interpretation';
    const title = titleOf(row, `${interpretation ? '政策解读' : '附件'}${ordinal}`, findings);
    const role = interpretation ? 'interpretation' : 'attachment';
    const folder = interpretation ? `interpretation-${ordinal}/` : '';
    const place = { role, title, stem: interpretation ? `${folder}file` : `attachment-${ordinal}` } as const;
    const screening = accepted(await this.screener.screen(bytes, { accept: 'any' }), row.id).screening;
    if (screening.type !== 'docx') return this.cleanOther(row, bytes, screening.type, place, findings);
    const copy = accepted(
      await this.screener.makePublicCopy({
        source: bytes,
        screenedDraft: bytes,
        verdicts: verdictsOn(row.id, findings),
      }),
      row.id,
    );
    const docx = { role, name: `${place.stem}.docx`, title, mediaType: DOCX, content: copy.docx } as const;
    const page: CleanedFile[] = interpretation
      ? [
          { role, name: `${folder}body.html`, title, mediaType: HTML, content: Buffer.from(copy.html) },
          ...imageFiles(copy.images, folder),
        ]
      : [];
    return { files: [docx, ...page], unresolved: unresolvedOf(row.id, copy.unresolved) };
  }

  /** What their metadata said is gone; whatever else is in them leaves as it is, so it needs a verdict. */
  private async cleanOther(
    row: AttachmentRow,
    bytes: Buffer,
    type: 'pdf' | 'xlsx' | 'png' | 'jpg',
    place: { readonly role: 'attachment' | 'interpretation'; readonly title: string; readonly stem: string },
    findings: readonly FindingWithVerdict[],
  ): Promise<Cleaned> {
    const content = await withoutProperties(bytes, type);
    const again = accepted(await this.screener.screen(content, { accept: 'any' }), row.id).screening;
    const allowed = new Set(
      verdictsOn(row.id, findings)
        .filter(({ verdict }) => verdict === 'keep' || verdict === 'false_positive')
        .map(({ key }) => key),
    );
    const open = again.findings.filter(
      ({ key, kind, severity }) => !allowed.has(key) && (severity !== 'info' || UNSEEN_KINDS.has(kind)),
    );
    const { role, title, stem } = place;
    const file = { role, name: `${stem}.${type}`, title, mediaType: row.mediaType, content };
    return { files: [file], unresolved: unresolvedOf(row.id, open) };
  }
}

/** Pictures are drawn again: position, camera, author and thumbnails are gone. */
const withoutProperties = async (
  bytes: Buffer,
  type: 'pdf' | 'xlsx' | 'png' | 'jpg',
): Promise<Uint8Array> => {
  switch (type) {
    case 'png':
      return sharp(bytes).autoOrient().png().toBuffer();
    case 'jpg':
      return sharp(bytes).autoOrient().jpeg({ quality: 92 }).toBuffer();
    case 'xlsx':
      return stripWorkbook(bytes);
    case 'pdf':
      return bytes;
  }
};
