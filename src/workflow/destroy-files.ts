import { Injectable } from '@nestjs/common';
import {
  allAttachmentsOf,
  findDocument,
  producedFilesOf,
  publicCopiesOf,
  scansOf,
  storedElsewhere,
  versionsOf,
} from '../documents/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';

/** Destroys the bytes of a document by written instruction; bytes that another document holds too stay there. */
@Injectable()
export class DestroyFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: FileStorage,
  ) {}

  async destroy(documentId: string): Promise<void> {
    const doomed = await this.unitOfWork.read(async (tx) => {
      const document = await findDocument(tx, documentId);
      if (!document || document.erasedAt === null) return [];
      const copies = await publicCopiesOf(tx, documentId);
      const hashes = new Set<string>([
        ...(await versionsOf(tx, documentId)).map(({ sha256 }) => sha256),
        ...(await allAttachmentsOf(tx, documentId)).map(({ sha256 }) => sha256),
        ...(await scansOf(tx, documentId)).map(({ sha256 }) => sha256),
        ...(await producedFilesOf(tx, documentId)).map(({ sha256 }) => sha256),
        ...copies.flatMap(({ docxSha256, htmlSha256, files }) => [
          ...(docxSha256 === null ? [] : [docxSha256]),
          ...(htmlSha256 === null ? [] : [htmlSha256]),
          ...files.map(({ sha256 }) => sha256),
        ]),
      ]);
      const free: string[] = [];
      for (const sha256 of hashes) if (!(await storedElsewhere(tx, sha256, documentId))) free.push(sha256);
      return free;
    });
    for (const sha256 of doomed) await this.storage.remove(sha256);
    await this.unitOfWork.removeTraces();
  }
}
