import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError } from '../shared/errors.js';
import type { Actor } from './core/actor.js';
import type { OrganisationChange } from './dto.js';
import { findOrganisation, updateOrganisation, type Organisation } from './people.repository.js';

/** Name, credit code and 机关代字 of the organ: what stands on every document that is issued from now on. */
@Injectable()
export class OfficeSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  read(): Promise<Organisation> {
    return this.unitOfWork.read(async (tx) => {
      const row = await findOrganisation(tx);
      if (!row) throw new NotFoundError();
      return { name: row.name, creditCode: row.creditCode, documentCode: row.documentCode };
    });
  }

  /** What was issued before keeps what it carries. */
  async change(actor: Actor, change: OrganisationChange): Promise<Organisation> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    if (Object.keys(given).length > 0) {
      await this.unitOfWork.run(async (tx) => {
        await updateOrganisation(tx, given);
        await this.auditTrail.append(tx, {
          stream: SYSTEM_STREAM,
          action: 'organisation.changed',
          actorId: actor.personId,
          detail: given,
          requestId: actor.requestId,
          at: this.clock.now(),
        });
      });
    }
    return this.read();
  }
}
