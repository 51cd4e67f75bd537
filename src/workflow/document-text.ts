import { Injectable } from '@nestjs/common';
import {
  attachmentsOf,
  DocumentAccess,
  versionsOf,
  type DocumentRow,
  type DocumentVersionRow,
} from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { FileStorage } from '../platform/storage/index.js';
import { Screener } from '../screening/index.js';
import { InvalidError, NotFoundError, RefusedError } from '../shared/errors.js';
import { refusal } from '../shared/refusal.js';
import { isClosedToReaders } from './document-view.js';

/** @throws RefusedError when nobody may read the content */
export const requireReadable = (document: DocumentRow): void => {
  if (document.erasedAt !== null) throw new RefusedError([refusal('document.erased')]);
  if (isClosedToReaders(document)) throw new RefusedError([refusal('document.content_isolated')]);
};

/** What a stored draft says, for whoever may see the draft itself; computed in a worker, kept nowhere. */
@Injectable()
export class DocumentText {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly storage: FileStorage,
    private readonly screener: Screener,
  ) {}

  /** @param version the newest when left out */
  async read(actor: Actor, id: string, version?: number) {
    const versions = await this.versions(actor, id);
    const found = version === undefined ? versions.at(-1) : versions.find((one) => one.version === version);
    if (!found) throw new NotFoundError();
    const answer = await this.screener.readTexts(await this.storage.get(found.sha256));
    if (!answer.ok) throw new InvalidError(answer.code, [], answer.detail);
    const { items, truncated } = answer;
    return { version: found.version, items, truncated };
  }

  /** What an attachment says, where it is a .docx or .xlsx. */
  async readAttachment(actor: Actor, id: string, attachmentId: string) {
    const attachments = await this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      requireReadable(document);
      return attachmentsOf(tx, document.id);
    });
    const found = attachments.find((one) => one.id === attachmentId);
    if (!found) throw new NotFoundError();
    const answer = await this.screener.readTexts(await this.storage.get(found.sha256));
    if (!answer.ok) throw new InvalidError(answer.code, [], answer.detail);
    const { items, truncated } = answer;
    return { items, truncated };
  }

  async compare(actor: Actor, id: string, from: number, to: number) {
    const versions = await this.versions(actor, id);
    const before = versions.find(({ version }) => version === from);
    const after = versions.find(({ version }) => version === to);
    if (!before || !after) throw new NotFoundError();
    const answer = await this.screener.compare(
      await this.storage.get(before.sha256),
      await this.storage.get(after.sha256),
    );
    if (!answer.ok) throw new InvalidError(answer.code, [], answer.detail);
    const { items, complete } = answer;
    return { from, to, items, complete };
  }

  private versions(actor: Actor, id: string): Promise<DocumentVersionRow[]> {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      requireReadable(document);
      return versionsOf(tx, document.id);
    });
  }
}
