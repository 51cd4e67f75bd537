import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, documentStream, SYSTEM_STREAM } from '../audit/index.js';
import { DocumentAccess, Intake } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import { findDeadline, insertEvent } from './deadlines.repository.js';

/** Why a deadline was missed; what was said stays, a later word stands beside it. */
@Injectable()
export class ExplainBreach {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: DocumentAccess,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RefusedError `deadline.not_missed` */
  async explain(actor: Actor, id: string, cause: string): Promise<void> {
    await this.intake.refuseMarkedText(actor, [cause]);
    await this.unitOfWork.run(async (tx) => {
      const row = await findDeadline(tx, id);
      if (!row) throw new NotFoundError();
      if (row.documentId !== null) await this.access.open(tx, actor, row.documentId);
      if (row.breachedOn === null) throw new RefusedError([refusal('deadline.not_missed')]);
      const now = this.clock.now();
      const event = newId(now);
      await insertEvent(tx, {
        id: event,
        deadlineId: id,
        type: 'cause',
        occasion: event,
        detail: { cause },
        actorId: actor.personId,
        at: now.toISOString(),
      });
      await this.audit.append(tx, {
        stream: row.documentId === null ? SYSTEM_STREAM : documentStream(row.documentId),
        action: 'deadline.explained',
        actorId: actor.personId,
        detail: { deadline: id },
        requestId: actor.requestId,
        at: now,
      });
    });
  }
}
