import type { Transaction } from '../platform/database/index.js';
import { AttachmentRow } from './attachment.entity.js';
import { SCAN_KIND } from './document-types.js';
import { DocumentRow } from './document.entity.js';
import { SearchTextRow } from './search-text.entity.js';

/** So many files are looked at before other requests have their turn. */
const LOOKED_AT_ONCE = 1000;
const DOCX = '%wordprocessingml.document';
const XLSX = '%spreadsheetml.sheet';

export interface UnsearchedFile {
  readonly documentId: string;
  /** The document's identifier for its body, or an attachment's. */
  readonly source: string;
  readonly sha256: string;
}

/**
 * Present files whose text is not kept for the search, newest first; none of isolated or destroyed content.
 * @param before where the last page ended
 */
export const unsearchedFiles = async (
  tx: Transaction,
  kind: 'body' | 'attachment',
  before: string | null,
): Promise<{ readonly files: readonly UnsearchedFile[]; readonly next: string | null }> => {
  const query = tx.createQueryBuilder(DocumentRow, 'd').select('d.id', 'documentId').limit(LOOKED_AT_ONCE);
  const source = kind === 'body' ? 'd.id' : 'a.id';
  if (kind === 'body') query.addSelect('d.fileSha256', 'sha256').where('d.fileSha256 IS NOT NULL');
  else {
    query
      .innerJoin(AttachmentRow, 'a', 'a.documentId = d.id')
      .addSelect('a.sha256', 'sha256')
      .where('a.removedAt IS NULL AND a.kind <> :scan', { scan: SCAN_KIND })
      .andWhere('(a.mediaType LIKE :docx OR a.mediaType LIKE :xlsx)', { docx: DOCX, xlsx: XLSX });
  }
  query
    .addSelect(source, 'source')
    .addSelect('t.n', 'known')
    .leftJoin(SearchTextRow, 't', `t.source = ${source}`)
    .andWhere("d.erasedAt IS NULL AND d.state <> 'isolated'")
    .orderBy(source, 'DESC');
  if (before !== null) query.andWhere(`${source} < :before`, { before });
  const rows = await query.getRawMany<UnsearchedFile & { readonly known: unknown }>();
  return {
    files: rows.filter(({ known }) => known === null),
    next: rows.length < LOOKED_AT_ONCE ? null : rows.at(-1)!.source,
  };
};
