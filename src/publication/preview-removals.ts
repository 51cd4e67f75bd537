import { Injectable } from '@nestjs/common';
import {
  currentFindings,
  DocumentAccess,
  rangesLeftOut,
  removalsOf,
  type DocumentRow,
} from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { Screener, type FindingWithVerdict, type RangeLeftOut } from '../screening/index.js';
import { InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { refusal } from '../shared/refusal.js';
import { unresolvedOf, verdictsOn } from './clean-attachment.js';
import { selfContained } from './core/self-contained.js';
import { SiteRenderer } from './site-renderer.js';

interface Sources {
  readonly document: DocumentRow;
  readonly fileSha256: string;
  readonly findings: readonly FindingWithVerdict[];
  readonly removals: readonly RangeLeftOut[];
}

/**
 * The body as the public would read it with the decisions of this moment, proposals included; made when it is asked
 * for and kept nowhere. What is published is made and screened anew after the signature.
 */
@Injectable()
export class PreviewRemovals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly storage: FileStorage,
    private readonly screener: Screener,
    private readonly renderer: SiteRenderer,
  ) {}

  async of(actor: Actor, id: string) {
    const { document, fileSha256, findings, removals } = await this.sources(actor, id);
    const file = await this.storage.get(fileSha256);
    const verdicts = verdictsOn(document.id, findings);
    const copy = await this.screener.makePublicCopy({
      source: file,
      screenedDraft: file,
      verdicts,
      removals,
    });
    if (!copy.ok) throw new InvalidError(copy.code, [], copy.detail);
    const style = this.renderer.assets.map((asset) => (asset.kind === 'text' ? asset.text : '')).join('\n');
    const pictures = copy.images.map(({ name, bytes, contentType }) => ({
      name,
      mediaType: contentType,
      content: Buffer.from(bytes),
    }));
    const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body><main><article><div class="body">${copy.html}</div></article></main></body></html>`;
    return {
      html: selfContained(page, style, pictures),
      unresolved: unresolvedOf(document.id, copy.unresolved).map(({ kind, location, excerptMasked }) => ({
        kind,
        location,
        excerptMasked,
      })),
    };
  }

  private sources(actor: Actor, id: string): Promise<Sources> {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      if (document.erasedAt !== null) throw new RefusedError([refusal('document.erased')]);
      if (document.state === 'isolated') throw new RefusedError([refusal('document.content_isolated')]);
      if (document.fileSha256 === null) throw new NotFoundError('document.file_not_ready');
      const { present } = await removalsOf(tx, document);
      return {
        document,
        fileSha256: document.fileSha256,
        findings: await currentFindings(tx, document),
        removals: rangesLeftOut(present, document.id),
      };
    });
  }
}
