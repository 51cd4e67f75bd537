import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/index.js';
import { builtInSchedules } from './built-in-schedules.js';
import type { HolidaySchedule } from './core/schedule.js';
import { importedSchedules } from './holiday-schedules.repository.js';

/** The notices that come with the product and those that the office has imported since, on every node. */
@Injectable()
export class HolidaySchedules {
  private known = '';
  private schedules: readonly HolidaySchedule[] = builtInSchedules;

  /** All versions; of a year the highest version counts. */
  async all(tx: Transaction): Promise<readonly HolidaySchedule[]> {
    const imported = await importedSchedules(tx);
    const key = imported.map(({ year, version }) => `${year}.${version}`).join(' ');
    // The same list stays the same object: what was looked up in it stays looked up.
    if (key !== this.known) {
      const schedules = imported.map(({ importedBy: _by, importedAt: _at, ...schedule }) => schedule);
      this.schedules = [...builtInSchedules, ...schedules];
      this.known = key;
    }
    return this.schedules;
  }
}
