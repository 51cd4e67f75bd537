import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { NotFoundError } from '../shared/errors.js';
import { maySee, readingScope, type ReadingScope } from './core/visibility.js';
import type { DocumentRow } from './document.entity.js';
import { countersignSectionsOf, findDocument, isInvolved, lockDocument } from './documents.repository.js';

/** What the actor may know of, by themselves and in the place of whom they stand in for today. */
export const scopeOf = (actor: Actor): ReadingScope => readingScope([actor, ...actor.substituteFor]);

/** The way to one document: who may not see it is told that it does not exist. */
@Injectable()
export class DocumentAccess {
  /** @throws NotFoundError */
  async open(tx: Transaction, actor: Actor, id: string): Promise<DocumentRow> {
    return this.permitted(tx, actor, await findDocument(tx, id));
  }

  /** Like {@link open}, and nobody else changes the document until the transaction ends. */
  async lock(tx: Transaction, actor: Actor, id: string): Promise<DocumentRow> {
    return this.permitted(tx, actor, await lockDocument(tx, id));
  }

  private async permitted(tx: Transaction, actor: Actor, document: DocumentRow | null): Promise<DocumentRow> {
    if (!document) throw new NotFoundError();
    const scope = scopeOf(actor);
    if (scope.everything) return document;
    const sections = await countersignSectionsOf(tx, document.id);
    const involved = await isInvolved(tx, document.id, scope.involved);
    if (!maySee(scope, document, sections, involved)) throw new NotFoundError();
    return document;
  }
}
