import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import { allocateNumber, Intake } from '../documents/index.js';
import { actingFor, People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork, type Transaction } from '../platform/database/index.js';
import type { Json } from '../shared/canonical-json.js';
import { todayOf, type Clock } from '../shared/clock.js';
import { RefusedError } from '../shared/errors.js';
import { yearOf } from '../shared/local-date.js';
import { refusal } from '../shared/refusal.js';
import type { GenreSeriesChange, Reservation } from './register-bodies.js';
import { replaceSeries } from './register-entries.repository.js';

/** What the clerk does alone: keeps a number free, says in which series a genre is numbered. */
@Injectable()
export class KeepRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly people: People,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps the next number free for a purpose. @returns the number */
  async reserve(actor: Actor, { series, year, purpose }: Reservation): Promise<string> {
    await this.intake.refuseMarkedText(actor, purpose);
    const thisYear = yearOf(todayOf(this.clock));
    const chosenYear = year ?? thisYear;
    // The numbers of last year may still be wanted in January; next year has none before it begins.
    if (chosenYear > thisYear || chosenYear < thisYear - 1) {
      throw new RefusedError([refusal('register.year_closed', { year: chosenYear })]);
    }
    const acting = actingFor(actor, 'register.manage');
    return this.unitOfWork.run(async (tx) => {
      const at = this.clock.now();
      const number = await allocateNumber(tx, {
        series: series ?? (await this.people.organisation(tx))?.documentCode ?? '',
        year: chosenYear,
        documentId: null,
        registeredBy: acting.actorId,
        note: purpose,
        at,
      });
      await this.report(tx, actor, 'register.number_reserved', { number }, at);
      return number;
    });
  }

  /** Null brings the usual series of the genre back; numbers that were given stay what they are. */
  async chooseSeries(actor: Actor, { genre, series }: GenreSeriesChange): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const at = this.clock.now();
      const row =
        series === null ? null : { genre, series, changedBy: actor.personId, changedAt: at.toISOString() };
      await replaceSeries(tx, genre, row);
      await this.report(tx, actor, 'register.series_chosen', { genre, series }, at);
    });
  }

  private async report(
    tx: Transaction,
    actor: Actor,
    action: string,
    detail: { readonly [key: string]: Json },
    at: Date,
  ): Promise<void> {
    await this.audit.append(tx, {
      stream: SYSTEM_STREAM,
      action,
      ...actingFor(actor, 'register.manage'),
      detail,
      requestId: actor.requestId,
      at,
    });
  }
}
