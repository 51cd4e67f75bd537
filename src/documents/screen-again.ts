import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { insertFindings, Screener, type ScreenedSource, type Screening } from '../screening/index.js';
import type { Clock } from '../shared/clock.js';
import { InvalidError } from '../shared/errors.js';
import { attachmentsOf, findDocument } from './documents.repository.js';
import { findingRows } from './finding-rows.js';

/** What the rules of today find in the stored files of a document. */
export interface ScreenedAgain {
  readonly engine: string;
  readonly files: readonly (ScreenedSource & { readonly findings: Screening['findings'] })[];
}

/**
 * Fresh screening of a stored document whose attribute is to be opened: since it was taken in, rules may have
 * come that find more in it.
 * @basis 条例第十七条、第十八条
 */
@Injectable()
export class ScreenAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly screener: Screener,
    private readonly storage: FileStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns undefined when the present rules have screened the files already
   * @throws InvalidError when the intake would refuse a file today, such as one with a secrecy mark
   */
  async screen(documentId: string): Promise<ScreenedAgain | undefined> {
    const { document, attachments } = await this.unitOfWork.read(async (tx) => ({
      document: await findDocument(tx, documentId),
      attachments: await attachmentsOf(tx, documentId),
    }));
    const engine = await this.screener.engine();
    if (!document || document.fileSha256 === null || document.screeningEngine === engine) return undefined;
    const sources = [
      { source: document.id, fileSha256: document.fileSha256, accept: 'docx' as const },
      ...attachments.map(({ id, sha256 }) => ({ source: id, fileSha256: sha256, accept: 'any' as const })),
    ];
    const files = [];
    for (const { accept, ...source } of sources) {
      const bytes = await this.storage.get(source.fileSha256);
      const answer = await this.screener.screen(bytes, { accept });
      if (!answer.ok) throw new InvalidError(answer.code, [], answer.detail);
      files.push({ ...source, findings: answer.screening.findings });
    }
    return { engine, files };
  }

  /** Stores what they find now; what is known stays as it is. */
  async store(tx: Transaction, documentId: string, { files }: ScreenedAgain): Promise<void> {
    const now = this.clock.now();
    for (const { source, fileSha256, findings } of files) {
      const stored = { source, fileSha256 };
      await insertFindings(tx, documentId, stored, findingRows(documentId, stored, findings, now));
    }
  }
}
