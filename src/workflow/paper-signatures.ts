import { Injectable } from '@nestjs/common';
import { People } from '../identity/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Actor, RecordedSignature } from './core/index.js';
import { asPerson } from './as-person.js';
import type { RecordedSignatureRow } from './recorded-signature.entity.js';

/** Who signed on paper, as the rules see them: posts of today, substitutions of the day of the signature. */
@Injectable()
export class PaperSignatures {
  constructor(private readonly people: People) {}

  /** Null when there is no such person any more. */
  async signerOn(tx: Transaction, personId: string, day: LocalDate): Promise<Actor | null> {
    const person = await this.people.personById(tx, personId);
    if (!person?.active) return null;
    const substitutesFor = await this.people.standInsOf(tx, personId, day);
    return { ...asPerson({ ...person, personId }), substitutesFor: substitutesFor.map(asPerson) };
  }

  async asFacts(tx: Transaction, record: RecordedSignatureRow): Promise<RecordedSignature> {
    const gone: Actor = {
      personId: record.signerId,
      roles: [],
      headOf: [],
      inChargeOf: [],
      substitutesFor: [],
    };
    return {
      id: record.id,
      signer: (await this.signerOn(tx, record.signerId, record.signedOn)) ?? gone,
      onBehalfOfId: record.onBehalfOfId,
      opinion: record.opinion,
      comment: record.comment,
      signedOn: record.signedOn,
      recordedById: record.recordedBy,
      recordedOnBehalfOfId: record.recordedOnBehalfOf,
      bundle: record.bundle,
      determination: record.determinationId,
      verdicts: record.verdicts,
    };
  }
}
