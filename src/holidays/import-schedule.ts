import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_STREAM } from '../audit/index.js';
import {
  HolidaySchedules,
  insertSchedule,
  scheduleProblems,
  type HolidaySchedule,
} from '../calendar/index.js';
import { Intake } from '../documents/index.js';
import type { Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { canonicalJson, type Json } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import { InvalidError } from '../shared/errors.js';
import { RecomputeDeadlines, type Recomputation } from './recompute-deadlines.js';

export type NewSchedule = Omit<HolidaySchedule, 'version'>;

const sameContent = (one: NewSchedule, other: NewSchedule): boolean =>
  canonicalJson([one.notice, one.issuedOn, one.url, [...one.off], [...one.makeup]] as Json) ===
  canonicalJson([other.notice, other.issuedOn, other.url, [...other.off], [...other.makeup]] as Json);

const inForceOf = (year: number, schedules: readonly HolidaySchedule[]): HolidaySchedule | undefined =>
  schedules
    .filter((one) => one.year === year)
    .reduce<HolidaySchedule | undefined>(
      (highest, one) => (highest && highest.version > one.version ? highest : one),
      undefined,
    );

/** Takes a year's notice in; the deadlines that are still open are counted anew by it. */
@Injectable()
export class ImportSchedule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly schedules: HolidaySchedules,
    private readonly recomputeDeadlines: RecomputeDeadlines,
    private readonly intake: Intake,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same notice again makes no new version and counts what was not yet counted. */
  async import(
    actor: Actor,
    notice: NewSchedule,
  ): Promise<{ readonly schedule: HolidaySchedule; readonly deadlines: Recomputation }> {
    await this.intake.refuseMarkedText(actor, [notice.notice, notice.url]);
    const problems = scheduleProblems({ ...notice, version: 1 });
    if (problems.length > 0) {
      throw new InvalidError(
        'request.malformed',
        problems.map((code) => ({ field: 'off', code })),
      );
    }
    const former = await this.unitOfWork.read((tx) => this.schedules.all(tx));
    const present = await this.unitOfWork.run(async (tx) => {
      const known = inForceOf(notice.year, await this.schedules.all(tx));
      if (known && sameContent(known, notice)) return known;
      const schedule = { ...notice, version: (known?.version ?? 0) + 1 };
      const at = this.clock.now();
      await insertSchedule(tx, {
        ...schedule,
        off: [...schedule.off],
        makeup: [...schedule.makeup],
        importedBy: actor.personId,
        importedAt: at.toISOString(),
      });
      await this.audit.append(tx, {
        stream: SYSTEM_STREAM,
        action: 'holiday_schedule.imported',
        actorId: actor.personId,
        detail: { year: schedule.year, version: schedule.version, notice: schedule.notice },
        requestId: actor.requestId,
        at,
      });
      return schedule;
    });
    const all = await this.unitOfWork.read((tx) => this.schedules.all(tx));
    const deadlines = await this.recomputeDeadlines.recompute(actor, former, all);
    return { schedule: present, deadlines };
  }
}
