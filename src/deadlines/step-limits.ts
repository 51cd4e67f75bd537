import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError } from '../shared/errors.js';
import { STATE_LABELS, type State } from '../workflow/index.js';
import { removeStepLimit, saveStepLimit, stepLimits } from './deadlines.repository.js';

/** Steps for which an office may set a limit. */
const LIMITED = [
  'section_review',
  'countersigning',
  'office_review',
  'legality_review',
  'confidentiality_review',
  'ruling_pending',
  'disclosure_review',
  'deputy_review',
  'signing',
  'registration',
  'issuing',
  'reclassification_review',
  'reclassification_signing',
] as const satisfies readonly State[];

export interface StepLimit {
  readonly workingDays: number | null;
  readonly urgentHours: number | null;
}

/** How long a step may take by the rules of the office. Nothing happens by itself when it takes longer. */
@Injectable()
export class StepLimits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(tx: Transaction) {
    const set = await stepLimits(tx);
    return {
      items: LIMITED.map((step) => {
        const row = set.find((one) => one.step === step);
        return {
          step,
          label: STATE_LABELS[step],
          workingDays: row?.workingDays ?? null,
          urgentHours: row?.urgentHours ?? null,
        };
      }),
    };
  }

  async change(actor: Actor, step: string, limit: StepLimit): Promise<void> {
    const known = LIMITED.find((one) => one === step);
    if (!known) throw new NotFoundError();
    const at = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      if (limit.workingDays === null && limit.urgentHours === null) await removeStepLimit(tx, known);
      else
        await saveStepLimit(tx, {
          step: known,
          ...limit,
          changedBy: actor.personId,
          changedAt: at.toISOString(),
        });
      await this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action: 'deadline.step_limit_changed',
        actorId: actor.personId,
        detail: { step: known, ...limit },
        requestId: actor.requestId,
        at,
      });
    });
  }
}
