import { Inject, Injectable } from '@nestjs/common';
import { DocumentAccess } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import type { LocalDate } from '../shared/local-date.js';
import { couldSign, type State } from './core/index.js';
import { DocumentFactsLoader } from './document-facts.js';
import { AWAITS_SIGNATURE } from './load-approvals.js';
import { PaperSignatures } from './paper-signatures.js';

/** Whose signature on paper could be recorded for a document: the rules of the signature, asked of everybody. */
@Injectable()
export class FindPaperSigners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly factsLoader: DocumentFactsLoader,
    private readonly people: People,
    private readonly paper: PaperSignatures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns nobody where no signature is due */
  of(
    actor: Actor,
    id: string,
    on: LocalDate = todayOf(this.clock),
  ): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.unitOfWork.read(async (tx) => {
      const document = await this.access.open(tx, actor, id);
      if (!AWAITS_SIGNATURE.includes(document.state)) return [];
      const { facts } = await this.factsLoader.load(tx, document, actor, this.clock.now(), false);
      const found: { id: string; name: string }[] = [];
      for (const { id: personId, name } of await this.people.everybodyActive(tx)) {
        const signer = await this.paper.signerOn(tx, personId, on);
        if (signer && couldSign(signer, document.state as State, facts)) found.push({ id: personId, name });
      }
      return found;
    });
  }
}
