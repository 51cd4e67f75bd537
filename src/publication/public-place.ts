import { Injectable } from '@nestjs/common';
import { DocumentAccess, findPublicCopyById } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { columnDocumentOf } from './core/column-document.js';
import { folderOf } from './core/column-view.js';

/** Where a document stands in the column: its page, the tombstone that took its place, or nowhere. */
@Injectable()
export class PublicPlace {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
  ) {}

  /** @basis 条例第二十三条、第二十六条 */
  of(actor: Actor, id: string) {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      const { publishedAt, publishedCopyId } = document;
      if (publishedAt === null) return { standing: 'none' as const, url: null, explanation: null };
      const copy = publishedCopyId === null ? null : await findPublicCopyById(tx, publishedCopyId);
      const shown = columnDocumentOf({
        attributeChange: null,
        ...document,
        publishedAt,
        copy: copy?.htmlSha256 ? { htmlSha256: copy.htmlSha256, files: copy.files } : null,
      });
      const url = `/gongkai/${folderOf(id)}`;
      return shown.kind === 'published'
        ? { standing: 'published' as const, url, explanation: null }
        : { standing: 'tombstone' as const, url, explanation: shown.explanation };
    });
  }
}
