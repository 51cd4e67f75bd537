import type { Transaction } from '../platform/database/index.js';
import { fingerprintOf } from '../shared/hash.js';
import type { AttachmentKind } from './document-types.js';
import type { DocumentRow } from './document.entity.js';
import { findProducedFile } from './produced-files.repository.js';
import { PublicCopyRow } from './public-copy.entity.js';

/** Everything that the public copy of a document is made from. */
interface PublicCopySources {
  /** the signed draft */
  readonly fileSha256: string;
  /** the official copy, or the draft itself where there is none */
  readonly sourceSha256: string;
  readonly attachments: readonly {
    readonly sha256: string;
    readonly kind: AttachmentKind;
    readonly position: number;
    /** The public reads it as the title. */
    readonly fileName: string;
  }[];
  readonly verdictsFingerprint: string;
  readonly determinationId: string | null;
}

const PUBLISHED_KINDS: readonly AttachmentKind[] = ['attachment', 'interpretation'];

/** Whether files of this kind are for the public; the others are for the reviewers alone. */
export const isPublishedKind = (kind: AttachmentKind): boolean => PUBLISHED_KINDS.includes(kind);

/** Fingerprint of the sources; files that are never published do not touch it. */
const basisOf = (sources: PublicCopySources): string =>
  fingerprintOf({
    fileSha256: sources.fileSha256,
    sourceSha256: sources.sourceSha256,
    attachments: sources.attachments
      .filter(({ kind }) => isPublishedKind(kind))
      .map(({ sha256, kind, position, fileName }) => ({ sha256, kind, position, fileName }))
      .sort((a, b) => a.position - b.position || (a.sha256 < b.sha256 ? -1 : 1)),
    verdictsFingerprint: sources.verdictsFingerprint,
    determinationId: sources.determinationId,
  });

/**
 * What the public copy would be made from now, with its fingerprint: who makes a copy and who asks whether there
 * is one mean the same. Undefined without a body, or as long as the official copy has not been made.
 */
export const presentSources = async (
  tx: Transaction,
  document: DocumentRow,
  attachments: PublicCopySources['attachments'],
  verdictsFingerprint: string,
): Promise<
  { readonly fileSha256: string; readonly sourceSha256: string; readonly basis: string } | undefined
> => {
  const { fileSha256, determinationId } = document;
  if (fileSha256 === null) return undefined;
  const sourceSha256 =
    document.carrier === 'official'
      ? (await findProducedFile(tx, document.id, 'official'))?.sha256
      : fileSha256;
  if (sourceSha256 === undefined) return undefined;
  const basis = basisOf({ fileSha256, sourceSha256, attachments, verdictsFingerprint, determinationId });
  return { fileSha256, sourceSha256, basis };
};

export const findPublicCopy = (
  tx: Transaction,
  documentId: string,
  basis: string,
): Promise<PublicCopyRow | null> => tx.findOne(PublicCopyRow, { where: { documentId, basis } });

export const insertPublicCopy = async (tx: Transaction, row: PublicCopyRow): Promise<void> => {
  await tx.insert(PublicCopyRow, row);
};

export const findPublicCopyById = (tx: Transaction, id: string): Promise<PublicCopyRow | null> =>
  tx.findOne(PublicCopyRow, { where: { id } });

export const publicCopiesOf = (tx: Transaction, documentId: string): Promise<PublicCopyRow[]> =>
  tx.find(PublicCopyRow, { where: { documentId }, order: { createdAt: 'ASC', id: 'ASC' } });

export const newestPublicCopy = (tx: Transaction, documentId: string): Promise<PublicCopyRow | null> =>
  tx.findOne(PublicCopyRow, { where: { documentId }, order: { createdAt: 'DESC', id: 'DESC' } });

/** Titles of files and excerpts of findings go with the content that is destroyed; the hashes stay. */
export const eraseNamesInCopies = async (tx: Transaction, documentId: string): Promise<void> => {
  for (const { id, files } of await publicCopiesOf(tx, documentId)) {
    const nameless = files.map((file) => ({ ...file, title: '' }));
    await tx.update(PublicCopyRow, { id }, { files: nameless, unresolved: [] });
  }
};
