import { In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { DeterminationRow } from '../disclosure/index.js';
import { DocumentRow, PublicCopyRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import { SignatureRow } from '../workflow/index.js';
import { leftOutNotice } from './left-out-notice.js';
import type { PublicationFacts } from './core/column-document.js';
import type { AttributeChange } from './core/column-view.js';

const IDS_AT_ONCE = 500;

type Copy = NonNullable<PublicationFacts['copy']>;

const copiesOf = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, Copy>> => {
  const copies = new Map<string, Copy>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const rows = await tx.find(PublicCopyRow, {
      select: { id: true, htmlSha256: true, files: true, leftOut: true },
      where: { id: In(ids.slice(start, start + IDS_AT_ONCE)) },
    });
    for (const { id, htmlSha256, files, leftOut } of rows) {
      if (htmlSha256 !== null) copies.set(id, { htmlSha256, files, leftOut: leftOutNotice(leftOut) });
    }
  }
  return copies;
};

/** The documents whose attribute in force comes from an adjustment: what it was before, and when it was signed. */
const changesOf = async (
  tx: Transaction,
  shown: readonly { readonly id: string; readonly determinationId: string | null }[],
): Promise<ReadonlyMap<string, AttributeChange>> => {
  const changes = new Map<string, AttributeChange>();
  for (let start = 0; start < shown.length; start += IDS_AT_ONCE) {
    const ids = shown
      .slice(start, start + IDS_AT_ONCE)
      .flatMap(({ determinationId }) => determinationId ?? []);
    const adjusted = await tx.find(DeterminationRow, {
      select: { id: true, documentId: true, createdAt: true },
      where: { id: In(ids), origin: 'propose_disclosure' },
    });
    for (const { id, documentId, createdAt } of adjusted) {
      const former = await tx.findOne(DeterminationRow, {
        select: { id: true, attribute: true },
        where: { documentId, attribute: Not('proactive' as const), createdAt: LessThanOrEqual(createdAt) },
        order: { createdAt: 'DESC', id: 'DESC' },
      });
      const signature = await tx.findOne(SignatureRow, {
        select: { id: true, signedOn: true },
        where: { documentId, determinationId: id },
        order: { createdAt: 'ASC', id: 'ASC' },
      });
      if (former && signature && former.attribute !== 'proactive') {
        changes.set(documentId, { from: former.attribute, on: signature.signedOn });
      }
    }
  }
  return changes;
};

/** Everything that stands in the column or once stood there. */
export const loadPublicationFacts = async (tx: Transaction): Promise<readonly PublicationFacts[]> => {
  const rows = await tx.find(DocumentRow, {
    select: {
      id: true,
      state: true,
      title: true,
      carrier: true,
      genre: true,
      number: true,
      indexNumber: true,
      category: true,
      topic: true,
      signedOn: true,
      publishedAt: true,
      publishedCopyId: true,
      determinationId: true,
      interpretationPublishedAt: true,
      erasedAt: true,
      withdrawal: true,
      validity: true,
    },
    where: { publishedAt: Not(IsNull()) },
    order: { id: 'ASC' },
  });
  const shown = rows.filter(({ state }) => state === 'published');
  const copies = await copiesOf(
    tx,
    shown.flatMap(({ publishedCopyId }) => publishedCopyId ?? []),
  );
  const changes = await changesOf(tx, shown);
  return rows.map(({ publishedCopyId, determinationId: _determination, ...row }) => ({
    ...row,
    attributeChange: changes.get(row.id) ?? null,
    publishedAt: row.publishedAt!,
    copy: copies.get(publishedCopyId ?? '') ?? null,
  }));
};
