import { In, IsNull, Not } from 'typeorm';
import { DocumentRow, PublicCopyRow } from '../documents/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { PublicationFacts } from './core/column-document.js';

const IDS_AT_ONCE = 500;

type Copy = NonNullable<PublicationFacts['copy']>;

const copiesOf = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, Copy>> => {
  const copies = new Map<string, Copy>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const rows = await tx.find(PublicCopyRow, {
      select: { id: true, htmlSha256: true, files: true },
      where: { id: In(ids.slice(start, start + IDS_AT_ONCE)) },
    });
    for (const { id, htmlSha256, files } of rows) {
      if (htmlSha256 !== null) copies.set(id, { htmlSha256, files });
    }
  }
  return copies;
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
  return rows.map(({ publishedCopyId, ...row }) => ({
    ...row,
    publishedAt: row.publishedAt!,
    copy: copies.get(publishedCopyId ?? '') ?? null,
  }));
};
