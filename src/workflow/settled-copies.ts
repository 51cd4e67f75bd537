import { Injectable } from '@nestjs/common';
import { DocumentAccess } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Outbox } from '../platform/outbox/index.js';

const LONGEST_WAIT_MILLISECONDS = 20_000;
/** Copies that the answer to an event waits for; the column follows by itself. */
const TOPICS: readonly string[] = ['copies.render', 'public-copy.prepare'];

/** Copies are made after the commit; whoever fired the event gets the answer when they are stored or have failed. */
@Injectable()
export class SettledCopies {
  constructor(
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
  ) {}

  wait(documentId: string): Promise<void> {
    return this.outbox.settled(documentId, TOPICS, LONGEST_WAIT_MILLISECONDS);
  }

  /** Tries what failed again. */
  async retry(actor: Actor, documentId: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await this.access.open(tx, actor, documentId);
      for (const topic of TOPICS) await this.outbox.retryNow(tx, topic, documentId);
    });
    await this.wait(documentId);
  }
}
