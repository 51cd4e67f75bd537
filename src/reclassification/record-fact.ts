import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream } from '../audit/index.js';
import { Intake } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { InvalidError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import type { LocalDate } from '../shared/local-date.js';
import { refusal } from '../shared/refusal.js';
import { actingAs, hasRole, worksFor } from './acting.js';
import type { FactKind } from './core/signals.js';
import { ItemAccess } from './item-access.js';
import { insertFact } from './items.repository.js';

export interface NewFact {
  readonly kind: FactKind;
  readonly applicants?: number | undefined;
  readonly on: LocalDate;
  /** Where it can be looked up: a number, an address, the register of applications. */
  readonly source: string;
}

/**
 * Puts on record what speaks for opening a document. How many have applied for it is known to the disclosure
 * officer alone; the rest may also come from the drafting section.
 * @basis 条例第四十四条第二款
 */
@Injectable()
export class RecordFact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ItemAccess,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(actor: Actor, year: number, id: string, fact: NewFact): Promise<void> {
    await this.intake.refuseMarkedText(actor, [fact.source]);
    if (fact.on > todayOf(this.clock)) {
      throw new InvalidError('request.malformed', [{ field: 'on', code: 'reclassification.fact_in_future' }]);
    }
    if (fact.kind === 'applications' && fact.applicants === undefined) {
      throw new InvalidError('request.malformed', [{ field: 'applicants', code: 'field.required' }]);
    }
    await this.unitOfWork.run(async (tx) => {
      const { item } = await this.access.lock(tx, actor, year, id);
      const officer = actingAs(actor, hasRole('disclosure_officer'));
      const acting = officer ?? actingAs(actor, worksFor(item.sectionId));
      if (!acting) throw new RefusedError([refusal('reclassification.not_drafting_section')]);
      if (fact.kind === 'applications' && !officer) {
        throw new RefusedError([refusal('reclassification.not_officer')]);
      }
      const now = this.clock.now();
      await insertFact(tx, {
        id: newId(now),
        documentId: id,
        kind: fact.kind,
        applicants: fact.kind === 'applications' ? (fact.applicants ?? null) : null,
        happenedOn: fact.on,
        source: fact.source,
        ...acting,
        createdAt: now.toISOString(),
      });
      await this.audit.append(tx, {
        stream: documentStream(id),
        action: 'reclassification.fact_recorded',
        ...acting,
        detail: { year, kind: fact.kind, on: fact.on },
        requestId: actor.requestId,
        at: now,
      });
    });
  }
}
