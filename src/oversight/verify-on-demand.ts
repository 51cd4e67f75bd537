import { Inject, Injectable } from '@nestjs/common';
import {
  AuditTrail,
  SYSTEM_STREAM,
  verifyAudit,
  type AuditVerification,
  type NotedAnchor,
} from '../audit/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { UnavailableError } from '../shared/errors.js';

/** Follows all chains because somebody asks for it; one run at a time, and each leaves an entry. */
@Injectable()
export class VerifyOnDemand {
  private running = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws UnavailableError while another run is under way */
  async verify(
    actor: Actor,
    anchors: readonly NotedAnchor[],
  ): Promise<AuditVerification & { readonly at: string }> {
    if (this.running) throw new UnavailableError('audit.verification_running', 10);
    this.running = true;
    try {
      const verification = await this.unitOfWork.read((tx) => verifyAudit(tx, anchors));
      const at = this.clock.now();
      await this.unitOfWork.run((tx) =>
        this.audit.append(tx, {
          stream: SYSTEM_STREAM,
          action: 'audit.verified',
          actorId: actor.personId,
          detail: { entries: verification.entries, damage: verification.broken?.damage ?? null },
          requestId: actor.requestId,
          at,
        }),
      );
      return { ...verification, at: at.toISOString() };
    } finally {
      this.running = false;
    }
  }
}
