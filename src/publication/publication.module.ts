import {
  Injectable,
  Logger,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { IdentityModule, People } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Outbox } from '../platform/outbox/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { ScreeningModule } from '../screening/index.js';
import type { Clock } from '../shared/clock.js';
import { ColumnProjection } from './column-projection.js';
import { columnFolderOf, organOf, publicUrlOf } from './column-settings.js';
import { PreparePublicCopy } from './prepare-public-copy.js';
import { PreviewPage } from './preview-page.js';
import { PreviewRemovals } from './preview-removals.js';
import { PublicPlace } from './public-place.js';
import { PublicationController } from './publication.controller.js';
import { PublicationQueue } from './publication-queue.js';
import { RescreeningController } from './rescreening.controller.js';
import { SiteBuild } from './site-build.js';
import { SiteRenderer } from './site-renderer.js';

/** Listens to the outbox, and lets the column catch up when the application starts. */
@Injectable()
export class ColumnSubscriptions implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Column');
  private catchingUp: Promise<void> | undefined;

  constructor(
    outbox: Outbox,
    preparing: PreparePublicCopy,
    private readonly projection: ColumnProjection,
    private readonly build: SiteBuild,
  ) {
    outbox.on('public-copy.prepare', (payload, documentId) =>
      (payload as { renumbered?: boolean }).renumbered === true
        ? preparing.renew(documentId)
        : preparing.prepare(documentId),
    );
    const update = async (): Promise<void> => {
      await projection.refresh();
    };
    outbox.on('column.update', update, 'urgent');
  }

  /** The very first start waits for the empty column; later ones serve the present one meanwhile. */
  async onApplicationBootstrap(): Promise<void> {
    this.catchingUp = this.projection.refresh().then(
      ({ written, total }) => this.logger.log(`The column has ${total} files, ${written} of them new`),
      (error: unknown) =>
        this.logger.error(`ALARM: the column was not built: ${error instanceof Error ? error.message : '?'}`),
    );
    if ((await this.build.currentName()) === undefined) await this.catchingUp;
  }

  /** Before the database closes. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.catchingUp;
  }
}

@Module({
  imports: [DocumentsModule, IdentityModule, ScreeningModule],
  controllers: [PublicationController, RescreeningController],
  providers: [
    PreparePublicCopy,
    PreviewPage,
    PreviewRemovals,
    PublicPlace,
    PublicationQueue,
    ColumnSubscriptions,
    { provide: SiteRenderer, useFactory: () => new SiteRenderer() },
    {
      provide: SiteBuild,
      inject: [APP_CONFIG, FileStorage, SiteRenderer, CLOCK],
      useFactory: (config: AppConfig, storage: FileStorage, renderer: SiteRenderer, clock: Clock) =>
        new SiteBuild(columnFolderOf(config), storage, renderer, clock),
    },
    {
      provide: ColumnProjection,
      inject: [APP_CONFIG, UnitOfWork, SiteBuild, People],
      useFactory: (config: AppConfig, unitOfWork: UnitOfWork, build: SiteBuild, people: People) =>
        new ColumnProjection(unitOfWork, build, (tx) => organOf(people, tx), publicUrlOf(config)),
    },
  ],
  exports: [ColumnProjection, PreparePublicCopy],
})
export class PublicationModule {}
