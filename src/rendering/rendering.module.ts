import { join } from 'node:path';
import {
  Global,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../platform/config/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { releaseFolder } from '../platform/release-folder.js';
import { FileStorage } from '../platform/storage/index.js';
import { Renderer } from './renderer.js';
import { StoredTemplates } from './stored-templates.js';

@Global()
@Module({
  providers: [
    {
      provide: Renderer,
      inject: [APP_CONFIG, UnitOfWork, FileStorage],
      useFactory: ({ templatesDir }: AppConfig, unitOfWork: UnitOfWork, storage: FileStorage) =>
        new Renderer({
          templatesDirectory: join(templatesDir ?? join(releaseFolder(), 'templates'), 'docx'),
          officeTemplates: new StoredTemplates(unitOfWork, storage),
        }),
    },
  ],
  exports: [Renderer],
})
export class RenderingModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(Renderer) private readonly renderer: Renderer) {}

  /** A template that an office has broken is named at the start, not when a document needs it. */
  onApplicationBootstrap(): Promise<void> {
    return this.renderer.checkTemplates();
  }

  onApplicationShutdown(): Promise<void> {
    return this.renderer.close();
  }
}
