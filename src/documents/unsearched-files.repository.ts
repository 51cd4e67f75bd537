import type { Transaction } from '../platform/database/index.js';
import { AttachmentRow } from './attachment.entity.js';
import { SCAN_KIND } from './document-types.js';
import { DocumentRow } from './document.entity.js';
import { SearchTextRow } from './search-text.entity.js';

const AT_ONCE = 50;
const SEARCHED = ['%wordprocessingml.document', '%spreadsheetml.sheet'];

export interface UnsearchedFile {
  readonly documentId: string;
  /** The document's identifier for its body, or an attachment's. */
  readonly source: string;
  readonly sha256: string;
}

/** Present files whose text is not kept for the search, newest first; none of isolated or destroyed content. */
export const unsearchedFiles = (
  tx: Transaction,
  kind: 'body' | 'attachment',
  before: string | undefined,
): Promise<UnsearchedFile[]> => {
  const query = tx.createQueryBuilder(DocumentRow, 'd').select('d.id', 'documentId').limit(AT_ONCE);
  const source = kind === 'body' ? 'd.id' : 'a.id';
  if (kind === 'body') query.addSelect('d.fileSha256', 'sha256').where('d.fileSha256 IS NOT NULL');
  else {
    query
      .innerJoin(AttachmentRow, 'a', 'a.documentId = d.id')
      .addSelect('a.sha256', 'sha256')
      .where('a.removedAt IS NULL AND a.kind <> :scan', { scan: SCAN_KIND })
      .andWhere('(a.mediaType LIKE :docx OR a.mediaType LIKE :xlsx)', {
        docx: SEARCHED[0],
        xlsx: SEARCHED[1],
      });
  }
  query
    .addSelect(source, 'source')
    .leftJoin(SearchTextRow, 't', `t.source = ${source}`)
    .andWhere("t.n IS NULL AND d.erasedAt IS NULL AND d.state <> 'isolated'")
    .orderBy(source, 'DESC');
  if (before !== undefined) query.andWhere(`${source} < :before`, { before });
  return query.getRawMany<UnsearchedFile>();
};
