import { setImmediate as turnOfOthers } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { UnitOfWork } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { Screener } from '../screening/index.js';
import { searchTextOf } from './core/search-text-of.js';
import { lockDocument } from './documents.repository.js';
import { hasSearchText, keepSearchText } from './search-texts.repository.js';
import { unsearchedFiles, type UnsearchedFile } from './unsearched-files.repository.js';

const EVERY_MILLISECONDS = 3_600_000;

/**
 * Reads the files that were taken in before the search knew texts, newest first and one after the other. A file is
 * done when its text is kept, so that a restart goes on where the last process ended; what was isolated meanwhile
 * follows after its release.
 */
@Injectable()
export class IndexStoredTexts implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Search');
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: FileStorage,
    private readonly screener: Screener,
  ) {}

  onApplicationBootstrap(): void {
    void this.look();
  }

  @Interval('search-texts', EVERY_MILLISECONDS)
  async look(): Promise<void> {
    if (this.stopped) return;
    this.running ??= this.readAll()
      .catch((error: unknown) => this.complain(error))
      .finally(() => {
        this.running = undefined;
      });
    await this.running;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async readAll(): Promise<void> {
    let read = 0;
    for (const kind of ['body', 'attachment'] as const) {
      let before: string | null = null;
      do {
        const page = await this.unitOfWork.read((tx) => unsearchedFiles(tx, kind, before));
        for (const file of page.files) {
          if (this.stopped) return;
          await this.readOne(file).then(
            () => (read += 1),
            (error: unknown) => this.complain(error),
          );
        }
        before = page.next;
        await turnOfOthers();
      } while (before !== null && !this.stopped);
    }
    if (read > 0) this.logger.log(`The text of ${read} stored files can be searched now`);
  }

  private async readOne({ documentId, source, sha256 }: UnsearchedFile): Promise<void> {
    const answer = await this.screener.readTexts(await this.storage.get(sha256));
    const text = answer.ok ? searchTextOf(answer.items) : '';
    await this.unitOfWork.run(async (tx) => {
      const document = await lockDocument(tx, documentId);
      const replaced = source === documentId && document?.fileSha256 !== sha256;
      if (!document || document.erasedAt !== null || replaced || (await hasSearchText(tx, source))) return;
      await keepSearchText(tx, { documentId, source, text });
    });
  }

  /** The message could quote a document: only its kind is told. */
  private complain(error: unknown): void {
    this.logger.warn(
      `a stored file was not read for the search: ${error instanceof Error ? error.name : '?'}`,
    );
  }
}
