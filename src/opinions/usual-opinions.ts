import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { Intake } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError, RefusedError } from '../shared/errors.js';
import { newId } from '../shared/id.js';
import { refusal } from '../shared/refusal.js';
import { insertOpinion, opinionsOf, removeOpinion } from './opinions.repository.js';

const MOST_OPINIONS = 50;

export interface UsualOpinion {
  readonly id: string;
  readonly text: string;
}

/** Sentences that somebody writes often; only the person themselves reads and changes them. */
@Injectable()
export class UsualOpinions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<UsualOpinion[]> {
    const rows = await this.unitOfWork.read((tx) => opinionsOf(tx, actor.personId));
    return rows.map(({ id, text }) => ({ id, text }));
  }

  /** The same sentence is kept once. */
  async add(actor: Actor, text: string): Promise<UsualOpinion> {
    await this.intake.refuseMarkedText(actor, [text]);
    return this.unitOfWork.run(async (tx) => {
      const present = await opinionsOf(tx, actor.personId);
      const same = present.find((one) => one.text === text);
      if (same) return { id: same.id, text };
      if (present.length >= MOST_OPINIONS) {
        throw new RefusedError([refusal('opinion.too_many', { limit: MOST_OPINIONS })]);
      }
      const now = this.clock.now();
      const id = newId(now);
      await insertOpinion(tx, { id, personId: actor.personId, text, createdAt: now.toISOString() });
      await this.report(tx, actor, 'opinion.added', id, now);
      return { id, text };
    });
  }

  /** @throws NotFoundError for what is not one's own */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      if (!(await removeOpinion(tx, actor.personId, id))) throw new NotFoundError();
      await this.report(tx, actor, 'opinion.removed', id, this.clock.now());
    });
  }

  private async report(tx: Transaction, actor: Actor, action: string, opinion: string, at: Date) {
    await this.audit.append(tx, {
      stream: SYSTEM_STREAM,
      action,
      actorId: actor.personId,
      detail: { opinion },
      requestId: actor.requestId,
      at,
    });
  }
}
