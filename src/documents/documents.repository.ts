import { In, IsNull, Not } from 'typeorm';
import { rowLock, type Transaction } from '../platform/database/index.js';
import { isTemplate } from '../rendering/index.js';
import { newId } from '../shared/id.js';
import { AttachmentRow } from './attachment.entity.js';
import { DocumentCountersignerRow } from './document-countersigner.entity.js';
import { DocumentInvolvementRow } from './document-involvement.entity.js';
import { SCAN_KIND, type AttachmentKind } from './document-types.js';
import { DocumentVersionRow } from './document-version.entity.js';
import { DocumentRow } from './document.entity.js';
import { ProducedFileRow } from './produced-file.entity.js';
import { PublicCopyRow } from './public-copy.entity.js';

const IDS_AT_ONCE = 500;

export const findDocument = (tx: Transaction, id: string): Promise<DocumentRow | null> =>
  tx.findOne(DocumentRow, { where: { id } });

/** The document that has a 发文字号 now. */
export const documentByNumber = (tx: Transaction, number: string): Promise<DocumentRow | null> =>
  tx.findOne(DocumentRow, { where: { number } });

export const lockDocument = (tx: Transaction, id: string): Promise<DocumentRow | null> =>
  rowLock(tx, DocumentRow, { id });

/** An attachment that somebody gave the document; evidence is none. */
export type GivenAttachment = AttachmentRow & { readonly kind: AttachmentKind };

/** Present attachments in their order. */
export const attachmentsOf = (tx: Transaction, documentId: string): Promise<GivenAttachment[]> =>
  tx.find(AttachmentRow, {
    where: { documentId, removedAt: IsNull(), kind: Not(SCAN_KIND) },
    order: { position: 'ASC', id: 'ASC' },
  }) as Promise<GivenAttachment[]>;

/** Every attachment that there ever was. */
export const allAttachmentsOf = (tx: Transaction, documentId: string): Promise<GivenAttachment[]> =>
  tx.find(AttachmentRow, {
    where: { documentId, kind: Not(SCAN_KIND) },
    order: { id: 'ASC' },
  }) as Promise<GivenAttachment[]>;

/** Scans of signatures given on paper. */
export const scansOf = (tx: Transaction, documentId: string): Promise<AttachmentRow[]> =>
  tx.find(AttachmentRow, { where: { documentId, kind: SCAN_KIND }, order: { id: 'ASC' } });

/** Keeps a scan; who brought it has drafted nothing by that. @returns its identifier */
export const insertScan = async (
  tx: Transaction,
  documentId: string,
  scan: Pick<AttachmentRow, 'fileName' | 'mediaType' | 'sha256' | 'bytes'>,
  uploadedBy: string,
  at: Date,
): Promise<string> => {
  const id = newId(at);
  const { fileName, mediaType, sha256, bytes } = scan;
  await tx.insert(AttachmentRow, {
    id,
    documentId,
    kind: SCAN_KIND,
    position: 0,
    fileName,
    mediaType,
    sha256,
    bytes,
    uploadedBy,
    createdAt: at.toISOString(),
    removedAt: null,
  });
  return id;
};

export const insertAttachment = async (
  tx: Transaction,
  row: Omit<AttachmentRow, 'removedAt'>,
): Promise<void> => {
  await tx.insert(AttachmentRow, { ...row, removedAt: null });
};

export const removeAttachment = async (tx: Transaction, id: string, at: string): Promise<void> => {
  await tx.update(AttachmentRow, { id }, { removedAt: at });
};

export const versionsOf = (tx: Transaction, documentId: string): Promise<DocumentVersionRow[]> =>
  tx.find(DocumentVersionRow, { where: { documentId }, order: { version: 'ASC' } });

export const insertVersion = async (tx: Transaction, row: DocumentVersionRow): Promise<void> => {
  await tx.insert(DocumentVersionRow, row);
};

export const countersignSectionsOf = async (tx: Transaction, documentId: string): Promise<string[]> =>
  (await tx.find(DocumentCountersignerRow, { where: { documentId }, order: { position: 'ASC' } })).map(
    ({ sectionId }) => sectionId,
  );

export const replaceCountersignSections = async (
  tx: Transaction,
  documentId: string,
  sectionIds: readonly string[],
): Promise<void> => {
  await tx.delete(DocumentCountersignerRow, { documentId });
  for (const [position, sectionId] of sectionIds.entries()) {
    await tx.insert(DocumentCountersignerRow, { documentId, sectionId, position });
  }
};

export const isInvolved = async (
  tx: Transaction,
  documentId: string,
  personIds: readonly string[],
): Promise<boolean> =>
  (await tx.countBy(DocumentInvolvementRow, { documentId, personId: In([...personIds]) })) > 0;

export const countersignersOf = (
  tx: Transaction,
  documentIds: readonly string[],
): Promise<DocumentCountersignerRow[]> =>
  tx.find(DocumentCountersignerRow, { where: { documentId: In([...documentIds]) } });

export const involvedIn = (
  tx: Transaction,
  documentIds: readonly string[],
): Promise<DocumentInvolvementRow[]> =>
  tx.find(DocumentInvolvementRow, { where: { documentId: In([...documentIds]) } });

/** Remembers that these persons have done something in the document. */
export const involve = async (
  tx: Transaction,
  documentId: string,
  personIds: readonly string[],
): Promise<void> => {
  for (const personId of new Set(personIds)) {
    const known = await tx.existsBy(DocumentInvolvementRow, { documentId, personId });
    if (!known) await tx.insert(DocumentInvolvementRow, { documentId, personId });
  }
};

/** Names of files can tell what they were about: they go with the content that is destroyed. */
export const eraseNames = async (tx: Transaction, documentId: string): Promise<void> => {
  await tx.update(DocumentVersionRow, { documentId }, { fileName: null });
  await tx.update(AttachmentRow, { documentId }, { fileName: '（已销毁）' });
  await tx.update(ProducedFileRow, { documentId }, { view: null });
};

/** However many there are: a statement takes only so many values. */
export const documentsByIds = async (tx: Transaction, ids: readonly string[]): Promise<DocumentRow[]> => {
  const unique = [...new Set(ids)];
  const found: DocumentRow[] = [];
  for (let start = 0; start < unique.length; start += IDS_AT_ONCE) {
    found.push(
      ...(await tx.find(DocumentRow, { where: { id: In(unique.slice(start, start + IDS_AT_ONCE)) } })),
    );
  }
  return found;
};

/**
 * Whether a document that was not destroyed holds the same bytes: as a version, an attachment, a produced file
 * or a part of its public copy, such as the same emblem; or whether they are a template of the office.
 */
export const storedElsewhere = async (
  tx: Transaction,
  sha256: string,
  documentId: string,
): Promise<boolean> => {
  const query = tx
    .createQueryBuilder(DocumentRow, 'd')
    .select('d.id')
    .where('d.id <> :documentId AND d.erasedAt IS NULL', { documentId });
  const holders = ([DocumentVersionRow, AttachmentRow, ProducedFileRow] as const).map((entity) =>
    query
      .subQuery()
      .select('1')
      .from<{ documentId: string; sha256: string }>(entity, 'held')
      .where('held.documentId = d.id AND held.sha256 = :sha256')
      .getQuery(),
  );
  const copies = query
    .subQuery()
    .select('1')
    .from(PublicCopyRow, 'copy')
    .where('copy.documentId = d.id')
    .andWhere('(copy.docxSha256 = :sha256 OR copy.htmlSha256 = :sha256 OR copy.files LIKE :within)')
    .getQuery();
  const held = [...holders, copies].map((one) => `EXISTS ${one}`).join(' OR ');
  query.andWhere(`(${held})`, { sha256, within: `%${sha256}%` });
  return (await query.getOne()) !== null || (await isTemplate(tx, sha256));
};
