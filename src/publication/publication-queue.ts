import { Inject, Injectable } from '@nestjs/common';
import { HolidaySchedules, timeLeft, type HolidaySchedule } from '../calendar/index.js';
import type { DocumentRow } from '../documents/index.js';
import { People, type Actor } from '../identity/index.js';
import { CLOCK } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { todayOf, type Clock } from '../shared/clock.js';
import type { LocalDate } from '../shared/local-date.js';
import { folderOf } from './core/column-view.js';
import { countQueue, QUEUE_PARTS, readQueue, type QueuePart } from './publication-queue.repository.js';

export { QUEUE_PARTS };

/** The publisher's list: what awaits publication or interpretation by due date, what stands, what was taken down. */
@Injectable()
export class PublicationQueue {
  constructor(
    private readonly people: People,
    private readonly schedules: HolidaySchedules,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(tx: Transaction, actor: Actor, part: QueuePart, skip: number, limit: number) {
    const counts = {} as Record<QueuePart, number>;
    for (const one of QUEUE_PARTS) counts[one] = await countQueue(tx, actor, one);
    const rows = await readQueue(tx, actor, part, { skip, limit });
    const sections = new Map((await this.people.sections(tx)).map(({ id, name }) => [id, name]));
    const today = todayOf(this.clock);
    const schedules = await this.schedules.all(tx);
    return {
      counts,
      items: rows
        .slice(0, limit)
        .map((row) => lineOf(row, sections.get(row.sectionId) ?? row.sectionId, today, schedules)),
      nextCursor: rows.length > limit ? skip + limit : null,
    };
  }
}

const lineOf = (
  row: DocumentRow,
  sectionName: string,
  today: LocalDate,
  schedules: readonly HolidaySchedule[],
) => ({
  id: row.id,
  title: row.title,
  number: row.number,
  section: { id: row.sectionId, name: sectionName },
  category: row.category,
  urgency: row.urgency,
  signedOn: row.signedOn,
  due: dueOf(row, today, schedules),
  publishedAt: row.publishedAt,
  indexNumber: row.indexNumber,
  interpretationPublishedAt: row.interpretationPublishedAt,
  withdrawal: row.withdrawal,
  validity: row.validity?.validity ?? 'valid',
  url: row.state === 'published' ? `/gongkai/${folderOf(row.id)}` : null,
});

const dueOf = (
  { dueOn, dueProvisional }: DocumentRow,
  today: LocalDate,
  schedules: readonly HolidaySchedule[],
) => {
  if (dueOn === null) return null;
  return {
    on: dueOn,
    provisional: dueProvisional ?? false,
    ...timeLeft(dueOn, today, schedules),
  };
};
