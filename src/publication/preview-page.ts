import { Inject, Injectable } from '@nestjs/common';
import {
  catalogue,
  DocumentAccess,
  findPublicCopyById,
  newestPublicCopy,
  type DocumentRow,
  type PublicCopyRow,
} from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { refusal } from '../shared/refusal.js';
import { columnDocumentOf } from './core/column-document.js';
import type { ColumnContent, OrganView, SiteFile } from './core/column-view.js';
import { filesOfDocument, replacementsOf } from './core/document-pages.js';
import { selfContained, type Picture } from './core/self-contained.js';
import { leftOutNotice } from './left-out-notice.js';
import { organOf } from './column-settings.js';
import { SiteRenderer } from './site-renderer.js';

type Page = Extract<SiteFile, { kind: 'page' }>;
type PublicCopy = PublicCopyRow & { readonly htmlSha256: string };

interface Stored {
  readonly document: DocumentRow;
  readonly copy: PublicCopy;
  readonly organ: OrganView;
}

const GIVEN_WITH_PUBLICATION = '发布时给出';

/** The pages of a document as the column would show them today, from the stored public copy. */
@Injectable()
export class PreviewPage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly people: People,
    private readonly storage: FileStorage,
    private readonly renderer: SiteRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError while there is no public copy, RefusedError for isolated or erased content */
  async of(actor: Actor, id: string) {
    const stored = await this.open(actor, id);
    const pictures = await this.pictures(stored.copy);
    const { interpretationPublishedAt } = stored.document;
    const [page] = this.pagesOf(stored, interpretationPublishedAt);
    const interpretations = this.pagesOf(stored, interpretationPublishedAt ?? this.now()).slice(1);
    const pages = [];
    for (const one of [page!, ...interpretations]) {
      pages.push({
        kind: one === page ? ('document' as const) : ('interpretation' as const),
        title: String(one.view['title']),
        html: await this.html(one, pictures),
      });
    }
    return {
      clean: stored.copy.status === 'clean',
      pages,
      files: stored.copy.files
        .filter(({ role, mediaType }) => role !== 'image' && !mediaType.startsWith('text/html'))
        .map(({ role, name, title, bytes, sha256 }) => ({ role, name, title, bytes, sha256 })),
    };
  }

  /** A file that goes with the page. @throws NotFoundError when it is not one of them */
  async file(actor: Actor, id: string, sha256: string) {
    const { copy } = await this.open(actor, id);
    const file = copy.files.find((one) => one.sha256 === sha256);
    if (!file) throw new NotFoundError('document.file_not_ready');
    return { ...file, content: await this.storage.get(file.sha256) };
  }

  private open(actor: Actor, id: string): Promise<Stored> {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      if (document.erasedAt !== null) throw new RefusedError([refusal('document.erased')]);
      if (document.state === 'isolated') throw new RefusedError([refusal('document.content_isolated')]);
      const copy =
        document.state === 'published' && document.publishedCopyId !== null
          ? await findPublicCopyById(tx, document.publishedCopyId)
          : await newestPublicCopy(tx, id);
      if (copy === null || copy.htmlSha256 === null) throw new NotFoundError('document.file_not_ready');
      return { document, copy: copy as PublicCopy, organ: await organOf(this.people, tx) };
    });
  }

  private pagesOf(
    { document, copy, organ }: Stored,
    interpretationPublishedAt: string | null,
  ): readonly Page[] {
    const shown = columnDocumentOf({
      ...document,
      state: 'published',
      publishedAt: document.publishedAt ?? this.now(),
      indexNumber: document.indexNumber ?? GIVEN_WITH_PUBLICATION,
      interpretationPublishedAt,
      erasedAt: null,
      copy: { ...copy, leftOut: leftOutNotice(copy.leftOut) },
      attributeChange: null,
    });
    if (shown.kind !== 'published') throw new NotFoundError('document.file_not_ready');
    const content: ColumnContent = { organ, catalogue, publicUrl: '', documents: [shown] };
    return filesOfDocument(content, shown, replacementsOf([])).filter(
      (file): file is Page => file.kind === 'page',
    );
  }

  private async html(page: Page, pictures: readonly Picture[]): Promise<string> {
    const body = page.bodySha256 === undefined ? '' : (await this.storage.get(page.bodySha256)).toString();
    const style = this.renderer.assets.map((asset) => (asset.kind === 'text' ? asset.text : '')).join('\n');
    return selfContained(this.renderer.render(page, body), style, pictures);
  }

  private async pictures({ files }: PublicCopy): Promise<readonly Picture[]> {
    const pictures: Picture[] = [];
    for (const { name, mediaType, sha256 } of files.filter((file) => file.mediaType.startsWith('image/'))) {
      pictures.push({ name, mediaType, content: await this.storage.get(sha256) });
    }
    return pictures;
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
