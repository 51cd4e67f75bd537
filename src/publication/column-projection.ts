import { catalogue } from '../documents/index.js';
import type { Transaction, UnitOfWork } from '../platform/database/index.js';
import { columnDocumentOf } from './core/column-document.js';
import type { OrganView, SiteFile } from './core/column-view.js';
import { planSite } from './core/plan-site.js';
import { loadPublicationFacts } from './published-documents.repository.js';
import type { BuildResult, SiteBuild } from './site-build.js';

/** Stored files of the column are missing or damaged; everything else stands. */
export class ColumnIncompleteError extends Error {
  constructor(readonly failed: readonly string[]) {
    super(`${failed.length} file(s) of the column could not be made, the first: ${failed[0]}`);
    this.name = 'ColumnIncompleteError';
  }
}

/**
 * Keeps the site equal to the database. Whoever asks while a build runs shares the next one, which reads the
 * rows after they asked.
 */
export class ColumnProjection {
  private running: Promise<BuildResult> | undefined;
  private next: Promise<BuildResult> | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly build: SiteBuild,
    private readonly organOf: (tx: Transaction) => Promise<OrganView>,
    private readonly publicUrl: string,
  ) {}

  /** @returns when a build that began after the call is being served. */
  refresh(): Promise<BuildResult> {
    if (this.next !== undefined) return this.next;
    if (this.running === undefined) return this.start(false);
    this.next = this.running
      .catch(() => undefined)
      .then(() => {
        this.next = undefined;
        return this.start(false);
      });
    return this.next;
  }

  /** Makes every file anew from the database. For a process that does nothing else. */
  rebuild(): Promise<BuildResult> {
    return this.start(true);
  }

  private start(fresh: boolean): Promise<BuildResult> {
    this.running = this.update(fresh).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async update(fresh: boolean): Promise<BuildResult> {
    const result = await this.build.update(() => this.plan(), fresh);
    if (result.failed.length > 0) throw new ColumnIncompleteError(result.failed);
    return result;
  }

  private plan(): Promise<Iterable<SiteFile>> {
    return this.unitOfWork.read(async (tx) =>
      planSite({
        organ: await this.organOf(tx),
        catalogue,
        publicUrl: this.publicUrl,
        documents: (await loadPublicationFacts(tx)).map(columnDocumentOf),
      }),
    );
  }
}
